/** What a reader has before and without JavaScript, and how the interface takes its place. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser.ts';
import { warConflict } from '../support/conflict.ts';
import { distFiles } from '../support/dist.ts';
import { dateSlider, expectDrawn, mapReady, wakeMap } from '../support/view-page.ts';
import { scriptsOf } from '../support/weights.ts';

const FOLDERS = { en: '', hy: 'hy/', az: 'az/', ru: 'ru/' } as const;
const REPORT = '2020-10-11-ganja';
const war = warConflict();
const strike = war.strikes.find(({ id }) => id === REPORT);

/** The sum of the layout shifts since the last call. */
const moved = (page: Page): Promise<number> =>
  page.evaluate(() =>
    (Reflect.get(window, 'shifts') as number[]).splice(0).reduce((sum, value) => sum + value, 0),
  );

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [lang, folder] of Object.entries(FOLDERS))
    test(`picture, words and every fact of a report (${lang})`, async ({ page }) => {
      await page.goto(`/${folder}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('svg.map-wide')).toBeVisible();
      await expect(page.locator('svg.map-tall')).toBeHidden();
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(page.locator('svg.map-tall')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await expect(page.locator('.first .state')).toContainText('2020, 12:00');

      // From the picture's words to the report, in the same language.
      await page.locator(`.side a[href="./reports/${REPORT}/"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      const text = page.locator('main');
      if (!strike) throw new Error(`${REPORT} is gone`);
      await expect(text).toContainText(strike.summary);
      for (const { by, summary } of strike.claims) {
        await expect(text).toContainText(by);
        if (summary) await expect(text).toContainText(summary);
      }
      for (const row of strike.casualties) await expect(text).toContainText(row.by);
      for (const id of strike.sources) await expect(text).toContainText(war.sources.get(id)?.publisher ?? id);
      await expect(page.locator('figure.map svg [data-strikes]').first()).toBeVisible();
      const pictures = page.locator('figure.map img');
      for (const picture of await pictures.all())
        await expect
          .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(0);
    });
});

