/** The built site in Firefox, driven over WebDriver BiDi: the second engine that readers have. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installFolder } from '../folder.mjs';
import { ROOT } from '../install.mjs';
import { serve } from '../serve.mjs';
import { createChecks } from './checks.mjs';

const FOLDER = join(ROOT, 'tests', 'full');
const WAIT_MS = 30_000;

function find() {
  const given = process.env.FIREFOX_PATH;
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return (
    [...paths, '/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => existsSync(path)) ?? null
  );
}

/** The one that is there, else Debian's package. @returns `null` when there is none to be had. */
function ensureFirefox() {
  const found = find();
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log('No Firefox found: installing the package firefox-esr ...');
  const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  if (run('apt-get', ['update', '-qq']))
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr']);
  return find();
}

/** A value of the map, or of what a function says of it, in the page. */
const ofMap = (page, key) => page.evaluate((name) => document.querySelector('conflict-map')[name], key);

async function openMap(page, address) {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => customElements.get('conflict-map') !== undefined, { timeout: WAIT_MS });
  await ofMap(page, 'ready');
}

function equal(got, expected) {
  if (JSON.stringify(got) !== JSON.stringify(expected))
    throw new Error(`got ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`);
}

async function checkMap(page, url, { run }) {
  await run('the map’s picture shows what is in view', async () => {
    await openMap(page, `${url}?at=2020-10-11T02:30&span=1d`);
    const visible = await ofMap(page, 'visible');
    if (!visible.includes('2020-10-11-ganja'))
      throw new Error(`got ${visible}, expected the report on Ganja`);
    equal(await ofMap(page, 'drawn'), visible);
  });
  await run('the slider moves by an hour', async () => {
    await page.evaluate(() => {
      const shell = document.querySelector('conflict-map').shadowRoot.querySelector('cm-shell');
      shell.shadowRoot.querySelector('cm-timeline').focus();
    });
    await page.keyboard.press('ArrowRight');
    equal((await ofMap(page, 'view')).at, '2020-10-11T03:30');
  });
  await run('the live map starts, or a notice says that it cannot', async () => {
    await page.mouse.move(420, 320);
    await page.waitForFunction(
      () => {
        const map = document.querySelector('conflict-map');
        const notice = map.shadowRoot.querySelector('cm-shell').shadowRoot.querySelector('cm-notice');
        return map.live || notice.shadowRoot.querySelector('[role="alert"]') !== null;
      },
      { timeout: WAIT_MS },
    );
    console.log(
      `          ${(await ofMap(page, 'live')) ? 'live map' : 'picture, because there is no WebGL2 here'}`,
    );
  });
  await run('a place opens with its reports, and the way back closes it', async () => {
    await page.evaluate(() => {
      const shell = document.querySelector('conflict-map').shadowRoot.querySelector('cm-shell').shadowRoot;
      const buttons = [...shell.querySelector('cm-places').shadowRoot.querySelectorAll('button')];
      buttons.find((button) => button.textContent.includes('Ganja')).click();
    });
    await page.waitForFunction(() => document.querySelector('conflict-map').view.place === 'ganja');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelector('conflict-map').view.place === null);
  });
  for (const lang of ['hy', 'az', 'ru'])
    await run(`the map speaks ${lang}`, async () => {
      await openMap(page, `${url}${lang}/`);
      equal((await ofMap(page, 'view')).lang, lang);
      equal(await ofMap(page, 'drawn'), await ofMap(page, 'visible'));
    });
}

async function checkPages(page, url, { run }) {
  await run('the table has every report', async () => {
    await page.goto(`${url}table/`);
    const rows = await page.evaluate(() => document.querySelectorAll('table tbody tr').length);
    if (rows < 190) throw new Error(`got ${rows} rows, expected at least 190`);
  });
  await run('a report’s page has its map and its claims', async () => {
    await page.goto(`${url}reports/2020-10-11-ganja/`);
    const found = await page.evaluate(() => [
      document.querySelectorAll('figure.map svg [data-strikes]').length > 0,
      [...document.querySelectorAll('figure.map img')].every((image) => image.naturalWidth > 0),
      document.querySelector('h1') !== null,
    ]);
    equal(found, [true, true, true]);
  });
}

export async function checkFirefox() {
  const checks = createChecks();
  const run = checks.run.bind(checks);
  const path = ensureFirefox();
  if (path === null) {
    checks.skip('Firefox', 'none is installed; FIREFOX_PATH may name one');
    return checks.count;
  }
  installFolder(FOLDER, 'the driver of Firefox');
  const { default: puppeteer } = await import(
    pathToFileURL(
      join(FOLDER, 'node_modules', 'puppeteer-core', 'lib', 'esm', 'puppeteer', 'puppeteer-core.js'),
    ).href
  );
  const server = await serve({ root: join(ROOT, 'dist'), port: 0 });
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true });
  console.log(`  ${await browser.version()}`);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 800 });
    const wrong = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('request', (request) => {
      if (request.url().startsWith('http') && !request.url().startsWith(server.url))
        wrong.push(request.url());
    });
    await checkMap(page, server.url, { run });
    await checkPages(page, server.url, { run });
    await run('no error and no request to another host', () => equal(wrong, []));
  } finally {
    await browser.close();
    await server.close();
  }
  return checks.count;
}
