/** The map on pages of another origin, of no origin, and under a strict policy of theirs: it must still come alive. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { ROOT } from '../support/modules.ts';
import { SITE_PORT } from '../support/site.ts';

const SITE = `http://localhost:${SITE_PORT}`;

/** A host of its own: a page that a test makes up has no address, and browsers keep such pages off local servers. */
let server: Server;
let host = '';
let article = '';

test.beforeAll(async () => {
  server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(article);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  host = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function openArticle(page: Page, head: string, body: string, lang = 'en'): Promise<void> {
  article = `<!doctype html><html lang="${lang}"><head><title>Article</title><link rel="icon" href="data:,">${head}</head><body><p>Before</p>${body}</body></html>`;
  await page.goto(host);
}

/** Comes to the map as a pointer does; it must be alive, not only said to be tried. */
async function expectAlive(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => 'ready' in (document.querySelector('conflict-map') ?? {}));
  const map = page.locator('conflict-map');
  await map.evaluate((element) => Reflect.get(element, 'ready') as Promise<void>);
  await map.dispatchEvent('pointerenter');
  await expect
    .poll(() => map.evaluate((element) => Reflect.get(element, 'live')), { timeout: 45_000 })
    .toBe(true);
  expect(await map.evaluate((element) => [...Reflect.get(element, 'drawn')])).toContain('2020-10-11-ganja');
}

test('in a frame without an origin the live map starts, and a step of its slider is no error', async ({
  page,
}) => {
  await openArticle(
    page,
    '',
    `<iframe sandbox="allow-scripts" src="${SITE}/embed.html?at=2020-10-11T02:30" title="Map" width="700" height="560"></iframe>`,
  );
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('the article has no frame');
  expect(await frame.evaluate(() => globalThis.origin)).toBe('null');
  await expectAlive(frame);
  const slider = frame.getByRole('slider', { name: 'Date and time', exact: true });
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /03:30/);
  // The address follows after a while of quiet.
  await expect.poll(() => frame.evaluate(() => location.search)).toContain('03:30');
});

test('the element from another origin starts its live map under the policy that the page on embedding names', async ({
  page,
}) => {
  const text = readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8');
  const line = /^script-src .*$/m.exec(text)?.[0].replaceAll('https://YOUR-HOST', SITE) ?? '';
  expect(line).toContain(`connect-src ${SITE}`);
  const policy = `default-src 'none'; ${line}`;
  await openArticle(
    page,
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="${SITE}/conflict-map.js"></script>`,
    '<conflict-map at="2020-10-11T02:30" controls="compact"></conflict-map>',
  );
  await expectAlive(page);
});

test('the element speaks the article’s language, whatever region that names', async ({ page }) => {
  const script = `<script type="module" src="${SITE}/conflict-map.js"></script>`;
  await openArticle(page, script, '<conflict-map controls="compact"></conflict-map>', 'ru-RU');
  await expect(page.getByRole('button', { name: 'Воспроизвести' })).toBeVisible();
  const map = page.locator('conflict-map');
  expect(await map.evaluate((element) => Reflect.get(element, 'view').lang)).toBe('ru');
});

test('what the map says of itself stays readable where there is little room beside its state', async ({
  page,
}) => {
  await page.setViewportSize({ width: 940, height: 700 });
  await page.goto('/?lang=xx&span=never');
  const notice = page.getByRole('alert');
  await expect(notice).toBeVisible();
  const words = await notice.locator('section').boundingBox();
  const stage = await page.getByRole('main', { name: 'Map' }).boundingBox();
  expect(words?.width).toBeGreaterThan(100);
  expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThan((stage?.y ?? 0) + (stage?.height ?? 0));
});

test('printed with its article, a frame shows the whole picture and nothing that its height would cut', async ({
  page,
}) => {
  const frames = [900, 320].map(
    (width) =>
      `<iframe src="${SITE}/embed.html?at=2020-10-11T02:30" title="Map" width="${width}" height="420"></iframe>`,
  );
  await openArticle(page, '', frames.join(''));
  for (const frame of page.frames().slice(1)) {
    await frame.waitForFunction(() => 'ready' in (document.querySelector('conflict-map') ?? {}));
    await frame.locator('conflict-map').evaluate((map) => Reflect.get(map, 'ready') as Promise<void>);
    await frame.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const picture = frame.locator('cm-printed svg').first();
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((svg) => svg.getBoundingClientRect().bottom - innerHeight)).toBeLessThan(1);
    await expect(frame.locator('cm-printed ol')).toBeHidden();
    await page.emulateMedia({ media: null });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });
  test('a frame leads to the page of each language, in letters that can be read', async ({ page }) => {
    await page.goto('/embed.html');
    const links = page.getByRole('link');
    await expect(links).toHaveText(['English', 'Հայերեն', 'Azərbaycanca', 'Русский']);
    for (const link of await links.all()) await expect(link).toHaveCSS('color', 'rgb(240, 236, 228)');
  });
});
