import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../../src/model/decode/freeze.ts';
import { minuteOf, offsetOf } from '../../../src/model/decode/known.ts';
import { inExtent } from '../../../src/model/geo.ts';
import { problemText, show } from '../../../src/model/problem.ts';

describe('show', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['a', '"a"'],
    [1.5, '1.5'],
    [[1, 2], '[1,2]'],
    [{ a: 1 }, '{"a":1}'],
    [() => 1, '() => 1'],
  ])('shows %s', (value, text) => {
    expect(show(value)).toBe(text);
  });
  it('stops at 80 characters', () => {
    expect(show('x'.repeat(200))).toHaveLength(80);
  });
});

describe('problemText', () => {
  it('names the file, the path, what was got and what was expected', () => {
    const problem = { file: 'a.json', path: 'b[0].c', got: '1', expected: 'text' };
    expect(problemText(problem)).toBe('a.json: b[0].c: got 1, expected text');
    expect(problemText({ ...problem, path: '' })).toBe('a.json: got 1, expected text');
  });
});

describe('inExtent', () => {
  it.each([
    [[1, 2], true],
    [[3, 4], true],
    [[2, 3], true],
    [[0.9, 3], false],
    [[3.1, 3], false],
    [[2, 1.9], false],
    [[2, 4.1], false],
  ] as const)('%j: %s', (point, inside) => {
    expect(inExtent(point, [1, 2, 3, 4])).toBe(inside);
  });
});

describe('minuteOf', () => {
  it('throws on a text that the schema would have refused', () => {
    expect(() => minuteOf('noon')).toThrow('not a time: noon');
  });
  it('reads an offset in minutes east', () => {
    expect([offsetOf('+04:00'), offsetOf('-03:30'), offsetOf('+00:00')]).toEqual([240, -210, 0]);
  });
});

describe('deepFreeze', () => {
  it('gives back anything that is no object', () => {
    expect([deepFreeze(1), deepFreeze(null), deepFreeze('a')]).toEqual([1, null, 'a']);
  });
  it('freezes the values of a map', () => {
    const map = deepFreeze(new Map([['a', { b: [1] }]]));
    expect(Object.isFrozen(map.get('a')?.b)).toBe(true);
    expect(() => map.delete('a')).toThrow(TypeError);
    expect(() => map.clear()).toThrow(TypeError);
  });
});
