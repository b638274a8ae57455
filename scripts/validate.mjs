/** `npm run validate -- DIR`: every problem of a data package, exit 1 on any. */
import { relative, resolve } from 'node:path';
import { checkNode, ensureInstalled, ROOT } from './install.mjs';

checkNode();
ensureInstalled();
const folder = process.argv[2];
if (folder === undefined) {
  console.error('Which package? Name its folder: npm run validate -- data');
  process.exit(1);
}
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${ROOT}src/pipeline/validate.ts`, {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
});
const path = resolve(folder);
const { ok, lines } = await module.validate(
  path.startsWith(ROOT) ? relative(process.cwd(), path) || '.' : path,
);
for (const line of lines) console.log(line);
process.exitCode = ok ? 0 : 1;
