/** Code that comes when the reader asks for what it draws: the place that it takes, what is said, and trying again. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { mapReady, wakeMap } from '../support/view-page.ts';

/** Names of the later chunks that were asked for. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/assets\/(opened|cm-table|sharing|cm-story|own)-[\w-]+\.js$/.exec(request.url()) ?? [];
    if (name !== undefined) asked.push(name);
  });
  return asked;
}

test('nothing is asked for before a sign of the reader, what opens next at rest', async ({ page }) => {
  const asked = watch(page);
  await page.goto('/');
  await mapReady(page);
  expect(asked).toEqual([]);
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Ganja' }).hover();
  await expect.poll(() => asked).toEqual(['opened']);
  await page.getByRole('button', { name: 'Table', exact: true }).focus();
  await expect.poll(() => asked).toEqual(['opened', 'cm-table']);
  await wakeMap(page);
  await expect.poll(() => [...asked].sort()).toEqual(['cm-story', 'cm-table', 'opened', 'sharing']);
});

test('an address that opens a report asks for its code beside the data', async ({ page }) => {
  const asked = watch(page);
  await page.goto('/?report=2020-10-11-ganja');
  await mapReady(page);
  expect(asked).toEqual(['opened']);
  // `ready` waited for it.
  expect(await page.locator('cm-place article').count()).toBeGreaterThan(0);
});

test('a place that opens takes its room before its code is there, and a failure can be tried again', async ({
  page,
  log,
}) => {
  let fate: 'hold' | 'fail' | 'pass' = 'hold';
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/opened-/, async (route) => {
    if (fate === 'hold') await held;
    await (fate === 'pass' ? route.continue() : route.abort());
  });
  await page.goto('/');
  await mapReady(page);
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Ganja' }).click();
  const panel = page.getByRole('complementary', { name: 'Ganja' });
  await expect(panel.getByRole('heading', { name: 'Ganja' })).toBeVisible();
  await expect(panel.locator('cm-place').getByRole('status')).toHaveText('Loading...');
  const room = await panel.boundingBox();

  fate = 'fail';
  release();
  await expect(panel.getByRole('alert')).toContainText('This could not be loaded');
  fate = 'pass';
  await panel.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(panel.getByRole('article').first()).toBeVisible();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  expect(await panel.boundingBox()).toEqual(room);
  // The button is gone; the keys are still in what was waited for.
  await expect.poll(() => panel.evaluate((aside) => aside.matches(':focus-within'))).toBe(true);

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  expect((log.errors as string[]).splice(0)).toEqual(['Failed to load resource: net::ERR_FAILED']);
});

/** What must not move: all but the lower edge, which ends where the words do. */
const room = (dialog: Locator): Promise<readonly number[]> =>
  dialog.evaluate((element) => {
    const { x, y, width } = element.getBoundingClientRect();
    return [x, y, width];
  });

test('dialogs stand where they will stand while their code is on its way', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/(cm-table|sharing)-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await mapReady(page);
  const boxes: unknown[] = [];
  const names = [
    ['Table', 'Table'],
    ['Share', 'Share and embed'],
  ] as const;
  for (const [button, name] of names) {
    await page.getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog.getByRole('status').filter({ hasText: 'Loading...' })).toBeVisible();
    boxes.push(await room(dialog));
    await page.keyboard.press('Escape');
  }
  release();
  for (const [button, name] of names) {
    await page.getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog.getByText('Loading...')).toHaveCount(0);
    expect(await room(dialog)).toEqual(boxes.shift());
    await page.keyboard.press('Escape');
  }
});
