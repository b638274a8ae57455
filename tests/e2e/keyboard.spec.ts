/** Everything by keyboard: the way in, opening, closing, and the focus that comes back. */
import { expect, test } from '../support/browser.ts';
import { expectView, focused, openMap } from '../support/view-page.ts';

test('the keyboard reaches everything, and closing gives the focus back', async ({ page }) => {
  test.slow();
  await openMap(page, '/?at=2020-10-11T02:30&span=1d');

  // Forward through the whole page: no trap, and each kind of control is met.
  const met = new Set<string>();
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (step === 0) expect(now).toContain('Skip to the timeline');
    else if (now.includes('Skip to the timeline')) break;
    met.add(now.replace(/\s+/g, ' '));
  }
  const all = [...met].join('\n');
  for (const name of ['Next report', 'Share', 'Table', 'Filters', 'Ganja', 'About the data', 'Legend'])
    expect(all, name).toContain(name);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('slider Date and time');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('slider Span');

  // A place: Enter opens, Escape in the panel closes, the button has the focus again.
  const ganja = page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: /^Ganja/ });
  await ganja.focus();
  await page.keyboard.press('Enter');
  await expectView(page, { place: 'ganja' });
  const panel = page.getByRole('complementary', { name: 'Ganja' });
  await panel.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Escape');
  await expectView(page, { place: null });
  await expect.poll(() => focused(page)).toContain('Ganja');

  // A report from the list, which is drawn anew when the panel closes.
  const row = page.getByRole('region', { name: 'Reports in view' }).getByRole('button', { name: /Ganja/ });
  await row.focus();
  await page.keyboard.press('Enter');
  await expectView(page, { report: '2020-10-11-ganja', place: 'ganja' });
  await panel.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expectView(page, { place: null, report: null });
  await expect.poll(() => focused(page)).toMatch(/Ganja[\s\S]*about 02:00/);

  // Dialogs and sheets: Escape and Close alike.
  for (const name of ['Share', 'Table']) {
    const opener = page.getByRole('button', { name, exact: true });
    for (const way of ['Escape', 'Enter']) {
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      if (way === 'Enter') await dialog.getByRole('button', { name: 'Close' }).focus();
      await page.keyboard.press(way);
      await expect(page.locator('dialog')).toHaveCount(0);
      await expect.poll(() => focused(page)).toBe(`button ${name}`);
    }
  }
  const filters = page.getByRole('button', { name: 'Filters', exact: true });
  await filters.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await expectView(page, { kind: 'missile' });
  await page.keyboard.press('Escape');
  expect(await focused(page)).toContain('Filters');

  // Typing a date.
  await page.getByRole('button', { name: /type a date/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /Go to date and time/ }).fill('2020-11-08 19:00');
  await page.keyboard.press('Enter');
  await expectView(page, { at: '2020-11-08T19:00' });
});
