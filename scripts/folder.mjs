/** Packages that only some commands need lie in folders of their own, with their own lock file. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether `node_modules` of the folder has what its lock file names. */
function installed(folder) {
  const hidden = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const { packages: have } = JSON.parse(readFileSync(hidden, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

/**
 * Installs a folder's packages unless they are there.
 * @param what in words, for the reader of the terminal.
 * @throws when `npm ci` fails.
 */
export function installFolder(folder, what) {
  if (installed(folder)) return;
  console.log(`Installing ${what} (npm ci in ${folder}) ...`);
  const windows = process.platform === 'win32';
  const npm = windows ? 'npm.cmd' : 'npm';
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync(npm, args, { cwd: folder, stdio: 'inherit', shell: windows });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}: see its message above.`);
}
