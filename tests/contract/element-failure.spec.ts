/** What a host's page sees when the data or the live map cannot be had. */
import { expect, test } from '@playwright/test';
import { mapReady, mapState, serveHost } from '../support/view-page.ts';

const HOST = '/host-page.html';

test('a data address without a package: an error in words, told to the page, and `ready` still resolves', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('conflict-map-error', (event) => {
      if (event instanceof CustomEvent) heard.push(String(event.detail.problems[0]));
    });
  });
  await serveHost(
    page,
    HOST,
    `<!doctype html><html lang="en"><head><title>Host</title><script type="module" src="/conflict-map.js"></script></head>
    <body><conflict-map data="/no-such-folder"></conflict-map></body></html>`,
  );
  await page.goto(HOST);
  await mapReady(page);
  await expect(page.getByRole('alert')).toContainText('The reports could not be loaded.');
  await expect(page.getByRole('alert')).toContainText('/no-such-folder/');
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([
    expect.stringContaining('HTTP 404'),
  ]);
  expect((await mapState(page)).visible).toEqual([]);

  // What is no address at all is said too, and nothing is no address.
  await page.evaluate(() => document.querySelector('conflict-map')?.setAttribute('data', 'http://'));
  await expect(page.getByRole('alert')).toContainText('http://: got TypeError');
  await page.evaluate(() => document.querySelector('conflict-map')?.setAttribute('data', ''));
  await expect(page.getByRole('slider', { name: 'Date and time', exact: true })).toBeVisible();
  const before = (await mapState(page)).view;
  for (const none of [null, undefined])
    await page.evaluate(
      (value) => Reflect.set(document.querySelector('conflict-map') ?? {}, 'view', value),
      none,
    );
  expect((await mapState(page)).view).toEqual(before);
  expect(errors).toEqual([]);
});
