/** A reader's first minute: reads the state, drags, jumps to a truce, plays and pauses, steps by report. */
import { expect, expectAccessible, test } from '../support/browser.ts';
import { dateSlider, expectDrawn, expectView, mapState, openMap } from '../support/view-page.ts';

test('drags the slider and the words change while dragging; truces, playing, stepping', async ({ page }) => {
  test.slow();
  await openMap(page, '/');
  const state = page.getByRole('region', { name: 'What is shown' });
  await expect(state).toContainText('Sun 11 Oct 2020, 12:00 (UTC+4)');
  await expect(state).toContainText('Moscow humanitarian ceasefire: in force for 24 h');
  await expect(state).toContainText('Each side says the other fired first.');
  await expect(state).toContainText(/\d+ reported strikes in view/);
  await expect(state).toContainText(/Reported deaths: \d+ to \d+ \(lowest to highest\)/);
  await expectAccessible(page);

  // The mouse goes along the track; nothing is released while the words are read.
  const slider = dateSlider(page);
  const thumb = await slider.locator('.grip').boundingBox();
  if (!thumb) throw new Error('the handle is not on the page');
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const words = new Set<string>();
  for (let step = 1; step <= 8; step += 1) {
    await page.mouse.move(x + step * 40, y, { steps: 4 });
    const { visible } = await expectDrawn(page);
    const text = (await state.locator('p, li').allTextContents()).join(' ');
    words.add(text);
    const counted = /(\d+) reported strikes? in view/.exec(text);
    expect(Number(counted?.[1])).toBeGreaterThan(0);
    expect(Number(counted?.[1])).toBeLessThanOrEqual(visible.length);
  }
  expect(words.size).toBe(8);
  await page.mouse.up();
  const { view } = await mapState(page);
  await expect(page).toHaveURL(new RegExp(`at=${view.at}`));

  // To a truce, by its list.
  await page.getByRole('button', { name: 'Truces', exact: true }).click();
  await expectAccessible(page);
  await page
    .getByRole('list', { name: 'Jump to a truce' })
    .getByRole('button', { name: /Paris|2\./ })
    .click();
  await expectView(page, { truce: 'truce-2-paris', at: '2020-10-18T00:00' });
  await expect(state).toContainText('takes effect now');
  await expect(page.getByRole('complementary')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click();

  // Plays and pauses; the words follow, and stop.
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(async () => (await mapState(page)).view.at).not.toBe('2020-10-18T00:00');
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  const paused = (await mapState(page)).view.at;
  await expect.poll(async () => (await expectDrawn(page)).view.at).toBe(paused);

  // From report to report.
  const next = page.getByRole('button', { name: 'Next report', exact: true });
  await next.click();
  await next.click();
  const { view: stepped, visible } = await expectDrawn(page);
  expect(String(stepped.at) > String(paused)).toBe(true);
  expect(visible.length).toBeGreaterThan(0);

  // Three modes: an exact range, everything so far, and back to the window that moves.
  await page.getByRole('button', { name: 'Exact range', exact: true }).click();
  await page.getByRole('textbox', { name: /^From/ }).fill('2020-10-10 12:00');
  await page.getByRole('textbox', { name: /^To/ }).fill('2020-10-11 02:30');
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await expectView(page, { at: '2020-10-11T02:30', span: 'PT870M' });
  await expect(state).toContainText('Reports from 10 Oct, 12:00 to 11 Oct, 02:30');
  await slider.press('ArrowRight');
  await expectView(page, { at: '2020-10-11T03:30', span: 'PT930M' });
  await page.getByRole('button', { name: 'Everything so far', exact: true }).click();
  await expectView(page, { span: 'all' });
  await page.getByRole('button', { name: 'Window', exact: true }).click();
  await expectView(page, { at: '2020-10-11T03:30', span: '3d' });

  // Dragging the map is kept in the address, and is no step of history.
  const length = await page.evaluate(() => history.length);
  await page.mouse.move(620, 320);
  await page.mouse.down();
  await page.mouse.move(560, 280, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/&map=[\d.]+\/[\d.]+\/[\d.]+/);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('has no picture to wait for a cookie, storage or another host', async ({ page, context }) => {
  await openMap(page, '/?place=ganja&at=2020-10-11T02:30&theme=dark&lang=hy');
  await expect(page.getByRole('complementary')).toBeVisible();
  await expectAccessible(page);
  expect(await context.cookies()).toEqual([]);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([0, 0, 0, 0]);
});
