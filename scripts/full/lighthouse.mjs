/**
 * Lighthouse on the built site as a phone loads it: three runs a page, the middle one counts, because a busy machine
 * makes single runs noise. Lighthouse's own settings for phones are left as they are.
 */
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installFolder } from '../folder.mjs';
import { ROOT } from '../install.mjs';
import { serve } from '../serve.mjs';
import { createChecks, median } from './checks.mjs';
import { intentToLive } from './intent.mjs';

const FOLDER = join(ROOT, 'tests', 'full');
const PAGES = ['', 'places/ganja/', 'reports/2020-10-11-ganja/'];
const RUNS = 3;
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const BLOCKING_MS = 200;

const load = (path) => import(pathToFileURL(join(FOLDER, 'node_modules', path)).href);
const machine = () =>
  `${cpus().length} cores, load ${loadavg()[0].toFixed(1)}${loadavg()[0] > cpus().length ? ' (busy: speed may read too low)' : ''}`;

/** What one run found. */
function resultOf({ categories, audits, environment }) {
  const score = Object.fromEntries(
    Object.keys(GOALS).map((name) => [name, Math.round((categories[name].score ?? 0) * 100)]),
  );
  const missed = Object.keys(GOALS)
    .filter((name) => name !== 'performance')
    .flatMap((name) => categories[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => id);
  return {
    score,
    missed,
    blocking: audits['total-blocking-time'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
    largest: audits['largest-contentful-paint'].numericValue,
    speed: environment.benchmarkIndex,
  };
}

async function runOnce(url, browser, { lighthouse, chrome }) {
  // Without a sandbox the browser also starts for root, as in containers.
  const started = await chrome.launch({
    chromePath: browser,
    chromeFlags: ['--headless=new', '--no-sandbox'],
  });
  try {
    const { lhr } = await lighthouse(url, { port: started.port, logLevel: 'error', output: 'json' });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return resultOf(lhr);
  } finally {
    started.kill();
  }
}

function judge(page, results, { note }) {
  const all = (of) => results.map(of).join(', ');
  for (const [name, goal] of Object.entries(GOALS)) {
    const score = median(results.map((result) => result.score[name]));
    const missed =
      score < goal && name !== 'performance'
        ? ` (${[...new Set(results.flatMap((r) => r.missed))].join(', ')})`
        : '';
    note(
      `${page} ${name} ${score} of at least ${goal}; runs: ${all((r) => r.score[name])}${missed}`,
      score >= goal,
    );
  }
  const blocking = median(results.map((result) => result.blocking));
  const runs = all((result) => Math.round(result.blocking));
  note(
    `${page} blocked for ${Math.round(blocking)} ms of under ${BLOCKING_MS}; runs: ${runs}`,
    blocking < BLOCKING_MS,
  );
  console.log(
    `          largest paint ${all((r) => Math.round(r.largest))} ms; layout shift ${all((r) => r.shift.toFixed(3))}; speed of this machine ${all((r) => Math.round(r.speed))}`,
  );
}

/** @param browser path of a Chromium. */
export async function checkLighthouse(browser) {
  installFolder(FOLDER, 'Lighthouse');
  const { default: lighthouse } = await load('lighthouse/core/index.js');
  const chrome = await load('chrome-launcher/dist/index.js');
  const checks = createChecks();
  const server = await serve({ root: join(ROOT, 'dist'), port: 0 });
  console.log(`  machine before: ${machine()}`);
  try {
    for (const page of PAGES) {
      const results = [];
      for (let run = 0; run < RUNS; run += 1)
        results.push(await runOnce(`${server.url}${page}`, browser, { lighthouse, chrome }));
      judge(`/${page}`, results, checks);
    }
    await checks.run('the live map comes after the first act', async () => {
      const { runs, middle } = await intentToLive(server.url, browser);
      console.log(`          ${middle} ms from the first act to the live map; runs: ${runs.join(', ')}`);
    });
  } finally {
    await server.close();
  }
  console.log(`  machine after: ${machine()}`);
  return checks.count;
}
