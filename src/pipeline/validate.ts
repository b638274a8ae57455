/** The words of `npm run validate -- DIR`. */
import { existsSync, statSync } from 'node:fs';
import { type Problem, problemText } from '../model/problem.ts';
import { checkColumns } from './read-columns.ts';
import { readPackage } from './read-package.ts';

/** Lines to print, and whether the package is sound. */
export interface Verdict {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

function verdictOf(problems: readonly Problem[], folder: string): Verdict {
  const count = problems.length;
  const summary = `${count} ${count === 1 ? 'problem' : 'problems'} in ${folder}`;
  return { ok: false, lines: [...problems.map(problemText), summary] };
}

/** Checks the package in `folder`: a line for each problem, then a summary. */
export async function validate(folder: string): Promise<Verdict> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { ok: false, lines: [`${folder}: got no folder, expected a data package`] };
  const decoded = readPackage(folder);
  if (!decoded.ok) return verdictOf(decoded.problems, folder);
  const further = await checkColumns(folder, decoded.conflict);
  if (further.problems.length > 0) return verdictOf(further.problems, folder);
  const { strikes, columns, places, truces, allegations, control, frontLine, sources, title, version } =
    decoded.conflict;
  const parts = [
    `${strikes.length} reports`,
    ...(columns === null ? [] : [`${further.count} further reports in ${columns}`]),
    `${places.size} places`,
    `${truces.length} truces and pledges`,
    `${allegations.length} allegations`,
    `${control.length} changes of control`,
    `${frontLine.length} front lines`,
    `${sources.size} sources`,
  ];
  return { ok: true, lines: [`${folder}: no problem. ${title.en} ${version}: ${parts.join(', ')}`] };
}
