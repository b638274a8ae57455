/** The first view is made from one compiled file; texts and sources come when somebody needs them, and nothing is lost. */
import { test as plain } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser.ts';
import { warConflict } from '../support/conflict.ts';
import { dataAsked, holdPackage, PACKAGE } from '../support/package-files.ts';
import { strikeOf } from '../support/view.ts';
import { expectDrawn, groundWhole, mapReady, mapState, setView, wakeMap } from '../support/view-page.ts';

const war = warConflict();
const ganja = strikeOf(war, '2020-10-11-ganja');
const SUMMARY = ganja.summary.slice(0, 40);
const [claim] = ganja.claims;
const panelOf = 'cm-panel aside';

test('the first view fetches no other file of the data; they follow when the live map is at rest', async ({
  page,
}) => {
  const asked = dataAsked(page);
  await page.goto('/');
  await mapReady(page);
  const { visible } = await expectDrawn(page);
  await setView(page, { at: '2020-10-17T03:00', kind: 'missile,rocket', lang: 'ru' });
  await expectDrawn(page);
  await setView(page, { at: null, kind: null, lang: 'en' });
  expect(asked).toEqual(['opening.json']);

  await wakeMap(page);
  await groundWhole(page);
  await expect.poll(() => [...asked].sort()).toEqual([...PACKAGE, 'opening.json'].sort());
  // It is there before the click that needs it, and what is shown has not changed.
  expect((await expectDrawn(page)).visible).toEqual(visible);
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('conflict-map-whole').length))
    .toBe(1);
  await setView(page, { report: ganja.id });
  await expect(page.locator(panelOf)).toContainText(SUMMARY);
  await expect(page.getByText('Fetching texts and sources')).toHaveCount(0);
});

for (const [address, open] of [
  ['/', { report: ganja.id }],
  [`/?report=${ganja.id}`, null],
] as const)
  test(`a report shows what is known, then all of it, under the same view (${address})`, async ({ page }) => {
    const release = await holdPackage(page);
    await page.goto(address);
    await mapReady(page);
    if (open) await setView(page, open);
    const panel = page.locator(panelOf);
    await expect(panel.getByText('Fetching texts and sources')).toBeVisible();
    const report = page.locator('cm-report[open]');
    await expect(report).toContainText('02:00');
    await expect(report).toContainText('killed: 5–10');
    await expect(report).toContainText('denied');
    // What is not here yet is not said to be nothing.
    for (const wrong of ['no reply', 'none found', 'No count', 'Sources', 'Reported by'])
      await expect(report.getByText(wrong)).toHaveCount(0);
    await expectAccessible(page);
    const before = await mapState(page);
    release();
    await expect(report).toContainText(SUMMARY);
    await expect(report).toContainText(claim?.by ?? '');
    await expect(report).toContainText(war.sources.get(ganja.sources[0] ?? '')?.publisher ?? '');
    await expect(panel.getByText('Fetching texts and sources')).toHaveCount(0);
    expect(await expectDrawn(page)).toEqual(before);
  });

test('a truce and a place do as well', async ({ page }) => {
  const release = await holdPackage(page);
  await page.goto('/?truce=truce-1-moscow&lang=az');
  await mapReady(page);
  const panel = page.locator(panelOf);
  await expect(panel.getByText('Mətnlər və mənbələr yüklənir')).toBeVisible();
  await expect(panel).toContainText('12:00');
  await setView(page, { truce: null, place: 'ganja', lang: 'en' });
  await expect(panel.getByText('Fetching texts and sources')).toBeVisible();
  const held = war.sides.find(({ id }) => id === war.places.get('ganja')?.heldBy.side)?.names.en ?? '';
  await expect(page.locator('cm-place .facts')).toContainText(held);
  release();
  await expect(page.locator('cm-place')).toContainText('Accusations that name this place');
  await setView(page, { place: null, truce: 'truce-1-moscow' });
  await expect(panel).toContainText(war.truces[0]?.ended.slice(0, 30) ?? '');
});

