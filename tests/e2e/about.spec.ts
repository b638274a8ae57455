/** The pages that are words only: with and without JavaScript, wide and narrow, light and dark. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser.ts';
import { warConflict } from '../support/conflict.ts';

const { story } = warConflict();

const PAGES = [
  'about/',
  'table/',
  'reports/2020-10-11-ganja/',
  'places/ganja/',
  'truces/truce-1-moscow/',
  'examples/',
];

/** How far the page can be scrolled sideways, in px. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Leaves the first entries of each long list: the others are made by the same lines, and axe takes half a minute. */
const shorten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const extra of document.querySelectorAll(
      'tr:nth-child(n+9), li:nth-child(n+9), details:nth-of-type(n+4)',
    ))
      extra.remove();
  });

for (const path of PAGES) {
  test(`${path} is accessible and never scrolls sideways`, async ({ page }) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await sideways(page)).toBe(0);
      await shorten(page);
      await expectAccessible(page);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('about shows the founding articles with their records', async ({ page }) => {
    await page.goto('about/#founding-articles');
    await expect(page.locator('.statements > li')).toHaveCount(30);
    const ganja = page.locator('#article-b4').getByRole('link', { name: /^Report: Ganja/ });
    await expect(ganja).toHaveAttribute('href', '../?report=2020-10-11-ganja');
  });

  test('the table has every report, each with a page of its claims', async ({ page }) => {
    await page.goto('table/');
    const table = page.getByRole('table', { name: 'Reports' });
    await expect(table.getByRole('rowheader')).toHaveCount(190);
    await table.locator('[id="2020-10-11-ganja"]').getByRole('rowheader').getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ganja');
    await expect(page.locator('#claims')).toContainText('denies');
    const counts = page.locator('#casualties').getByRole('rowheader');
    expect(await counts.count()).toBeGreaterThan(4);
  });

  test('the story is a page: every chapter with its sources, a map of its moment, and the way to it', async ({
    page,
  }) => {
    for (const [lang, folder] of [
      ['en', ''],
      ['hy', 'hy/'],
      ['az', 'az/'],
      ['ru', 'ru/'],
    ] as const) {
      await page.goto(folder === '' ? './' : folder);
      await page.locator('.first a[href="./story/"]').first().click();
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      const chapters = await page.locator('main > section').evaluateAll((sections) =>
        sections.map((section) => ({
          id: section.id,
          title: section.querySelector('h2')?.textContent,
          text: [...section.querySelectorAll('p[lang], p:not([class])')]
            .map(({ textContent }) => textContent)
            .slice(0, -1),
          contested: section.querySelector('.answer')?.textContent,
          sources: section.querySelectorAll('.sources li').length,
          map: section.querySelectorAll('figure.map svg[role="img"][aria-label]').length,
          open: section.querySelector('.go')?.getAttribute('href'),
        })),
      );
      expect(chapters).toEqual(
        story.map(({ id, title, text, sources }) => {
          const lines = (text[lang] ?? '').split('\n');
          const contested = lines.length > 1 ? lines.at(-1) : undefined;
          return {
            id,
            title: title[lang],
            text: lines.filter((line) => line !== contested),
            contested,
            sources: sources.length,
            map: 1,
            open: `../#story=${id}`,
          };
        }),
      );
    }
  });

  test('the map’s own page leads to what can be read', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'About' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the data');
  });
});

test('a report’s page opens the map at that report', async ({ page }) => {
  await page.goto('reports/2020-10-11-ganja/');
  await page.getByRole('link', { name: 'Open this report on the map' }).click();
  await expect(page).toHaveURL(/\?report=2020-10-11-ganja/);
  const opened = page.locator('conflict-map');
  await expect
    .poll(() => opened.evaluate((map: HTMLElement & { view?: { report?: unknown } }) => map.view?.report))
    .toBe('2020-10-11-ganja');
});

test('the skip link leads to the text', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
