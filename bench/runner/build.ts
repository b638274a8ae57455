/** Builds the pages, sets published scripts beside them and takes the picture of the ground. */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { openSession } from './browser.ts';
import type { Served } from './server.ts';

/** kepler.gl and what it needs are published as plain scripts; bundling its sources takes a gigabyte of packages. */
const SCRIPTS: Readonly<Record<string, string>> = {
  'react.js': 'react/umd/react.production.min.js',
  'react-dom.js': 'react-dom/umd/react-dom.production.min.js',
  'redux.js': 'redux/dist/redux.min.js',
  'react-redux.js': 'react-redux/dist/react-redux.min.js',
  'styled-components.js': 'styled-components/dist/styled-components.min.js',
  'kepler.js': 'kepler.gl/umd/keplergl.min.js',
};

export async function buildPages(bench: string): Promise<void> {
  // What started this runner said `development`, in which some packages check themselves and are slower.
  process.env.NODE_ENV = 'production';
  await build({ configFile: join(bench, 'vite.config.ts'), mode: 'production' });
  const folder = join(bench, 'dist', 'vendor');
  mkdirSync(folder, { recursive: true });
  for (const [name, path] of Object.entries(SCRIPTS)) {
    const from = join(bench, 'node_modules', path);
    if (existsSync(from)) cpSync(from, join(folder, name));
  }
}

export async function takeGround(bench: string, { url }: Served, gpu: boolean): Promise<void> {
  const session = await openSession(gpu);
  try {
    await session.page.goto(`${url}pages/ground.html`);
    await session.page.waitForSelector('[data-ready]', { state: 'attached' });
    await session.page.screenshot({ path: join(bench, 'dist', 'ground.png') });
  } finally {
    await session.close();
  }
}
