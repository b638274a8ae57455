/** Running the steps of `npm test` and counting what passed; a step that breaks down counts as failed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

const REPORTS = join(ROOT, '.cache', 'test');
const NODE = process.execPath;
const bin = (path) => join(ROOT, 'node_modules', path);

/** Runs a Node program with its output shown. @returns whether it ended well. */
function node(args, env = {}) {
  const result = spawnSync(NODE, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  return result.status === 0;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** A count that cannot hide a breakdown: nothing run, or a bad end without a failed test, is one failure. */
export function settle({ passed, failed, skipped, again }, ended) {
  const broken = failed === 0 && (!ended || passed === 0);
  return { passed, failed: failed + (broken ? 1 : 0), skipped, ...(again ? { again } : {}) };
}

export function countVitest(report) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    const of = (status) => file.assertionResults.filter((test) => test.status === status).length;
    count.passed += of('passed');
    count.skipped += file.assertionResults.length - of('passed') - of('failed');
    // A file that fails outside its tests, such as on an import, is one failure.
    count.failed += of('failed') || (file.status === 'failed' ? 1 : 0);
  }
  return count;
}

export const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
  again: stats.flaky,
});

function reported(name, args, env, reportEnv, count) {
  mkdirSync(REPORTS, { recursive: true });
  const path = join(REPORTS, `${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(path, { force: true });
  const ended = node([...args, ...(reportEnv ? [] : [`--outputFile.json=${path}`])], {
    ...env,
    ...(reportEnv ? { [reportEnv]: path } : {}),
  });
  const report = existsSync(path) ? readReport(path) : null;
  return settle(report ? count(report) : { passed: 0, failed: 0, skipped: 0 }, ended);
}

/** A check that passes or fails as a whole. */
export const program = (name, path, args) => ({
  name,
  run: () =>
    node([bin(path), ...args]) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
});

/** Something that this process does itself. */
export const act = (name, run) => ({
  name,
  run: async () => {
    await run();
    return { passed: 1, failed: 0, skipped: 0 };
  },
});

/** Vitest projects in one time zone. */
export const vitest = (name, projects, zone) => ({
  name,
  run: () =>
    reported(
      name,
      [
        bin('vitest/vitest.mjs'),
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=dot',
        '--reporter=json',
      ],
      { TZ: zone, NO_COLOR: '1' },
      null,
      countVitest,
    ),
});

/** Playwright with the browser at `CHROMIUM_PATH`. */
export const playwright = (name, args, browser) => ({
  name,
  run: () =>
    reported(
      name,
      [bin('@playwright/test/cli.js'), 'test', '--reporter=line,json', ...args],
      { CHROMIUM_PATH: browser() },
      'PLAYWRIGHT_JSON_OUTPUT_FILE',
      countPlaywright,
    ),
});

/** Runs one step, prints its name, time and count. */
export async function runStep({ name, run }) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  let count;
  try {
    count = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = { passed: 0, failed: 1, skipped: 0 };
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  const again = count.again ? `, ${count.again} of the passed at a second try` : '';
  return {
    name,
    ...count,
    line: `${name.padEnd(36)} ${seconds.padStart(6)} s  ${count.passed} passed, ${count.failed} failed${skipped}${again}`,
  };
}
