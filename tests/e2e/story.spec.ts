/** The story: stepped by buttons, keys and links, left by taking the slider, and gone on with. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser.ts';
import { warConflict } from '../support/conflict.ts';
import { dateSlider, expectDrawn, expectView, mapState, openMap, setView } from '../support/view-page.ts';

const { story } = warConflict();
const titleOf = (id: string): string => story.find((chapter) => chapter.id === id)?.title.en ?? '';
const card = (page: Page) => page.getByRole('region', { name: 'Story', exact: true });
/** The chapter that is told among all that can be scrolled to. */
const told = (page: Page) => page.locator('cm-story article[aria-current="step"]');
const heading = (page: Page) => told(page).getByRole('heading');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('is stepped through, left with the slider, and gone on with', async ({ page }) => {
  test.slow();
  await openMap(page, '/');
  await button(page, 'Story').click();
  await expect(heading(page)).toHaveText(titleOf('first-morning'));
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/at=2020-09-27T09:00.*#story=first-morning$/);
  await expectView(page, { at: '2020-09-27T09:00', span: '1d' });
  await expect(button(page, 'Previous chapter')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page)).toHaveText(titleOf('first-morning'));

  await page.keyboard.press('ArrowRight');
  await expect(
    page.getByRole('complementary', { name: 'Stepanakert / Khankendi', exact: true }),
  ).toBeVisible();
  await button(page, 'Next chapter').click();
  await expect(heading(page)).toHaveText(titleOf('ganja-4-october'));
  await expect(button(page, 'Next chapter')).toBeFocused();
  const spoken = page.getByRole('status').filter({ hasText: 'Chapter 3 of 16' });
  await expect(spoken).toHaveText(/Sun 4 Oct 2020, 12:00 \(UTC\+4\)\.$/);
  await expectView(page, { report: '2020-10-04-ganja' });
  const { visible } = await expectDrawn(page);
  expect(visible).toContain('2020-10-04-stepanakert-bombardment');
  await expectAccessible(page);

  await page.goBack();
  await expect(heading(page)).toHaveText(titleOf('first-day'));
  await page.goForward();
  await expect(heading(page)).toHaveText(titleOf('ganja-4-october'));

  // The slider is the reader's: the story steps aside and remembers where it was.
  await dateSlider(page).press('ArrowRight');
  await expect(card(page).getByRole('article')).toHaveCount(0);
  await expect(dateSlider(page)).toBeFocused();
  await expect(page).toHaveURL(/at=2020-10-04T13:00/);
  await page.reload();
  await expect(card(page).getByRole('button', { name: 'Continue the story' })).toBeVisible();
  await expectView(page, { at: '2020-10-04T13:00' });
  await card(page).getByRole('button', { name: 'Continue the story' }).click();
  await expect(heading(page)).toBeFocused();
  await expectView(page, { at: '2020-10-04T12:00' });

  await button(page, 'All chapters').click();
  await expect(card(page).getByRole('list').getByRole('link')).toHaveCount(story.length);
  await expectAccessible(page);
  await card(page)
    .getByRole('link', { name: titleOf('statement-10-november') })
    .click();
  await expect(heading(page)).toHaveText(titleOf('statement-10-november'));
  await expect(button(page, 'Next chapter')).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'Explore on your own').click();
  await expect(card(page)).toHaveCount(0);
  await expect(button(page, 'Story')).toBeFocused();
  await expect(page).not.toHaveURL(/#/);
});

/** How far the chapter is from where it is read, px. */
const away = (page: Page, side: 'x' | 'y') =>
  told(page).evaluate((article, axis) => {
    const [own, box] = [article.getBoundingClientRect(), article.parentElement?.getBoundingClientRect()];
    if (!box) return Number.NaN;
    return Math.round(axis === 'y' ? own.top - box.top : own.left + own.width / 2 - box.left - box.width / 2);
  }, side);

test('is scrolled: by wheel over the text and over the map, by keys; Back leaves it', async ({ page }) => {
  test.slow();
  await openMap(page, '/?at=2020-10-20T00:00');
  await button(page, 'Story').click();
  await expect(heading(page)).toHaveText(titleOf('first-morning'));
  const entries = await page.evaluate(() => history.length);
  const zoom = async () => (await mapState(page)).view.map;

  // Each chapter that comes to the middle moves map, words and address.
  const seen: string[] = [];
  await told(page).hover();
  for (let notch = 0; notch < 60 && seen.length < 3; notch += 1) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(250);
    const id = await told(page).getAttribute('data-chapter');
    if (id && seen.at(-1) !== id) seen.push(id);
  }
  expect(seen).toEqual(story.slice(0, 3).map(({ id }) => id));
  await expect(page).toHaveURL(/at=2020-10-04T12:00.*#story=ganja-4-october$/);
  await expectView(page, { report: '2020-10-04-ganja' });
  await expectDrawn(page);

  // Over the map the wheel reads on, and with Ctrl it zooms.
  const before = await zoom();
  await page.mouse.move(640, 300);
  for (let notch = 0; notch < 20; notch += 1) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(250);
    if ((await told(page).getAttribute('data-chapter')) !== 'ganja-4-october') break;
  }
  await expect(heading(page)).toHaveText(story[3]?.title.en ?? '');
  expect(before).not.toBeNull();

  // Keys scroll the text, and a step by key brings its chapter to the top.
  await card(page).locator('.chapters').focus();
  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText(titleOf('statement-10-november'));
  await page.keyboard.press('Home');
  await expect(heading(page)).toHaveText(titleOf('first-morning'));
  await page.waitForTimeout(400);

  // What was scrolled through is no step of history: Back leads to where the story began.
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await expectView(page, { at: '2020-10-20T00:00', place: null });
  await page.goForward();
  await expect(heading(page)).toHaveText(titleOf('first-morning'));

  await page.keyboard.press('Tab');
  await card(page).locator('.chapters').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText(titleOf('ganja-4-october'));
  await expect.poll(() => away(page, 'y')).toBeLessThan(4);
  // Two steps are two entries.
  await page.goBack();
  await expect(heading(page)).toHaveText(titleOf('first-day'));
  await expect.poll(() => away(page, 'y')).toBeLessThan(4);
});

