/** One thumb on a phone of 390 by 844. */
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser.ts';
import {
  dateSlider,
  expectDrawn,
  expectView,
  mapState,
  openMap,
  serveHost,
  setView,
} from '../support/view-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** A finger goes from the middle of `start` by `dx` px, and calls `during` before it lifts. */
async function swipe(page: Page, start: Locator, dx: number, during: () => Promise<void>): Promise<void> {
  const box = await start.boundingBox();
  if (!box) throw new Error('nothing to touch');
  const session = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: at, y }],
    });
  await touch('touchStart', x);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', x + (dx * step) / 10);
  await during();
  await touch('touchEnd', x + dx);
}
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('slides, opens a place, reads, closes, shares, with a thumb', async ({ page }) => {
  test.slow();
  await openMap(page, '/?at=2020-10-11T02:30&span=1d');
  expect(await sideways(page)).toBe(0);
  await expectAccessible(page);
  const line = page.locator('.line > summary');
  await expect(line).toContainText('Sun 11 Oct 2020, 02:30');
  await expect(line).toContainText('Moscow humanitarian ceasefire');

  // The words change under the thumb, before it lifts.
  await swipe(page, dateSlider(page).locator('.grip'), 60, async () => {
    await expect(line).not.toContainText('11 Oct 2020, 02:30');
    await expectDrawn(page);
  });
  const slid = (await mapState(page)).view.at;
  expect(String(slid) > '2020-10-11T02:30').toBe(true);
  await line.tap();
  await expect(page.locator('.line cm-state')).toContainText(/reported strikes? in view/);
  await line.tap();

  // Places, one of them, its panel as a sheet.
  await setView(page, { at: '2020-10-11T02:30' });
  await page.getByRole('button', { name: 'Places', exact: true }).tap();
  await expectAccessible(page);
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('button', { name: /^Ganja/ })
    .tap();
  await expectView(page, { place: 'ganja' });
  const panel = page.getByRole('complementary', { name: 'Ganja' });
  await expect(panel).toBeVisible();
  await expectAccessible(page);
  expect(await sideways(page)).toBe(0);
  await expect(dateSlider(page)).toBeInViewport();
  await panel.getByRole('button', { name: 'Close' }).tap();
  await expect(panel).toBeHidden();

  // The list of reports opens one.
  await page.getByRole('button', { name: 'Reports', exact: true }).tap();
  await page
    .getByRole('region', { name: 'Reports in view' })
    .getByRole('button', { name: /Ganja/ })
    .first()
    .tap();
  await expectView(page, { report: '2020-10-11-ganja' });
  await panel.getByRole('button', { name: 'Close' }).tap();

  // The rest is behind one button.
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await page.getByRole('button', { name: 'Share', exact: true }).tap();
  await expect(page.getByRole('dialog', { name: 'Share and embed' })).toBeVisible();
  await expectAccessible(page);
  expect(await sideways(page)).toBe(0);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Next report', exact: true }).tap();
  await expect.poll(async () => (await mapState(page)).view.at).not.toBe('2020-10-11T02:30');

  // Whatever a thumb must hit is large enough to hit.
  const small = await page.locator('button:visible, summary:visible, select:visible').evaluateAll((all) =>
    all
      .map((each) => ({
        name: each.getAttribute('aria-label') ?? each.textContent?.trim(),
        box: each.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
      .map(({ name, box }) => `${name}: ${box.width} by ${box.height}`),
  );
  expect(small).toEqual([]);
});

test('a finger that scrolls the article over a frame’s slider leaves the moment alone', async ({ page }) => {
  await serveHost(
    page,
    '/article.html',
    '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>An article</title><iframe src="/embed.html" title="Map" width="390" height="420"></iframe><div style="height: 2000px"></div>',
  );
  await page.goto('/article.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('cm-timeline-track .track')).toBeVisible();
  const moment = () => dateSlider(page.frameLocator('iframe').locator('body')).getAttribute('aria-valuenow');
  const before = await moment();
  const box = await frame.locator('cm-timeline-track').boundingBox();
  if (!box) throw new Error('no track');
  const session = await page.context().newCDPSession(page);
  const drag = async (dx: number, dy: number): Promise<void> => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: 300 + dx * part, y: box.y + 30 + dy * part }],
      });
    await touch('touchStart', 0);
    for (let part = 1; part <= 10; part += 1) await touch('touchMove', part / 10);
    await touch('touchEnd', 1);
  };
  await drag(2, -150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(40);
  expect(await moment()).toBe(before);
  // What is left of the finger's speed may move the page on.
  const backUp = (): Promise<number> =>
    page.evaluate(() => {
      scrollTo(0, 0);
      return scrollY;
    });
  await expect.poll(backUp).toBe(0);
  await drag(-80, 4);
  await expect.poll(moment).not.toBe(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
