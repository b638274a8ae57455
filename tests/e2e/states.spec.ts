/** States that are not the usual one: a bad link, no WebGL, no JavaScript, nothing in view, every language. */
import { expect, expectAccessible, test } from '../support/browser.ts';
import { dateSlider, expectDrawn, expectView, mapState, openMap, setView } from '../support/view-page.ts';

test('a link with bad values opens, says so once, and can be dismissed', async ({ page }) => {
  const query = '?at=2020-13-45T99:00&span=long&place=atlantis&kind=missile&map=here';
  await openMap(page, `/${query}`);
  const notice = page.getByRole('alert');
  await expect(notice).toHaveCount(1);
  for (const value of ['2020-13-45T99:00', 'long', 'atlantis', 'here'])
    await expect(notice).toContainText(value);
  expect((await mapState(page)).view).toMatchObject({
    at: '2020-10-11T12:00',
    span: '3d',
    place: null,
    kind: 'missile',
    map: null,
  });
  expect(page.url()).toContain(query);
  await expectAccessible(page);
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await dateSlider(page).press('ArrowRight');
  await expectView(page, { at: '2020-10-11T13:00' });
  await expect(notice).toHaveCount(0);

  // Nothing in view: the list says what could be done next.
  await setView(page, { at: '2020-09-27T00:00', span: 'PT1M', kind: 'air' });
  expect((await expectDrawn(page)).visible).toEqual([]);
  await expect(page.getByText('No report is in view at this moment.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expectView(page, { kind: null });

  // Every language says the same moment, and is marked as what it is.
  for (const lang of ['hy', 'az', 'ru']) {
    await setView(page, { at: '2020-10-11T02:30', span: '1d', place: 'ganja', lang });
    await expectView(page, { lang });
    await expect(page.locator(`.shell[lang="${lang}"]`)).toHaveCount(1);
    await expect(page.getByRole('complementary')).toBeVisible();
    await expectAccessible(page);
  }
});

test('without WebGL the words, the lists and the timeline work, and it says so', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    const without = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]): unknown {
      return /webgl/.test(type) ? null : Reflect.apply(real, this, [type, ...rest]);
    };
    Reflect.set(HTMLCanvasElement.prototype, 'getContext', without);
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener('conflict-map-error', (event) =>
      told.push(event instanceof CustomEvent && event.detail),
    );
  });
  await openMap(page, '/?at=2020-10-11T02:30&span=1d');
  await expect(page.getByRole('alert')).toContainText('The live map cannot start in this browser');
  expect(await page.evaluate(() => Reflect.get(window, 'told'))).toEqual([
    { problems: [expect.any(String)] },
  ]);
  const state = page.getByRole('region', { name: 'What is shown' });
  await expect(state).toContainText('in force for 14 h 30 min');
  await dateSlider(page).press('ArrowRight');
  await expect(state).toContainText('15 h 30 min');
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('button', { name: /^Ganja/ })
    .click();
  await expect(page.getByRole('complementary', { name: 'Ganja' }).getByRole('article')).not.toHaveCount(0);
  // A picture stands for the map, and shows the same reports.
  expect((await expectDrawn(page)).visible.length).toBeGreaterThan(0);
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it is and where the reports can be read', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('noscript p')).toBeInViewport();
    const links = page.locator('a');
    expect(await links.count()).toBeGreaterThan(0);
    // A link in a picture has its address as an attribute alone.
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
    );
    for (const href of new Set(addresses)) expect((await page.request.get(href)).status(), href).toBe(200);
  });
});
