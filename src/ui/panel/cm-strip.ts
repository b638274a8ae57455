/** A place's reports over the whole period, with the window and the moment: one stop for Tab, arrows inside. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { common } from '../../i18n/catalogues/common.ts';
import { placeWords } from '../../i18n/catalogues/panel-place.ts';
import { formatDay } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/name.ts';
import { timeLine } from '../../i18n/reported-time.ts';
import type { Strike } from '../../model/conflict.ts';
import { startAt } from '../../query/reports.ts';
import type { Sequence } from '../../query/sequence.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';
import { indexOf } from './current-report.ts';
import { labelledDays, nearestIndex, percentOf, type Starts, startsByBin } from './strip-scale.ts';

const HEIGHT = 44;
const BASE = 28;
/** Up to so many reports have a tick each; more are counted in so many bins. */
const MOST_TICKS = 150;
const BINS = 160;

export class CmStrip extends Part {
  static override properties = {
    ...Part.properties,
    current: { attribute: false },
    focused: { state: true },
  };
  static override styles = [base, stripStyles()];
  /** The expanded report. */
  declare current: Strike | null;
  /** Position of the tick that Tab reaches. */
  declare focused: number | null;

  constructor() {
    super();
    this.current = null;
    this.focused = null;
  }

  private get reports(): Sequence<Strike> {
    return this.scene?.open.reports ?? [];
  }

  private get starts(): Starts {
    const { reports } = this;
    return { length: reports.length, at: (index) => startAt(reports, index) };
  }

  private get currentIndex(): number {
    return this.current === null ? -1 : indexOf(this.reports, this.current);
  }

  private get stop(): number {
    return Math.min(this.focused ?? Math.max(0, this.currentIndex), this.reports.length - 1);
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, scene, lang } = this;
    const place = scene?.open.place;
    if (!conflict || !scene || !place || this.reports.length === 0) return nothing;
    const { period } = conflict;
    const { offset } = conflict.zone;
    const x = (minute: number) => `${percentOf(minute, period).toFixed(3)}%`;
    const from = percentOf(scene.window.from ?? period.start, period);
    const to = percentOf(scene.window.to, period);
    const name = translate(placeWords, lang, 'strip', { place: placeName(place, lang) });
    return html`<svg role="group" aria-label=${name} aria-describedby="hint" height=${HEIGHT} @click=${this.onClick} @keydown=${this.onKey}>
        <rect class="window" x="${from}%" y="2" width="${Math.max(0, to - from)}%" height=${BASE - 2}></rect>
        ${guard([conflict, lang], () =>
          labelledDays(period, offset).map(
            (day) => svg`<line class="grid" x1=${x(day)} x2=${x(day)} y1=${BASE} y2=${BASE + 4}></line>
            <text x=${x(day)} y=${HEIGHT - 3}>${formatDay(day, offset, lang)}</text>`,
          ),
        )}
        <line class="axis" x1="0" x2="100%" y1=${BASE} y2=${BASE}></line>
        <line class="moment" x1="${to}%" x2="${to}%" y1="0" y2=${BASE + 3}></line>
        ${this.ticks(x)}
      </svg>
      <span id="hint" class="visually-hidden">${translate(placeWords, lang, 'strip-hint')}</span>`;
  }

  /** A tick for each report; of many the current one's and the one that Tab reaches, before bars that count them. */
  private ticks(x: (minute: number) => string): unknown {
    const { reports, stop, starts, conflict } = this;
    if (!conflict) return nothing;
    const tick = (index: number) => {
      const strike = reports.at(index);
      return strike ? this.tick(strike, index, x(strike.time.start)) : nothing;
    };
    if (reports.length <= MOST_TICKS) return reports.map((_, index) => tick(index));
    const current = this.currentIndex;
    const drawn = current < 0 || current === stop ? [stop] : [stop, current].sort((a, b) => a - b);
    const bars = guard([this.scene?.open.place, conflict], () =>
      this.bars(startsByBin(starts, BINS, conflict.period)),
    );
    return svg`${bars}${repeat(drawn, (index) => index, tick)}`;
  }

  private bars(counts: readonly number[]) {
    const top = Math.max(...counts);
    const path = counts
      .map((count, bin) => (count === 0 ? '' : `M${bin} ${top}v${-count}h1v${count}z`))
      .join('');
    return svg`<svg class="bars" x="0" y="2" width="100%" height=${BASE - 2} viewBox="0 0 ${BINS} ${top}" preserveAspectRatio="none"
      aria-hidden="true"><path d=${path}></path></svg>`;
  }

  private tick(strike: Strike, index: number, x: string) {
    const { lang, conflict } = this;
    const when = conflict ? timeLine(strike.time, conflict.zone.offset, lang) : '';
    const scope = strike.scope === 'incident' ? '' : `, ${translate(common, lang, `scope-${strike.scope}`)}`;
    const selected = strike.id === this.current?.id;
    return svg`<g role="button" tabindex=${index === this.stop ? 0 : -1} aria-label="${when}${scope}" aria-pressed=${selected}
        class="tick ${strike.scope} ${selected ? 'selected' : ''}" data-index=${index}
        @focus=${() => {
          this.focused = index;
        }}>
        <title>${when}${scope}</title>
        <line x1=${x} x2=${x} y1=${selected ? 4 : 12} y2=${BASE}></line>
        ${selected ? svg`<circle cx=${x} cy="5" r="4"></circle>` : nothing}
      </g>`;
  }

  private choose(index: number) {
    const strike = this.reports.at(index);
    if (strike) this.ask({ type: 'open-report', report: strike.id, follow: true });
  }

  private onClick(event: MouseEvent) {
    const { conflict } = this;
    if (!conflict || !(event.currentTarget instanceof SVGElement)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const percent = (100 * (event.clientX - box.left)) / box.width;
    this.choose(nearestIndex(this.starts, percent, conflict.period));
  }

  private onKey(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const last = this.reports.length - 1;
    if (event.key === 'Enter' || event.key === ' ') this.choose(this.stop);
    else if (step !== undefined) void this.moveFocus(Math.min(last, Math.max(0, this.stop + step)));
    else if (event.key === 'Home') void this.moveFocus(0);
    else if (event.key === 'End') void this.moveFocus(last);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private async moveFocus(index: number): Promise<void> {
    this.focused = index;
    // Of many the tick has yet to be drawn.
    await this.updateComplete;
    this.renderRoot.querySelector<SVGElement>(`[data-index="${index}"]`)?.focus();
  }
}

function stripStyles() {
  return css`
    :host { display: block; }
    svg { display: block; width: 100%; overflow: visible; cursor: pointer; }
    .window { fill: var(--now-soft); }
    .axis { stroke: var(--rule-strong); }
    .grid { stroke: var(--rule-strong); }
    text { font-size: 12px; fill: var(--ink-2); text-anchor: middle; font-variant-numeric: tabular-nums; }
    .bars path { fill: var(--ink-3); }
    .moment { stroke: var(--now); stroke-width: 1.5; }
    .tick line { stroke: var(--ink); stroke-width: 2.5; }
    .tick.area-bulletin line, .tick.running-total line { stroke: var(--ink-3); stroke-dasharray: 2.5 2; }
    .tick.selected line { stroke-width: 3.5; }
    .tick.selected circle { fill: var(--ink); }
    .tick:focus { outline: none; }
    .tick:focus-visible line { stroke: var(--now); stroke-width: 6; }
    .tick:hover line { stroke-width: 4; }
  `;
}

if (!customElements.get('cm-strip')) customElements.define('cm-strip', CmStrip);
