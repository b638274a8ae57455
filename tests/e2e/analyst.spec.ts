/** An analyst's first minute: a place, its counts and its denial, filters, the table, the link, Back and reload. */

import { expect, expectAccessible, test } from '../support/browser.ts';
import { warConflict } from '../support/conflict.ts';
import { dateSlider, expectDrawn, expectView, mapReady, mapState, openMap } from '../support/view-page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
const { strikes } = warConflict();

test('reads Ganja, filters, sorts the table, copies the link, goes back', async ({ page }) => {
  test.slow();
  await openMap(page, '/?at=2020-10-11T02:30&lang=en');
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('button', { name: /^Ganja/ })
    .click();
  const panel = page.getByRole('complementary', { name: 'Ganja' });
  const report = panel.getByRole('article').filter({ hasText: 'about 02:00' });
  await expect(report.getByRole('heading', { name: 'Casualty statements' })).toBeVisible();
  const counts = (await report.getByRole('table').first().getByRole('row').allInnerTexts()).slice(1);
  const killed = counts.map((row) => Number(/(?:^|\t)\s*(\d+)\b/m.exec(row)?.[1]));
  expect([Math.min(...killed), Math.max(...killed)]).toEqual([5, 10]);
  expect(killed).toEqual([...killed].sort((a, b) => a - b));
  await expect(report.getByRole('heading', { name: 'The answer: Armenian side' })).toBeVisible();
  await expect(report).toContainText(/denie[sd]/);
  await expect(report.getByRole('link').first()).toHaveAttribute('href', /^https?:|^\?|^\.\//);
  await expectAccessible(page);

  // Filters narrow map, list and words alike.
  await panel.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expectAccessible(page);
  await page
    .getByRole('group', { name: 'Answer of the accused side' })
    .getByRole('checkbox', { name: 'denied' })
    .check();
  await expectView(page, { stance: 'denied' });
  const denied = strikes.filter(({ answers }) => answers.includes('denied')).map(({ id }) => id);
  const { visible } = await expectDrawn(page);
  expect(visible.length).toBeGreaterThan(0);
  for (const id of visible) expect(denied).toContain(id);
  await page.keyboard.press('Escape');

  // The table has every report that passes, sorts, and opens one.
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = page.getByRole('table', { name: 'Reports' });
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(`of ${denied.length} shown`);
  await table.getByRole('button', { name: /^Killed/ }).click();
  await expect(table.getByRole('columnheader', { name: /^Killed/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const highest = Math.max(
    ...strikes.filter(({ id }) => denied.includes(id)).map(({ killed: k }) => k?.max ?? 0),
  );
  await expect(table.getByRole('row').nth(1)).toContainText(String(highest));
  await expectAccessible(page);
  await table
    .getByRole('row')
    .filter({ hasText: 'Ganja' })
    .first()
    .getByRole('rowheader')
    .getByRole('button')
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectView(page, { place: 'ganja' });
  const opened = await mapState(page);
  expect(denied).toContain(opened.view.report);

  // Back undoes the opening, and the link that is copied opens this view.
  await page.goBack();
  await expectView(page, { place: null, report: null, stance: 'denied' });
  await dateSlider(page).press('ArrowRight');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByRole('dialog').locator('cm-share').getByRole('status')).toHaveText('Copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const shared = await mapState(page);
  await page.goto(link);
  await mapReady(page);
  const again = await mapState(page);
  expect(again.visible).toEqual(shared.visible);
  expect(again.view).toEqual({ ...shared.view, release: expect.any(String) });
  await expect(page.getByRole('alert')).toHaveCount(0);
});
