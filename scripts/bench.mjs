/**
 * `npm run bench`: measures this map and others with the same reports in the same browser. `-- --help` names the
 * options. The other maps' packages are installed in `bench/` only here.
 */
import { join } from 'node:path';
import { checkNode, ensureInstalled, ROOT } from './install.mjs';

const BENCH = join(ROOT, 'bench');

checkNode();
ensureInstalled();
const { installFolder } = await import('./folder.mjs');
const { ensureBrowser } = await import('./browser.mjs');
try {
  installFolder(BENCH, 'the other maps');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
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
