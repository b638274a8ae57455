/** `npm start`: installs what is missing, builds what has changed, serves the site and prints its address. */
import { join } from 'node:path';
import { checkNode, ensureInstalled, ROOT } from './install.mjs';

checkNode();
ensureInstalled();
const { ensureBuilt } = await import('./build.mjs');
try {
  console.log((await ensureBuilt()) ? 'Built the site.' : 'The site is up to date.');
} catch (error) {
  // Vite's message ends with the places in its own code, which help nobody who edits data or sources.
  console.error(
    String(error.message ?? error)
      .replaceAll(/^\s+at .*\n?/gm, '')
      .trim(),
  );
  process.exit(1);
}
const { serveOrExit } = await import('./serve.mjs');
const { url } = await serveOrExit(join(ROOT, 'dist'));
console.log(`\nThe map is at ${url}\n(stop it with Ctrl+C)`);
