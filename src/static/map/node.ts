/** A picture as plain values: what a page, a renderer and a test can all read. */

export type SvgTag =
  | 'a'
  | 'circle'
  | 'defs'
  | 'g'
  | 'image'
  | 'line'
  | 'path'
  | 'pattern'
  | 'rect'
  | 'svg'
  | 'text'
  | 'title'
  | 'use';

export type SvgAttributes = Readonly<Record<string, string | number>>;

export interface SvgNode {
  readonly tag: SvgTag;
  readonly attributes: SvgAttributes;
  readonly children: readonly SvgChild[];
  /** Tells it from its siblings while a drawn picture follows the scene; not written. */
  readonly key?: string;
  /** Where it stands, px below the picture's upper edge: a picture of many marks is painted in bands. Not written. */
  readonly y?: number;
}

export type SvgChild = SvgNode | string;

/** Attributes that are `null` or `undefined` are left out. */
export function el(
  tag: SvgTag,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  ...children: readonly (SvgChild | null)[]
): SvgNode {
  const given: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined) given[name] = value;
  return { tag, attributes: given, children: children.filter((child) => child !== null) };
}

export const keyed = (key: string, node: SvgNode): SvgNode => ({ ...node, key });

/** A mark, or what belongs to one. @param y of its middle. */
export const standing = (key: string, y: number, node: SvgNode): SvgNode => ({ ...node, key, y });

/** Rounded to a tenth of a px, finer than any screen shows. */
export const px = (value: number): number => Math.round(value * 10) / 10;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that no XML document may hold, even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const NAME = /^[a-zA-Z][\w:-]*$/;

/**
 * The picture as SVG text, every text and attribute escaped.
 * @throws when an attribute's name is no name: names are ours, never the data's.
 */
export function nodeText({ tag, attributes, children }: SvgNode): string {
  let text = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (!NAME.test(name)) throw new Error(`attribute of ${tag}: ${name} is no name`);
    text += ` ${name}="${escaped(String(value))}"`;
  }
  if (children.length === 0) return `${text}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : nodeText(child)));
  return `${text}>${inner.join('')}</${tag}>`;
}
