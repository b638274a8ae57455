/** Own data: chosen with the button or dropped on the map, read here, shown, accounted for, taken away again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ownWords } from '../../src/i18n/catalogues/own-data.ts';
import { failureWords, noticeWords, problemWords } from '../../src/i18n/import-words.ts';
import { translate } from '../../src/i18n/messages.ts';
import { expect, expectAccessible, test } from '../support/browser.ts';
import { ROOT } from '../support/modules.ts';
import { expectDrawn, mapReady, mapState, openMap, serveHost, wakeMap } from '../support/view-page.ts';

const PACKED = join(ROOT, 'tests/fixtures/ucdp/ucdp-ged-23.1-central-african-republic.geojson.gz');
const UCDP = join(ROOT, 'tests/fixtures/ucdp/ucdp-nagorno-karabakh-2020.csv');

/** Drops a file on the map. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const made = new DataTransfer();
      made.items.add(new File([content ?? ''], file ?? ''));
      return made;
    },
    [name, text],
  );
  const stage = page.locator('cm-shell');
  for (const type of ['dragover', 'drop']) await stage.dispatchEvent(type, { dataTransfer: transfer });
}

test('a UCDP file through the button: its reports, the account, and the way back', async ({ page }) => {
  test.slow();
  await openMap(page, '/?at=2020-10-11T02:30&lang=en');
  const before = await mapState(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.getByRole('button', { name: 'Open own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open own data' });
  await expect(dialog).toContainText('It is not sent anywhere');
  await dialog.getByLabel('Choose a file').setInputFiles(UCDP);
  const account = dialog.getByRole('region', { name: 'What was read' });
  await expect(account).toContainText('UCDP GED');
  await expect(account).toContainText(/Rows: \d+. Read: \d+. Not read: \d+./);
  await expectAccessible(page);
  // Nothing is sent: what is asked for is this site’s own code and data.
  for (const request of asked)
    expect(request).toMatch(/^GET http:\/\/localhost:\d+\/(assets|basemap|data|fonts)\//);
  await dialog.getByRole('button', { name: 'Close' }).click();
  // Whose records they are, and that they are a part, is said over the map.
  const note = page.locator('cm-data-note');
  await expect(note).toContainText('Sources: UCDP GED, Uppsala Conflict Data Program (CC BY 4.0)');
  await expect(note).toContainText('its deaths add up to no toll');
  const { visible } = await expectDrawn(page);
  expect(visible.length).toBeGreaterThan(10);
  for (const id of visible) expect(id).toMatch(/^ucdp-/);
  // The address says nothing of it.
  expect(page.url()).toContain('at=2020-10-11T02:30');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('Your file is not part of the link');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  // A report opens in its place's panel, with what the file says of it.
  const list = page.getByRole('region', { name: 'Reports in view' });
  await list.getByRole('button').first().click();
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('As the file names those who took part');
  await expect(panel).toContainText('Government of');
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Take the file away' }).click();
  await expect.poll(async () => (await mapState(page)).visible).toEqual(before.visible);
  await expectDrawn(page);
});

for (const lang of ['hy', 'az', 'ru'] as const)
  test(`the dialog, whose code comes late, speaks the map’s language (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/`);
    const say = (key: keyof typeof ownWords.en & string): string => translate(ownWords, lang, key);
    await page
      .locator('cm-shell')
      .evaluate((shell) =>
        shell.dispatchEvent(new CustomEvent('conflict-map-command', { detail: { type: 'show-own' } })),
      );
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(say('private'));
    // The button is ours: the browser's would be in the browser's language.
    const button = dialog.locator('label', { hasText: say('choose') });
    await expect(button).toBeVisible();
    expect((await dialog.getByLabel(say('choose')).boundingBox())?.width).toBeLessThan(3);
    await expect(dialog.getByLabel(say('together'))).toBeVisible();
  });

test('a dropped table beside the map’s own reports, and one that is none', async ({ page }) => {
  await openMap(page, '/?lang=en');
  const { length } = (await mapState(page)).visible;
  await drop(page, 'bad.csv', 'a,b\n1,2\n');
  const dialog = page.getByRole('dialog', { name: 'Open own data' });
  await expect(dialog.getByRole('alert')).toContainText('expected also a latitude');
  expect((await mapState(page)).visible).toHaveLength(length);
  await dialog.getByRole('checkbox', { name: /together/ }).check();
  const text = `id,date,lat,lon,place\n"it's, one",2020-10-11,40,46,"A ""quoted"" place"\nb,2020-10-12,40.1,46.1,\nc,nonsense,40,46,\n`;
  await dialog
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(dialog).toContainText('own.csv: 2 reports are shown together with the map’s own.');
  await expect(dialog).toContainText('line 4: date: got "nonsense"');
  await dialog.getByRole('button', { name: 'Close' }).click();
  const { visible } = await expectDrawn(page);
  expect(visible).toContain("it's, one");
  expect(visible.length).toBeGreaterThan(190);
  // A report that names no place opens too.
  await page.evaluate(() =>
    Reflect.set(document.querySelector('conflict-map') ?? {}, 'view', { report: 'b' }),
  );
  await expect(page.getByRole('complementary')).toContainText('Mon 12 Oct');
  await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
  await page
    .getByRole('navigation', { name: 'Places' })
    .getByRole('button', { name: /quoted/ })
    .click();
  await expect(page.getByRole('complementary', { name: 'A "quoted" place' })).toBeVisible();
});

for (const lang of ['hy', 'az', 'ru'] as const)
  test(`the account is in the reader’s language: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openMap(page, `/?lang=${lang}`);
    await drop(page, 'none.csv', '');
    const dialog = page.getByRole('dialog');
    const none = { file: 'none.csv', place: null, column: null } as const;
    const problem = { ...none, got: { code: 'nothing' }, expected: { code: 'header' } } as const;
    await expect(dialog.getByRole('alert')).toContainText(failureWords({ code: 'problem', problem }, lang));
    const text = 'id,date,lat,lon,kind\na,2020-10-11,40,46,cannon\nb,2020-10-12,40,46,drone\nc,soon,40,46,\n';
    await drop(page, 'own.csv', text);
    await expect(dialog).toContainText(translate(ownWords, lang, 'shown', { file: 'own.csv', n: 2 }));
    await expect(dialog).toContainText(translate(ownWords, lang, 'what'));
    const row = { file: 'own.csv', place: { line: 4 }, column: 'date' } as const;
    const got = { code: 'shown', text: '"soon"' } as const;
    const lines = [
      problemWords({ ...row, got, expected: { code: 'date-such-as' } }, lang),
      noticeWords({ remark: { code: 'settlement-points' }, rows: 2, first: { line: 2 } }, lang),
    ];
    for (const line of lines) await expect(dialog.getByRole('listitem').getByText(line)).toHaveCount(1);
    await expect(dialog.getByRole('listitem')).toHaveCount(3);
    // Nothing is wider than the dialog.
    const wide = await dialog
      .locator('cm-own-data')
      .evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('*') ?? [])].some(
          (part) => part.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
        ),
      );
    expect(wide).toBe(false);
    await dialog.getByRole('button').first().click();
    // The line over the map came with the same code.
    await expect(page.locator('cm-data-note')).toContainText(translate(ownWords, lang, 'remove'));
  });

test('stops on request, and the map keeps what it shows', async ({ page }) => {
  await openMap(page, '/?lang=en');
  const before = await mapState(page);
  await page.getByRole('button', { name: 'Open own data' }).click();
  const dialog = page.getByRole('dialog');
  const rows = Array.from(
    { length: 150_000 },
    (_, at) => `${at},1/${(at % 12) + 1}/2020,40,46,Place ${at % 50}`,
  );
  await dialog.getByLabel('Choose a file').setInputFiles({
    name: 'long.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`id,date,lat,lon,place\n${rows.join('\n')}\n`),
  });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  expect((await mapState(page)).visible).toEqual(before.visible);
});

test('the attribute data may be a file, also where a worker is refused', async ({ page }) => {
  await page.addInitScript(() => {
    // As a browser does for a worker of another host's address.
    Reflect.set(window, 'Worker', () => {
      throw new DOMException('refused', 'SecurityError');
    });
  });
  await page.route('**/own.csv', (route) =>
    route.fulfill({ contentType: 'text/csv', body: readFileSync(UCDP) }),
  );
  await serveHost(
    page,
    '/own-host.html',
    `<!doctype html><html lang="en"><head><title>A host's page</title><style>conflict-map { height: 620px }</style>
     <script type="module" src="/conflict-map.js"></script></head><body><conflict-map data="own.csv"></conflict-map></body></html>`,
  );
  await page.goto('/own-host.html');
  await mapReady(page);
  const { visible } = await expectDrawn(page);
  expect(visible.length).toBeGreaterThan(10);
  for (const id of visible) expect(id).toMatch(/^ucdp-/);
});

