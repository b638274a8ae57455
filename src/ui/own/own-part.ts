/** What the elements about data share. */
import { css, html, nothing } from 'lit';
import { ownWords } from '../../i18n/catalogues/own-data.ts';
import { type Params, translate } from '../../i18n/messages.ts';
import { Part } from '../part.ts';
import { type DataAsk, type DataState, NO_STATE } from './own-state.ts';

export class OwnPart extends Part {
  static override properties = { ...Part.properties, data: { attribute: false } };
  declare data: DataState;

  constructor() {
    super();
    this.data = NO_STATE;
  }

  protected say(key: keyof typeof ownWords.en & string, params: Params = {}): string {
    return translate(ownWords, this.lang, key, params);
  }

  protected request(ask: DataAsk): void {
    this.tell({ type: 'data', ask });
  }

  protected button(key: keyof typeof ownWords.en & string, act: () => void): unknown {
    return html`<button class="button" type="button" @click=${act}>${this.say(key)}</button>`;
  }

  /** How far the reading is, and the way out of it. */
  protected progress(): unknown {
    const { reading } = this.data;
    if (reading === null) return nothing;
    const { file, share, own } = reading;
    const percent = Math.floor((share ?? 0) * 100);
    const words = own
      ? this.say(share === null ? 'reading-unknown' : 'reading', { file, percent })
      : this.say('reading-more', { percent });
    return html`<div class="progress"><label for="progress">${words}</label>
      <progress id="progress" max="100" value=${share === null ? nothing : percent}></progress>
      ${this.button('cancel', () => this.request({ type: 'cancel' }))}</div>`;
  }

  /** Whose reports are on the map. */
  protected shownWords(): string {
    const { own } = this.data;
    if (own === null) return '';
    return this.say(own.together ? 'shown-together' : 'shown', { file: own.file, n: own.account.read });
  }
}

export const ownStyles = css`
  :host { display: block; }
  p { margin: 0 0 var(--space-2); overflow-wrap: anywhere; }
  .quiet { color: var(--ink-2); }
  .progress { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--space-1) var(--space-3); align-items: center; }
  .progress label { overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
  progress { grid-row: 2; width: 100%; height: 8px; accent-color: var(--now); }
  .progress .button { grid-row: 1 / span 2; grid-column: 2; }
`;
