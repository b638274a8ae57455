/** With a hundred thousand reports list, table and place draw what is in sight, and every report can be reached. */
import type { Locator, Page } from '@playwright/test';
import { build } from 'vite';
import type { StaticMap } from '../../src/ui/static-map.ts';
import type { Timeline } from '../../src/ui/timeline/timeline.ts';
import type { TimelineTrack } from '../../src/ui/timeline/timeline-track.ts';
import { expect, expectAccessible, test } from '../support/browser.ts';
import type {} from '../support/many-page.ts';

const COUNT = 100_000;

/** The page's script and its parts, by file name. */
async function scripts(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      minify: false,
      rolldownOptions: {
        input: 'tests/support/many-page.ts',
        output: { entryFileNames: 'many.js', chunkFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('the page was not built');
  return new Map(
    result.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])),
  );
}

async function openMany(page: Page): Promise<void> {
  const files = await scripts();
  await page.route('**/many/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace('/many/', '');
    if (name === '')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: '<!doctype html><html lang="en"><title>Many</title><link rel="icon" href="data:,"><script type="module" src="many.js"></script>',
      });
    return route.fulfill({ contentType: 'text/javascript', body: files.get(name) ?? '' });
  });
  await page.goto(`/many/?n=${COUNT}`);
  await page.waitForFunction(() => 'many' in window);
}

/** Number of elements inside one of ours, its shadow included. */
const elementsOf = (part: Locator): Promise<number> =>
  part.evaluate((element) => element.shadowRoot?.querySelectorAll('*').length ?? 0);

const focusedRow = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active instanceof HTMLElement ? active.dataset.row : undefined;
  });

const at = (page: Page, index: number) =>
  page.evaluate((n) => window.many.scene.strikes.at(n)?.strike.id, index);

test('a hundred thousand reports are listed, sorted and opened', async ({ page }) => {
  await openMany(page);
  const list = page.getByRole('region', { name: 'Reports in view' });
  const items = list.getByRole('listitem');
  await expect(items.first()).toBeVisible();
  expect(await items.count()).toBeLessThan(40);
  expect(await page.evaluate(() => window.many.scene.strikes.length)).toBe(COUNT);

  // Keys reach every row, and the row with the focus stays where it is while others are looked at.
  await items.first().getByRole('button').focus();
  for (const [key, row] of [
    ['ArrowDown', 1],
    ['End', COUNT - 1],
    ['ArrowUp', COUNT - 2],
    ['Tab', COUNT - 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => focusedRow(page)).toBe(String(row));
  }
  const last = list.locator(`[data-row="${COUNT - 1}"]`);
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('data-report', (await at(page, -1)) ?? '');
  const item = items.filter({ has: page.locator(`[data-row="${COUNT - 1}"]`) });
  expect(await item.getAttribute('aria-posinset')).toBe(await item.getAttribute('aria-setsize'));
  await list.hover();
  await page.mouse.wheel(0, -30_000);
  await expect(last).not.toBeInViewport();
  expect(await focusedRow(page)).toBe(String(COUNT - 1));
  expect(await items.count()).toBeLessThan(40);

  // The bar of the list reaches its middle.
  await list.evaluate((region) => region.scrollTo(0, region.scrollHeight / 2));
  const middle = list.locator(`[data-row="${COUNT / 2}"]`);
  await expect(middle).toBeVisible();
  await expect(middle).toHaveAttribute('data-report', (await at(page, COUNT / 2)) ?? '');
  expect(await elementsOf(page.locator('cm-reports'))).toBeLessThan(700);

  await expectAccessible(page);

  // The last row opens its report, and closing leads back to the row.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await expect.poll(() => focusedRow(page)).toBe(String(COUNT - 1));
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await expect(panel).toBeVisible();
  expect(await page.evaluate(() => window.many.store.view.report)).toBe(await at(page, -1));
  expect(await page.locator('cm-report').count()).toBeLessThanOrEqual(12);
  expect(await page.locator('cm-strip .tick').count()).toBeLessThanOrEqual(2);
  await panel
    .getByRole('button', { name: /later report|earlier report/ })
    .first()
    .click();
  await expect(page.locator('cm-report')).toHaveCount(24);
  await panel.getByRole('button', { name: 'Close the panel' }).click();
  await expect.poll(() => focusedRow(page)).toBe(String(COUNT - 1));
  await expect(last).toBeInViewport();

  await table(page);
});

/** Every look at the clock finds the slice used up, so that each step of the work is a task of its own. */
const hurryClock = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let clock = performance.now();
    performance.now = () => {
      clock += 10;
      return clock;
    };
  });

