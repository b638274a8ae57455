/** The moment as a button that opens a panel: type a date; where the bar is narrow also pace and truces. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { formatClock, formatDay } from '../../i18n/format.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { EpochMinute } from '../../model/time.ts';
import type { Language } from '../../model/words.ts';
import { Drawn } from '../part.ts';
import { RequestSent } from '../request-event.ts';
import { base } from '../tokens.ts';
import { icon } from './icons.ts';
import type { BarLayout } from './layout.ts';
import { barStyles, keepKeys, onPanel, panelStyles } from './panel.ts';
import './timeline-pace.ts';
import './timeline-truces.ts';
import { parseTyped, type TypedError, typedForm } from './typed.ts';
import { problemWords, say } from './words.ts';

export class TimelineMoment extends Drawn {
  static override properties = {
    conflict: { attribute: false },
    lang: {},
    at: { type: Number },
    speed: { type: Number },
    layout: { reflect: true },
    current: {},
    problem: { state: true },
  };
  static override styles = [
    base,
    barStyles,
    panelStyles,
    css`
      .moment { justify-content: flex-start; font-weight: 600; font-variant-numeric: tabular-nums; gap: 0.5ch; }
      .moment span { white-space: nowrap; }
      :host([layout='narrow']) .moment {
        width: 100%; flex-direction: column; gap: 0; align-items: center; justify-content: center;
        padding: 0 2px; line-height: 1.25; overflow: hidden;
      }
      :host([layout='narrow']) .day { font-size: var(--text-xs); font-weight: 500; }
      form { display: grid; grid-template-columns: 1fr auto; gap: var(--space-1) var(--space-2); align-items: end; }
      form > :first-child, .error, .hint { grid-column: 1 / -1; }
      h2 { margin: var(--space-3) 0 var(--space-1); font-size: var(--text-xs); font-weight: 400; color: var(--ink-2); }
    `,
  ];
  declare conflict: Conflict | null;
  declare lang: Language;
  declare at: EpochMinute;
  declare speed: number;
  declare layout: BarLayout;
  declare current: string;
  declare problem: TypedError | null;

  constructor() {
    super();
    this.conflict = null;
    this.lang = 'en';
    this.at = 0;
    this.speed = 360;
    this.layout = 'wide';
    this.current = '';
    this.problem = null;
  }

  #close(): void {
    this.renderRoot.querySelector<HTMLElement>('#moment')?.hidePopover();
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const { conflict } = this;
    const input = this.renderRoot.querySelector('input');
    if (!conflict || !input) return;
    const typed = parseTyped(input.value, conflict.zone.offset, conflict.period);
    this.problem = 'error' in typed ? typed.error : null;
    if ('error' in typed) input.focus();
    else {
      this.dispatchEvent(new RequestSent({ type: 'set-at', at: typed.minute }));
      this.#close();
    }
  }

  #fill(): void {
    const input = this.renderRoot.querySelector('input');
    if (!this.conflict || !input) return;
    this.problem = null;
    input.value = typedForm(this.at, this.conflict.zone.offset);
    input.select();
  }

  #form(conflict: Conflict): TemplateResult {
    const { lang, problem } = this;
    const example = typedForm(conflict.opening.at, conflict.zone.offset);
    return html`<form novalidate @submit=${this.#submit}>
      <label for="typed">${say(lang, 'type-label', { zone: conflict.zone.label })}</label>
      <input
        id="typed" type="text" inputmode="text" autocomplete="off" spellcheck="false" ?data-first=${this.layout !== 'narrow'}
        aria-invalid=${problem ? 'true' : 'false'} aria-describedby="typed-note"
      />
      <button class="button" type="submit">${say(lang, 'go')}</button>
      <p id="typed-note" class=${problem ? 'error' : 'hint'}>
        ${problem ? problemWords(problem, conflict, lang) : say(lang, 'type-hint', { example })}
      </p>
    </form>`;
  }

  #more(conflict: Conflict): TemplateResult | typeof nothing {
    const { lang, layout } = this;
    if (layout === 'wide') return nothing;
    return html`
      <h2>${say(lang, 'speed')}, ${say(lang, 'step')}</h2>
      <cm-timeline-pace .lang=${lang} .speed=${this.speed}></cm-timeline-pace>
      <h2>${say(lang, 'truces-jump')}</h2>
      <cm-timeline-truces .conflict=${conflict} .lang=${lang} .current=${this.current} @done=${this.#close}></cm-timeline-truces>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, lang, at, layout } = this;
    if (!conflict) return nothing;
    const { offset } = conflict.zone;
    const narrow = layout === 'narrow';
    const day = formatDay(at, offset, lang, { weekday: true, year: !narrow });
    return html`
      <button class="button moment" popovertarget="moment" aria-label="${day}, ${formatClock(at, offset)}, ${say(lang, 'type-date')}">
        <span class="day">${day}${narrow ? '' : ','}</span> <span class="clock">${formatClock(at, offset)}${narrow ? icon('open') : nothing}</span>
      </button>
      <div popover id="moment" @beforetoggle=${(event: Event) => onPanel(event, () => this.#fill())} @keydown=${keepKeys}>${this.#form(conflict)}${this.#more(conflict)}</div>`;
  }
}

customElements.define('cm-timeline-moment', TimelineMoment);
