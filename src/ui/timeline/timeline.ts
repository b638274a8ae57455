/**
 * The timeline: one row of controls under the track. State comes in as properties; what the reader wants goes out
 * as requests and commands.
 */
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Conflict } from '../../model/conflict.ts';
import { type EpochMinute, HOUR } from '../../model/time.ts';
import type { Scene } from '../../scene/types.ts';
import type { Command } from '../command.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';
import { edgeOf, modeOf } from './asks.ts';
import { type BarLayout, barLayout } from './layout.ts';
import { barStyles, keepKeys, onPanel, panelStyles } from './panel.ts';
import './timeline-moment.ts';
import './timeline-pace.ts';
import type { TimelineTrack } from './timeline-track.ts';
import './timeline-track.ts';
import './timeline-transport.ts';
import './timeline-truces.ts';
import './timeline-window.ts';
import { say } from './words.ts';

export class Timeline extends Part {
  static override properties = {
    ...Part.properties,
    playing: { type: Boolean },
    /** Minutes of the war per second of playback. */
    speed: { type: Number },
    /** The narrow form at any width. */
    compact: { type: Boolean, reflect: true },
    anchor: { state: true },
    layout: { state: true },
  };
  static override styles = [
    base,
    barStyles,
    panelStyles,
    css`
      :host { display: block; background: var(--paper); color: var(--ink); }
      .bar { display: flex; align-items: center; flex-wrap: wrap; gap: var(--space-1) var(--space-2); padding: 2px 12px 5px; }
      .space { flex: 1; }
      .narrow .bar { display: grid; grid-template-columns: auto minmax(0, 1.35fr) minmax(0, 1fr); gap: 0; padding: 0; }
    `,
  ];
  declare playing: boolean;
  declare speed: number;
  declare compact: boolean;
  /** Start of the exact range that the reader has fixed, `null` in the other modes. */
  declare anchor: EpochMinute | null;
  declare layout: BarLayout;
  #scrubbing = false;
  #step: Scene | undefined;
  readonly #resize = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.playing = false;
    this.speed = 6 * HOUR;
    this.compact = false;
    this.anchor = null;
    this.layout = 'narrow';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  /**
   * The newest step of a drag, whose handles the track moves at once; nothing is drawn. The clock, which is read, follows
   * `scene`: a text that changes makes the browser lay out and paint the page, moved handles do not.
   */
  set step(step: Scene | undefined) {
    this.#step = step;
    this.#keepAnchor();
    const track = this.renderRoot?.querySelector<TimelineTrack>('cm-timeline-track');
    if (track) track.step = step;
  }

  get step(): Scene | undefined {
    return this.#step;
  }

  /** Whoever else moves the window (playback, a step, the address) ends the exact range. */
  #keepAnchor(): void {
    const { step, anchor } = this;
    if (anchor !== null && !this.#scrubbing && step && step.window.from !== anchor) this.anchor = null;
  }

  /** The handle of the moment is what the timeline is for. */
  override focus(): void {
    this.renderRoot.querySelector<TimelineTrack>('cm-timeline-track')?.focusHandle('moment', true);
  }

  #measure(): void {
    this.layout = barLayout(this.clientWidth, this.compact);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('compact')) this.#measure();
    if (!changed.has('scene')) return;
    // It comes after its step, and may have come before this was drawn.
    this.#step = this.scene;
    this.#keepAnchor();
  }

  #onCommand(event: CustomEvent<Command>): void {
    if (event.detail.type === 'scrub') this.#scrubbing = event.detail.active;
  }

  #onAnchor(event: CustomEvent<EpochMinute | null>): void {
    this.anchor = event.detail;
  }

  #truces(conflict: Conflict, current: string): TemplateResult {
    const { lang } = this;
    const done = (): void => this.renderRoot.querySelector<HTMLElement>('#truces')?.hidePopover();
    return html`<button class="button" popovertarget="truces">${say(lang, 'truces')}</button>
      <div popover id="truces" aria-label=${say(lang, 'truces-jump')} @beforetoggle=${onPanel} @keydown=${keepKeys}>
        <cm-timeline-truces .conflict=${conflict} .lang=${lang} .current=${current} @done=${done}></cm-timeline-truces>
      </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, scene, lang, layout, speed, anchor } = this;
    if (!conflict || !scene) return nothing;
    const wide = layout === 'wide';
    const current = scene.truce?.truce.id ?? '';
    // With an older scene a range that has just been let go would pass for a length that the reader chose.
    const latest = this.step ?? scene;
    const edge = edgeOf({ scene: latest, period: conflict.period });
    return html`<div
      class=${layout} role="group" aria-label=${say(lang, 'timeline')}
      @conflict-map-command=${this.#onCommand} @timeline-anchor=${this.#onAnchor}
    >
      <cm-timeline-track
        .conflict=${conflict} .scene=${latest} .lang=${lang} .playing=${this.playing} .compact=${this.compact}
        .anchor=${anchor}
      ></cm-timeline-track>
      <div class="bar">
        <cm-timeline-transport .lang=${lang} .playing=${this.playing} .layout=${layout}></cm-timeline-transport>
        ${wide ? html`<cm-timeline-pace .lang=${lang} .speed=${speed}></cm-timeline-pace>` : nothing}
        <cm-timeline-moment
 .conflict=${conflict} .lang=${lang} .layout=${layout} .at=${scene.view.at} .speed=${speed}
          .current=${current}
        ></cm-timeline-moment>
        ${layout === 'narrow' ? nothing : html`<span class="space"></span>`}
        <cm-timeline-window
          .conflict=${conflict} .lang=${lang} .layout=${layout} .mode=${modeOf({ scene: latest, anchor })} .edge=${edge}
          .at=${latest.view.at} .span=${latest.view.span}
        ></cm-timeline-window>
        ${wide ? this.#truces(conflict, current) : nothing}
      </div>
    </div>`;
  }
}

customElements.define('cm-timeline', Timeline);

declare global {
  interface HTMLElementTagNameMap {
    'cm-timeline': Timeline;
  }
}
