/** `npm run schema`: writes `data/schema/*.schema.json` from the schemas of the model. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureInstalled, ROOT } from './install.mjs';

checkNode();
ensureInstalled();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${ROOT}src/pipeline/json-schema.ts`, {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
});
const folder = join(ROOT, 'data', 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(module.jsonSchemas())) {
  writeFileSync(join(folder, name), text);
  console.log(`data/schema/${name}`);
}
