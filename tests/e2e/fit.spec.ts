/** The longest languages on a phone: nothing scrolls sideways, ends beyond the screen or is cut. */
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/model/words.ts';
import { expect, test } from '../support/browser.ts';
import { folderIn, reset, STATES, takeSight, WORDS } from '../support/screens.ts';
import { mapReady, openMap, setView } from '../support/view-page.ts';

const OTHERS = ['hy', 'az', 'ru'] as const;

/** Texts that stand beyond the screen or are cut off, unless a reader can scroll to them; and the page’s own excess. */
const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const excess = document.documentElement.scrollWidth - innerWidth;
    if (excess > 0) found.push(`the page is ${excess} px too wide`);
    const told = (element: Element): string =>
      `${element.localName}.${element.classList}: ${element.textContent?.trim().slice(0, 50)}`;
    const walk = (root: ParentNode): void => {
      for (const element of root.children) {
        const { display, visibility, overflowX } = getComputedStyle(element);
        if (display === 'none' || visibility === 'hidden' || /auto|scroll/.test(overflowX)) continue;
        const { left, right, width } = element.getBoundingClientRect();
        const speaks = [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
        );
        // What only software reads is one px wide.
        if (speaks && width > 2 && element.localName !== 'text') {
          if (right > innerWidth + 1 || left < -1) found.push(`beyond: ${told(element)}`);
          if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
            found.push(`cut: ${told(element)}`);
        }
        walk(element);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return found;
  });

for (const lang of OTHERS) {
  // The two longest each time.
  const tag = lang === 'az' ? ['@full'] : [];
  test(`every state of the map fits on a phone (${lang})`, { tag }, async ({ page }) => {
    const sight = { lang, colorScheme: 'light', width: 390 } as const;
    await takeSight(page, sight);
    await openMap(page, `/${folderIn(lang)}?at=2020-10-11T02:30&span=1d`);
    const found: string[] = [];
    for (const [name, reach] of STATES) {
      if (name !== 'notice') await reset(page);
      await reach(page, sight);
      for (const misfit of await misfits(page)) found.push(`${name}: ${misfit}`);
    }
    expect(found).toEqual([]);
  });

  test(`every page of words fits on a phone (${lang})`, async ({ page }) => {
    await takeSight(page, { lang, colorScheme: 'light', width: 390 });
    const found: string[] = [];
    for (const path of [...WORDS, 'examples/article.html']) {
      await page.goto(`/${folderIn(lang)}${path}`);
      for (const misfit of await misfits(page)) found.push(`${path}: ${misfit}`);
    }
    expect(found).toEqual([]);
  });

  test(`the map keeps its size while the state’s words change (${lang})`, async ({ page }) => {
    await takeSight(page, { lang, colorScheme: 'light', width: 390 });
    await page.goto(`/${folderIn(lang)}`);
    await mapReady(page);
    const heights = new Set<number>();
    for (const at of ['2020-09-28T12:00', '2020-10-12T14:35', '2020-10-20T13:35', '2020-11-10T20:35']) {
      await setView(page, { at });
      heights.add(await page.locator('cm-shell .stage').evaluate(({ clientHeight }) => clientHeight));
    }
    expect(heights.size).toBe(1);
  });
}

test('beside the map state and legend are whole, in every language', async ({ page }) => {
  for (const lang of LANGUAGES) {
    await page.goto(`/${folderIn(lang)}`);
    await mapReady(page);
    const cut = (): Promise<readonly boolean[]> =>
      page
        .locator('cm-shell .over > .state, cm-shell .over > .legend')
        .evaluateAll((boxes) =>
          boxes.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight > 2),
        );
    await expect.poll(cut, lang).toEqual([false, false]);
  }
});

test('on a phone a page’s map has letters that can be read, and is moved sideways', async ({ page }) => {
  await takeSight(page, { lang: 'ru', colorScheme: 'light', width: 390 });
  for (const path of ['places/ganja/', 'truces/truce-1-moscow/', 'reports/2020-10-11-ganja/']) {
    await page.goto(`/ru/${path}`);
    const map = page.locator('figure.map').first();
    const { scale, room, held } = await map.locator('svg').evaluate((svg) => {
      const box = svg.getBoundingClientRect();
      const frame = svg.parentElement;
      return {
        scale: box.width / (svg instanceof SVGSVGElement ? svg.viewBox.baseVal.width : 1),
        room: frame?.scrollWidth ?? 0,
        held: frame?.clientWidth ?? 0,
      };
    });
    // The least of its letters has 10 px.
    expect(scale).toBeGreaterThanOrEqual(0.99);
    expect(room).toBeGreaterThan(held);
    await expect(map.locator('figcaption')).toContainText('OpenStreetMap contributors');
  }
});

test('a text that is cut and one that stands beyond the screen are found', async ({ page }) => {
  await takeSight(page, { lang: 'hy', colorScheme: 'light', width: 390 });
  await page.goto('/hy/table/');
  expect(await misfits(page)).toEqual([]);
  await page.locator('h1').evaluate((heading) => {
    heading.style.cssText = 'width: 80px; overflow: hidden; white-space: nowrap';
  });
  await page.locator('.lead p').evaluate((lead) => {
    lead.style.cssText = 'position: absolute; left: 200px; width: 300px';
  });
  const found = (await misfits(page)).join('\n');
  for (const problem of ['the page is', 'beyond: p', 'cut: h1']) expect(found).toContain(problem);
});
