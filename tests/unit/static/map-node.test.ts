import { describe, expect, it } from 'vitest';
import { el, nodeText, px } from '../../../src/static/map/node.ts';

describe('a node as text', () => {
  it('escapes text and attributes', () => {
    const node = el('text', { 'data-place': `"><script x='&` }, '<b>&amp;</b> "quoted"');
    expect(nodeText(node)).toBe(
      `<text data-place="&quot;&gt;&lt;script x='&amp;">&lt;b&gt;&amp;amp;&lt;/b&gt; &quot;quoted&quot;</text>`,
    );
  });

  it('leaves out what no XML document may hold', () => {
    expect(nodeText(el('text', {}, 'a\u0000b\u0008c\uD800d\uFFFFe\tf'))).toBe('<text>abcde\tf</text>');
  });

  it('keeps every script of the site', () => {
    const text = 'Ստեփանակերտ Xankəndi Степанакерт';
    expect(nodeText(el('text', {}, text))).toContain(text);
  });

  it('takes no attribute whose name is none', () => {
    expect(() => nodeText(el('g', { 'x onload': '1' }))).toThrow('attribute of g: x onload is no name');
  });

  it('leaves out attributes without a value and children that are none', () => {
    expect(nodeText(el('g', { a: null, b: undefined, c: 0 }, null, el('path')))).toBe('<g c="0"><path/></g>');
  });

  it('rounds px to a tenth', () => {
    expect([px(1.06), px(-0.04), px(2)]).toEqual([1.1, -0, 2]);
  });
});