test('the attribute data may be a file that cannot be read: its page’s reader is told why', async ({
  page,
}) => {
  const errors: unknown[] = [];
  await page.exposeFunction('told', (problems: unknown) => errors.push(problems));
  await page.route('**/own.csv', (route) => route.fulfill({ contentType: 'text/csv', body: 'a,b\n1,2\n' }));
  await serveHost(
    page,
    '/own-host.html',
    `<!doctype html><html lang="hy"><head><title>A host's page</title>
     <script type="module" src="/conflict-map.js"></script></head><body><conflict-map data="own.csv"></conflict-map></body></html>`,
  );
  await page.addInitScript(() =>
    addEventListener('conflict-map-error', (event) =>
      Reflect.get(window, 'told')(Reflect.get(event, 'detail').problems),
    ),
  );
  await page.goto('/own-host.html');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('own.csv: վերնագրի տող՝ a, b. սպասվում էր՝ նաև՝ լայնություն');
  await expect(alert).not.toContainText('expected');
  await expect
    .poll(() => errors)
    .toEqual([[expect.stringContaining('own.csv: header: got a, b, expected also a latitude')]]);
});

test('a live map stays when own data are opened and taken away, and shows the reports of each', async ({
  page,
}) => {
  await openMap(page, '/?at=2020-10-11T02:30&lang=en');
  await wakeMap(page);
  const before = await expectDrawn(page);
  const ground = await page.locator('conflict-map canvas.maplibregl-canvas').elementHandle();
  await drop(page, 'own.csv', 'id,date,lat,lon,place\na,2020-10-11,40,46,A\nb,2020-10-12,40.1,46.1,B\n');
  const dialog = page.getByRole('dialog', { name: 'Open own data' });
  await expect(dialog).toContainText('own.csv: 2 reports');
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect((await expectDrawn(page)).visible).toEqual(['a', 'b']);
  expect(
    await page.evaluate(
      () =>
        document
          .querySelector('conflict-map')
          ?.shadowRoot?.querySelector('cm-shell')
          ?.shadowRoot?.querySelector('cm-static-map') ?? null,
    ),
  ).toBeNull();
  expect(await ground?.evaluate((canvas) => canvas.isConnected)).toBe(true);
  await page.getByRole('button', { name: 'Open own data' }).click();
  await dialog.getByRole('button', { name: 'Take the file away' }).click();
  await expect.poll(async () => (await mapState(page)).visible.length).toBe(before.visible.length);
  await expectDrawn(page);
  expect(await ground?.evaluate((canvas) => canvas.isConnected)).toBe(true);
});

