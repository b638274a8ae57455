/** The map on a page, as browser tests see it. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface MapState {
  readonly view: Readonly<Record<string, string | null>>;
  readonly visible: readonly string[];
  readonly drawn: readonly string[];
}

/** Opens an address and waits until the live map is drawn, or is known not to start. */
export async function openMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await mapReady(page);
  await wakeMap(page);
}

/** Comes to the map as a reader's pointer does, and waits until it is live or says that it cannot be. */
export async function wakeMap(page: Page): Promise<void> {
  await page.locator('conflict-map').dispatchEvent('pointerenter');
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const map = document.querySelector('conflict-map');
          const told = map?.shadowRoot?.querySelector('cm-shell')?.shadowRoot?.querySelector('cm-notice');
          const failed = told?.shadowRoot?.querySelector('[role="alert"]') != null;
          return map !== null && (Reflect.get(map, 'live') === true || failed);
        }),
      // The live map itself gives up after 20 s.
      { timeout: 45_000 },
    )
    .toBe(true);
}

/** Waits until the live map has all of its ground, which it fetches and draws after its first picture. */
export async function groundWhole(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('conflict-map-ground').length > 0);
}

export async function mapReady(page: Page): Promise<void> {
  await page.waitForFunction(() => 'ready' in (document.querySelector('conflict-map') ?? {}));
  await page.evaluate(() => {
    const map = document.querySelector('conflict-map');
    return map ? Reflect.get(map, 'ready') : null;
  });
}

/** View, visible and drawn of the first map, or of the one that `selector` names. */
export function mapState(page: Page, selector = 'conflict-map'): Promise<MapState> {
  return page.evaluate((where) => {
    const map = document.querySelector(where);
    if (!map) throw new Error(`no ${where}`);
    const read = (key: string): unknown => Reflect.get(map, key);
    return { view: read('view'), visible: read('visible'), drawn: read('drawn') } as MapState;
  }, selector);
}

/** Sets keys of the view as a host's script would. */
export async function setView(
  page: Page,
  view: Readonly<Record<string, string | null>>,
  selector = 'conflict-map',
): Promise<void> {
  await page.evaluate(
    ([where, given]) => {
      const map = document.querySelector(where);
      if (map) Reflect.set(map, 'view', given);
    },
    [selector, view] as const,
  );
}

/** Waits until the picture shows exactly what `visible` says. */
export async function expectDrawn(page: Page, selector = 'conflict-map'): Promise<MapState> {
  await expect
    .poll(async () => {
      const { visible, drawn } = await mapState(page, selector);
      return JSON.stringify(visible) === JSON.stringify(drawn);
    })
    .toBe(true);
  return mapState(page, selector);
}

/** Waits until a key of the view has a value. */
export async function expectView(
  page: Page,
  wanted: Readonly<Record<string, unknown>>,
  selector = 'conflict-map',
): Promise<void> {
  await expect.poll(async () => (await mapState(page, selector)).view).toMatchObject(wanted);
}

/** The element that has the focus, through shadow roots: its role or tag, and its name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active) return '';
    const name = active.getAttribute('aria-label') ?? active.textContent?.trim() ?? '';
    return `${active.getAttribute('role') ?? active.localName} ${name}`;
  });
}

export const dateSlider = (scope: Page | Locator): Locator =>
  scope.getByRole('slider', { name: 'Date and time', exact: true });
export const spanSlider = (scope: Page | Locator): Locator =>
  scope.getByRole('slider', { name: 'Span', exact: true });

/** Serves `html` at `address` of the tested site's own origin. */
export async function serveHost(page: Page, address: string, html: string): Promise<void> {
  await page.route(`**${address}*`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
}
