/** One hint, over the lower edge of the map, until the reader's first act in this page load. */
import { css, html, nothing } from 'lit';
import { chrome } from '../../i18n/catalogues/chrome.ts';
import { translate } from '../../i18n/messages.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';

const ACTS = ['pointerdown', 'touchstart', 'keydown', 'wheel'] as const;

/** Somebody has touched a map of this page. */
let touched = false;

/** Neither focusable nor announced: what it says, the slider's own name says to those who do not see it. */
export class Hint extends Part {
  static override styles = [
    base,
    css`
      :host { position: absolute; z-index: 3; inset: auto 0 var(--space-5); display: grid; justify-items: center; padding: 0 var(--space-3); pointer-events: none; }
      p { margin: 0; padding: 5px var(--space-4); border-radius: var(--radius); max-width: 46ch; background: var(--ink); color: var(--paper); font-size: var(--text-s); line-height: 1.3; text-align: center; box-shadow: var(--shadow); }
      /* Beside what lies over the map: the legend left, its buttons right. */
      @media (min-width: 1000px) { :host { inset: auto 136px 40px 356px; padding: 0; } }
      @media (prefers-reduced-motion: no-preference) {
        p { animation: come 0.4s 1s both; }
        @keyframes come { from { opacity: 0; translate: 0 6px; } }
      }
      /* Where the map is small: the corner that its camera leaves to buttons; where it is low, the one without credits. */
      @media (max-width: 999px) {
        :host { inset: auto 0 2px auto; padding: 0 var(--space-1); }
        :host([low]) { inset: auto auto 2px 0; }
        p { max-width: 148px; padding: 1px 6px; font-size: var(--text-xs); line-height: 1.15; }
      }
      /* No corner is left beside the notes: the slider's own look has to do. */
      @media (max-width: 759px) { :host([low]) { display: none; } }
      @media (max-width: 339px) { :host { display: none; } }
      @media print { :host { display: none; } }
    `,
  ];
  private stage: EventTarget | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    this.stage = root instanceof ShadowRoot ? root.host : this;
    if (!touched)
      for (const type of ACTS)
        this.stage.addEventListener(type, this.onAct, { passive: true, capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
  }

  private leave(): void {
    for (const type of ACTS) this.stage?.removeEventListener(type, this.onAct, { capture: true });
  }

  private readonly onAct = (): void => {
    touched = true;
    this.leave();
    this.requestUpdate();
  };

  protected override render(): unknown {
    return touched ? nothing : html`<p aria-hidden="true">${translate(chrome, this.lang, 'hint')}</p>`;
  }
}
customElements.define('cm-hint', Hint);