test('a packed file, whose size says nothing of how far it is read', async ({ page }) => {
  await openMap(page, '/?lang=en');
  await page.getByRole('button', { name: 'Open own data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open own data' });
  // Its bar has no value; a wrong one would be an error of the page, which fails the test.
  await dialog.getByLabel('Choose a file').setInputFiles(PACKED);
  await expect(dialog.getByRole('region', { name: 'What was read' })).toContainText(
    'Read: 1848. Not read: 0.',
  );
  await expect.poll(async () => (await mapState(page)).visible.length).toBeGreaterThan(0);
});

test('a file that leaves open which number of its dates is the month: the page asks', async ({ page }) => {
  await openMap(page, '/?lang=en');
  const rows = ['id,date,lat,lon,place', 'a,03/04/2020,40,46,A', 'b,05/06/2020,40.1,46.1,B'];
  await drop(page, 'open.csv', `${rows.join('\n')}\n`);
  const dialog = page.getByRole('dialog', { name: 'Open own data' });
  // No row could be read: the failure has the question beside it.
  await expect(dialog.getByRole('alert')).toContainText('none of 2 rows is a report');
  const group = dialog.getByRole('group', { name: 'How is the date 03/04/2020 to be read?' });
  await expect(group.getByRole('status')).toContainText('were not read');
  await expect(group.getByRole('radio', { checked: true })).toHaveCount(0);
  await expectAccessible(page);
  await group.getByRole('radio', { name: '3 Apr 2020: day first' }).click();
  await expect(dialog).toContainText('open.csv: 2 reports are shown in place of the map’s own.');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await expect.poll(async () => (await mapState(page)).view.at).toMatch(/^2020-06-06/);
  // By keyboard: the focus stays in the question while the file is read once more, and the answer is announced.
  await page.keyboard.press('ArrowDown');
  await expect(group.getByRole('status')).toContainText('read month first, by your choice');
  await expect(group.getByRole('radio', { name: '4 Mar 2020: month first' })).toBeFocused();
  await expect(group.getByRole('radio', { name: '4 Mar 2020: month first' })).toBeChecked();
  await expect.poll(async () => (await mapState(page)).view.at).toMatch(/^2020-05-07/);
  await expectAccessible(page);
  // A file without such dates is asked nothing.
  await drop(page, 'plain.csv', 'id,date,lat,lon\na,2020-10-11,40,46\n');
  await expect(dialog).toContainText('plain.csv: 1 report');
  await expect(group).toHaveCount(0);
});

