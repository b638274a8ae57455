import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnyFileName } from '../../../src/model/decode/shape.ts';
import { spoilt } from '../../support/tiny.ts';

/** One way to spoil the tiny package, and what must be said of it. */
interface Case {
  readonly name: string;
  readonly file: AnyFileName;
  readonly path: string;
  /** Left out: the key is removed. */
  readonly value?: unknown;
  readonly problem: string;
}
const cases = JSON.parse(
  readFileSync(new URL('../../fixtures/spoilt.json', import.meta.url), 'utf8'),
) as readonly Case[];

describe('decode names', () => {
  it('every kind of problem', () => {
    expect(cases.length).toBeGreaterThan(70);
  });

  it.each(cases)('$name', ({ file, path, value, problem }) => {
    // Other files may have problems that follow from this one.
    const own = spoilt(file, path, value).filter((text) => text.startsWith(`${file}: `));
    expect(own.join('\n')).toContain(problem);
  });
});
