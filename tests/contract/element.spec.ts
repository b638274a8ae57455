/** `<conflict-map>` on a host's page: attributes, properties, view, visible, ready, events, precedence. */
import type { Page } from '@playwright/test';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { expect, test } from '../support/browser.ts';
import { warConflict } from '../support/conflict.ts';
import { viewAt } from '../support/view.ts';
import { dateSlider, expectDrawn, expectView, mapState, serveHost, setView } from '../support/view-page.ts';

const HOST = '/host-page.html';
const war = warConflict();

const hostPage = (body: string): string => `<!doctype html><html lang="en"><head><title>A host's page</title>
  <style>conflict-map { height: 620px; margin: 8px 0 }</style>
  <script type="module" src="/conflict-map.js"></script></head><body><h1>A host's page</h1>${body}</body></html>`;

/** Remembers the events that reach the page, with the id of their target. */
async function record(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const name of ['change', 'select', 'error']) {
      addEventListener(`conflict-map-${name}`, (event) => {
        const { target, composed, bubbles } = event;
        const id = target instanceof Element ? target.id : '';
        heard.push({
          name,
          id,
          composed,
          bubbles,
          detail: event instanceof CustomEvent ? event.detail : null,
        });
      });
    }
  });
}
/** The events since the last call. */
const heard = (page: Page): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(() => (Reflect.get(window, 'heard') as Record<string, unknown>[]).splice(0));
const readKey = (page: Page, selector: string, key: string): Promise<unknown> =>
  page.evaluate(([where, name]) => Reflect.get(document.querySelector(where) ?? {}, name), [
    selector,
    key,
  ] as const);
const allReady = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await customElements.whenDefined('conflict-map');
    const maps = [...document.querySelectorAll('conflict-map')];
    return Promise.all(maps.map((map) => Reflect.get(map, 'ready') as Promise<void>));
  });

test('two maps on one page: attributes, properties, view, visible and events, each its own', async ({
  page,
}) => {
  test.slow();
  await record(page);
  await serveHost(
    page,
    HOST,
    hostPage(`<conflict-map id="a" at="2020-10-11T02:30" place="ganja" span="1d" kind="missile,rocket" theme="dark"></conflict-map>
      <conflict-map id="b" lang="ru"></conflict-map>`),
  );
  const address = `${HOST}?at=2020-10-20T00:00&place=shusha&x=1`;
  await page.goto(address);
  await allReady(page);

  // Attributes are read, properties mirror them, the page's address is not ours without `address`.
  const a = await expectDrawn(page, '#a');
  expect(a.view).toMatchObject({
    at: '2020-10-11T02:30',
    place: 'ganja',
    span: '1d',
    kind: 'missile,rocket',
    theme: 'dark',
  });
  for (const key of [
    'at',
    'span',
    'place',
    'report',
    'truce',
    'kind',
    'by',
    'against',
    'stance',
    'lang',
    'map',
    'theme',
    'release',
  ]) {
    expect(await readKey(page, '#a', key), key).toBe(a.view[key]);
  }
  expect((await mapState(page, '#b')).view).toMatchObject({
    at: '2020-10-11T12:00',
    place: null,
    lang: 'ru',
  });
  const sceneOf = createSceneMaker(war);
  expect(a.visible).toEqual(
    sceneOf(viewAt(war, '2020-10-11T02:30', { span: 1440, kind: ['missile', 'rocket'] })).visible,
  );

  // What a script sets is taken over, and is no event.
  await page.evaluate(() => {
    const b = document.querySelector('#b');
    if (!b) return;
    Reflect.set(b, 'at', '2020-10-17T07:30Z');
    b.setAttribute('span', '1d');
  });
  await expectView(page, { at: '2020-10-17T11:30', span: '1d' }, '#b');
  expect((await expectDrawn(page, '#b')).visible).toEqual(
    sceneOf(viewAt(war, '2020-10-17T11:30', { span: 1440 })).visible,
  );
  await setView(page, { report: '2020-10-28-barda', span: 'all', stance: 'denied' }, '#b');
  await expectView(page, { at: '2020-10-28T12:45', place: 'barda', span: 'all', stance: 'denied' }, '#b');
  await setView(page, { place: null, report: null, stance: null }, '#b');
  await expectView(page, { place: null, report: null, stance: null }, '#b');
  await page.evaluate(() => document.querySelector('#b')?.removeAttribute('span'));
  await expectView(page, { span: '3d' }, '#b');
  expect(await heard(page)).toEqual([]);

  // A bad value falls back, says so in that map alone, and throws nothing.
  await page.evaluate(() => document.querySelector('#b')?.setAttribute('at', 'yesterday'));
  await expect(page.locator('#b').getByRole('alert')).toContainText('yesterday');
  await expect(page.locator('#a').getByRole('alert')).toHaveCount(0);
  expect((await mapState(page, '#b')).view.at).toBe('2020-10-28T12:45');

  // A reader's acts are told, out of the shadow roots and up to the page.
  await dateSlider(page.locator('#a')).press('ArrowRight');
  await expectView(page, { at: '2020-10-11T03:30' }, '#a');
  const [changed, ...more] = await heard(page);
  expect(changed).toMatchObject({ name: 'change', id: 'a', bubbles: true, composed: true });
  expect(changed?.detail).toEqual({ view: (await mapState(page, '#a')).view });
  expect(more).toEqual([]);
  await page
    .locator('#a')
    .getByRole('navigation', { name: 'Places' })
    .getByRole('button', { name: /^Shusha/ })
    .click();
  await expectView(page, { place: 'shusha' }, '#a');
  const told = await heard(page);
  expect(told.map(({ name }) => name).sort()).toEqual(['change', 'select']);
  expect(told.find(({ name }) => name === 'select')).toMatchObject({
    id: 'a',
    composed: true,
    detail: { type: 'place', id: 'shusha' },
  });
  expect((await mapState(page, '#b')).view.place).toBeNull();

  // Taken out and put back, it goes on where it was.
  await page.evaluate(() => {
    const a = document.querySelector('#a');
    a?.remove();
    if (a) document.body.append(a);
  });
  await expectDrawn(page, '#a');
  await dateSlider(page.locator('#a')).press('ArrowRight');
  await expectView(page, { at: '2020-10-11T04:30', place: 'shusha' }, '#a');
  expect(page.url()).toContain(address);
});

test('an attribute outweighs the address, the address the default', async ({ page }) => {
  await record(page);
  await serveHost(page, HOST, hostPage('<conflict-map address span="6h" lang="az"></conflict-map>'));
  await page.goto(`${HOST}?at=2020-10-20T00:00&span=1d&lang=ru&theme=dark&x=1`);
  await allReady(page);
  expect((await mapState(page)).view).toMatchObject({
    at: '2020-10-20T00:00',
    span: '6h',
    lang: 'az',
    theme: 'dark',
    kind: null,
  });
  expect(page.url()).toContain(`${HOST}?at=2020-10-20T00:00&span=1d&lang=ru&theme=dark&x=1`);
  expect(await heard(page)).toEqual([]);
});
