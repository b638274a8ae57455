/** The element where its host says nothing of its size, and the page where something is missing. */
import { expect, test } from '@playwright/test';
import { mapReady, serveHost } from '../support/view-page.ts';

const HOST = '/host-page.html';

test('without a height of its own it is high enough to be read', async ({ page }) => {
  await serveHost(
    page,
    HOST,
    `<!doctype html><html lang="en"><head><title>Host</title><script type="module" src="/conflict-map.js"></script></head>
    <body><article><p>Before</p><conflict-map at="2020-10-11T02:30" place="ganja"></conflict-map><p>After</p></article></body></html>`,
  );
  await page.goto(HOST);
  await mapReady(page);
  const box = await page.locator('conflict-map').boundingBox();
  expect(box?.height).toBeGreaterThan(440);
  expect(box?.height).toBeLessThan(700);
});

test('where the data are missing the words are in the language asked for, and lead to the table', async ({
  page,
}) => {
  await page.route(/\/data\/(opening\.json|strikes\.geojson)$/, (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  await page.goto('/?lang=ru');
  await expect(page.getByRole('alert')).toContainText('Сообщения не удалось загрузить.');
  await page.getByRole('link', { name: 'Все сообщения есть и в простой таблице' }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
});
