import { describe, expect, it } from 'vitest';
import { distFiles, distText } from '../support/dist.ts';

const files = distFiles();
const scripts = files.filter((path) => /\.m?js$/.test(path));

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
    for (const user of users) expect(distText(user)).toContain('import.meta.url');
  });

  it('has no import or worker address that starts at the root of the host', () => {
    for (const path of scripts)
      expect(distText(path)).not.toMatch(/(?:from|import\()\s*["'`]\/(?!\/)|["'`]\/assets\//);
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
      expect(text).toBe(JSON.stringify(JSON.parse(text)));
    }
  });

  it('names no folder of the machine that built it', () => {
    for (const path of scripts)
      expect(distText(path)).not.toMatch(/\/home\/|\/root\/|node_modules|file:\/\//);
  });
});
