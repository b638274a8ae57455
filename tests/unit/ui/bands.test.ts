/** A sheet of many marks comes in bands: what is painted of it after each frame. */
import { describe, expect, it } from 'vitest';
import { el, type SvgNode, standing } from '../../../src/static/map/node.ts';
import { inBands } from '../../../src/ui/static-map/bands.ts';

const mark = (key: string, y: number): SvgNode => standing(key, y, el('g', { id: key }));
/** As many marks as are told, one each 10 px. */
const column = (name: string, count: number): SvgNode =>
  el('g', {}, ...Array.from({ length: count }, (_, i) => mark(`${name} ${i}`, i * 10)));
const keysOf = (nodes: readonly SvgNode[]): readonly (string | undefined)[] =>
  nodes.flatMap(({ children }) => children.map((child) => (typeof child === 'string' ? child : child.key)));

describe('a sheet in bands', () => {
  it('is drawn at once where it has few marks', () => {
    const next = [column('a', 40)];
    expect(inBands([], next, 100)).toEqual([next]);
  });

  it('adds a band of the window a frame, and ends as what was asked for', () => {
    const next = [column('a', 50)];
    const frames = inBands([], next, 200);
    expect(frames.map((nodes) => keysOf(nodes).length)).toEqual([20, 40, 50]);
    expect(frames.at(-1)).toBe(next);
  });

  it('leaves below what stood there before, each key once', () => {
    const moved = mark('a 0', 490);
    const before = [el('g', {}, moved, mark('old', 480), mark('gone', 10))];
    const [first = []] = inBands(before, [column('a', 50)], 250);
    const keys = keysOf(first);
    expect(keys).toContain('old');
    expect(keys).not.toContain('gone');
    expect(keys.filter((key) => key === 'a 0')).toHaveLength(1);
    expect(keys).toHaveLength(26);
  });

  it('keeps what has no height, such as the clearing below an open stack, from the first frame on', () => {
    const clearing = el('circle', { r: 30 });
    const next = [el('g', {}, clearing, ...column('a', 50).children)];
    for (const [group] of inBands([], next, 100)) expect(group?.children[0]).toBe(clearing);
  });
});
