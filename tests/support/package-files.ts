/** What a page asks for of the site's own data package. */
import type { Page } from '@playwright/test';
import { FILES } from '../../src/model/schema.ts';

/** The files that the whole package is made from in a browser. */
export const PACKAGE: readonly string[] = [...Object.keys(FILES), 'story.json'];

/** Names of the files that were asked for, in order; grows while the page lives. */
export function dataAsked(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/data\/([\w.-]+)$/.exec(new URL(request.url()).pathname) ?? [];
    if (name !== undefined) asked.push(name);
  });
  return asked;
}

/** Keeps the package's files back, the compiled one alone excepted, until what this returns is called. */
export async function holdPackage(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(
    (url) => /\/data\/[\w.-]+json$/.test(url.pathname) && !url.pathname.endsWith('/opening.json'),
    async (route) => {
      await held;
      await route.continue();
    },
  );
  return () => release();
}
