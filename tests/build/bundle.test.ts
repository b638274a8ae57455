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
