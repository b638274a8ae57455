/** The strikes have a canvas of their own: a step in time draws no ground, and a lost context comes back. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { expectDrawn, groundWhole, mapState, openMap, setView } from '../support/view-page.ts';

interface Draws {
  ground: number;
  strikes: number;
  /** Frames in which the ground was drawn: MapLibre's `render` events. */
  groundFrames: number;
}
declare global {
  interface Window {
    draws: Draws;
    strikesContext: WebGL2RenderingContext;
    held: (() => void)[] | null;
  }
}

/** Counts what each canvas is told to draw. Call before the page opens. */
async function countDraws(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.draws = { ground: 0, strikes: 0, groundFrames: 0 };
    let drawing = false;
    const { prototype } = WebGL2RenderingContext;
    for (const name of [
      'drawElements',
      'drawArrays',
      'drawArraysInstanced',
      'drawElementsInstanced',
    ] as const) {
      const real = prototype[name] as (...values: unknown[]) => void;
      Reflect.set(prototype, name, function (this: WebGL2RenderingContext, ...values: unknown[]) {
        const { canvas } = this;
        if (canvas instanceof HTMLCanvasElement && canvas.classList.contains('cm-strikes')) {
          // A form that is measured for the first time is drawn into a texture, not into the picture.
          if (this.getParameter(this.FRAMEBUFFER_BINDING) === null) window.draws.strikes += 1;
          window.strikesContext = this;
        } else {
          window.draws.ground += 1;
          if (!drawing) {
            drawing = true;
            window.draws.groundFrames += 1;
            queueMicrotask(() => {
              drawing = false;
            });
          }
        }
        real.apply(this, values);
      });
    }
  });
}

/** Names of places settle this long after a step at the earliest, which draws the ground; ms. */
const SETTLE_MS = 450;

test('a step in time draws the strikes in one call and no ground', async ({ page }) => {
  await countDraws(page);
  await openMap(page, '/?at=2020-10-04T06:00&span=1d');
  await expectDrawn(page);
  await groundWhole(page);
  const steps: Draws[] = [];
  for (let hour = 7; hour < 23; hour += 1) {
    await page.waitForTimeout(1000);
    const at = `2020-10-04T${String(hour).padStart(2, '0')}:00`;
    const { draws, ms } = await page.evaluate(async (moment) => {
      const frame = () => new Promise(requestAnimationFrame);
      await frame();
      window.draws = { ground: 0, strikes: 0, groundFrames: 0 };
      const start = performance.now();
      const map = document.querySelector('conflict-map');
      if (map) Reflect.set(map, 'view', { at: moment });
      while (window.draws.strikes === 0 && performance.now() - start < 5000) await frame();
      await frame();
      return { draws: window.draws, ms: performance.now() - start };
    }, at);
    expect((await mapState(page)).view.at).toContain(at);
    expect(draws.strikes).toBeGreaterThan(0);
    // On a busy machine the names may settle within the two frames; such a step says nothing.
    if (ms < SETTLE_MS) steps.push(draws);
    if (steps.length === 5) break;
  }
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.map(({ ground }) => ground)).toEqual(steps.map(() => 0));
  // Once, and again in the next frame where a new strike breathes.
  for (const { strikes } of steps) expect(strikes).toBeLessThanOrEqual(2);
  await expectDrawn(page);
});

interface Drag {
  readonly from: string;
  readonly minutes: number;
  readonly steps: number;
}

/** Calls what a rest of the reader would call only after the drag, however long a busy machine takes for a step. */
async function holdRests(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = window.setTimeout.bind(window);
    window.held = null;
    Reflect.set(window, 'setTimeout', (act: () => void, ms?: number, ...values: unknown[]) =>
      real(() => (window.held && (ms ?? 0) >= 300 ? window.held.push(act) : act()), ms, ...values),
    );
  });
}

/** Steps through time as a drag does, through the element; says what was drawn until the last step's frame. */
function dragTime(page: Page, drag: Drag): Promise<Draws> {
  return page.evaluate(async ({ from, minutes, steps }) => {
    const frame = () => new Promise(requestAnimationFrame);
    const map = document.querySelector('conflict-map');
    const step = async (index: number) => {
      const at = new Date(Date.parse(from) + index * minutes * 60_000).toISOString().slice(0, 16);
      if (map) Reflect.set(map, 'view', { at: `${at}Z` });
      await frame();
      await frame();
    };
    window.held = [];
    window.draws = { ground: 0, strikes: 0, groundFrames: 0 };
    for (let index = 0; index < steps; index += 1) await step(index);
    const drawn = { ...window.draws };
    for (const act of window.held.splice(0)) act();
    window.held = null;
    return drawn;
  }, drag);
}

