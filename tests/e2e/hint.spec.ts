/** One hint until the reader's first act: seen, silent, in no one's way, and gone for good. */
import { chrome } from '../../src/i18n/catalogues/chrome.ts';
import { translate } from '../../src/i18n/messages.ts';
import { LANGUAGES } from '../../src/model/words.ts';
import { expect, test } from '../support/browser.ts';
import { folderIn, takeSight } from '../support/screens.ts';
import { dateSlider } from '../support/view-page.ts';

const hint = 'cm-hint p';

for (const [act, what] of [
  ['a key', async (page) => dateSlider(page).press('ArrowRight')],
  ['a press', async (page) => page.locator('cm-timeline').click({ position: { x: 5, y: 5 } })],
] as const satisfies readonly (readonly [string, (page: import('@playwright/test').Page) => Promise<void>])[])
  test(`the hint goes at ${act} and never comes back`, async ({ page }) => {
    await page.goto('./');
    await expect(page.locator(hint)).toHaveText(translate(chrome, 'en', 'hint'));
    await expect(page.locator(hint)).toHaveAttribute('aria-hidden', 'true');
    await expect(page.locator('cm-hint')).toHaveCSS('pointer-events', 'none');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await what(page);
    await expect(page.locator(hint)).toHaveCount(0);
    await page.evaluate(() => {
      document.body.append(document.createElement('conflict-map'));
    });
    await expect(page.locator('conflict-map').nth(1).locator('cm-timeline')).toBeAttached();
    await expect(page.locator(hint)).toHaveCount(0);
  });

test('the hint is not on paper, and does not move for those who want no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await expect(page.locator(hint)).toHaveCSS('animation-name', 'none');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('cm-hint')).toHaveCSS('display', 'none');
});

for (const lang of LANGUAGES)
  test(`on a phone the hint covers no mark, no button and not the state’s line (${lang})`, async ({
    page,
  }) => {
    await takeSight(page, { lang, colorScheme: 'light', width: 390 });
    await page.goto(`/${folderIn(lang)}`);
    await expect(page.locator(hint)).toBeVisible();
    const over = await page.locator(hint).boundingBox();
    if (!over) throw new Error('the hint has no box');
    const marks = page.locator('cm-shell [data-strikes]');
    await expect.poll(() => marks.count()).toBeGreaterThan(5);
    const others = page.locator(
      ['[data-strikes]', '.line', '.legend', '.over .button', '.time'].map((one) => `cm-shell ${one}`).join(),
    );
    const covered = await others.evaluateAll(
      (elements, { x, y, width, height }) =>
        elements
          .filter((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return left < x + width && right > x && top < y + height && bottom > y;
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      over,
    );
    expect(covered).toEqual([]);
  });
