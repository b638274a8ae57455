/** A picture's nodes as templates: text stays text, and only what changed is written. */
import { type SVGTemplateResult, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { SvgChild, SvgNode, SvgTag } from '../../static/map/node.ts';
import { attributes } from './attributes.ts';

type Template = (node: SvgNode) => SVGTemplateResult;

const inner = ({ children }: SvgNode): unknown => children.map(child);

/** One template a tag, because a tag cannot stand in a hole. */
const TEMPLATES: Readonly<Record<Exclude<SvgTag, 'svg'>, Template>> = {
  a: (node) => svg`<a ${attributes(node.attributes)}>${inner(node)}</a>`,
  circle: (node) => svg`<circle ${attributes(node.attributes)}></circle>`,
  defs: (node) => svg`<defs>${inner(node)}</defs>`,
  g: (node) => svg`<g ${attributes(node.attributes)}>${inner(node)}</g>`,
  image: (node) => svg`<image ${attributes(node.attributes)}></image>`,
  line: (node) => svg`<line ${attributes(node.attributes)}></line>`,
  path: (node) => svg`<path ${attributes(node.attributes)}></path>`,
  pattern: (node) => svg`<pattern ${attributes(node.attributes)}>${inner(node)}</pattern>`,
  rect: (node) => svg`<rect ${attributes(node.attributes)}></rect>`,
  text: (node) => svg`<text ${attributes(node.attributes)}>${inner(node)}</text>`,
  title: (node) => svg`<title>${inner(node)}</title>`,
  use: (node) => svg`<use ${attributes(node.attributes)}></use>`,
};

function child(content: SvgChild): unknown {
  if (typeof content === 'string') return content;
  return content.tag === 'svg' ? '' : TEMPLATES[content.tag](content);
}

/** What stands in the root. A part that is the same object as before, such as the ground, is left alone. */
export function pictureContent(root: SvgNode): unknown {
  return root.children.map((part) => guard([part], () => child(part)));
}
