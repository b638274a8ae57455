/**
 * `npm test`: installs what is missing, runs every check and ends with one line, `N passed, N failed`.
 * With `--full` the browser tests run twice over, and the long checks follow: every screen in all languages,
 * themes and sizes, minutes of use, Lighthouse, and Firefox.
 */
import { checkNode, ensureInstalled } from './install.mjs';

checkNode();
ensureInstalled();
const { act, playwright, program, runStep, vitest } = await import('./steps.mjs');
const { ensureBrowser } = await import('./browser.mjs');
const { ensureBuilt } = await import('./build.mjs');
const { checkLighthouse } = await import('./full/lighthouse.mjs');
const { checkFirefox } = await import('./full/firefox.mjs');

const full = process.argv.includes('--full');
let browser = '';
const steps = [
  act('browser', async () => {
    browser = await ensureBrowser();
    console.log(browser);
  }),
  program('types', 'typescript/bin/tsc', ['--noEmit']),
  program('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  program('dead exports', 'knip/bin/knip.js', []),
  vitest('unit, data, contract (UTC)', ['unit', 'data', 'contract'], 'UTC'),
  vitest('unit (America/New_York)', ['unit'], 'America/New_York'),
  vitest('unit (Asia/Yerevan)', ['unit'], 'Asia/Yerevan'),
  act('build', ensureBuilt),
  vitest('built site', ['build'], 'UTC'),
  // A busy machine can be too slow for a gesture: a second try is allowed, and is told in the count.
  playwright(
    'browser tests',
    ['--grep-invert=@full', '--retries=1', ...(full ? ['--repeat-each=2'] : [])],
    () => browser,
  ),
  ...(full
    ? [
        playwright(
          'every screen',
          ['accessible.spec.ts', 'fit.spec.ts', 'story.spec.ts', '--grep=@full'],
          () => browser,
        ),
        // What it holds is measured: alone.
        playwright('minutes of use', ['soak.spec.ts', '--grep=@full', '--workers=1'], () => browser),
        { name: 'Lighthouse as on a phone', run: () => checkLighthouse(browser) },
        { name: 'Firefox', run: checkFirefox },
      ]
    : []),
];

const results = [];
for (const step of steps) results.push(await runStep(step));
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${results.map((result) => result.line).join('\n')}\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
