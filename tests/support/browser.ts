/** Browser tests: a page that remembers what went wrong on it and what it asked of other hosts. */
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** What a page did wrong: errors, failed requests, broken policy, requests to other hosts. */
export interface PageLog {
  readonly errors: readonly string[];
  readonly foreign: readonly string[];
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Chromium's remarks on the software renderer are no fault of the page. */
const RENDERER = /GPU stall due to ReadPixels|Automatic fallback to software WebGL/;

/** Starts the log of a page; call before the first `goto`. */
export function watch(page: Page): PageLog {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const type = message.type();
    if ((type === 'error' || type === 'warning') && !RENDERER.test(message.text()))
      errors.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) errors.push(`HTTP ${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && !LOCAL.has(url.hostname)) foreign.push(request.url());
  });
  return { errors, foreign };
}

/** As Playwright's `test`, and every test fails at its end when its page logged an error or a foreign request. */
export const test = base.extend<{ log: PageLog }>({
  log: [
    async ({ page }, use) => {
      const log = watch(page);
      await use(log);
      expect(log).toEqual({ errors: [], foreign: [] });
    },
    { auto: true },
  ],
});

/**
 * The accessibility violations that axe finds on the page as it is now. Without preloading, which copies style sheets
 * into the page, against its policy.
 */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Fails on any accessibility violation. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
}

export { expect } from '@playwright/test';
