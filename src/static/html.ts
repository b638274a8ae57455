/** HTML as text, written so that what comes from the data can never become markup. */
import { nodeText, type SvgNode } from './map/node.ts';

class SafeHtml {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** Markup that this module has made; its only maker is `html`. */
export type Html = SafeHtml;

/** What may stand in a hole of a template: text and numbers are escaped, nothing is printed for `null` and `false`. */
export type Child = Html | string | number | null | false | readonly Child[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

function print(child: Child): string {
  if (child === null || child === false) return '';
  if (child instanceof SafeHtml) return child.text;
  if (typeof child === 'object') return child.map(print).join('');
  return escapeText(String(child));
}

/** Every hole is escaped, in text and in quoted attributes alike, except what `html` itself made. */
export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Html {
  return new SafeHtml(strings.map((part, index) => part + print(children[index] ?? null)).join(''));
}

/** Children with `between` after each but the last. */
export function join(children: readonly Child[], between: Child): Html {
  return html`${children.map((child, index) => (index === 0 ? child : html`${between}${child}`))}`;
}

/** A picture inside a page; its own writing escapes every text and attribute. */
export const pictureHtml = (root: SvgNode): Html => new SafeHtml(nodeText(root));

/** Values for machines that read the page: a data block, which no browser runs. */
export function dataBlock(value: Readonly<Record<string, unknown>>): Html {
  const json = JSON.stringify(value).replace(/</g, '\\u003c');
  return new SafeHtml(`<script type="application/ld+json">${json}</script>`);
}

/** A link to another site; anything but http and https stays plain text. */
export function external(url: string, text: Child, lang: string | null = null): Html {
  const content = lang === null ? html`${text}` : html`<span lang="${lang}">${text}</span>`;
  return /^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noopener external">${content}</a>` : content;
}
