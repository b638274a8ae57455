import { describe, expect, it } from 'vitest';
import { distFiles, distText } from '../support/dist.ts';

const files = distFiles();
const scripts = files.filter((path) => /\.m?js$/.test(path));

/** What `pattern` finds in the scripts, with the script's name; never a whole script. */
const found = (pattern: RegExp): readonly string[] =>
  scripts.flatMap((path) => [...distText(path).matchAll(pattern)].map((match) => `${path}: ${match[0]}`));

describe('the bundle', () => {
  it('has the element at the address that never changes', () => {
    expect(files).toContain('conflict-map.js');
  });

  it('has the worker of MapLibre as a file, named by the script that starts it', () => {
    const workers = files.filter((path) => /^assets\/maplibre-gl-worker-[\w-]+\.m?js$/.test(path));
    expect(workers).toHaveLength(1);
    const name = workers[0]?.slice('assets/'.length) ?? '';
    const users = scripts.filter((path) => path !== workers[0] && distText(path).includes(name));
    expect(users.length).toBeGreaterThan(0);
    for (const user of users) expect(distText(user).includes('import.meta.url')).toBe(true);
  });

  it('has what MapLibre’s page and worker share in one file, which both import', () => {
    const shared = scripts.filter((path) => /^assets\/maplibre-gl-shared-[\w-]+\.js$/.test(path));
    expect(shared).toHaveLength(1);
    const name = shared[0]?.slice('assets/'.length) ?? '';
    for (const user of ['live-map', 'maplibre-gl-worker'])
      expect(distText(scripts.find((path) => path.startsWith(`assets/${user}-`)) ?? '')).toContain(
        `./${name}`,
      );
  });

  it('has MapLibre’s classes as MapLibre compiles them: no field that would empty what a parent has set', () => {
    const maplibre = scripts.filter((path) => /^assets\/(live-map|maplibre-gl-)/.test(path)).map(distText);
    const classes = maplibre.flatMap((text) => text.match(/class(?: [\w$]+)? extends [\w$]+\{.{40}/g) ?? []);
    expect(classes.length).toBeGreaterThan(100);
    expect(classes.filter((text) => /\{[\w$]+;/.test(text))).toEqual([]);
  });

  it('names the licences of what is bundled', () => {
    const licences = distText('licences.md');
    for (const name of ['maplibre-gl', 'lit', 'd3-geo', 'valibot'])
      expect(licences).toContain(`## ${name} - `);
  });

  it('has no import or worker address that starts at the root of the host', () => {
    expect(found(/(?:from|import\()\s*["'`]\/(?!\/).{0,40}|["'`]\/assets\/.{0,40}/g)).toEqual([]);
  });

  it('loads everything that its scripts import from its own files', () => {
    let seen = 0;
    for (const path of scripts)
      for (const [, name = ''] of distText(path).matchAll(
        /(?:from|import)\s*\(?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g,
      )) {
        seen += 1;
        expect(files).toContain(new URL(name, `http://site/${path}`).pathname.slice(1));
      }
    expect(seen).toBeGreaterThan(0);
  });

  it('has the data package, small', () => {
    for (const name of [
      'dataset.json',
      'places.geojson',
      'strikes.geojson',
      'truces.json',
      'allegations.json',
      'control.json',
      'front-line.geojson',
      'sources.json',
    ]) {
      const text = distText(`data/${name}`);
      expect([name, text === JSON.stringify(JSON.parse(text))]).toEqual([name, true]);
    }
  });

  it('names no folder of the machine that built it', () => {
    expect(found(/\/(?:home|root|node_modules)\/\w.{0,40}|file:\/\/\/\w.{0,40}/g)).toEqual([]);
  });
});

describe('the worker of large files', () => {
  it('is a file of the site, beside the script that starts it by its own address', () => {
    const workers = distFiles().filter((path) => /^assets\/columns\.worker-[\w-]+\.js$/.test(path));
    expect(workers).toHaveLength(1);
    const name = workers[0]?.split('/').at(-1) ?? '';
    const starters = distFiles().filter((path) => path.endsWith('.js') && distText(path).includes(name));
    expect(starters).toHaveLength(1);
    expect(starters[0]).toMatch(/^assets\//);
    expect(distText(starters[0] ?? '')).toContain('import.meta.url');
  });
});
