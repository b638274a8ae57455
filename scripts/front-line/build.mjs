/** Writes data/front-line.geojson from data/control.json, data/places.geojson and the outlines beside this file. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { module } = await runnerImport(`${root}src/pipeline/front-line/files.ts`, { configFile: false, root });
const text = await module.frontLineFile(root);
await writeFile(`${root}data/front-line.geojson`, text);
console.log(`data/front-line.geojson: ${Math.round(text.length / 1000)} kB`);
