/** A journalist's first minute: shares the view, puts its frame into an article, narrow and wide. */
import { expect, expectAccessible, test } from '../support/browser.ts';
import { dateSlider, expectDrawn, expectView, mapState, openMap, serveHost } from '../support/view-page.ts';

test('the share dialog’s frame opens the same view in an article, from 280 px up', async ({ page }) => {
  test.slow();
  await openMap(page, '/?at=2020-10-17T11:30&span=1d&place=ganja');
  const { view, visible } = await expectDrawn(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await expect(dialog.getByLabel('Link to exactly this view')).toHaveValue(
    /\/\?at=2020-10-17T11:30&span=1d&place=ganja&release=/,
  );
  const code = await dialog.getByLabel('Code for an article (frame)').inputValue();
  expect(code).toMatch(
    /^<iframe src="http:\/\/localhost:\d+\/embed\.html\?at=2020-10-17T11:30&amp;span=1d&amp;place=ganja&amp;release=[\d.]+" title="[^"]+" width="100%"/,
  );
  await dialog.getByRole('button', { name: 'Close' }).click();

  await serveHost(
    page,
    '/article-of-a-host.html',
    `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Article</title></head>
    <body><main><h1>An article</h1><div style="width:280px">${code}</div></main></body></html>`,
  );
  await page.goto('/article-of-a-host.html');
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('the code makes no frame');
  await frame.waitForFunction(() => 'ready' in (document.querySelector('conflict-map') ?? {}));
  const framed = await frame.evaluate(async () => {
    const map = document.querySelector('conflict-map');
    if (!map) return null;
    await Reflect.get(map, 'ready');
    const root = document.documentElement;
    return {
      view: Reflect.get(map, 'view'),
      visible: Reflect.get(map, 'visible'),
      over: root.scrollWidth - root.clientWidth,
    };
  });
  expect(framed).toEqual({ view: { ...view, release: expect.any(String) }, visible, over: 0 });

  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('complementary', { name: 'Ganja' })).toBeVisible();
  const slider = inside.getByRole('slider', { name: 'Date and time', exact: true });
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /12:30/);
  await inside.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
  await expectAccessible(page);
  await expect(inside.getByRole('link', { name: 'Open the full map' })).toHaveAttribute(
    'href',
    /\?at=2020-10-17T12:30&span=1d/,
  );
});

test('a frame’s own page, wide: nothing overflows, the wheel is left to the article', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 520 });
  await openMap(page, '/embed.html?at=2020-10-11T02:30&span=1d');
  await expect(dateSlider(page)).toBeVisible();
  await expectDrawn(page);
  const zoom = (await mapState(page)).view.map;
  await page.mouse.move(350, 200);
  await page.mouse.wheel(0, -600);
  await page.waitForTimeout(600);
  expect((await mapState(page)).view.map).toBe(zoom);
  await expectAccessible(page);
  await dateSlider(page).press('PageDown');
  await expectView(page, { at: '2020-10-11T01:45' });
});