test('fifty steps of a drag draw no ground; names settle after it', async ({ page }) => {
  await countDraws(page);
  await holdRests(page);
  await openMap(page, '/?at=2020-10-12T02:00&span=1d');
  await expectDrawn(page);
  await groundWhole(page);
  await page.waitForTimeout(1500);
  const drawn = await dragTime(page, { from: '2020-10-11T22:00:00Z', minutes: 30, steps: 50 });
  expect(drawn.strikes).toBeGreaterThan(5);
  expect(drawn.groundFrames).toBe(0);
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => window.draws.groundFrames)).toBeLessThan(20);
  await expectDrawn(page);
});

test('a new trace of the front line does not fade in during a drag', async ({ page }) => {
  await countDraws(page);
  await holdRests(page);
  await openMap(page, '/?at=2020-10-19T19:00&span=1d');
  await expectDrawn(page);
  await groundWhole(page);
  await page.waitForTimeout(1500);
  const drawn = await dragTime(page, { from: '2020-10-19T16:00:00Z', minutes: 30, steps: 20 });
  expect(drawn.groundFrames).toBeGreaterThan(0);
  // Up to seven were seen; on a fast machine a fade would take more than twelve.
  expect(drawn.groundFrames).toBeLessThanOrEqual(9);
});

test('the counter would see the ground drawn', async ({ page }) => {
  await countDraws(page);
  await openMap(page, '/?at=2020-10-04T06:00&span=1d');
  await expectDrawn(page);
  await groundWhole(page);
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    window.draws = { ground: 0, strikes: 0, groundFrames: 0 };
  });
  await setView(page, { map: '9/39.8/46.8' });
  await expect.poll(() => page.evaluate(() => window.draws.ground)).toBeGreaterThan(0);
});

test('strikes come back after their context was lost', async ({ page }) => {
  await countDraws(page);
  await openMap(page, '/?at=2020-10-17T12:00&span=all');
  const { visible } = await expectDrawn(page);
  expect(visible.length).toBeGreaterThan(50);
  await page.evaluate(() => {
    const extension = window.strikesContext.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    Reflect.set(window, 'extension', extension);
  });
  // The picture stands in, and time goes on meanwhile.
  await expect(page.locator('cm-static-map')).toBeVisible();
  await setView(page, { at: '2020-10-18T12:00' });
  await expectDrawn(page);
  await page.evaluate(() => {
    window.draws.strikes = 0;
    Reflect.get(window, 'extension').restoreContext();
  });
  await expect.poll(() => page.evaluate(() => window.draws.strikes)).toBeGreaterThan(0);
  await expect(page.locator('cm-static-map')).toHaveCount(0);
  const after = await expectDrawn(page);
  expect(after.visible.length).toBeGreaterThan(visible.length);
});

test('a mark that a lower window leaves outside is gone', async ({ page }) => {
  await openMap(page, '/?at=2020-10-04T12:00&span=12h&kind=cluster&map=12/39.785/46.75');
  expect((await expectDrawn(page)).visible).toHaveLength(1);
  const ground = page.locator('canvas.maplibregl-canvas');
  const strikes = page.locator('canvas.cm-strikes');
  const { x = 0, y = 0 } = (await ground.boundingBox()) ?? {};
  // Over the map's middle, clear of what lies above it.
  const clip = { x: x + 380, y, width: 300, height: 150 };
  const isSeen = async (): Promise<boolean> => {
    await page.waitForTimeout(1000);
    const whole = await page.screenshot({ clip });
    await strikes.evaluate((canvas) => canvas.style.setProperty('visibility', 'hidden'));
    const bare = await page.screenshot({ clip });
    await strikes.evaluate((canvas) => canvas.style.removeProperty('visibility'));
    return !whole.equals(bare);
  };
  await groundWhole(page);
  expect(await isSeen()).toBe(true);
  await page.setViewportSize({ width: 1280, height: 480 });
  await expect.poll(() => ground.evaluate((canvas) => canvas.clientHeight)).toBeLessThan(300);
  expect(await isSeen()).toBe(false);
});
