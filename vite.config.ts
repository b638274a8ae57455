import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { stylesPlugin } from './src/pipeline/bare-styles.ts';
import { cardSet, cards } from './src/pipeline/cards-plugin.ts';
import { wholeCatalogues } from './src/pipeline/catalogue-check.ts';
import { dataPackage } from './src/pipeline/data-plugin.ts';
import { languagesApart } from './src/pipeline/languages-plugin.ts';
import { mapLibreChunk, mapLibreFromSource } from './src/pipeline/maplibre-plugin.ts';
import { pages } from './src/pipeline/pages.ts';
import { contentPolicy } from './src/pipeline/policy-plugin.ts';
import { siteAddress, staticPagesOf } from './src/pipeline/static-pages.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
/** Scripts that a host's page names, so their addresses never change. */
const PUBLIC_SCRIPTS = { 'conflict-map': 'src/embed/conflict-map.ts' };

/** What several later chunks share with the interface: without this each would be a small chunk of its own. */
const SHARED =
  /\/src\/(model\/(slices|words|time|conflict|geo|problem|grade)|i18n\/(messages|format|latin|name|apart|reported-time|catalogues\/(common|reported))|query\/(reports|sequence|days|filter|columns\/(dictionary|layout|steps|order|text|writer|facets|bitmap|codes|types|window|of-all|death-sums|place-lists|report-index|selection|strike|from-conflict))|scene\/symbols|ui\/(command|request-event|tokens|turns|part|later|later-view|cm-later|panel\/(parts|styles|figure-words|current-report)|rows\/.*))\.ts|node_modules\/(lit|@lit|lit-html|lit-element)\//;

const address = siteAddress(process.env.SITE_URL);
const site = { address, cards: cardSet(process.env.CARDS, address) };

export default defineConfig({
  // Relative addresses: the site works from any folder of any host.
  base: './',
  plugins: [
    wholeCatalogues(),
    mapLibreFromSource(),
    stylesPlugin(),
    languagesApart((file) => /^(about|pages|examples|import|own)/.test(file)),
    dataPackage('data'),
    contentPolicy(),
    staticPagesOf('data', site),
    cards('data', site),
  ],
  server: { port: 5173, strictPort: true },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A data: font or picture would not be shared between pages, and small files stay readable.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: { ...pages(root), ...PUBLIC_SCRIPTS },
      // The worker is copied by a plugin of Vite's; how long that takes is no news.
      checks: { pluginTimings: false },
      preserveEntrySignatures: 'exports-only',
      output: {
        codeSplitting: {
          groups: [
            // The page's own small script needs it, and nothing else of what is shared.
            { name: 'preload', test: /preload-helper/, priority: 1 },
            { name: 'shared', test: SHARED },
          ],
        },
        chunkFileNames: ({ name, moduleIds }) => `assets/${mapLibreChunk(moduleIds) ?? name}-[hash].js`,
        entryFileNames: (chunk) => (chunk.name in PUBLIC_SCRIPTS ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  worker: { format: 'es' },
});
