/** The little Markdown of a change log as HTML: headings, lists, paragraphs and code spans. All else is plain text. */
import { type Child, type Html, html } from './html.ts';

/** Text with `code` between back-ticks. */
const inline = (text: string): Child =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));

type Block =
  | { readonly kind: 'list'; readonly items: string[] }
  | { readonly kind: 'heading'; readonly text: string; readonly level: number }
  | { readonly kind: 'text'; text: string };

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const line of markdown.split(/\r?\n/)) {
    const last = blocks.at(-1);
    const [, signs = '', heading] = /^(#{1,6}) +(.*)$/.exec(line) ?? [];
    const item = /^[-*] +(.*)$/.exec(line)?.[1];
    if (line.trim() === '') open = false;
    else if (heading !== undefined) {
      if (signs !== '#') blocks.push({ kind: 'heading', text: heading, level: signs.length });
      open = false;
    } else if (item !== undefined) {
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({ kind: 'list', items: [item] });
      open = true;
    } else if (open && last?.kind === 'list') last.items.push(`${last.items.pop() ?? ''} ${line.trim()}`);
    else if (open && last?.kind === 'text') last.text += ` ${line.trim()}`;
    else {
      blocks.push({ kind: 'text', text: line.trim() });
      open = true;
    }
  }
  return blocks;
}

/** The log's own title is left out; its headings become `h3`. */
export function changelogHtml(markdown: string): Html {
  const parts = blocksOf(markdown).map((block) => {
    if (block.kind === 'list')
      return html`<ul>${block.items.map((item) => html`<li>${inline(item)}</li>`)}</ul>\n`;
    return block.kind === 'heading'
      ? html`<h3>${inline(block.text)}</h3>\n`
      : html`<p>${inline(block.text)}</p>\n`;
  });
  return html`${parts}`;
}

export interface ChangelogEntry {
  readonly release: string;
  readonly heading: string;
  /** Its own Markdown: one line of the log. */
  readonly text: string;
  /** Stays the same while the log grows: the release and a sum of the text. */
  readonly id: string;
}

/** FNV-1a, enough to tell lines of one release apart. */
function sum(text: string): string {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(16);
}

/** Every line of the log's lists with the release and the heading that it stands under, in the log's order. */
export function changelogEntries(markdown: string): readonly ChangelogEntry[] {
  const entries: ChangelogEntry[] = [];
  let [release, heading] = ['', ''];
  for (const block of blocksOf(markdown)) {
    if (block.kind === 'list')
      for (const item of block.items)
        entries.push({ release, heading, text: `- ${item}`, id: `${release}-${sum(item)}` });
    else if (block.kind === 'heading' && block.level === 2) [release, heading] = [block.text, ''];
    else if (block.kind === 'heading') heading = block.text;
  }
  return entries;
}
