/** A fresh Chromium for each cell, so that no page pays for another's memory or crash. */
import { readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { LAUNCH_ARGUMENTS } from '../../tests/support/site.ts';
import type { Memory } from './results.ts';

export const VIEWPORT = { width: 1000, height: 700 };
/** The machine's own GPU in the place of the software renderer. */
const GPU_ARGUMENTS = ['--no-sandbox', '--ignore-gpu-blocklist', '--enable-gpu', '--use-angle=vulkan'];
/** Lets a page measure its memory at once and not at the next chance collection. */
const MEMORY_ARGUMENTS = ['--enable-blink-features=ForceEagerMeasureMemory'];

export interface Session {
  readonly browser: Browser;
  readonly page: Page;
  close(): Promise<void>;
}

export async function openSession(gpu: boolean): Promise<Session> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...(gpu ? GPU_ARGUMENTS : LAUNCH_ARGUMENTS), ...MEMORY_ARGUMENTS],
  });
  const page = await browser.newPage({
    viewport: VIEWPORT,
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  // A page that hangs must not keep its browser.
  const close = (): Promise<void> =>
    Promise.race([browser.close(), new Promise<void>((done) => setTimeout(done, 5000))]);
  return { browser, page, close };
}

/** Resident bytes of a process, `null` where the system has no such file. */
function residentBytes(pid: number): number | null {
  try {
    const match = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match ? Number(match[1]) * 1024 : null;
  } catch {
    return null;
  }
}

async function processBytes(browser: Browser): Promise<number | null> {
  const session: CDPSession = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer' || type === 'GPU')
    .map(({ id }) => residentBytes(id));
  return sizes.some((size) => size === null)
    ? null
    : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}

/** Memory after a collection of garbage. */
export async function memoryOf({ browser, page }: Session): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return {
    jsHeap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0,
    page: await page.evaluate(() => window.bench.memory()),
    process: await processBytes(browser),
  };
}
