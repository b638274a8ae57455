/** The page's own address: what it opens, what it becomes, what Back undoes. */
import { expect, test } from '../support/browser.ts';
import { dateSlider, expectView, mapReady, mapState, openMap } from '../support/view-page.ts';

const ADDRESS = '/?utm=paper&at=2020-10-10T22:30Z&span=PT90M&kind=rocket,missile&release=1.0.0';

test('a link is unchanged after opening, follows the reader, and Back undoes openings only', async ({
  page,
  baseURL,
}) => {
  const url = (query: string): string => new URL(query, baseURL).href;
  await openMap(page, ADDRESS);
  const first = await mapState(page);
  expect(first.view).toMatchObject({ at: '2020-10-11T02:30', span: 'PT90M', kind: 'missile,rocket' });
  expect(first.visible).toContain('2020-10-11-ganja');
  await page.setViewportSize({ width: 1100, height: 760 });
  await expect(dateSlider(page)).toBeVisible();
  await page.waitForTimeout(700);
  expect(page.url()).toBe(url(ADDRESS));
  const length = await page.evaluate(() => history.length);

  // Scrubbing replaces; unknown keys and what did not change keep their text.
  for (let step = 0; step < 5; step += 1) await dateSlider(page).press('ArrowRight');
  await expect(page).toHaveURL(
    url('/?utm=paper&at=2020-10-11T07:30&span=PT90M&kind=rocket,missile&release=1.0.0'),
  );
  expect(await page.evaluate(() => history.length)).toBe(length);

  // Openings push.
  const places = page.getByRole('navigation', { name: 'Places' });
  await places.getByRole('button', { name: /^Ganja/ }).click();
  await expect(page).toHaveURL(/&place=ganja$/);
  await places.getByRole('button', { name: /^Shusha/ }).click();
  await expect(page).toHaveURL(/&place=shusha$/);
  expect(await page.evaluate(() => history.length)).toBe(length + 2);
  for (let step = 0; step < 5; step += 1) await dateSlider(page).press('ArrowLeft');
  await expect(page).toHaveURL(/at=2020-10-11T02:30.*&place=shusha$/);
  expect(await page.evaluate(() => history.length)).toBe(length + 2);

  await page.goBack();
  await expectView(page, { place: 'ganja' });
  await expect(page.getByRole('complementary', { name: 'Ganja' })).toBeVisible();
  await page.goBack();
  await expectView(page, { place: null, at: '2020-10-11T07:30', span: 'PT90M' });
  await page.goForward();
  await expectView(page, { place: 'ganja' });

  // The same link is the same view after a reload, and again unchanged.
  const before = await mapState(page);
  const address = page.url();
  await page.reload();
  await mapReady(page);
  const after = await mapState(page);
  expect([after.view, after.visible, page.url()]).toEqual([before.view, before.visible, address]);
});
