/** The page read aloud: roles, names, values and order of what matters, and what is announced while scrubbing. */
import type { Page } from '@playwright/test';
import { chrome } from '../../src/i18n/catalogues/chrome.ts';
import { storyWords } from '../../src/i18n/catalogues/story.ts';
import { timelineWords } from '../../src/i18n/catalogues/timeline.ts';
import { translate } from '../../src/i18n/messages.ts';
import { inWords, placeName } from '../../src/i18n/name.ts';
import type { Language } from '../../src/model/words.ts';
import { expect, test } from '../support/browser.ts';
import { warConflict } from '../support/conflict.ts';
import { type Spoken, spokenTree } from '../support/spoken.ts';
import { dateSlider, mapReady, mapState, openMap } from '../support/view-page.ts';

const war = warConflict();
type Expected = readonly [role: string, name: string | RegExp, value?: string | RegExp];

const fits = (text: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? text === wanted : wanted.test(text);

/** Those of `wanted` that are not read, or not after the one before them. */
function unread(read: readonly Spoken[], wanted: readonly Expected[]): readonly string[] {
  let from = 0;
  return wanted.flatMap(([role, name, value = /^/]) => {
    const at = read.findIndex(
      (one, index) => index >= from && one.role === role && fits(one.name, name) && fits(one.value, value),
    );
    if (at >= 0) from = at + 1;
    return at >= 0 ? [] : [`${role} "${name}" ${value}`];
  });
}

/** What a reader meets in every language, in this order. */
function names(lang: Language): readonly Expected[] {
  const say = (key: keyof (typeof chrome)['en'] & string): string => translate(chrome, lang, key);
  const time = (key: keyof (typeof timelineWords)['en'] & string): string =>
    translate(timelineWords, lang, key);
  const [ganja] = war.featured.flatMap((id) => war.places.get(id) ?? []);
  if (!ganja) throw new Error('no place is featured');
  return [
    ['button', say('skip')],
    ['heading', inWords(war.title, lang)],
    ['button', translate(storyWords, lang, 'story')],
    ['button', say('filters')],
    ['button', say('table')],
    ['button', say('share')],
    ['combobox', say('language')],
    ['combobox', say('theme')],
    ['link', say('about')],
    ['main', say('map')],
    ['region', say('state-label')],
    ['DisclosureTriangle', say('legend')],
    ['navigation', say('places')],
    ['button', placeName(ganja, lang)],
    ['region', say('reports-in-view')],
    ['region', time('timeline')],
    ['slider', time('moment'), /\S.*12:00 \(UTC\+4\)/],
    ['slider', time('span'), /\S/],
    ['button', time('previous-report')],
    ['button', time('play')],
    ['button', time('next-report')],
    ['status', ''],
  ];
}

test('the page is read in order, with the live map, every control by role, name and value', async ({
  page,
}) => {
  test.slow();
  await openMap(page, '/');
  const read = await spokenTree(page);
  expect(unread(read, names('en'))).toEqual([]);
  expect(
    unread(read, [
      ['banner', ''],
      ['heading', 'Reported strikes and truces'],
      ['button', 'Filters'],
      ['combobox', 'Language', 'English'],
      ['combobox', 'Theme', 'as the system'],
      ['group', 'Map controls'],
      ['button', 'Zoom in'],
      ['button', 'Zoom out'],
      ['button', 'Fit the map'],
      ['button', /^Front line: ±\d+ km/],
      ['navigation', 'Places'],
      ['button', /^All places \(\d+\)$/],
      ['button', 'Ganja'],
      ['button', 'Stepanakert / Khankendi'],
      ['heading', 'Sun 11 Oct 2020'],
      ['button', /^Ganja about 02:00 killed: 5–10 denied/],
      [
        'button',
        /^1 Moscow humanitarian ceasefire\. .* breaches alleged\. Superseded by the next one\. .*5 min/,
      ],
      ['button', /^2 Second humanitarian truce/],
      ['button', /^3 US-brokered ceasefire/],
      // Nobody accused anybody within the slider's time: its state says so as its marks do.
      [
        'button',
        /^4 Trilateral statement.*In force, no accusation found yet\. Not superseded\. No accusation within this timeline$/,
      ],
      [
        'slider',
        'Date and time',
        /^Sun 11 Oct 2020, 12:00 \(UTC\+4\)\. Moscow humanitarian ceasefire: in force for 24 h\. \d+ reported strikes in view/,
      ],
      ['slider', 'Span', '3 days, from Thu 8 Oct'],
      ['button', 'Previous report'],
      ['button', 'Play'],
      ['button', 'Next report'],
      ['combobox', 'Speed', '6 h per second'],
      ['button', 'Sun 11 Oct 2020, 12:00, type a date'],
      ['combobox', 'Length of the window', '3 days'],
      ['button', 'Exact range'],
      ['button', 'Truces'],
    ]),
  ).toEqual([]);
  // Nothing that can be acted on is without a name, and no two sliders share one.
  const acting = /^(button|link|slider|combobox|textbox|checkbox|DisclosureTriangle)$/;
  expect(read.filter(({ role, name }) => acting.test(role) && name === '')).toEqual([]);
  expect(read.filter(({ role }) => role === 'slider').map(({ name }) => name)).toEqual([
    'Date and time',
    'Span',
  ]);
  const slider = read.find(({ name }) => name === 'Date and time');
  expect(slider?.states).toMatchObject({ valuemin: war.period.start, valuemax: war.period.end });
  // The words beside the map are text, not a picture of it.
  expect(read.find(({ name }) => name === 'What is shown')?.text).toMatch(
    /Moscow humanitarian ceasefire: in force for 24 h.*Each side says the other fired first/,
  );
  expect(read.find(({ role }) => role === 'status')?.states).toMatchObject({ live: 'polite' });
  // The check can fail: another order is another reading.
  expect(unread(read, [...names('en')].reverse())).not.toEqual([]);

  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Ganja' }).click();
  // Texts and statements come after the names.
  await expect(page.getByRole('heading', { name: 'Casualty statements' }).first()).toBeVisible();
  expect(
    unread(await spokenTree(page), [
      ['complementary', 'Ganja'],
      ['heading', 'Ganja'],
      ['button', /^Close/],
      ['article', /^Sun 11 Oct, about 02:00/],
      ['heading', /^Sun 11 Oct, about 02:00/],
      ['heading', 'Casualty statements'],
      ['slider', 'Date and time'],
    ]),
  ).toEqual([]);
});

test('it is read in Armenian, Azerbaijani and Russian in the same order', async ({ page }) => {
  for (const lang of ['hy', 'az', 'ru'] as const) {
    await page.goto(`/${lang}/`);
    await mapReady(page);
    expect(unread(await spokenTree(page), names(lang)), lang).toEqual([]);
  }
});

/** Notes what the live region says and how often the slider's words change, from now on. */
const listen = (page: Page): Promise<void> =>
  page.locator('cm-shell').evaluate((shell) => {
    const said: string[] = [];
    const values: string[] = [];
    Object.assign(window, { said, values });
    const status = shell.shadowRoot?.querySelector('[role="status"]');
    const track = shell.shadowRoot
      ?.querySelector('cm-timeline')
      ?.shadowRoot?.querySelector('cm-timeline-track');
    const thumb = track?.shadowRoot?.querySelector('.thumb');
    if (!status || !thumb) throw new Error('no live region or no slider');
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    new MutationObserver(() => values.push(thumb.getAttribute('aria-valuetext') ?? '')).observe(thumb, {
      attributeFilter: ['aria-valuetext'],
    });
  });
const heard = (page: Page, what: 'said' | 'values'): Promise<string[]> =>
  page.evaluate((key) => Reflect.get(window, key) as string[], what);

test('forty steps of a drag are announced once, as the moment where they end', async ({ page }) => {
  await page.goto('/');
  await mapReady(page);
  await listen(page);
  const grip = await dateSlider(page).locator('.grip').boundingBox();
  if (!grip) throw new Error('no handle');
  await page.mouse.move(grip.x + 8, grip.y + 10);
  await page.mouse.down();
  // Inside the page, a step a frame: the test's own slowness is no rest of the hand.
  const { moments, ms } = await page.locator('cm-timeline-track .track').evaluate(
    async (track, from) => {
      const map = document.querySelector('conflict-map');
      const seen = new Set<unknown>();
      const start = performance.now();
      for (let step = 1; step <= 40; step += 1) {
        const at = { clientX: from.x + step * 6, clientY: from.y, pointerId: 1, pointerType: 'mouse' };
        track.dispatchEvent(new PointerEvent('pointermove', { ...at, isPrimary: true, bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        seen.add(Reflect.get(Reflect.get(map ?? {}, 'view') as object, 'at'));
      }
      return { moments: seen.size, ms: performance.now() - start };
    },
    { x: grip.x + 8, y: grip.y + 10 },
  );
  expect(moments).toBeGreaterThan(30);
  await page.mouse.up();
  await expect.poll(() => heard(page, 'said')).toHaveLength(1);
  await page.waitForTimeout(1500);
  const [said = ''] = await heard(page, 'said');
  expect(await heard(page, 'said')).toHaveLength(1);
  const slider = dateSlider(page);
  await expect(slider).toHaveAttribute('aria-valuetext', said);
  const { at } = (await mapState(page)).view;
  expect(said).toContain(String(at).slice(-5));
  // A focused slider is read when its words change: they rest while the hand moves, for half a second at least.
  expect((await heard(page, 'values')).length).toBeLessThanOrEqual(2 + ms / 500);
});
