/** Stands inside an element whose code is on its way: says so, and when it cannot be had, with a way to try again. */
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { notices } from '../i18n/catalogues/notices.ts';
import { translate } from '../i18n/messages.ts';
import { fetchPart, isThere, type LaterPart } from './later.ts';
import { Part } from './part.ts';
import { base } from './tokens.ts';

/** Asks for the code when it is drawn. It is a child of the element that waits, which hides it when it comes alive. */
export class Later extends Part {
  static override properties = { ...Part.properties, of: { reflect: true }, failed: { state: true } };
  declare of: LaterPart;
  declare failed: boolean;

  static override styles = [
    base,
    css`
      :host { display: block; padding: var(--space-4); }
      /* About as high as what is to come. */
      :host([of='share']) { box-sizing: border-box; min-height: 570px; padding: 0; }
      p { margin: 0 0 var(--space-2); color: var(--ink-2); }
      /* Most often it is there before anybody reads this. */
      [role='status'] { animation: come 0.2s 0.3s both; }
      @keyframes come { from { opacity: 0; } }
    `,
  ];

  constructor() {
    super();
    this.of = 'panel';
    this.failed = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('of')) void this.begin();
  }

  private async begin(): Promise<void> {
    const part = this.of;
    this.failed = false;
    const came = await fetchPart(part);
    if (part !== this.of) return;
    this.failed = !came;
    this.requestUpdate();
  }

  /** The button goes with the failure: its focus stays in what was waited for. */
  private readonly again = async (): Promise<void> => {
    const { parentElement: parent } = this;
    await this.begin();
    if (this.failed || !(parent instanceof LitElement)) return;
    await parent.updateComplete;
    (parent.closest<HTMLElement>('[tabindex]') ?? parent).focus({ preventScroll: true });
  };

  protected override render(): unknown {
    const { lang, of, failed } = this;
    if (isThere(of)) return nothing;
    if (!failed) return html`<p role="status">${translate(notices, lang, 'part-loading')}</p>`;
    return html`<div role="alert"><p>${translate(notices, lang, 'part-failed')}</p>
      <button class="button" type="button" @click=${this.again}>${translate(notices, lang, 'load-retry')}</button></div>`;
  }
}
customElements.define('cm-later', Later);
