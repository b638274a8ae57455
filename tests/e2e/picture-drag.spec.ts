/** The picture while it follows the slider, where the live map cannot be had. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { dateSlider, mapReady, wakeMap } from '../support/view-page.ts';

/** What a drag saw of the picture, frame by frame. */
interface Seen {
  /** Frames in which the marks were not those of the view. */
  readonly wrong: readonly string[];
  readonly frames: number;
  readonly moments: number;
  /** Changes of the page's tree under each sheet of the picture, lowest first. */
  readonly touched: readonly number[];
}

async function openWithoutGraphics(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const given = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function getContext(
      this: HTMLCanvasElement,
      ...asked: unknown[]
    ) {
      return String(asked[0]).startsWith('webgl') ? null : Reflect.apply(given, this, asked);
    } as typeof given;
  });
  await page.goto('/?at=2020-10-06T12:00');
  await mapReady(page);
  await wakeMap(page);
  await expect(page.locator('cm-static-map')).toBeVisible();
}

/** Looks at the picture before every paint until told to stop. */
const watch = (page: Page): Promise<void> =>
  page.locator('cm-static-map').evaluate((element) => {
    const map = document.querySelector('conflict-map');
    const picture = element.shadowRoot?.querySelector('.picture');
    if (!map || !picture) throw new Error('no picture');
    const wrong: string[] = [];
    const moments = new Set<string>();
    let frames = 0;
    const sheets = [...picture.children];
    const touched = sheets.map(() => 0);
    const observer = new MutationObserver((records) => {
      for (const { target } of records)
        sheets.forEach((sheet, i) => {
          if (sheet.contains(target)) touched[i] = (touched[i] ?? 0) + 1;
        });
    });
    observer.observe(picture, { subtree: true, childList: true, attributes: true, characterData: true });
    const look = (): void => {
      const shown = [...picture.querySelectorAll('[data-strikes]')].flatMap(
        (mark) => mark.getAttribute('data-strikes')?.split(' ') ?? [],
      );
      const visible = Reflect.get(map, 'visible') as readonly string[];
      const { at } = Reflect.get(map, 'view') as { readonly at: string };
      if (shown.sort().join() !== [...visible].sort().join()) wrong.push(at);
      moments.add(at);
      frames += 1;
    };
    let frame = 0;
    // After the page's own callbacks of the frame, before it is painted.
    const tick = (): void => {
      frame = requestAnimationFrame(tick);
      queueMicrotask(() => setTimeout(look, 0));
    };
    tick();
    Object.assign(window, {
      endWatch: () => {
        cancelAnimationFrame(frame);
        look();
        observer.disconnect();
        return { wrong, frames, moments: moments.size, touched };
      },
    });
  });
const ended = (page: Page): Promise<Seen> =>
  page.evaluate(() => (Reflect.get(window, 'endWatch') as () => Seen)());

test('every picture of a drag shows the reports of its moment, and the ground is never drawn again', async ({
  page,
}) => {
  await openWithoutGraphics(page);
  const thumb = await dateSlider(page).boundingBox();
  if (!thumb) throw new Error('no thumb');
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  await watch(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 40; step += 1) await page.mouse.move(x + step * 4, y);
  await page.mouse.up();
  const seen = await ended(page);
  expect(seen.wrong).toEqual([]);
  expect(seen.moments).toBeGreaterThan(5);
  const [land, dotted, borders, areas, , marks, foot] = seen.touched;
  expect({ land, dotted, borders, foot }).toEqual({ land: 0, dotted: 0, borders: 0, foot: 0 });
  expect(areas).toBeLessThan(marks ?? 0);
  expect(marks).toBeGreaterThan(0);

  // At rest it is the picture that a reader of the same address gets.
  const address = await page.evaluate(() => {
    const { at } = Reflect.get(document.querySelector('conflict-map') ?? {}, 'view') as {
      readonly at: string;
    };
    return `/?at=${at}`;
  });
  const layers = (): Promise<readonly string[]> =>
    page
      .locator('cm-static-map .picture > svg')
      .evaluateAll((sheets) =>
        sheets.map((sheet) =>
          [...sheet.querySelectorAll('*')]
            .map(
              (node) =>
                `${node.localName} ${node.getAttribute('transform')} ${node.getAttribute('x')} ${node.getAttribute('y')} ${node.getAttribute('d')} ${node.getAttribute('fill-opacity')} ${node.getAttribute('aria-label')}`,
            )
            .join('\n'),
        ),
      );
  await page.waitForTimeout(600);
  const rested = await layers();
  await page.goto(address);
  await mapReady(page);
  expect(rested).toHaveLength(7);
  // The ground has light and shade only where the live map was asked for in vain.
  expect((await layers()).slice(1)).toEqual(rested.slice(1));
});

test('the focus stays on a mark while others come and go, and in the picture when its own is gone', async ({
  page,
}) => {
  await openWithoutGraphics(page);
  const move = (at: string): Promise<void> =>
    page
      .evaluate((to) => Reflect.set(document.querySelector('conflict-map') ?? {}, 'at', to), at)
      .then(() => undefined);
  const marks = page.locator('cm-static-map [data-strikes]');
  await marks.last().focus();
  const id = await page.locator('cm-static-map :focus').getAttribute('data-strikes');
  await move('2020-10-06T15:00');
  await expect(page.locator('cm-static-map :focus')).toHaveAttribute('data-strikes', id ?? '');
  await move('2020-10-20T15:00');
  await expect(page.locator('cm-static-map :focus')).toHaveCount(1);
});