for (const [width, height, folder] of [
  [1280, 800, ''],
  [390, 844, 'hy/'],
] as const)
  test(`the interface takes the picture’s place and nothing moves (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`/${folder}`);
    await mapReady(page);
    // The stage has the height that it keeps: a live map that starts in another is fitted to another.
    const stage = page.locator('cm-shell .stage');
    const kept = await stage.evaluate((element) => element.clientHeight);
    await expect(page.locator('.first')).toBeHidden();
    const before = await expectDrawn(page);
    // Letters that arrive late may move a word by a pixel or two; nothing else may move at all.
    expect(await moved(page)).toBeLessThan(0.001);
    expect(before.visible.length).toBeGreaterThan(5);

    // The picture follows the slider; nothing of the live map has been asked for.
    await page.evaluate(() =>
      Reflect.set(document.querySelector('conflict-map') ?? {}, 'at', '2020-10-17T03:00'),
    );
    expect((await expectDrawn(page)).visible).not.toEqual(before.visible);
    expect(asked.filter((url) => /live-map|maplibre|relief|ground\.geojson/.test(url))).toEqual([]);

    await moved(page);
    await wakeMap(page);
    expect(asked.some((url) => /live-map/.test(url))).toBe(true);
    await expect(page.locator('conflict-map canvas').first()).toBeVisible();
    await expect(page.locator('cm-static-map')).toHaveCount(0);
    await expectDrawn(page);
    expect(await stage.evaluate((element) => element.clientHeight)).toBe(kept);
    const [measure] = await page.evaluate(() =>
      performance.getEntriesByName('conflict-map-intent-to-live').map(({ duration }) => duration),
    );
    test.info().annotations.push({ type: 'ms from first act to live map', description: String(measure) });
    expect(measure).toBeGreaterThan(0);
    expect(await moved(page)).toBeLessThan(0.001);
  });

/** The file brings the alphabets that it uses, and a browser draws it with them: under a name that no machine has. */
async function expectOwnLetters(page: Page, picture: string): Promise<void> {
  expect(picture.match(/data:font\/woff2;base64,/g)).toHaveLength(2);
  const renamed = picture
    .replaceAll('Noto Sans', 'Nobody Has This')
    .replaceAll('system-ui, sans-serif', 'serif');
  const draw = (text: string): Promise<string> =>
    page.evaluate(async (svg) => {
      const image = new Image(1200, 800);
      image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1200, 800];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL();
    }, text);
  const drawn = await draw(renamed);
  // Without one of the alphabets letters change, in the first drawing and in no later one.
  for (const alphabet of renamed.match(/@font-face \{[^}]*\}/g) ?? [])
    expect((await draw(renamed.replace(alphabet, ''))) === drawn).toBe(false);
}

test('the live map is drawn before its finer ground, light and shade are there, which then follow', async ({
  page,
}) => {
  const asked: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/basemap\/(ground\.geojson|relief\.png)$/, async (route) => {
    asked.push(new URL(route.request().url()).pathname.slice('/basemap/'.length));
    await held;
    await route.continue();
  });
  await page.goto('/');
  await mapReady(page);
  await wakeMap(page);
  await expectDrawn(page);
  await expect.poll(() => [...asked].sort()).toEqual(['ground.geojson', 'relief.png']);
  const ground = page.locator('conflict-map canvas.maplibregl-canvas');
  const before = await ground.screenshot();
  release();
  await expect.poll(async () => (await ground.screenshot()).equals(before)).toBe(false);
  await expectDrawn(page);
});

test('the scripts fetched are those that the byte budget counts', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) asked.add(pathname.slice(1));
  });
  const { first, picture, live } = scriptsOf(distFiles());
  await page.goto('/');
  await mapReady(page);
  expect([...asked].sort()).toEqual([...first, ...picture].sort());
  asked.clear();
  await wakeMap(page);
  for (const path of live) expect([...asked]).toContain(path);
});

test('the live map gives its place back when the graphics are lost', async ({ page }) => {
  await page.goto('/');
  await mapReady(page);
  await wakeMap(page);
  await page
    .locator('conflict-map canvas')
    .first()
    .evaluate((canvas) => {
      canvas.dispatchEvent(new Event('webglcontextlost'));
    });
  await expect(page.locator('cm-static-map')).toBeVisible();
  await expectDrawn(page);
});

test('data saver keeps the picture', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
  await page.goto('/');
  await mapReady(page);
  await dateSlider(page).press('ArrowRight');
  await expectDrawn(page);
  await expect(page.locator('cm-static-map')).toBeVisible();
  await expect(page.locator('conflict-map canvas.maplibregl-canvas')).toHaveCount(0);
});

test('paper and files get the finished picture', async ({ page }) => {
  await page.goto('/?at=2020-10-11T12:00&lang=ru');
  await mapReady(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('cm-printed');
  await expect(paper).toBeVisible();
  for (const words of [
    'Сообщения об ударах и перемириях',
    '11 окт. 2020, 12:00',
    'Источники:',
    'OpenStreetMap',
  ])
    await expect(paper).toContainText(words);
  await expect(page.locator('.shell > .time')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(paper).toHaveCount(0);

  await page.getByRole('button', { name: 'Поделиться' }).click();
  for (const [name, file, start] of [
    ['SVG', 'conflict-map-2020-10-11T12-00.svg', '<svg'],
    ['PNG', 'conflict-map-2020-10-11T12-00.png', '\u{fffd}PNG'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(file);
    const stream = await saved.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(Buffer.from(part));
    const text = Buffer.concat(parts).toString('utf8');
    expect(text.startsWith(start)).toBe(true);
    if (name === 'SVG') await expectOwnLetters(page, text);
  }
});

test('the first page is accessible before its script, wide and narrow, light and dark', async ({ page }) => {
  await page.route('**/conflict-map.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  for (const [lang, width, colorScheme] of [
    ['', 1280, 'light'],
    ['hy/', 390, 'dark'],
    ['az/', 1280, 'dark'],
    ['ru/', 390, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`/${lang}`);
    await expectAccessible(page);
  }
});
