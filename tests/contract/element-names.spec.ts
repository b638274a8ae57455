/** The accessible names and keys that readers, checks and scripts may rely on. */
import { expect, test } from '../support/browser.ts';
import { warConflict } from '../support/conflict.ts';
import { dateSlider, expectView, openMap, setView, spanSlider } from '../support/view-page.ts';

const { strikes } = warConflict();

test('names and keys of the contract', async ({ page }) => {
  test.slow();
  await openMap(page, '/?at=2020-10-11T02:30&span=1d');
  const slider = dateSlider(page);
  const span = spanSlider(page);

  for (const name of ['Play', 'Previous report', 'Next report'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1);
  await expect(slider).toHaveCount(1);
  await expect(span).toHaveCount(1);
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    /^Sun 11 Oct 2020, 02:30 \(UTC\+4\)\. Moscow humanitarian ceasefire: in force for 14 h 30 min\. \d+ reported strikes? in view(, [^.]+)?\.$/,
  );

  const press = async (key: string, view: Readonly<Record<string, string>>): Promise<void> => {
    await slider.press(key);
    await expectView(page, view);
  };
  await press('ArrowRight', { at: '2020-10-11T03:30' });
  await press('ArrowUp', { at: '2020-10-11T04:30' });
  await press('ArrowLeft', { at: '2020-10-11T03:30' });
  await press('ArrowDown', { at: '2020-10-11T02:30' });
  await press('Shift+ArrowRight', { at: '2020-10-12T02:30' });
  await press('Shift+ArrowLeft', { at: '2020-10-11T02:30' });
  await press('PageDown', { at: '2020-10-11T01:45' });
  await press('PageUp', { at: '2020-10-12T00:00' });
  expect(strikes.some(({ id }) => id === '2020-10-12-stepanakert')).toBe(true);
  await press('Home', { at: '2020-09-27T00:00' });
  await press('ArrowLeft', { at: '2020-09-27T00:00' });
  await press('End', { at: '2020-11-11T00:00' });
  await expect(slider).toHaveAttribute('aria-valuetext', /Wed 11 Nov 2020, 00:00/);

  await setView(page, { at: '2020-10-11T02:30', span: '1d' });
  await slider.press('Space');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toHaveCount(1);
  await slider.press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveCount(1);

  await setView(page, { at: '2020-10-11T02:30', span: '1d' });
  await page.getByRole('button', { name: 'Next report', exact: true }).click();
  await expectView(page, { at: '2020-10-12T00:00' });
  await page.getByRole('button', { name: 'Previous report', exact: true }).click();
  await expectView(page, { at: '2020-10-11T01:45' });
  await span.press('ArrowLeft');
  await expectView(page, { span: '25h', at: '2020-10-11T01:45' });
  await span.press('Home');
  await expectView(page, { span: 'all' });

  await setView(page, { at: '2020-10-11T02:30', span: '1d' });
  const places = page.getByRole('navigation', { name: 'Places', exact: true });
  for (const name of ['Ganja', 'Stepanakert / Khankendi', 'Shusha / Shushi', 'Tartar / Terter'])
    await expect(places.getByRole('button', { name })).toHaveCount(1);
  await places.getByRole('button', { name: 'Ganja' }).click();
  const panel = page.getByRole('complementary', { name: 'Ganja', exact: true });
  const reports = panel.getByRole('article');
  await expect(reports).toHaveCount(strikes.filter((strike) => strike.places.includes('ganja')).length);
  await expect(reports.filter({ hasText: 'Sun 11 Oct' }).getByRole('heading').first()).toHaveText(
    'Sun 11 Oct, about 02:00',
  );
  await expect(page.getByRole('status').filter({ hasText: 'Ganja opened, 7 reports.' })).toHaveCount(1);

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Share and embed', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Reports', exact: true })).toBeVisible();
});
