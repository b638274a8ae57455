/** Speed of playback and steps by hour and day. */
import { css, html, type TemplateResult } from 'lit';
import { formatLength } from '../../i18n/format.ts';
import { DAY, HOUR, type Minutes } from '../../model/time.ts';
import type { Language } from '../../model/words.ts';
import { CommandSent } from '../command.ts';
import { Drawn } from '../part.ts';
import { RequestSent } from '../request-event.ts';
import { base } from '../tokens.ts';
import { barStyles } from './panel.ts';
import { say } from './words.ts';

/** Minutes of the war per second. */
export const SPEEDS: readonly Minutes[] = [HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY];

const STEPS = [
  { minutes: -DAY, name: 'back-day', unit: 'step-day', sign: '−1' },
  { minutes: -HOUR, name: 'back-hour', unit: 'step-hour', sign: '−1' },
  { minutes: HOUR, name: 'forward-hour', unit: 'step-hour', sign: '+1' },
  { minutes: DAY, name: 'forward-day', unit: 'step-day', sign: '+1' },
] as const;

export class TimelinePace extends Drawn {
  static override properties = { lang: {}, speed: { type: Number } };
  static override styles = [
    base,
    barStyles,
    css`
      :host { flex-wrap: wrap; }
      .button { padding: 0 6px; font-size: var(--text-xs); color: var(--ink-2); }
      select { margin-right: var(--space-1); font-size: var(--text-xs); }
    `,
  ];
  declare lang: Language;
  /** Minutes of the war per second. */
  declare speed: number;

  constructor() {
    super();
    this.lang = 'en';
    this.speed = 6 * HOUR;
  }

  #setSpeed(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.dispatchEvent(new CommandSent({ type: 'set-speed', speed: Number(event.target.value) }));
  }

  override render(): TemplateResult {
    const { lang, speed } = this;
    const speeds = SPEEDS.includes(speed) ? SPEEDS : [...SPEEDS, speed].sort((a, b) => a - b);
    return html`
      <select aria-label=${say(lang, 'speed')} title=${say(lang, 'speed')} @change=${this.#setSpeed}>
        ${speeds.map(
          (value) => html`<option value=${value} ?selected=${value === speed}
            aria-label=${say(lang, 'speed-value', { length: formatLength(value, lang) })}
          >${say(lang, 'speed-short', { length: formatLength(value, lang) })}</option>`,
        )}
      </select>
      ${STEPS.map(
        ({ minutes, name, unit, sign }) => html`<button
          class="button" aria-label=${say(lang, name)} title=${say(lang, name)}
          @click=${() => this.dispatchEvent(new RequestSent({ type: 'step', minutes }))}
        >${sign} ${say(lang, unit)}</button>`,
      )}`;
  }
}

customElements.define('cm-timeline-pace', TimelinePace);
