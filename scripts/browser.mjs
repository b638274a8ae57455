/** Finding a Chromium for the browser tests, or installing one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './install.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The first browser on the PATH or in a usual place, or `null`. */
function onSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...PLACES].find((path) => existsSync(path)) ?? null;
}

/** Playwright's own download, or `null`. */
async function ownDownload() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : null;
}

/**
 * A browser that is there: `CHROMIUM_PATH`, then the system's, then Playwright's download.
 * @returns its path, or `null`.
 * @throws when `CHROMIUM_PATH` names no file.
 */
export async function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH: got "${given}", expected the path of a browser`);
  }
  return onSystem() ?? (await ownDownload());
}

const run = (command, args) =>
  spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** As `findBrowser`, and when there is none, downloads Playwright's or installs Debian's package. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No browser found: downloading one (playwright install chromium) ...');
  if (run('npx', ['playwright', 'install', 'chromium'])) {
    const own = await ownDownload();
    if (own) return own;
  }
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('The download failed: installing the package chromium ...');
    if (run('apt-get', ['update', '-qq']))
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const system = onSystem();
    if (system) return system;
  }
  throw new Error(
    'No browser could be found or installed: install Chromium or Chrome, or name one in CHROMIUM_PATH.',
  );
}
