import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Most that the whole ground may weigh, gzipped, in bytes. */
const GROUND_BUDGET = 500_000;

/** Most that all fonts may weigh, in bytes; woff2 is compressed already. */
const FONT_BUDGET = 80_000;

const root = new URL('../../../', import.meta.url);
const bytes = (path: string) => readFileSync(new URL(path, root));
const filesIn = (folder: string) => readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`);
const sum = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0);

interface Layer {
  file: string;
  sha256: string;
  licence: string;
  package: string;
}

describe('what the ground is built from', () => {
  const { layers } = JSON.parse(bytes('scripts/basemap/SOURCES.json').toString()) as { layers: Layer[] };

  it('is listed with package and licence, file for file', () => {
    const committed = filesIn('scripts/basemap/layers').map((path) => path.split('/').at(-1));
    expect(layers.map(({ file }) => file).sort()).toEqual(committed.sort());
    for (const layer of layers) {
      expect(layer.package).toMatch(/^(npm|Debian) /);
      expect(layer.licence).toMatch(/^(ODbL-1\.0|public domain)$/);
    }
  });

  it.each(layers)('is unchanged: $file', ({ file, sha256 }) => {
    const hash = createHash('sha256').update(bytes(`scripts/basemap/layers/${file}`));
    expect(hash.digest('hex')).toBe(sha256);
  });
});

describe('what the ground weighs', () => {
  it('stays in its budget', () => {
    const ground = filesIn('public/basemap').map((path) => gzipSync(bytes(path)).length);
    const fonts = filesIn('public/fonts')
      .filter((path) => path.endsWith('.woff2'))
      .map((path) => bytes(path).length);
    expect(sum(ground)).toBeLessThan(GROUND_BUDGET);
    expect(sum(fonts)).toBeLessThan(FONT_BUDGET);
  });
});
