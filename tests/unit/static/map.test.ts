import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chrome } from '../../../src/i18n/catalogues/chrome.ts';
import { translate } from '../../../src/i18n/messages.ts';
import { inWords } from '../../../src/i18n/name.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { type SvgMapOptions, staticScenePicture, svgMap, svgText } from '../../../src/static/map/map.ts';
import type { SvgNode } from '../../../src/static/map/node.ts';
import { colourCss } from '../../../src/static/map/palette.ts';
import { realConflict, realGround, sceneOf, viewOf } from './map-scenes.ts';

const DAY = 1440;
const LOOK: SvgMapOptions = { width: 1280, height: 800, theme: 'light', lang: 'en' };
const draw = (change: Parameters<typeof sceneOf>[0], options: Partial<SvgMapOptions> = {}) =>
  svgMap(sceneOf(change), realConflict(), realGround(), { ...LOOK, ...options });

function nodes(node: SvgNode): readonly SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodes(child)))];
}
const strikesIn = (root: SvgNode): readonly string[] =>
  nodes(root).flatMap(({ attributes }) =>
    String(attributes['data-strikes'] ?? '')
      .split(' ')
      .filter(Boolean),
  );

/** Tags that were opened and not closed, or closed and not open. */
function unbalanced(text: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, tag = '', inner = ''] of text.matchAll(/<(\/?)([a-zA-Z]+)((?:[^<>"]|"[^"<]*")*)>/g)) {
    if (close) {
      if (open.pop() !== tag) wrong.push(tag);
    } else if (!inner.endsWith('/')) open.push(tag);
  }
  return [...wrong, ...open];
}

