/** How long the live map takes from the reader's first act on, on this machine with a software renderer. */
import { chromium } from '@playwright/test';
import { median } from './checks.mjs';

const RUNS = 3;
const RENDERER = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const MEASURE = 'conflict-map-intent-to-live';

async function once(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: RENDERER });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(url);
    await page.waitForFunction(() => customElements.get('conflict-map') !== undefined);
    await page.evaluate(() => document.querySelector('conflict-map').ready);
    await page.locator('conflict-map').dispatchEvent('pointerenter');
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, MEASURE, {
      timeout: 45_000,
    });
    return await page.evaluate((name) => performance.getEntriesByName(name)[0].duration, MEASURE);
  } finally {
    await browser.close();
  }
}

/**
 * @param executablePath of a Chromium.
 * @returns ms of each run, and the middle one.
 * @throws when the live map does not come.
 */
export async function intentToLive(url, executablePath) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(Math.round(await once(url, executablePath)));
  return { runs, middle: median(runs) };
}
