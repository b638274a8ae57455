/** The built site in a browser, below a folder of another host. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Server, serve } from '../../scripts/serve.mjs';
import { expect, test } from '../support/browser.ts';
import { ROOT } from '../support/modules.ts';

let server: Server;
const host = mkdtempSync(join(tmpdir(), 'host-'));
test.beforeAll(async () => {
  cpSync(join(ROOT, 'dist'), join(host, 'news', 'map'), { recursive: true });
  server = await serve({ root: host, port: 0 });
});
test.afterAll(async () => {
  await server.close();
  rmSync(host, { recursive: true });
});

for (const page of ['', 'embed.html'])
  test(`"/news/map/${page}" shows strikes on a live map, from its own folder alone`, async ({
    page: tab,
  }) => {
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    const worker = tab.waitForEvent('worker');
    await tab.goto(`${server.url}news/map/${page}?at=2020-10-11T02:30`);
    const map = tab.locator('conflict-map');
    await map.hover();
    await expect
      .poll(() => map.evaluate((element) => (element as HTMLElement & { visible: string[] }).visible))
      .toContain('2020-10-11-ganja');
    expect((await worker).url()).toMatch(/\/news\/map\/assets\/maplibre-gl-worker-[\w-]+\.js$/);
    await expect(map.locator('canvas').first()).toBeVisible();
    const outside = asked.filter(
      (url) =>
        !url.startsWith(`${server.url}news/map/`) && !url.startsWith('blob:') && !url.startsWith('data:'),
    );
    expect(outside).toEqual([]);
  });
