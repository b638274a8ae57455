/** The little Markdown of a change log as HTML: headings, lists, paragraphs and code spans. All else is plain text. */
import { type Child, type Html, html } from './html.ts';

/** Text with `code` between back-ticks. */
const inline = (text: string): Child =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));

type Block =
  | { readonly kind: 'list'; readonly items: string[] }
  | { readonly kind: 'heading' | 'text'; text: string };

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const line of markdown.split(/\r?\n/)) {
    const last = blocks.at(-1);
    const heading = /^#{1,6} +(.*)$/.exec(line)?.[1];
    const item = /^[-*] +(.*)$/.exec(line)?.[1];
    if (line.trim() === '') open = false;
    else if (heading !== undefined) {
      if (!line.startsWith('# ')) blocks.push({ kind: 'heading', text: heading });
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
