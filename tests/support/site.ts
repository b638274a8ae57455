/** Where the built site is served during browser tests, and how the browser is started. */

// The first process to load this chooses; the test runner's workers inherit the choice.
process.env.SITE_PORT ??= String(20_000 + (process.pid % 20_000));

/** Port of the built site, on both `localhost` and `127.0.0.1`, which are two origins to a browser. */
export const SITE_PORT = Number(process.env.SITE_PORT);

/** A software renderer for WebGL, and no traffic of the browser's own. */
export const LAUNCH_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
