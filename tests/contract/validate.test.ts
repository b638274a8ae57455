import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/modules.ts';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const tiny = join(ROOT, 'tests', 'fixtures', 'tiny');
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run validate -- DIR` as a command: exit code and lines. */
function validate(...args: readonly string[]): {
  readonly code: number | null;
  readonly lines: readonly string[];
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/validate.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

describe('npm run validate', () => {
  it('finds no problem in the data of this site', () => {
    const { code, lines } = validate('data');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^data: no problem\. .* 190 reports, /);
    expect(code).toBe(0);
  });

  it('finds no problem in a package of another conflict', () => {
    const { code, lines } = validate('tests/fixtures/tiny');
    expect(lines.join('\n')).toContain('no problem. A small made-up war 1.0.0: 3 reports, 3 places');
    expect(code).toBe(0);
  });

  it('names every problem by file and path, sums up and exits 1', () => {
    cpSync(tiny, folder, { recursive: true });
    const strikes = readFileSync(join(folder, 'strikes.geojson'), 'utf8');
    writeFileSync(join(folder, 'strikes.geojson'), strikes.replace('"beta"', '"atlantis"'));
    writeFileSync(join(folder, 'truces.json'), '{"truces": [');
    rmSync(join(folder, 'control.json'));
    const { code, lines } = validate(folder);
    expect(lines).toContain(
      'strikes.geojson: features[0].properties.places[0]: got "atlantis", expected the id of a known place',
    );
    expect(lines).toContain('control.json: got nothing, expected the file');
    expect(lines.some((line) => /^truces\.json: got text that .*, expected JSON$/.test(line))).toBe(true);
    expect(lines.at(-1)).toBe(`3 problems in ${folder}`);
    expect(code).toBe(1);
  });

  it('says so when there is no such folder, or none was named', () => {
    expect(validate('nowhere')).toEqual({
      code: 1,
      lines: ['nowhere: got no folder, expected a data package'],
    });
    expect(validate()).toEqual({
      code: 1,
      lines: ['Which package? Name its folder: npm run validate -- data'],
    });
  });
});
