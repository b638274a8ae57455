/** A data package whose reports are columns: those of the view first, then all, with and without ranges. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser.ts';
import { packageRows, servePackage } from '../support/columns-package.ts';
import { tinyConflict } from '../support/conflict.ts';
import { expectDrawn, mapReady, mapState, serveHost, setView } from '../support/view-page.ts';

const rows = packageRows(1300);
const { strikes, period } = tinyConflict();
const all = [...strikes.map(({ id, time }) => ({ id, start: time.start })), ...rows];
/** Ids that a window holds, `from < start <= to`. */
const within = (from: number, to: number): readonly string[] =>
  all.filter(({ start }) => from < start && start <= to).map(({ id }) => id);

const host = (attributes = ''): string => `<!doctype html><html lang="en"><head><title>A host's page</title>
  <style>conflict-map { height: 620px }</style><script type="module" src="/conflict-map.js"></script></head>
  <body><main><h1>A host's page</h1><conflict-map data="columns/" lang="en" ${attributes}></conflict-map></main></body></html>`;

async function open(page: Page, attributes = ''): Promise<void> {
  await serveHost(page, '/host-page.html', host(attributes));
  await page.goto('/host-page.html');
  await mapReady(page);
}

for (const ranges of [true, false])
  test(`opens from a host ${ranges ? 'with' : 'without'} ranges`, async ({ page }) => {
    const asked = await servePackage(page, rows, { ranges });
    await open(page, 'span="6h"');
    await setView(page, { span: 'all', at: null });
    await expect
      .poll(async () => {
        await setView(page, { at: `${new Date((period.end - 1) * 60_000).toISOString().slice(0, 16)}Z` });
        return (await mapState(page)).visible.length;
      })
      .toBe(within(Number.NEGATIVE_INFINITY, period.end - 1).length);
    await expect(page.getByText('Not all reports')).toHaveCount(0);
    if (ranges) expect(asked.ranges.length).toBeGreaterThan(1);
    expect(ranges ? asked.whole : asked.ranges.length).toBe(0);
    // A report's text comes when it is opened.
    await setView(page, { report: 'row-700', span: '6h' });
    await expect(page.getByText(/^Text of 700:/)).toBeVisible();
    await expectDrawn(page);
    await expectAccessible(page);
  });

test('shows the view first, says how far it is, and can be stopped and gone on with', async ({ page }) => {
  await servePackage(page, rows, { ranges: true, slow: 1500 });
  await open(page, 'span="6h"');
  const progress = page.getByRole('progressbar', { name: /Reading reports/ });
  await expect(progress).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Not all reports have been read.')).toBeVisible();
  const { visible, view } = await expectDrawn(page);
  expect(visible.length).toBeGreaterThan(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Read the rest' }).click();
  await expect(page.getByText('Not all reports have been read.')).toHaveCount(0);
  await expect(progress).toHaveCount(0, { timeout: 30_000 });
  // The view is what it was.
  expect((await mapState(page)).view).toEqual(view);
  await setView(page, { span: 'all' });
  await expect.poll(async () => (await mapState(page)).visible.length).toBeGreaterThan(500);
});

test('opens at a report that lies anywhere', async ({ page }) => {
  await servePackage(page, rows, { ranges: true });
  await open(page, 'report="row-1250"');
  const { view, visible } = await mapState(page);
  expect(view.report).toBe('row-1250');
  expect(visible).toContain('row-1250');
});

test('says what is wrong with ids that stand twice', async ({ page }) => {
  const [first] = rows;
  if (!first) throw new Error('no rows');
  await servePackage(page, [...rows.slice(0, 10), { ...first, start: first.start + 20 }], { ranges: true });
  await open(page);
  await expect(
    page.getByText('strikes.parquet: id: got "row-0", expected an id not used before'),
  ).toBeVisible();
});