test('on a phone it is swiped from card to card, and a quick swipe leads no further than one', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await openMap(page, '/#story=ganja-11-october');
  const index = story.findIndex(({ id }) => id === 'ganja-11-october');
  const swipe = async (dx: number, dy = 0): Promise<void> => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: 195 - dx / 2 + dx * part, y: 500 + dy * part }],
      });
    await touch('touchStart', 0);
    for (let part = 1; part <= 10; part += 1) {
      await touch('touchMove', part / 10);
      await page.waitForTimeout(16);
    }
    await touch('touchEnd', 1);
  };
  await swipe(-280);
  await expect(heading(page)).toHaveText(story[index + 1]?.title.en ?? '');
  await expect.poll(() => away(page, 'x')).toBe(0);
  await expect(page).toHaveURL(new RegExp(`#story=${story[index + 1]?.id}$`));
  await swipe(280);
  await expect(heading(page)).toHaveText(titleOf('ganja-11-october'));
  // A long text scrolls inside its card, and neither the page nor the row moves.
  await swipe(0, -120);
  await expect.poll(() => told(page).evaluate((article) => article.scrollTop)).toBeGreaterThan(40);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(heading(page)).toHaveText(titleOf('ganja-11-october'));
  await button(page, 'Next chapter').tap();
  await expect(heading(page)).toHaveText(story[index + 1]?.title.en ?? '');
  await expect.poll(() => away(page, 'x')).toBe(0);
  await context.close();
});

test('every chapter has a link that shows its records, and no filter hides them', async ({ page }) => {
  test.slow();
  await openMap(page, '/?kind=drone');
  for (const chapter of story) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#story=${chapter.id}`);
    await expect(heading(page)).toHaveText(chapter.title.en);
    await expectView(page, { kind: null });
    const { visible } = await expectDrawn(page);
    for (const id of chapter.records.filter((record) => record.startsWith('2020-')))
      expect(visible).toContain(id);
  }
  await openMap(page, '/#story=ganja-11-october');
  await expectView(page, { at: '2020-10-11T02:30', report: '2020-10-11-ganja' });
  await expect(page).toHaveURL(/\/#story=ganja-11-october$/);
});

for (const lang of ['en', 'hy', 'az', 'ru'] as const)
  for (const scheme of ['light', 'dark'] as const) {
    const tag = (lang === 'hy' || lang === 'en') && scheme === 'light' ? [] : ['@full'];
    test(`on a phone it stands above the slider in ${lang}, ${scheme}`, { tag }, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await openMap(page, `/?lang=${lang}#story=ganja-11-october`);
      const box = await page.locator('cm-story').boundingBox();
      const slider = await page.locator('cm-timeline').boundingBox();
      if (!box || !slider) throw new Error('no story or no timeline');
      expect(box.y + box.height).toBeLessThanOrEqual(slider.y);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(390);
      const texts = told(page).locator('.text');
      await expect(texts).toHaveCount(2);
      // Nothing opened by itself; what the reader opens lies over the text until it is closed.
      expect((await mapState(page)).view.report).toBeNull();
      await told(page).locator('.link').click();
      await expect(page.locator('cm-story')).toHaveCount(0);
      await expectView(page, { report: '2020-10-11-ganja' });
      await setView(page, { place: null, report: null });
      await expect(texts).toHaveCount(2);
    });
  }

test('a link to a chapter shows its reports in the lists too', async ({ page }) => {
  await page.goto('/#story=first-morning');
  await expect(heading(page)).toHaveText(titleOf('first-morning'));
  await expect(page.locator('cm-reports')).toContainText('Sun 27 Sep 2020');
  await expect(page.locator('cm-reports')).not.toContainText('11 Oct');
});

test('a frame has no story', async ({ page }) => {
  await openMap(page, '/embed.html#story=barda');
  await expect(page.locator('cm-story, .story-start')).toHaveCount(0);
});