test('the attribute data says behind # which number is the month', async ({ page }) => {
  await page.route('**/own.csv', (route) =>
    route.fulfill({ contentType: 'text/csv', body: 'id,date,lat,lon\na,03/04/2020,40,46\n' }),
  );
  await serveHost(
    page,
    '/own-host.html',
    `<!doctype html><html lang="en"><head><title>A host's page</title><style>conflict-map { height: 620px }</style>
     <script type="module" src="/conflict-map.js"></script></head><body><conflict-map data="own.csv#day-first"></conflict-map></body></html>`,
  );
  await page.goto('/own-host.html');
  await mapReady(page);
  expect((await mapState(page)).view.at).toMatch(/^2020-04-04/);
});

test('the camera shows the file’s reports, and Back takes the file away', async ({ page }) => {
  await openMap(page, '/?map=8/41/49&lang=en');
  const before = await mapState(page);
  const scale = page.locator('.cm-scale');
  await expect(scale).toHaveText(/^[2-5]0 km$/);
  // Of the three, one lies beyond the ground.
  const rows = ['id,date,lat,lon', 'a,2020-10-11,39.2,46.2', 'b,2020-10-12,39.5,46.7', 'c,2020-10-12,5,20'];
  await drop(page, 'own.csv', `${rows.join('\n')}\n`);
  const dialog = page.getByRole('dialog', { name: 'Open own data' });
  await expect(dialog).toContainText('1 report lies outside the area that this map covers.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expectDrawn(page);
  expect((await mapState(page)).view.map).toBeNull();
  // About 50 km fill the frame.
  await expect(scale).toHaveText(/^(5|10) km$/);
  await page.goBack();
  await expect.poll(async () => (await mapState(page)).visible).toEqual(before.visible);
  expect((await mapState(page)).view.map).toBe(before.view.map);
  await expect(page.locator('cm-data-note')).toHaveCount(0);
});