test('other filters keep the squares of before until theirs are counted', async ({ page }) => {
  await openMany(page);
  const picture = page.locator('cm-static-map');
  await expect.poll(() => picture.evaluate((map: StaticMap) => map.drawnCount)).toBe(COUNT);
  await hurryClock(page);
  const seen = await picture.evaluate(async (map: StaticMap) => {
    const { store } = window.many;
    const { scheduler } = window as unknown as { readonly scheduler: { yield(): Promise<void> } };
    const given = scheduler.yield.bind(scheduler);
    const between: number[] = [];
    scheduler.yield = () => {
      between.push(map.drawnCount);
      return given();
    };
    store.request({ type: 'set-view', view: { kind: ['missile', 'drone'] } });
    const drawn = async (): Promise<void> => {
      while (map.drawnCount !== window.many.scene.strikes.length)
        await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await drawn();
    const filtered = map.drawnCount;
    // A step of the slider needs no counting: it is drawn at once.
    const tasks = between.length;
    store.request({ type: 'set-at', at: store.view.at - 20_000 });
    await drawn();
    return { between, filtered, moved: map.drawnCount, more: between.length - tasks };
  });
  expect(seen.between.length).toBeGreaterThan(5);
  expect(new Set(seen.between)).toEqual(new Set([COUNT]));
  expect(seen.filtered).toBeLessThan(COUNT / 2);
  expect(seen.moved).toBeLessThan(seen.filtered);
  expect(seen.more).toBe(0);
});

test('a step that comes while other filters are counted is the one that is shown', async ({ page }) => {
  await openMany(page);
  const picture = page.locator('cm-static-map');
  await expect.poll(() => picture.evaluate((map: StaticMap) => map.drawnCount)).toBe(COUNT);
  await hurryClock(page);
  const steps = await picture.evaluate((map: StaticMap, count) => {
    const { store } = window.many;
    const { scheduler } = window as unknown as { readonly scheduler: { yield(): Promise<void> } };
    const given = scheduler.yield.bind(scheduler);
    let steps = 0;
    // One in every pause until there is another picture, the last of them just before it.
    scheduler.yield = () => {
      if (map.drawnCount === count) {
        steps += 1;
        store.request({ type: 'set-at', at: store.view.at - 10 });
      }
      return given();
    };
    store.request({ type: 'set-view', view: { kind: ['missile', 'drone'] } });
    return new Promise<number>((resolve) => {
      const look = setInterval(() => {
        if (map.drawnCount === count) return;
        clearInterval(look);
        resolve(steps);
      }, 20);
    });
  }, COUNT);
  expect(steps).toBeGreaterThan(5);
  await expect
    .poll(() => picture.evaluate((map: StaticMap) => map.drawnCount - window.many.scene.strikes.length))
    .toBe(0);
});

test('a step that comes in one go with a newer scene does not stand for it', async ({ page }) => {
  await openMany(page);
  const timeline = page.locator('cm-timeline');
  await expect(timeline.getByRole('slider').first()).toBeVisible();
  const [shown, asked] = await timeline.evaluate(async (element: Timeline) => {
    const { store, scene } = window.many;
    store.request({ type: 'set-at', at: store.view.at - 1440 });
    element.step = scene;
    element.scene = window.many.scene;
    await element.updateComplete;
    const track = element.renderRoot.querySelector<TimelineTrack>('cm-timeline-track');
    return [track?.scene?.view.at, store.view.at];
  });
  expect(shown).toBe(asked);
});

async function table(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = page.getByRole('table', { name: 'Reports' });
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toHaveText('100,000 of 100,000 shown');
  await expect(table).toHaveAttribute('aria-rowcount', String(COUNT + 1));
  await table.getByRole('button', { name: /^Killed/ }).click();
  await expect(table.getByRole('columnheader', { name: /^Killed/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const highest = await page.evaluate(() => Math.max(...window.many.scene.reports.index.columns.killedMax));
  await expect(table.getByRole('row').nth(1)).toContainText(String(highest));
  await expect(table.getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2');
  await table.getByRole('row').nth(1).getByRole('button').focus();
  await page.keyboard.press('End');
  await expect.poll(() => focusedRow(page)).toBe(String(COUNT - 1));
  const last = table.getByRole('row').last();
  await expect(last).toHaveAttribute('aria-rowindex', String(COUNT + 1));
  await expect(last).toContainText('no number given');
  expect(await table.getByRole('row').count()).toBeLessThan(50);
  expect(await elementsOf(page.locator('cm-table'))).toBeLessThan(1200);
  await expectAccessible(page);
}