test('the story begins when its texts are there', async ({ page }) => {
  const release = await holdPackage(page);
  await page.goto('/');
  await mapReady(page);
  await page.locator('.story-start').click();
  await expect(page.getByText('Fetching texts and sources')).toBeVisible();
  await expect(page.locator('cm-story')).toHaveCount(0);
  release();
  const [chapter] = war.story;
  await expect(page.locator('cm-story')).toContainText(chapter?.title.en ?? '');
  await expect(page.locator('cm-story')).toContainText(chapter?.text.en.slice(0, 40) ?? '');
});

test('the address of a chapter opens with its text', async ({ page }) => {
  const asked = dataAsked(page);
  const chapter = war.story[3];
  await page.goto(`/#story=${chapter?.id}`);
  await mapReady(page);
  await expect(page.locator('cm-story')).toContainText(chapter?.text.en.slice(0, 40) ?? '');
  expect(asked).not.toContain('opening.json');
});

test('with data saver texts come only when they are asked for', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
  const asked = dataAsked(page);
  await page.goto('/');
  await mapReady(page);
  await page.locator('conflict-map').dispatchEvent('pointerenter');
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('table', { name: 'Reports' })).toBeVisible();
  expect(asked).toEqual(['opening.json']);
  await page.keyboard.press('Escape');
  await setView(page, { place: 'ganja' });
  await expect(page.locator('cm-place')).toContainText(SUMMARY);
});

// Refused requests are errors in the browser's log, which other tests must be free of.
plain('texts that cannot be fetched are said to be missing, and can be asked for again', async ({ page }) => {
  let refused = true;
  await page.route(/\/data\/sources\.json$/, (route) =>
    refused ? route.fulfill({ status: 503, body: '' }) : route.continue(),
  );
  await page.goto('/?place=ganja');
  await mapReady(page);
  const alert = page.locator(panelOf).getByRole('alert');
  await expect(alert).toContainText('The texts and sources could not be fetched.');
  await expect(page.locator('cm-report[data-report]').first()).toBeVisible();
  await expectDrawn(page);
  refused = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('cm-place')).toContainText(SUMMARY);
  await expect(alert).toHaveCount(0);
});

for (const [name, spoil] of [
  ['broken', (text: string) => text.slice(0, -2000)],
  ['older', (text: string) => text.replace('"format":', '"format":0')],
  ['missing', null],
] as const)
  plain(`a ${name} compiled file loses nothing`, async ({ page }) => {
    await page.goto('/');
    await mapReady(page);
    const { visible } = await expectDrawn(page);
    await page.route(/\/data\/opening\.json$/, async (route) => {
      if (spoil === null) return route.fulfill({ status: 404, body: '' });
      const response = await route.fetch();
      return route.fulfill({ response, body: spoil(await response.text()) });
    });
    const asked = dataAsked(page);
    await page.reload();
    await mapReady(page);
    expect((await expectDrawn(page)).visible).toEqual(visible);
    expect([...asked].sort()).toEqual([...PACKAGE, 'opening.json'].sort());
    await setView(page, { report: ganja.id });
    await expect(page.locator('cm-report[open]')).toContainText(SUMMARY);
  });

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  test(`a report that an address opens begins in sight once its texts are there, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const release = await holdPackage(page);
    await page.goto(`/?report=${ganja.id}`);
    await mapReady(page);
    release();
    await expect(page.locator(panelOf)).toContainText(SUMMARY);
    const below = (): Promise<number> =>
      page.locator('cm-panel').evaluate((panel) => {
        const { top, height: room } = panel.shadowRoot?.querySelector('.scroll')?.getBoundingClientRect() ?? {
          top: 0,
          height: 0,
        };
        const place = panel.shadowRoot?.querySelector('cm-place');
        const report = place?.shadowRoot?.querySelector('cm-report[open]')?.getBoundingClientRect();
        const course = place?.shadowRoot?.querySelector('.course');
        const covered = course && getComputedStyle(course).position === 'sticky' ? course.clientHeight : 0;
        return report ? (report.top - top - covered) / room : Number.NaN;
      });
    // At the very beginning: what stands above it is of another report.
    await expect.poll(below).toBeLessThan(0.02);
    expect(await below()).toBeGreaterThanOrEqual(-0.01);
  });
