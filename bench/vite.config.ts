/** Builds the benchmark's pages, with the product's own map module in one of them, into `bench/dist`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { mapLibreFromSource } from '../src/pipeline/maplibre-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const pages = join(root, 'pages');

export default defineConfig({
  root,
  base: './',
  // The ground's files and the fonts are the product's.
  publicDir: fileURLToPath(new URL('../public', import.meta.url)),
  logLevel: 'warn',
  // This map is measured with the MapLibre that it ships, the others with the one that is published.
  plugins: [mapLibreFromSource((importer) => !importer.includes('/bench/'))],
  build: {
    outDir: join(root, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: readdirSync(pages)
        .filter((name) => name.endsWith('.html'))
        .map((name) => join(pages, name)),
      checks: { pluginTimings: false },
    },
  },
  worker: { format: 'es' },
});
