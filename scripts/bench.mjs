/**
 * `npm run bench`: measures this map and others with the same reports in the same browser. `-- --help` names the
 * options. The other maps' packages are installed in `bench/` only here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureInstalled, ROOT } from './install.mjs';

const BENCH = join(ROOT, 'bench');

/** Whether `bench/node_modules` has what the lock file names. */
function installed() {
  const hidden = join(BENCH, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const { packages: have } = JSON.parse(readFileSync(hidden, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(join(BENCH, 'package-lock.json'), 'utf8'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

function installPeers() {
  if (installed()) return;
  console.log('Installing the other maps (npm ci in bench/) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: BENCH,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('npm ci failed in bench/: see its message above.');
  process.exit(1);
}

checkNode();
ensureInstalled();
installPeers();
const { ensureBrowser } = await import('./browser.mjs');
await ensureBrowser();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(BENCH, 'runner', 'main.ts'), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
});
try {
  // What hangs in a browser that was given up must not keep the process.
  process.exit(await module.main(ROOT, process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
