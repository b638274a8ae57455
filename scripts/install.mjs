/** What must be there before anything else runs: a fitting Node and the packages of the lock file. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const OLDEST = [20, 19];

/** Ends the process with one sentence when Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(
    `Node ${process.versions.node} is too old: install Node ${OLDEST.join('.')} or newer, then try again.`,
  );
  process.exit(1);
}

/** The installed packages are those of the lock file; npm writes the hidden lock last, so a broken install fails. */
function installed() {
  const hidden = `${ROOT}node_modules/.package-lock.json`;
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')).packages;
  const have = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

/**
 * Installs the packages of the lock file when they are missing or others.
 * @returns whether it had to. Ends the process when npm fails.
 */
export function ensureInstalled() {
  if (installed()) return false;
  console.log('Installing packages (npm ci) ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Whatever the surroundings say about production, the build needs its tools.
  const result = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('npm ci failed: see its message above.');
    process.exit(1);
  }
  return true;
}
