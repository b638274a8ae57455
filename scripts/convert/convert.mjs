/** From one file to another. */
import { statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindOfInput, readReports } from './inputs.mjs';
import { kindOfOutput, openOutput } from './outputs.mjs';
import { startProgress } from './progress.mjs';

const MOST_PROBLEMS = 20;

/** Loads a module of `src/`. */
async function load(root, path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false, logLevel: 'error' });
  return module;
}

const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;

/** What is said of an import: the problems, the notices, the sum. */
function linesOf(account, formats, to) {
  const { rows, read, unread } = account;
  const { problems, notices, format } = formats.accountWords(account);
  const more = unread - Math.min(problems.length, MOST_PROBLEMS);
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    ...(more > 0 && problems.length > 0
      ? [`and ${plural(more, 'row', 'rows')} more that could not be read`]
      : []),
    ...notices.map((words) => `Note: ${words}`),
    `${to}: ${format}, ${plural(rows, 'row', 'rows')}: ${read} read, ${unread} not read`,
  ];
}

/** Further reports of a data package. @returns how many. */
async function readColumns(path, name, formats, sink, progress) {
  const { format, read } = await readReports(path, 'parquet', formats, {}, sink, progress);
  if (format !== 'parquet')
    throw new Error(`${name}: got other columns, expected those that npm run convert writes`);
  return read;
}

async function convertPackage({ from, to }, kind, root, formats, progress) {
  const { readPackage } = await load(root, 'src/pipeline/read-package.ts');
  const decoded = readPackage(from);
  if (!decoded.ok) return { ok: false, lines: decoded.problems.map(formats.problemText) };
  const { strikes, columns, sources, zone } = decoded.conflict;
  if (kind === 'bib' || kind === 'csl') {
    writeFileSync(to, (kind === 'bib' ? formats.bibtex : formats.cslJson)(sources.values()));
    return { ok: true, lines: [`${to}: ${plural(sources.size, 'source', 'sources')}`] };
  }
  const output = await openOutput(to, kind, formats, { zone: zone.offset }, progress);
  try {
    for (const strike of strikes) await output.add(formats.reportOfStrike(strike, sources), strike);
    const sink = { add: (report) => output.add(report), reset() {} };
    const further =
      columns === null ? 0 : await readColumns(join(from, columns), columns, formats, sink, progress);
    const said = (await output.end()) ?? [];
    return { ok: true, lines: [...said, `${to}: ${plural(strikes.length + further, 'report', 'reports')}`] };
  } catch (error) {
    output.abandon();
    throw error;
  }
}

async function convertFile({ from, to, options }, input, kind, formats, progress) {
  if (kind === 'bib' || kind === 'csl')
    throw new Error(`${to}: got ${from}, expected the folder of a data package, whose sources these are`);
  const settings = { zone: options.zone ?? 0 };
  const output = await openOutput(to, kind, formats, settings, progress);
  try {
    // DuckDB finds repeated ids itself, on disk; elsewhere they are remembered.
    const own = { ...options, keepIds: kind === 'parquet' };
    const sink = { add: (report) => output.add(report), reset() {} };
    const account = await readReports(from, input, formats, own, sink, progress);
    const said = (await output.end()) ?? [];
    return { ok: account.unread === 0, lines: [...said, ...linesOf(account, formats, to)] };
  } catch (error) {
    output.abandon();
    throw error;
  }
}

function isSame(from, to) {
  const [a, b] = [from, to].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** @returns lines to print, and whether everything was read. @throws Error in words. */
export async function convert(wanted, root) {
  const [input, kind] = [kindOfInput(wanted.from), kindOfOutput(wanted.to)];
  if (!statSync(dirname(wanted.to), { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${wanted.to}: got no folder ${dirname(wanted.to)}, expected one that is there`);
  if (statSync(wanted.to, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${wanted.to}: got a folder, expected a file to write`);
  // The rows that could not be read would be lost with their only copy.
  if (isSame(wanted.from, wanted.to))
    throw new Error(`${wanted.to}: got the file that is read, expected another to write`);
  const formats = await load(root, 'src/pipeline/convert.ts');
  const progress = startProgress();
  try {
    if (input === 'package') return await convertPackage(wanted, kind, root, formats, progress);
    return await convertFile(wanted, input, kind, formats, progress);
  } catch (error) {
    throw new Error(formats.errorWords(error), { cause: error });
  } finally {
    progress.stop();
  }
}
