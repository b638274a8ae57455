/** `npm run budget`: writes what the built site weighs now to `tests/build/budget.json`, rounded up. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureInstalled, ROOT } from './install.mjs';

checkNode();
ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');
await ensureBuilt();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${ROOT}tests/support/weights.ts`, {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
});
const weights = module.weights();
// A little room, so that a changed word needs no new budget.
const limits = Object.fromEntries(
  Object.entries(weights).map(([name, bytes]) => [name, Math.ceil((bytes * 1.02) / 1000) * 1000]),
);
writeFileSync(join(ROOT, 'tests', 'build', 'budget.json'), `${JSON.stringify(limits, null, 2)}\n`);
for (const [name, bytes] of Object.entries(weights))
  console.log(`${name.padEnd(28)} ${String(bytes).padStart(8)} of ${limits[name]}`);

const { page, live, published, share } = module.firstInteractive();
const line = (name, bytes) => console.log(`${name.padEnd(36)} ${String(bytes).padStart(8)}`);
const list = (title, parts) => {
  console.log(`\n${title}`);
  for (const [name, bytes] of Object.entries(parts)) line(name, bytes);
};
const answers = Object.values(page).reduce((sum, bytes) => sum + bytes, 0);
list('Until the map’s own page answers (slider, places, filters, reports; the map as a picture):', page);
line('together', answers);
console.log('\nAt the first act on the map, until the live map is drawn:');
line('script of the live map and its worker', live);
line('together, with what was there', answers + live);
line('MapLibre and its worker as published', published);
console.log(`${Math.round(share * 100)} % of MapLibre as published; the goal is 125 % at most`);
