import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../src/model/time.ts';
import { type SvgMapOptions, type SvgTree, svgMap } from '../../../src/static/map/map.ts';
import {
  el,
  keyed,
  nodeText,
  type SvgAttributes,
  type SvgChild,
  type SvgTag,
} from '../../../src/static/map/node.ts';
import { createDrawing, type Sheet } from '../../../src/ui/static-map/drawing.ts';
import { realConflict, realGround, sceneOf } from '../static/map-scenes.ts';

/** What stands for an element of a page. */
interface Fake {
  readonly tag: SvgTag | null;
  readonly words: string;
  readonly attributes: Map<string, string>;
  children: Fake[];
  parent: Fake | null;
}

/** A sheet that counts what is done to it. */
function counting() {
  const done = { made: 0, set: 0, inserted: 0, removed: 0 };
  const node = (tag: SvgTag | null, words: string): Fake => {
    done.made += 1;
    return { tag, words, attributes: new Map(), children: [], parent: null };
  };
  const leave = (child: Fake): void => {
    if (child.parent) child.parent.children = child.parent.children.filter((one) => one !== child);
    child.parent = null;
  };
  const sheet: Sheet<Fake> = {
    element: (tag) => node(tag, ''),
    text: (words) => node(null, words),
    set({ attributes }, name, value) {
      done.set += 1;
      attributes.set(name, value);
    },
    unset({ attributes }, name) {
      done.set += 1;
      attributes.delete(name);
    },
    insert(parent, child, before) {
      done.inserted += 1;
      leave(child);
      const at = before ? parent.children.indexOf(before) : parent.children.length;
      expect(at).toBeGreaterThanOrEqual(0);
      parent.children.splice(at, 0, child);
      child.parent = parent;
    },
    remove(child) {
      done.removed += 1;
      leave(child);
    },
  };
  const root = node('svg', '');
  const forget = (): void => void Object.assign(done, { made: 0, set: 0, inserted: 0, removed: 0 });
  forget();
  return { sheet, root, done, forget };
}

const asNode = ({ tag, words, attributes, children }: Fake): SvgChild =>
  tag === null
    ? words
    : { tag, attributes: Object.fromEntries(attributes) as SvgAttributes, children: children.map(asNode) };
const textOf = (root: Fake): string => root.children.map((one) => textIn(asNode(one))).join('');
const textIn = (one: SvgChild): string => (typeof one === 'string' ? one : nodeText(one));
const wanted = (nodes: readonly SvgChild[]): string => nodes.map(textIn).join('');

describe('a drawing', () => {
  const mark = (key: string, shade: number) =>
    keyed(
      key,
      el('g', { id: key }, el('title', {}, `mark ${key}`), el('path', { d: 'M0 0', opacity: shade })),
    );

  it('touches what differs: an attribute, a mark that goes, a mark that comes', () => {
    const { sheet, root, done, forget } = counting();
    const draw = createDrawing(sheet, root);
    draw(['a', 'b', 'c', 'd'].map((key) => mark(key, 1)));
    const [, b] = root.children;
    forget();
    draw(['b', 'c', 'd', 'e'].map((key) => mark(key, key === 'c' ? 0.5 : 1)));
    expect(root.children[0]).toBe(b);
    expect(textOf(root)).toBe(wanted(['b', 'c', 'd', 'e'].map((key) => mark(key, key === 'c' ? 0.5 : 1))));
    // The new mark: itself, its title with its words, its path; four attributes, one of them the other mark's.
    expect(done).toEqual({ made: 4, set: 4, inserted: 4, removed: 1 });
  });

  it('is what was asked for, whatever was drawn before', () => {
    const { sheet, root } = counting();
    const draw = createDrawing(sheet, root);
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 300; round += 1) {
      const keys = [...'abcdefgh'].filter(() => next(3) > 0).sort(() => next(3) - 1);
      const nodes: readonly SvgChild[] = keys.flatMap((key) => [
        mark(key, next(2)),
        ...(next(3) === 0
          ? [el(next(2) === 0 ? 'circle' : 'rect', next(2) === 0 ? { r: next(9) } : {})]
          : []),
        ...(next(5) === 0 ? [`words ${next(3)}`] : []),
      ]);
      draw(nodes);
      expect(textOf(root)).toBe(wanted(nodes));
    }
  });
});

describe('a step of the picture', () => {
  const LOOK: SvgMapOptions = {
    width: 390,
    height: 631,
    theme: 'light',
    lang: 'en',
    interactive: true,
    parts: ['scale', 'credits'],
  };
  const at = (time: string): number => parseInstant(time, 240) ?? Number.NaN;
  const picture = (time: string, before: SvgTree | null): SvgTree =>
    svgMap(sceneOf({ at: at(time) }), realConflict(), realGround(), { ...LOOK, before });
  const sheets = () => {
    const one = (name: keyof SvgTree['layers']) => {
      const { sheet, root, done, forget } = counting();
      return { name, root, done, forget, draw: createDrawing(sheet, root) };
    };
    return (['land', 'areas', 'line', 'names', 'marks', 'foot'] as const).map(one);
  };

  it('touches the marks alone while the trace of the line is the same', () => {
    const all = sheets();
    let tree: SvgTree | null = null;
    const steps = ['2020-09-29T10:00', '2020-09-29T11:00', '2020-09-29T12:00', '2020-09-29T13:00'];
    for (const [i, time] of steps.entries()) {
      tree = picture(time, tree);
      for (const { name, root, draw, done, forget } of all) {
        forget();
        draw(tree.layers[name]);
        expect(textOf(root)).toBe(wanted(tree.layers[name]));
        if (i === 0 || name === 'marks') continue;
        expect({ name, ...done }).toEqual({ name, made: 0, set: 0, inserted: 0, removed: 0 });
      }
    }
    const marks = all.find(({ name }) => name === 'marks');
    const nodes = [...textOf(marks?.root ?? (all[0]?.root as Fake)).matchAll(/<\w/g)].length;
    // Most marks only fade: a few attributes each.
    expect(nodes).toBeGreaterThan(50);
    expect(marks?.done.made).toBeLessThan(nodes / 4);
    expect(marks?.done.set).toBeGreaterThan(0);
  });

  it('changes the line and its words with its trace, and lays all names out anew when it comes to rest', () => {
    const [first, second] = ['2020-10-08T12:00', '2020-10-09T12:00'] as const;
    const before = picture(first, null);
    const hurried = picture(second, before);
    const fresh = picture(second, null);
    expect(sceneOf({ at: at(first) }).front?.trace).not.toBe(sceneOf({ at: at(second) }).front?.trace);
    expect(wanted(hurried.layers.line)).toBe(wanted(fresh.layers.line));
    expect(wanted(hurried.layers.names)).toBe(wanted(fresh.layers.names));
    expect(wanted(hurried.layers.names)).not.toBe(wanted(before.layers.names));

    const later = picture('2020-09-29T22:00', null);
    const [kept, anew] = [picture('2020-09-30T10:00', later), picture('2020-09-30T10:00', null)];
    expect(kept.layers.names).toEqual(later.layers.names);
    expect(wanted(anew.layers.names)).not.toBe(wanted(later.layers.names));
    expect(wanted(kept.layers.marks)).toBe(wanted(anew.layers.marks));
    const other = svgMap(sceneOf({ at: at('2020-09-30T10:00') }), realConflict(), realGround(), {
      ...LOOK,
      lang: 'ru',
      before: later,
    });
    expect(wanted(other.layers.names)).not.toBe(wanted(later.layers.names));
  });
});
