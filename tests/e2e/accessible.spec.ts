/** axe finds nothing in any state of the site: few sights of each in `npm test`, all of them in `npm run test:full`. */
import type { Page } from '@playwright/test';
import { expect, test, violationsOf } from '../support/browser.ts';
import {
  FEW_SIGHTS,
  folderIn,
  openArticle,
  openFirst,
  reset,
  SIGHTS,
  type Sight,
  STATES,
  shorten,
  takeSight,
  WORDS,
} from '../support/screens.ts';
import { openMap, setView } from '../support/view-page.ts';

const named = ({ lang, colorScheme, width }: Sight): string => `${lang}, ${colorScheme}, ${width} px`;

/** The states one after another, and what axe found in each. */
async function findInStates(page: Page, sight: Sight, names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  await takeSight(page, sight);
  await openMap(page, `/${folderIn(sight.lang)}?at=2020-10-11T02:30&span=1d`);
  for (const name of names) {
    await reset(page);
    await STATES.get(name)?.(page, sight);
    for (const violation of await violationsOf(page)) found.push(`${name}: ${violation}`);
  }
  return found;
}

async function findInWords(page: Page, sight: Sight, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  await takeSight(page, sight);
  for (const path of paths) {
    await page.goto(`/${folderIn(sight.lang)}${path}`);
    await shorten(page);
    for (const violation of await violationsOf(page)) found.push(`${path}: ${violation}`);
  }
  return found;
}

const names = [...STATES.keys()];
FEW_SIGHTS.forEach((sight, index) => {
  // Each state in one sight; which one is as good as another, and the full matrix has them all.
  const own = names.filter((_, place) => place % FEW_SIGHTS.length === index);
  test(`axe finds nothing: ${own.join(', ')} (${named(sight)})`, async ({ page }) => {
    expect(await findInStates(page, sight, own)).toEqual([]);
  });
});

test.describe('every state', { tag: '@full' }, () => {
  for (const sight of SIGHTS) {
    test(`axe finds nothing on the map (${named(sight)})`, async ({ page }) => {
      test.setTimeout(300_000);
      expect(await findInStates(page, sight, names)).toEqual([]);
    });

    test(`axe finds nothing before the script and on pages of words (${named(sight)})`, async ({ page }) => {
      test.setTimeout(300_000);
      await takeSight(page, sight);
      await openFirst(page, sight);
      const first = await violationsOf(page);
      expect([...first, ...(await findInWords(page, sight, WORDS))]).toEqual([]);
    });
  }

  for (const sight of SIGHTS.filter(({ lang }) => lang === 'en'))
    test(`axe finds nothing in an article and its frames (${named(sight)})`, async ({ page }) => {
      await takeSight(page, sight);
      await page.goto('/examples/');
      const examples = await violationsOf(page);
      await openArticle(page);
      expect([...examples, ...(await violationsOf(page))]).toEqual([]);
    });
});

test('a fault is found in the interface and in a frame', async ({ page }) => {
  await takeSight(page, { lang: 'en', colorScheme: 'light', width: 390 });
  await openMap(page, '/embed.html');
  await setView(page, { place: 'ganja' });
  await page.locator('cm-panel .close').evaluate((button) => {
    button.removeAttribute('aria-label');
    button.removeAttribute('title');
  });
  expect((await violationsOf(page)).join('\n')).toContain('button-name');
});
