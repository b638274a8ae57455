/** Every state of the interface that a reader can bring about, each from the map as it opens, for checks of all of them. */
import { expect, type Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/model/words.ts';
import { openMap, setView } from './view-page.ts';

/** One way of seeing the site. */
export interface Sight {
  readonly lang: Language;
  readonly colorScheme: 'light' | 'dark';
  /** px; phones are 844 px high, desks 800. */
  readonly width: 390 | 1280;
}

/** Four languages, two themes, two sizes. */
export const SIGHTS: readonly Sight[] = LANGUAGES.flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    ([1280, 390] as const).map((width) => ({ lang, colorScheme, width })),
  ),
);

/** Each language, theme and size at least once. */
export const FEW_SIGHTS: readonly Sight[] = [
  { lang: 'en', colorScheme: 'light', width: 1280 },
  { lang: 'hy', colorScheme: 'dark', width: 390 },
  { lang: 'az', colorScheme: 'dark', width: 1280 },
  { lang: 'ru', colorScheme: 'light', width: 390 },
];

export const folderIn = (lang: Language): string => (lang === 'en' ? '' : `${lang}/`);

export async function takeSight(page: Page, { colorScheme, width }: Sight): Promise<void> {
  await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
}

/** An act that is no part of the view, as a control inside the interface sends it. */
const command = (page: Page, detail: Readonly<Record<string, unknown>>): Promise<unknown> =>
  page
    .locator('cm-shell')
    .evaluate(
      (shell, sent) =>
        shell.dispatchEvent(new CustomEvent('conflict-map-command', { detail: sent, bubbles: true })),
      detail,
    );

/** Opens what a summary holds, and the phone's menu where it stands in that. */
async function unfold(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
}

const popover = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).evaluate((panel: HTMLElement) => panel.showPopover());

const dialog = async (page: Page, type: 'show-table' | 'show-share'): Promise<void> => {
  await command(page, { type });
  await expect(page.getByRole('dialog')).toBeVisible();
};

const FRESH = { at: '2020-10-11T02:30', span: '1d', place: null, report: null, truce: null, kind: null };

type Reach = (page: Page, sight: Sight) => Promise<void>;

/** Name of a state to the way there; each begins at the live map or at an address of its own. */
export const STATES: ReadonlyMap<string, Reach> = new Map<string, Reach>([
  ['interface', async () => undefined],
  ['place', (page) => setView(page, { place: 'ganja' })],
  ['report', (page) => setView(page, { report: '2020-10-11-ganja' })],
  ['truce', (page) => setView(page, { truce: 'truce-1-moscow' })],
  ['share', (page) => dialog(page, 'show-share')],
  [
    'table',
    async (page) => {
      await dialog(page, 'show-table');
      // The other rows are made by the same lines, and axe would take half a minute for them.
      await page.locator('cm-table tbody tr:nth-child(n+6)').evaluateAll((rows) => {
        for (const row of rows) row.remove();
      });
    },
  ],
  [
    'filters',
    async (page, { width }) => {
      if (width === 390) await unfold(page, 'details.menu');
      await unfold(page, 'cm-filters details');
    },
  ],
  [
    'places',
    async (page, { width }) => {
      if (width === 390) await command(page, { type: 'show-places' });
      else await page.locator('cm-places .more').click();
    },
  ],
  ['moment typed', (page) => popover(page, 'cm-timeline-moment [popover]')],
  ['span typed', (page) => popover(page, 'cm-timeline-window [popover]')],
  ['empty', (page) => setView(page, { at: '2020-09-27T00:00', span: 'PT1M', kind: 'air' })],
  [
    'story',
    async (page) => {
      await page.evaluate(() => {
        location.hash = '#story=ganja-11-october';
      });
      await expect(page.locator('cm-story article[aria-current]')).toBeVisible();
    },
  ],
  ['notice', (page, { lang }) => openMap(page, `/${folderIn(lang)}?at=2020-13-45T99:00&place=atlantis`)],
]);

/** From whatever is open back to the map as it opens. */
export async function reset(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (location.hash) location.hash = '';
  });
  await page.locator('dialog, details.menu, cm-filters details, [popover]').evaluateAll((open) => {
    for (const each of open) {
      if (each instanceof HTMLDialogElement) each.close();
      else if (each instanceof HTMLDetailsElement) each.open = false;
      else if (each instanceof HTMLElement && each.matches(':popover-open')) each.hidePopover();
    }
  });
  // The interface hears of a closed dialog a moment later, and would close the next one with it.
  await expect(page.locator('dialog')).toHaveCount(0);
  const closer = page.locator('.drawer-head .button');
  if (await closer.isVisible()) await closer.click();
  const fewer = page.locator('cm-places .more[aria-expanded="true"]');
  if (await fewer.isVisible()) await fewer.click();
  await setView(page, FRESH);
}

/** The first page as it is before its script: the script is there and empty. */
export async function openFirst(page: Page, { lang }: Sight): Promise<void> {
  await page.route('**/conflict-map.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto(`/${folderIn(lang)}`);
  await page.unroute('**/conflict-map.js');
}

/** Pages of words, by their path in a language; the examples are English alone. */
export const WORDS = [
  'about/',
  'story/',
  'table/',
  'examples/',
  'reports/2020-10-11-ganja/',
  'places/ganja/',
  'truces/truce-1-moscow/',
] as const;

/** Leaves the first entries of each long list: the others are made by the same lines, and axe takes half a minute. */
export const shorten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const extra of document.querySelectorAll(
      'tr:nth-child(n+9), li:nth-child(n+9), details:nth-of-type(n+4), main > section ~ section ~ section ~ section',
    ))
      extra.remove();
  });

/** The article with two frames, when both have a map. */
export async function openArticle(page: Page): Promise<void> {
  await page.goto('/examples/article.html');
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().locator('cm-timeline')).toBeVisible();
  }
}
