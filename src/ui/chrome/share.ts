/** What the share dialog holds: the link of exactly this view, the frame's code, a citation. */
import { css, html, nothing } from 'lit';
import { chrome } from '../../i18n/catalogues/chrome.ts';
import { translate } from '../../i18n/messages.ts';
import { inWords } from '../../i18n/name.ts';
import { linkQuery } from '../../state/url-codec.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';

const HEIGHTS = [420, 520, 640] as const;

export class Share extends Part {
  static override properties = {
    ...Part.properties,
    site: { attribute: false },
    height: { state: true },
    said: { state: true },
  };
  /** Address of the site's root, with a slash at its end. */
  declare site: string;
  declare height: number;
  declare said: string;

  constructor() {
    super();
    this.site = '';
    this.height = 520;
    this.said = '';
  }

  static override styles = [
    base,
    css`
      :host { display: block; }
      section { margin-bottom: var(--space-4); }
      label { display: block; font-weight: 650; margin-bottom: var(--space-1); }
      textarea { width: 100%; padding: var(--space-2); border: 1px solid var(--rule-strong); border-radius: var(--radius); resize: vertical;
        background: var(--paper-2); color: var(--ink); font: 400 var(--text-xs) / 1.5 ui-monospace, 'SFMono-Regular', Menlo, monospace; overflow-wrap: anywhere; }
      .acts { display: flex; flex-wrap: wrap; gap: var(--space-2); margin-top: var(--space-1); align-items: center; }
      .note { margin: var(--space-1) 0 0; color: var(--ink-2); font-size: var(--text-xs); }
      select { min-height: 32px; border: 1px solid var(--rule-strong); border-radius: var(--radius); background: var(--raised); }
      .acts label { display: inline-flex; gap: var(--space-2); align-items: center; margin: 0; font-weight: 400; }
    `,
  ];

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = translate(chrome, this.lang, 'copied');
    } catch {
      this.said = translate(chrome, this.lang, 'copy-failed');
    }
  }

  private field(
    id: string,
    label: string,
    text: string,
    rows: number,
    more: unknown = nothing,
    note = '',
  ): unknown {
    return html`<section><label for=${id}>${label}</label>
      <textarea id=${id} readonly rows=${rows} .value=${text} @focus=${(event: FocusEvent) => {
        if (event.target instanceof HTMLTextAreaElement) event.target.select();
      }}></textarea>
      <div class="acts"><button class="button" type="button" @click=${() => void this.copy(text)}>${translate(chrome, this.lang, 'copy')}</button>${more}</div>
      ${note === '' ? nothing : html`<p class="note">${note}</p>`}</section>`;
  }

  protected override render(): unknown {
    const { conflict, scene, lang, site } = this;
    if (!conflict || !scene) return nothing;
    const say = (key: Parameters<typeof translate<keyof (typeof chrome)['en']>>[2], params = {}): string =>
      translate(chrome, lang, key, params);
    const query = linkQuery(scene.view, conflict);
    const link = `${site}${query}`;
    const title = `${inWords(conflict.title, lang)}, ${inWords(conflict.subtitle, lang)}`;
    const quoted = (text: string): string =>
      text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
    const code = `<iframe src="${quoted(`${site}embed.html${query}`)}" title="${quoted(title)}" width="100%" height="${this.height}" style="border:0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
    const cite = say('cite-text', {
      title: inWords(conflict.title, lang),
      subtitle: inWords(conflict.subtitle, lang),
      release: scene.view.release ?? conflict.version,
      link,
    });
    const heights = html`<label>${say('frame-height')}
      <select @change=${(event: Event) => {
        if (event.target instanceof HTMLSelectElement) this.height = Number(event.target.value);
      }}>${HEIGHTS.map((px) => html`<option value=${px} ?selected=${px === this.height}>${px} px</option>`)}</select></label>`;
    return html`
      ${this.field('link', say('link-label'), link, 2)}
      ${this.field('frame', say('frame-label'), code, 4, heights, say('frame-note'))}
      ${this.field('cite', say('cite-label'), cite, 3)}
      <p class="note" role="status">${this.said}</p>
    `;
  }
}
customElements.define('cm-share', Share);
