/** The track: the still chart, the lit window over it and the two handles, which move by transform alone. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formatDay, formatLength } from '../../i18n/format.ts';
import { type EpochMinute, HOUR } from '../../model/time.ts';
import { spokenMoment } from '../../scene/describe.ts';
import type { Scene } from '../../scene/types.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';
import { AnchorMoved } from './anchor-event.ts';
import { askEdge, askMoment, edgeOf, type Handles } from './asks.ts';
import { createChartMaker } from './chart-maker.ts';
import { type KeyAct, momentKey, spanKey } from './keys.ts';
import { dragLines, previewLines } from './preview.ts';
import { minuteAt, timeScale, xOf } from './scale.ts';
import { type Handle, Scrub, type ScrubTarget, truceUnder } from './scrub.ts';
import { createSettled } from './settled.ts';
import './timeline-chart.ts';
import { placeHover, TrackParts } from './track-place.ts';
import { trackStyles } from './track-styles.ts';
import { say } from './words.ts';

interface Hover {
  readonly x: number;
  readonly lines: readonly string[];
}

export class TimelineTrack extends Part implements ScrubTarget {
  static override properties = {
    ...Part.properties,
    playing: { type: Boolean },
    compact: { type: Boolean },
    /** Start of an exact range. */
    anchor: { attribute: false },
    width: { state: true },
    hover: { state: true },
    dragging: { state: true },
  };
  static override styles = [base, trackStyles];
  declare playing: boolean;
  declare compact: boolean;
  declare anchor: EpochMinute | null;
  declare width: number;
  declare hover: Hover | null;
  declare dragging: boolean;

  readonly #makeChart = createChartMaker();
  readonly #scrub = new Scrub(this);
  #parts: TrackParts | null = null;
  #step: Scene | undefined;
  /** A key is being answered: what is read out is there at once. */
  #pressed = false;
  readonly #spoken = createSettled(() => this.requestUpdate());
  readonly #resize = new ResizeObserver(() => {
    this.width = this.clientWidth;
  });

  constructor() {
    super();
    this.playing = false;
    this.compact = false;
    this.anchor = null;
    this.width = 0;
    this.hover = null;
    this.dragging = false;
    // Not passive: a wheel that steps must not also scroll the page.
    this.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#scrub.cancel();
    this.#spoken.cancel();
  }

  /**
   * The newest step: handles move, and nothing is drawn before `scene` follows. Not a step by key, whose words are read
   * out at once.
   */
  set step(step: Scene | undefined) {
    const before = this.#step;
    this.#step = step;
    if (this.#pressed) this.scene = step;
    else if (before && step && (before.view.span === 'all') !== (step.view.span === 'all'))
      this.requestUpdate();
    this.#put();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scene')) this.#step = this.scene;
  }

  get #made(): ReturnType<ReturnType<typeof createChartMaker>> | null {
    const { conflict, width, compact } = this;
    const scene = this.#step;
    return conflict && scene && width > 0 ? this.#makeChart(conflict, scene.view, width, compact) : null;
  }

  get #handles(): Handles | null {
    const { conflict, anchor } = this;
    const scene = this.#step;
    return conflict && scene ? { scene, period: conflict.period, anchor } : null;
  }

  get scale(): ScrubTarget['scale'] {
    return this.#made?.chart.scale ?? timeScale({ start: 0, end: 1 }, 1, 0);
  }
  get offset(): number {
    return this.conflict?.zone.offset ?? 0;
  }
  get at(): EpochMinute {
    return this.#step?.view.at ?? 0;
  }
  get edge(): EpochMinute {
    return this.#handles ? edgeOf(this.#handles) : 0;
  }
  get all(): boolean {
    return this.#step?.view.span === 'all';
  }
  get starts(): ArrayLike<number> {
    return this.#made?.starts ?? [];
  }

  moveTo(handle: Handle, minute: EpochMinute): void {
    const handles = this.#handles;
    if (!handles) return;
    const request = handle === 'moment' ? askMoment(handles, minute) : askEdge(handles, minute);
    if (request.type === 'set-range' && request.from !== this.anchor)
      this.dispatchEvent(new AnchorMoved(request.from));
    this.ask(request);
  }

  jump(truce: string): void {
    this.ask({ type: 'jump-truce', truce });
  }

  focusHandle(handle: Handle, visible = false): void {
    this.renderRoot
      .querySelector<HTMLElement>(handle === 'moment' ? '.thumb' : '.edge')
      ?.focus({ preventScroll: true, focusVisible: visible });
  }

  scrubbing(active: boolean): void {
    this.dragging = active;
    this.hover = null;
    this.tell({ type: 'scrub', active });
  }

  #key(event: KeyboardEvent, handle: Handle): void {
    const act = handle === 'moment' ? momentKey(event) : spanKey(event);
    if (!act) return;
    event.preventDefault();
    this.#pressed = true;
    this.#act(act, handle);
    this.#pressed = false;
  }

  #act(act: KeyAct, handle: Handle): void {
    const { period } = this.conflict ?? {};
    if (act.act === 'play') this.tell({ type: this.playing ? 'pause' : 'play' });
    else if (act.act === 'report')
      this.ask({ type: act.direction === 1 ? 'next-report' : 'previous-report' });
    else if (act.act === 'limit' && period) {
      // A span ends an hour before its moment: a minute would show nothing.
      const hour = handle === 'span' && act.end === 'end';
      this.moveTo(handle, hour ? this.at - HOUR : period[act.end]);
    } else if (act.act === 'step') {
      if (handle === 'moment' && this.anchor === null) this.ask({ type: 'step', minutes: act.minutes });
      else this.moveTo(handle, (handle === 'moment' ? this.at : this.edge) + act.minutes);
    }
  }

  /** Only with Ctrl or while a handle has the focus, so that a page scrolls past. */
  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !this.matches(':focus-within')) return;
    const delta = Math.abs(event.deltaY) > Math.abs(event.deltaX) ? -event.deltaY : event.deltaX;
    if (delta === 0) return;
    event.preventDefault();
    this.#act({ act: 'step', minutes: Math.sign(delta) * HOUR }, 'moment');
  }

  #move(event: PointerEvent): void {
    this.#scrub.move(event);
    const made = this.#made;
    if (!made || this.#scrub.active || event.pointerType !== 'mouse') return;
    const box = this.getBoundingClientRect();
    const x = event.clientX - box.left;
    const onBands = event.clientY - box.top < made.chart.rows.bars.top;
    this.hover = { x, lines: previewLines(made.chart, minuteAt(made.chart.scale, x), onBands, this.lang) };
  }

  get #spanText(): string {
    const { conflict, lang, edge, at } = this;
    if (!conflict) return '';
    const from = formatDay(edge, conflict.zone.offset, lang, { weekday: true });
    return this.all
      ? say(lang, 'span-all', { from })
      : say(lang, 'span-from', { length: formatLength(at - edge, lang), from });
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, lang } = this;
    const scene = this.#step;
    const made = this.#made;
    if (!conflict || !scene || !made) return nothing;
    const { start, end } = conflict.period;
    const rest = this.dragging || this.playing;
    const spoken = this.#spoken.value([scene, lang], rest, () => ({
      at: scene.view.at,
      text: spokenMoment(scene, conflict, lang),
      edge: this.edge,
      span: this.#spanText,
    }));
    const bubble = this.dragging ? dragLines(scene, conflict, made.chart.bands, lang) : this.hover?.lines;
    return html`<div
      class="track ${made.chart.rows.height < 60 ? 'small' : ''}"
      @pointerdown=${(event: PointerEvent) => this.#scrub.down(event, event.currentTarget as HTMLElement)}
      @pointermove=${this.#move}
      @pointerup=${(event: PointerEvent) => this.#scrub.up(event)}
      @pointercancel=${(event: PointerEvent) => this.#scrub.up(event)}
      @pointerleave=${() => {
        this.hover = null;
      }}
      @mousedown=${(event: MouseEvent) => event.preventDefault()}
      @click=${this.#click}
    >
      <div class="under"><div class="lit"></div></div>
      <cm-timeline-chart .chart=${made.chart} .lang=${lang}></cm-timeline-chart>
      <div class="moving">
        <div class="moment">
          <div class="veil after"></div>
          <div
            class="thumb" role="slider" tabindex="0" aria-label=${say(lang, 'moment')}
            aria-valuemin=${start} aria-valuemax=${end} aria-valuenow=${spoken.at} aria-valuetext=${spoken.text}
            @keydown=${(event: KeyboardEvent) => this.#key(event, 'moment')}
          ><span class="grip"></span></div>
          <div class="past">
            <div class="veil before"></div>
            <div
              class="edge ${this.all ? 'all' : ''}" role="slider" tabindex="0" aria-label=${say(lang, 'span')}
              aria-valuemin=${start} aria-valuemax=${end} aria-valuenow=${spoken.edge} aria-valuetext=${spoken.span}
              @keydown=${(event: KeyboardEvent) => this.#key(event, 'span')}
            ><span class="grip"></span></div>
          </div>
        </div>
      </div>
      <div class="hair ${this.hover ? 'on' : ''}"></div>
      ${bubble ? html`<div class="preview" aria-hidden="true">${bubble.map((line) => html`<p>${line}</p>`)}</div>` : nothing}
    </div>`;
  }

  /** A click without a pointer, as assistive technology sends it to a band; the pointer's own is `Scrub`'s. */
  #click(event: MouseEvent): void {
    const truce = event.detail === 0 ? truceUnder(event) : null;
    if (truce !== null) this.jump(truce);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const made = this.#made;
    this.#parts = made && TrackParts.in(this.renderRoot, this.#parts);
    if (made) this.#parts?.layOut(made.chart.rows);
    this.#put();
  }

  #put(): void {
    const made = this.#made;
    if (!made) return;
    const { scale } = made.chart;
    const x = { at: xOf(scale, this.at), edge: xOf(scale, this.edge) };
    this.#parts?.move(x);
    const hover = this.hover?.x ?? null;
    if (hover !== null || this.dragging)
      placeHover(this.renderRoot, scale.width, hover, this.dragging ? x.at : hover);
  }
}

customElements.define('cm-timeline-track', TimelineTrack);
