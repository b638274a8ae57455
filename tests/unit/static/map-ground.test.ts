import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readGround } from '../../../src/scene/ground.ts';
import { groundText, realGround } from './map-scenes.ts';

/** Most that the small ground may weigh, gzipped, in bytes. */
const LIMIT = 24_000;

describe('the small ground', () => {
  it('weighs little', () => {
    expect(gzipSync(groundText(), { level: 9 }).length).toBeLessThanOrEqual(LIMIT);
  });

  it('is what the script makes of the ground, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ground-'));
    try {
      const file = join(folder, 'static.json');
      const script = fileURLToPath(new URL('../../../scripts/basemap/static.mjs', import.meta.url));
      const { status, stderr } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(readFileSync(file, 'utf8')).toBe(groundText());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has every name in four languages', () => {
    for (const { names } of realGround().labels)
      for (const lang of ['en', 'hy', 'az', 'ru'] as const) expect(names[lang]).toMatch(/\S/);
  });

  it('lies where the ground lies', () => {
    const { areas, lines } = realGround();
    const points = [...Object.values(areas), ...Object.values(lines)].flatMap(({ coordinates }) =>
      coordinates.flat(),
    );
    expect(points.length).toBeGreaterThan(3000);
    for (const [lon = 0, lat = 0] of points) {
      expect(lon >= 35 && lon <= 58 && lat >= 33 && lat <= 47).toBe(true);
    }
  });

  it.each([null, 7, {}, { grid: 1000 }, { grid: 0 }])('refuses something else: %j', (value) => {
    expect(() => readGround(value)).toThrow('basemap/static.json');
  });
});
