/** An article on another host with two frames of the map, as `/examples/article.html` shows how. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { timelineWords } from '../../src/i18n/catalogues/timeline.ts';
import { translate } from '../../src/i18n/messages.ts';
import { expect, expectAccessible, test } from '../support/browser.ts';
import { ROOT } from '../support/modules.ts';
import { SITE_PORT } from '../support/site.ts';

const SITE = `http://localhost:${SITE_PORT}`;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The article as a host would publish it: its frames lead to the map's site, and the host's policy is its own. */
function hosted(text: string): string {
  const moved = text.replaceAll('../embed.html?', `${SITE}/embed.html?`);
  return moved.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}

interface Message {
  readonly origin: string;
  readonly data: { readonly type?: unknown; readonly height?: unknown } | null;
}
declare global {
  interface Window {
    received: Message[];
  }
}

let server: Server;
let host = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = join(ROOT, 'dist', new URL(request.url ?? '/', 'http://host').pathname);
    const type = TYPES[extname(path)];
    if (type === undefined) return response.writeHead(404).end();
    const file = readFileSync(path);
    return response
      .writeHead(200, { 'Content-Type': type })
      .end(type.startsWith('text/html') ? hosted(file.toString('utf8')) : file);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  host = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The map's frame number `index`, once its map is ready. */
async function mapFrame(page: Page, index: number): Promise<Frame> {
  const element = page.locator('iframe[data-map]').nth(index);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error(`frame ${index}: got nothing, expected a frame`);
  await frame.locator('conflict-map').evaluate((map: HTMLElement & { ready?: Promise<void> }) => map.ready);
  return frame;
}

const viewAt = (frame: Frame): Promise<unknown> =>
  frame.locator('conflict-map').evaluate((map: HTMLElement & { view?: { at?: unknown } }) => map.view?.at);

async function openArticle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.received = [];
    addEventListener('message', ({ origin, data }) => window.received.push({ origin, data }));
  });
  await page.goto(`${host}/examples/article.html`);
}

test('both frames show their moment, and nothing is asked of a third origin', async ({ page }) => {
  const origins = new Set<string>();
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http')) origins.add(origin);
  });
  await openArticle(page);
  for (const [index, moment] of ['10 Oct 2020, 13:00', '18 Oct 2020, 00:30'].entries()) {
    const frame = await mapFrame(page, index);
    await expect(frame.getByRole('slider', { name: 'Date and time', exact: true })).toHaveAttribute(
      'aria-valuetext',
      new RegExp(moment),
    );
  }
  const [first, second] = [await mapFrame(page, 0), await mapFrame(page, 1)];
  expect(await viewAt(first)).toBe('2020-10-10T13:00');
  expect(await viewAt(second)).toBe('2020-10-18T00:30');
  expect([...origins].sort()).toEqual([SITE, host].sort());
});

test('the article is accessible, each frame has a title, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${host}/examples/article.html`);
  await expect(page.locator('iframe[title^="Map: reported strikes"]')).toHaveCount(2);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  // What is inside the frames is looked at by the tests of the map itself.
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });
  await expectAccessible(page);
});

test('the wheel over a map scrolls the article', async ({ page }) => {
  await openArticle(page);
  const frame = await mapFrame(page, 0);
  const box = await page.locator('iframe[data-map]').first().boundingBox();
  if (!box) throw new Error('the frame has no box');
  const map = await frame.locator('conflict-map').boundingBox();
  if (!map) throw new Error('the map has no box');
  const zoom = await frame
    .locator('conflict-map')
    .evaluate((element: HTMLElement & { view?: { map?: unknown } }) => element.view?.map);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  const after = await frame
    .locator('conflict-map')
    .evaluate((element: HTMLElement & { view?: { map?: unknown } }) => element.view?.map);
  expect(after).toEqual(zoom);
});

test('a frame tells its height, and the article follows that message alone', async ({ page }) => {
  await openArticle(page);
  const frame = await mapFrame(page, 0);
  const sizes = () => page.evaluate(() => window.received.filter(({ data }) => data?.type === 'embed-size'));
  await expect.poll(async () => (await sizes()).length).toBeGreaterThan(0);
  for (const { origin, data } of await sizes()) {
    expect(origin).toBe(SITE);
    expect(data).toEqual({ sentinel: 'amp', type: 'embed-size', height: expect.any(Number) });
    expect(data?.height).toBeGreaterThanOrEqual(280);
  }

  const height = () =>
    page
      .locator('iframe[data-map]')
      .first()
      .evaluate((element) => element.clientHeight);
  const asTold = await height();
  const fromFrame = (message: unknown) => frame.evaluate((data) => parent.postMessage(data, '*'), message);
  const good = { sentinel: 'amp', type: 'embed-size', height: 701 };
  await page.evaluate((data) => postMessage(data, '*'), good);
  for (const bad of [
    { ...good, sentinel: 'other' },
    { ...good, type: 'size' },
    { ...good, height: '701px' },
    { ...good, height: 90_000 },
    'embed-size',
    null,
  ])
    await fromFrame(bad);
  await expect
    .poll(() => page.evaluate(() => window.received.filter(({ data }) => data === null).length))
    .toBe(1);
  expect(await height()).toBe(asTold);
  await fromFrame(good);
  await expect.poll(height).toBeGreaterThan(690);
  // Made too narrow for its height, it asks again.
  await page
    .locator('iframe[data-map]')
    .first()
    .evaluate((element: HTMLElement) => Object.assign(element.style, { width: '360px', height: '300px' }));
  await expect.poll(height).toBeGreaterThanOrEqual(470);
});

test('a frame follows the view that its article sends, and nothing else', async ({ page }) => {
  await openArticle(page);
  const [first, second] = [await mapFrame(page, 0), await mapFrame(page, 1)];
  const send = (message: unknown) =>
    page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message);
  const view = { at: '2020-10-28T12:00' };
  await second.evaluate((data) => parent.frames[0]?.postMessage(data, '*'), { type: 'conflict-map', view });
  await first.evaluate((data) => postMessage(data, '*'), { type: 'conflict-map', view });
  await send({ type: 'other', view });
  await send({ type: 'conflict-map', view: 'at' });
  await send({ type: 'conflict-map', view: { at: 5 } });
  await send(null);
  // Messages of one window arrive in order: once this one has, those before it have been judged.
  await send({ type: 'conflict-map', view: { span: '6h' } });
  const span = () =>
    first
      .locator('conflict-map')
      .evaluate((map: HTMLElement & { view?: { span?: unknown } }) => map.view?.span);
  await expect.poll(span).toBe('6h');
  expect(await viewAt(first)).toBe('2020-10-10T13:00');
  await send({ type: 'conflict-map', view });
  await expect.poll(() => viewAt(first)).toBe('2020-10-28T12:00');
});

for (const lang of ['hy', 'az', 'ru'] as const)
  test(`the article’s maps are in its language, and its language links lead to it (${lang})`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/examples/`);
    await page.locator('main').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/examples/article\\.html$`));
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    for (const [index, moment] of ['2020-10-10T13:00', '2020-10-18T00:30'].entries()) {
      const frame = await mapFrame(page, index);
      await expect.poll(() => viewAt(frame)).toBe(moment);
      await expect(
        frame.getByRole('slider', { name: translate(timelineWords, lang, 'moment'), exact: true }),
      ).toBeVisible();
      const title = (await page.locator('iframe').nth(index).getAttribute('title')) ?? '';
      expect(title).toContain('2020');
    }
    await page.locator('.masthead').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/:\d+\/examples\/article\.html$/);
  });
