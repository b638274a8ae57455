/** The three modes: a window that moves, everything so far, an exact range. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formatLength } from '../../i18n/format.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { EpochMinute, Minutes } from '../../model/time.ts';
import type { Language } from '../../model/words.ts';
import { Drawn } from '../part.ts';
import { RequestSent } from '../request-event.ts';
import { base } from '../tokens.ts';
import { AnchorMoved } from './anchor-event.ts';
import { type Mode, PRESETS } from './asks.ts';
import { icon } from './icons.ts';
import type { BarLayout } from './layout.ts';
import { barStyles, keepKeys, onPanel, panelStyles } from './panel.ts';
import { parseTyped, type TypedError, typedForm } from './typed.ts';
import { windowStyles } from './window-styles.ts';
import { problemWords, say } from './words.ts';

type End = 'from' | 'to';

export class TimelineWindow extends Drawn {
  static override properties = {
    conflict: { attribute: false },
    lang: {},
    mode: {},
    // Read when the panel opens: no reason to draw.
    edge: { attribute: false, hasChanged: () => false },
    at: { attribute: false, hasChanged: () => false },
    span: { attribute: false },
    layout: { reflect: true },
    problems: { state: true },
  };
  static override styles = [base, barStyles, panelStyles, windowStyles];
  declare conflict: Conflict | null;
  declare lang: Language;
  declare mode: Mode;
  /** Ends of what is shown. */
  declare edge: EpochMinute;
  declare at: EpochMinute;
  declare span: Minutes | 'all';
  declare layout: BarLayout;
  declare problems: Partial<Record<End, TypedError>>;
  /** Length that "Window" goes back to. */
  #lastLength: Minutes = 4320;

  constructor() {
    super();
    this.conflict = null;
    this.lang = 'en';
    this.mode = 'window';
    this.edge = 0;
    this.at = 0;
    this.span = 'all';
    this.layout = 'wide';
    this.problems = {};
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.mode === 'window' && this.span !== 'all') this.#lastLength = this.span;
  }

  // The request goes first: with the range let go before, its length would pass for one that the reader chose.
  #setLength(length: Minutes): void {
    this.dispatchEvent(new RequestSent({ type: 'set-span', span: length }));
    this.dispatchEvent(new AnchorMoved(null));
  }

  #setAll(): void {
    this.dispatchEvent(new RequestSent({ type: 'set-span', span: 'all' }));
    this.dispatchEvent(new AnchorMoved(null));
  }

  #setRange(from: EpochMinute, to: EpochMinute): void {
    this.dispatchEvent(new AnchorMoved(from));
    this.dispatchEvent(new RequestSent({ type: 'set-range', from, to }));
  }

  #input(end: End): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${end}`);
  }

  #fill(): void {
    const { conflict } = this;
    if (!conflict) return;
    this.problems = {};
    for (const end of ['from', 'to'] as const) {
      const input = this.#input(end);
      if (input) input.value = typedForm(end === 'from' ? this.edge : this.at, conflict.zone.offset);
    }
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const { conflict } = this;
    if (!conflict) return;
    const read = (end: End) =>
      parseTyped(this.#input(end)?.value ?? '', conflict.zone.offset, conflict.period);
    const from = read('from');
    const to = read('to');
    if ('minute' in from && 'minute' in to && from.minute < to.minute) {
      this.problems = {};
      this.#setRange(from.minute, to.minute);
      this.renderRoot.querySelector<HTMLElement>('#range')?.hidePopover();
      return;
    }
    this.problems = {
      ...('error' in from ? { from: from.error } : {}),
      ...('error' in to ? { to: to.error } : {}),
      ...('minute' in from && 'minute' in to ? { to: 'range-reversed' as const } : {}),
    };
    this.#input(this.problems.from ? 'from' : 'to')?.focus();
  }

  #field(end: End, conflict: Conflict): TemplateResult {
    const { lang } = this;
    const problem = this.problems[end];
    return html`<div class="field">
      <label for=${end}>${say(lang, `range-${end}`, { zone: conflict.zone.label })}</label>
      <input id=${end} ?data-first=${end === 'from' && this.layout !== 'narrow'} type="text" autocomplete="off" spellcheck="false"
        aria-invalid=${problem ? 'true' : 'false'} aria-describedby="${end}-note" />
      <p id="${end}-note" class="error">${problem ? problemWords(problem, conflict, lang) : ''}</p>
    </div>`;
  }

  #lengths(): TemplateResult {
    const { lang, mode } = this;
    const shown = mode === 'window' && this.span !== 'all' ? this.span : this.#lastLength;
    const lengths = PRESETS.includes(shown) ? PRESETS : [...PRESETS, shown].sort((a, b) => a - b);
    const change = (event: Event): void => {
      if (event.target instanceof HTMLSelectElement) this.#setLength(Number(event.target.value));
    };
    return html`<select aria-label=${say(lang, 'window-length')} @change=${change}>
      ${lengths.map((value) => html`<option value=${value} .selected=${value === shown}>${formatLength(value, lang)}</option>`)}
    </select>`;
  }

  #modes(): TemplateResult {
    const { lang, mode, layout } = this;
    const pressed = (own: Mode): 'true' | 'false' => (mode === own ? 'true' : 'false');
    const range = say(lang, 'range');
    return html`<div class="modes" role="group" aria-label=${say(lang, 'shown')}>
      <span class="pair">
        <button class="button" aria-pressed=${pressed('window')} @click=${() => this.#setLength(this.#lastLength)}>${say(lang, 'window')}</button>
        ${this.#lengths()}
      </span>
      <button class="button" aria-pressed=${pressed('all')} @click=${this.#setAll}>${say(lang, 'everything')}</button>
      ${
        layout === 'narrow'
          ? html`<p class="label">${range}</p>`
          : html`<button class="button" aria-pressed=${pressed('range')} popovertarget="range">${range}</button>`
      }
    </div>`;
  }

  get #short(): string {
    const { lang, mode, span } = this;
    if (mode === 'all' || span === 'all') return say(lang, 'everything-short');
    return formatLength(span, lang);
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, lang, layout } = this;
    if (!conflict) return nothing;
    const narrow = layout === 'narrow';
    const form = html`<form novalidate aria-label=${say(lang, 'range')} @submit=${this.#submit}>
      ${this.#field('from', conflict)}${this.#field('to', conflict)}
      <button class="button" type="submit">${say(lang, 'apply')}</button>
    </form>`;
    return html`
      ${
        narrow
          ? html`<button class="button short" popovertarget="range">
              <span class="visually-hidden">${say(lang, 'shown')}: </span>
              ${this.mode === 'all' ? nothing : html`<span class="mode">${say(lang, this.mode)}</span>`}
              <span class="clock">${this.#short}${icon('open')}</span>
            </button>`
          : this.#modes()
      }
      <div popover id="range" @beforetoggle=${(event: Event) => onPanel(event, () => this.#fill())} @keydown=${keepKeys}>${narrow ? this.#modes() : nothing}${form}</div>`;
  }
}

customElements.define('cm-timeline-window', TimelineWindow);
