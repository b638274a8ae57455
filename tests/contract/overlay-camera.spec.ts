/** The strikes stand where the camera puts their places, turned and tilted too, and are hit there. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { expectDrawn, expectView, mapState, openMap } from '../support/view-page.ts';

declare global {
  interface Window {
    stamps: Float32Array;
  }
}

/** Numbers of one stamp; its place comes first. */
const WORDS = 12;
const CAMERA = { zoom: 7.6, lat: 39.9, lon: 46.7 };
const DEGREES = Math.PI / 180;
/** MapLibre's camera is this many heights of the frame away: its field of view is 36.87 degrees. */
const AWAY = 0.5 / Math.tan((36.87 / 2) * DEGREES);

/** Keeps what the strikes' canvas was last told to draw. Call before the page opens. */
async function keepStamps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let last = new Uint32Array();
    const { prototype } = WebGL2RenderingContext;
    for (const name of ['texImage2D', 'texSubImage2D'] as const) {
      const real = prototype[name];
      Reflect.set(prototype, name, function (this: WebGL2RenderingContext, ...given: unknown[]) {
        const words = given.at(-1);
        if (words instanceof Uint32Array) last = words.slice();
        Reflect.apply(real, this, given);
      });
    }
    const { drawArrays } = prototype;
    prototype.drawArrays = function (...given) {
      const { canvas } = this;
      if (canvas instanceof HTMLCanvasElement && canvas.classList.contains('cm-strikes'))
        window.stamps = new Float32Array(last.buffer).subarray(0, (given[2] / 6) * 12);
      drawArrays.apply(this, given);
    };
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const mercator = (lon: number, lat: number): Spot => {
  const world = 512 * 2 ** CAMERA.zoom;
  return {
    x: ((lon + 180) / 360) * world,
    y: (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * DEGREES) / 2)) / (2 * Math.PI)) * world,
  };
};

/** Where a camera over `CAMERA` sees a place: worked out here, not by the map. */
function seen(
  [lon, lat]: readonly [number, number],
  turn: { readonly bearing: number; readonly pitch: number },
  frame: { readonly width: number; readonly height: number },
): Spot {
  const [centre, at] = [mercator(CAMERA.lon, CAMERA.lat), mercator(lon, lat)];
  const [dx, dy] = [at.x - centre.x, at.y - centre.y];
  const [bearing, pitch] = [turn.bearing * DEGREES, turn.pitch * DEGREES];
  const across = dx * Math.cos(bearing) + dy * Math.sin(bearing);
  const down = dy * Math.cos(bearing) - dx * Math.sin(bearing);
  const away = AWAY * frame.height;
  const scale = away / (away - down * Math.sin(pitch));
  return { x: frame.width / 2 + across * scale, y: frame.height / 2 + down * Math.cos(pitch) * scale };
}

for (const turn of [
  { bearing: 0, pitch: 0 },
  { bearing: 45, pitch: 0 },
  { bearing: 45, pitch: 50 },
])
  test(`strikes stand on their places at bearing ${turn.bearing} and pitch ${turn.pitch}`, async ({
    page,
  }) => {
    await keepStamps(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { zoom, lat, lon } = CAMERA;
    await openMap(page, `/?at=2020-10-28T20:00&span=2d&map=${zoom}/${lat}/${lon}`);
    await expectDrawn(page);
    const canvas = page.locator('canvas.maplibregl-canvas');
    await canvas.focus();
    for (let step = 0; step < turn.bearing / 15; step += 1) {
      await page.keyboard.press('Shift+ArrowRight');
      await page.waitForTimeout(500);
    }
    for (let step = 0; step < turn.pitch / 10; step += 1) {
      await page.keyboard.press('Shift+ArrowUp');
      await page.waitForTimeout(500);
    }
    const box = await canvas.boundingBox();
    if (!box) throw new Error('the map has no size');
    const { visible } = await mapState(page);
    const places = await page.evaluate(async (ids) => {
      const { features } = await (await fetch('data/strikes.geojson')).json();
      return (features as { id: string; geometry: { coordinates: [number, number] } }[])
        .filter(({ id }) => ids.includes(id))
        .map(({ id, geometry }) => ({ id, point: geometry.coordinates }));
    }, visible);
    const expected = places.map(({ id, point }) => ({ id, ...seen(point, turn, box) }));
    const alone = expected.filter(
      (one) =>
        one.x > 0 &&
        one.x < box.width &&
        one.y > 0 &&
        one.y < box.height &&
        expected.every((other) => other === one || Math.hypot(other.x - one.x, other.y - one.y) > 52),
    );
    expect(alone.length).toBeGreaterThan(1);
    const drawn = await page.evaluate((words) => {
      const spots: { x: number; y: number }[] = [];
      for (let at = 0; at < window.stamps.length; at += words)
        spots.push({ x: window.stamps[at] ?? 0, y: window.stamps[at + 1] ?? 0 });
      return spots;
    }, WORDS);
    for (const { id, x, y } of alone) {
      const off = Math.min(...drawn.map((spot) => Math.hypot(spot.x - x, spot.y - y)));
      expect(off, `${id} is drawn at its place`).toBeLessThan(1);
    }
    const free = alone.find(({ x, y }) => x > 380 && x < box.width - 90 && y > 60 && y < box.height - 60);
    if (!free) throw new Error('no mark lies clear of the panels');
    await page.mouse.click(box.x + free.x, box.y + free.y);
    await expectView(page, { report: free.id });
    // North is one press away, and seen from above.
    const north = page.getByRole('button', { name: 'Reset north' });
    if (turn.bearing === 0) await expect(north).toHaveCount(0);
    else {
      await north.click();
      await expect(north).toHaveCount(0);
    }
  });
