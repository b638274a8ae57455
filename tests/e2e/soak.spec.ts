/** Two minutes of use on one page: what is opened is let go again. Part of `npm run test:full` alone. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { expectDrawn, openMap, setView } from '../support/view-page.ts';

const MINUTES = 2;
/** Everything has been seen once by then: caches are full, code is compiled. */
const WARM_UP_ROUNDS = 2;
/** What may have been added at the end, as a share of what there was after the warm-up. */
const GROWTH = 1.25;
/** MB; below this a share says nothing. */
const SLACK_MB = 8;

interface Held {
  /** MB of JavaScript objects after the garbage collector has run. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function heldBy(devtools: CDPSession): Promise<Held> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** The slider through the war, places, reports, truces, dialogs, languages and themes, each opened and closed. */
async function round(page: Page): Promise<void> {
  const slider = page.getByRole('slider', { name: 'Date and time', exact: true });
  await slider.focus();
  for (const key of ['Home', ...Array<string>(30).fill('Shift+ArrowRight'), 'PageUp', 'PageDown', 'End'])
    await page.keyboard.press(key);
  for (const [place, report, truce] of [
    ['ganja', null, null],
    [null, '2020-10-11-ganja', null],
    [null, null, 'truce-1-moscow'],
  ] as const) {
    await setView(page, { place, report, truce });
    await setView(page, { place: null, report: null, truce: null });
  }
  for (const name of ['Share', 'Table']) {
    await page.getByRole('button', { name, exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await setView(page, { lang: 'ru', theme: 'dark', span: 'all' });
  await setView(page, { lang: 'en', theme: 'light', span: '3d', at: '2020-10-11T12:00' });
  await expectDrawn(page);
}

test('two minutes of use hold no more than the first rounds', { tag: '@full' }, async ({ page }) => {
  test.setTimeout((MINUTES + 8) * 60_000);
  await openMap(page, '/');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  for (let done = 0; done < WARM_UP_ROUNDS; done += 1) await round(page);
  const before = await heldBy(devtools);
  const end = Date.now() + MINUTES * 60_000;
  let rounds = 0;
  for (; Date.now() < end; rounds += 1) await round(page);
  const after = await heldBy(devtools);
  const said = `${rounds} rounds; heap ${before.heap.toFixed(1)} to ${after.heap.toFixed(1)} MB, nodes ${before.nodes} to ${after.nodes}, listeners ${before.listeners} to ${after.listeners}`;
  test.info().annotations.push({ type: 'held', description: said });
  console.log(`  ${said}`);
  expect(rounds).toBeGreaterThan(1);
  expect(after.heap).toBeLessThan(before.heap * GROWTH + SLACK_MB);
  expect(after.nodes).toBeLessThan(before.nodes * GROWTH);
  expect(after.listeners).toBeLessThan(before.listeners * GROWTH);
});
