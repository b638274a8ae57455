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

const { maplibre, rest, share } = module.firstInteractive();
console.log('\nUntil the live map of the map’s own page is drawn:');
for (const [name, bytes] of Object.entries({ MapLibre: maplibre, ...rest }))
  console.log(`${name.padEnd(36)} ${String(bytes).padStart(8)}`);
console.log(`beside MapLibre ${Math.round(share * 100)} % of its weight; the goal is 25 %`);
