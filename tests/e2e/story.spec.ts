/** The story: stepped by buttons, keys and links, left by taking the slider, and gone on with. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser.ts';
import { warConflict } from '../support/conflict.ts';
import { dateSlider, expectDrawn, expectView, mapState, openMap, setView } from '../support/view-page.ts';

const { story } = warConflict();
const titleOf = (id: string): string => story.find((chapter) => chapter.id === id)?.title.en ?? '';
const card = (page: Page) => page.getByRole('region', { name: 'Story', exact: true });
const heading = (page: Page) => card(page).getByRole('article').getByRole('heading');
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
  const told = page.getByRole('status').filter({ hasText: 'Chapter 3 of 16' });
  await expect(told).toHaveText(/Sun 4 Oct 2020, 12:00 \(UTC\+4\)\.$/);
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
  await expect(card(page).getByRole('link')).toHaveCount(story.length);
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
  for (const scheme of ['light', 'dark'] as const)
    test(`on a phone it stands above the slider in ${lang}, ${scheme}`, async ({ page }) => {
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
      const texts = page.locator('cm-story .text');
      await expect(texts).toHaveCount(2);
      await expectAccessible(page);
      // Nothing opened by itself; what the reader opens lies over the text until it is closed.
      expect((await mapState(page)).view.report).toBeNull();
      await page.locator('cm-story .link').click();
      await expect(page.locator('cm-story')).toHaveCount(0);
      await expectView(page, { report: '2020-10-11-ganja' });
      await setView(page, { place: null, report: null });
      await expect(texts).toHaveCount(2);
    });

test('a frame has no story', async ({ page }) => {
  await openMap(page, '/embed.html#story=barda');
  await expect(page.locator('cm-story, .story-start')).toHaveCount(0);
});
