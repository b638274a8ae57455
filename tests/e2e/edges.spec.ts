/** What stands over the map's edges: buttons, hint, scale and credits keep out of each other's way, and leave a map. */
import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/model/words.ts';
import { expect, test } from '../support/browser.ts';
import { folderIn } from '../support/screens.ts';
import { mapReady, wakeMap } from '../support/view-page.ts';

const PARTS = [
  '.story-start',
  '.legend summary',
  'cm-hint p',
  'cm-static-map .controls',
  'cm-static-map [data-part="foot"] > *',
  '.cm-controls',
  '.cm-scale span',
  '.cm-front-button',
  '.cm-credits summary',
];

/** Pairs of parts that lie over each other, and parts that leave the map. */
const clashes = (page: Page): Promise<readonly string[]> =>
  page.locator('cm-shell').evaluate((shell, selectors) => {
    const roots: ParentNode[] = [];
    const collect = (root: ParentNode): void => {
      roots.push(root);
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) collect(element.shadowRoot);
    };
    if (shell.shadowRoot) collect(shell.shadowRoot);
    const inside = (one: string): readonly Element[] => {
      const [host, rest] = one.startsWith('cm-') ? one.split(/ (.*)/) : [null, one];
      return roots
        .filter((root) => host === null || (root instanceof ShadowRoot && root.host.localName === host))
        .flatMap((root) => [...root.querySelectorAll(rest ?? '')]);
    };
    const stage = shell.shadowRoot?.querySelector('.stage')?.getBoundingClientRect();
    if (!stage) return ['no stage'];
    const boxes = selectors.flatMap((one) =>
      inside(one).flatMap((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && getComputedStyle(element).visibility === 'visible'
          ? [{ told: `${one} ${element.textContent?.trim().slice(0, 24)}`, of: one, box }]
          : [];
      }),
    );
    const out = boxes
      .filter(
        ({ box }) =>
          box.left < stage.left - 1 ||
          box.right > stage.right + 1 ||
          box.top < stage.top - 1 ||
          box.bottom > stage.bottom + 1,
      )
      .map(({ told }) => `beyond the map: ${told}`);
    const over = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            !(a.of.includes('foot') && b.of === a.of) &&
            a.box.left < b.box.right - 1 &&
            b.box.left < a.box.right - 1 &&
            a.box.top < b.box.bottom - 1 &&
            b.box.top < a.box.bottom - 1,
        )
        .map((b) => `${a.told} over ${b.told}`),
    );
    return boxes.length < 4 ? ['too few parts were found'] : [...out, ...over];
  }, PARTS);

/** Share of the window that the map has. */
const mapShare = (page: Page): Promise<number> =>
  page.locator('cm-shell .stage').evaluate((stage) => stage.clientHeight / innerHeight);

/** What covers another at the map's edges in each language: in the picture, then on the live map. */
async function allClashes(
  page: Page,
  [width, height]: readonly [number, number],
  addressOf: (lang: Language) => string,
  look: (lang: Language) => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const lang of LANGUAGES) {
    await page.goto(addressOf(lang));
    await mapReady(page);
    for (const clash of await clashes(page)) found.push(`${lang}, picture: ${clash}`);
    await look(lang);
    await wakeMap(page);
    // The hint goes with the first act, which brings the live map.
    await page.locator('cm-timeline').click({ position: { x: 5, y: 5 } });
    for (const clash of await clashes(page)) found.push(`${lang}, live: ${clash}`);
  }
  return found;
}

for (const size of [
  [390, 844],
  [360, 740],
] as const)
  test(`on a phone of ${size[0]} px nothing at the map’s edges covers another, in every language`, async ({
    page,
  }) => {
    test.slow();
    expect(await allClashes(page, size, (lang) => `/${folderIn(lang)}`)).toEqual([]);
  });

for (const [width, height, least] of [
  [280, 420, 0.5],
  [320, 480, 0.5],
  [600, 400, 0.5],
  [844, 390, 0.45],
] as const)
  test(`in a frame of ${width} by ${height} px the map has half, and nothing covers another`, async ({
    page,
  }) => {
    test.slow();
    const address = (lang: Language) => `/embed.html?at=2020-10-11T02:30&lang=${lang}`;
    const found = await allClashes(page, [width, height], address, async (lang) =>
      expect(await mapShare(page), lang).toBeGreaterThanOrEqual(least),
    );
    expect(found).toEqual([]);
  });

test('a window magnified four times scrolls as a whole, and what is open can still be read', async ({
  page,
}) => {
  for (const [width, height] of [
    [320, 256],
    [426, 341],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const folder of ['', 'hy/']) {
      await page.goto(`/${folder}?at=2020-10-11T02:30&place=ganja`);
      await mapReady(page);
      const report = page.locator('cm-panel .scroll');
      expect(await report.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(100);
      const sideways = ({ scrollWidth, clientWidth }: Element): number => scrollWidth - clientWidth;
      expect(await page.locator('html').evaluate(sideways)).toBe(0);
      expect(await page.getByRole('heading', { level: 1 }).evaluate(sideways)).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: /^(Play|Նվագարկել)/ }).scrollIntoViewIfNeeded();
    }
  }
});