describe('a scene as a picture', () => {
  it('draws the strikes of the scene and no others, at every day of the war', () => {
    const { period } = realConflict();
    let most = 0;
    for (let at = period.start; at <= period.end; at += DAY) {
      const scene = sceneOf({ at });
      const tree = svgMap(scene, realConflict(), realGround(), LOOK);
      expect(tree.drawn).toEqual(scene.visible);
      expect([...strikesIn(tree.root)].sort()).toEqual([...scene.visible].sort());
      most = Math.max(most, scene.visible.length);
    }
    expect(most).toBeGreaterThan(10);
  });

  it('is the same for the same scene', () => {
    expect(svgText(draw({}))).toBe(svgText(draw({})));
    expect(JSON.parse(JSON.stringify(draw({}).root))).toEqual(draw({}).root);
  });

  it.each(LANGUAGES)('is whole and in the language: %s', (lang) => {
    for (const frame of [
      { width: 1280, height: 800 },
      { width: 600, height: 400 },
      { width: 390, height: 500 },
    ]) {
      const text = svgText(
        draw({ span: 'all' }, { ...frame, lang, parts: ['title', 'moment', 'legend', 'scale', 'credits'] }),
      );
      expect(unbalanced(text)).toEqual([]);
      expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(text).toContain(` lang="${lang}"`);
      for (const word of inWords(realConflict().title, lang).split(' ')) expect(text).toContain(word);
    }
  });

  it('follows custom properties or carries its colours', () => {
    const follows = svgText(draw({ span: 'all' }, { theme: 'css' }));
    expect(follows).not.toMatch(/#[\da-f]{6}"/);
    const asked = new Set([...follows.matchAll(/var\((--map-[\w-]+)\)/g)].map(([, name]) => name));
    expect(asked.size).toBeGreaterThan(10);
    for (const name of asked) expect(colourCss('dark')).toContain(`${name}:#`);
    expect(svgText(draw({ span: 'all' }, { theme: 'dark' }))).not.toContain('var(');
  });

  it('names the featured places always, with both names', () => {
    const text = svgText(draw({}));
    for (const name of ['Stepanakert', 'Khankendi', 'Ganja']) expect(text).toContain(`>${name}<`);
  });

  it('says on the picture that the line is approximate, and hatches what was announced', () => {
    const text = svgText(draw({}, { parts: ['scale'] }));
    expect(text).toMatch(/approximate|±\d/);
    expect(text).toContain('fill="url(#map-hatch)"');
  });

  it('links every single mark and every place where it is asked to', () => {
    const link = { report: (id: string) => `/reports/${id}/`, place: (id: string) => `/places/${id}/` };
    const tree = draw({}, { link });
    const hrefs = nodes(tree.root)
      .filter(({ tag }) => tag === 'a')
      .map(({ attributes }) => attributes.href);
    for (const mark of tree.marks)
      if (mark.type === 'strike') expect(hrefs).toContain(`/reports/${mark.id}/`);
    expect(hrefs).toContain('/places/stepanakert/');
  });

  it('gives every target of the reader its words', () => {
    const targets = nodes(draw({ span: 'all' }, { interactive: true }).root).filter(
      ({ attributes }) => attributes.role === 'button',
    );
    expect(targets.length).toBeGreaterThan(20);
    for (const { attributes } of targets) expect(String(attributes['aria-label'])).toMatch(/\S{2}/);
  });

  it('writes hostile names as text', () => {
    const conflict = realConflict();
    const [id = ''] = conflict.featured;
    const place = conflict.places.get(id);
    if (!place) throw new Error('no featured place');
    const name = '"><script>alert(1)</script>';
    const places = new Map(conflict.places).set(id, { ...place, names: { en: [name] } });
    const text = svgText(
      svgMap(sceneOf(), { ...conflict, places }, realGround(), { ...LOOK, interactive: true }),
    );
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;');
    expect(unbalanced(text)).toEqual([]);
  });

  it('keeps its words inside the frame, and leaves the legend out where it would cover the map', () => {
    const parts = ['title', 'moment', 'legend', 'scale', 'credits'] as const;
    const held = (width: number, height: number): string => svgText(draw({}, { width, height, parts }));
    expect(held(1200, 630)).toContain('Older reports fade');
    expect(held(390, 1100)).toContain('Older reports fade');
    for (const lang of LANGUAGES)
      expect(svgText(draw({}, { width: 1200, height: 630, lang, parts }))).toContain(
        translate(chrome, lang, 'legend-fade').split(' ')[0],
      );
    expect(held(390, 500)).not.toContain('Older reports fade');
    for (const text of [held(1200, 630), held(390, 1100), held(390, 500)])
      for (const [, y] of text.matchAll(/<text x="[^"]*" y="([^"]*)" font-size="1[23]"/g))
        expect(Number(y)).toBeGreaterThan(0);
  });

  it('says the bulletins beside the strikes, because both are marks', () => {
    const { counts } = sceneOf();
    expect(counts.bulletins).toBeGreaterThan(0);
    const words = svgText(draw({}, { width: 1200, height: 630, parts: ['moment'] })).replaceAll(
      /<[^>]*>/g,
      ' ',
    );
    expect(words).toContain(
      `${counts.incidents} reported strikes in view, ${counts.bulletins} area bulletin`,
    );
  });

  it('draws without its ground', () => {
    const tree = svgMap(sceneOf(), realConflict(), null, LOOK);
    expect(tree.drawn).toEqual(sceneOf().visible);
  });
});

describe('a view as a finished picture', () => {
  it('weighs at most 30,000 bytes with gzip, ground included, and half of that as it opens', () => {
    const bytes = (change: Parameters<typeof viewOf>[0]): number =>
      gzipSync(staticScenePicture(realConflict(), viewOf(change), realGround(), 'en', 'css'), { level: 9 })
        .length;
    expect(bytes({})).toBeLessThanOrEqual(15_000);
    expect(bytes({ span: 'all', at: realConflict().period.end })).toBeLessThanOrEqual(30_000);
  });

  it('looks where the view looks', () => {
    const map = { zoom: 9, center: [46.7, 39.8] } as const;
    const close = staticScenePicture(realConflict(), viewOf({ map }), realGround(), 'en', 'light');
    expect(close).not.toBe(staticScenePicture(realConflict(), viewOf(), realGround(), 'en', 'light'));
  });
});
