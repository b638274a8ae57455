/** The list of places: one button a place, in a row that can be opened to the whole list with a search. */
import { css, html, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { chrome } from '../../i18n/catalogues/chrome.ts';
import { translate } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/name.ts';
import type { Conflict, Place } from '../../model/conflict.ts';
import { ALL_REPORTS } from '../../query/columns/report-index.ts';
import { reportsOf } from '../../query/reports.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ə/g, 'a').replace(/ı/g, 'i');

/** Buttons of the closed list, which is low, that may be in sight before it is scrolled. */
const IN_SIGHT = 18;
/** Buttons that are drawn in one frame, the most named first: a file of the reader's own may name a thousand places. */
const PIECE = 200;
/** ms without a step after which the others count too. */
const QUIET = 200;

/** Places that some report names: featured first, then by number of reports, then by name. */
function ordered(conflict: Conflict): readonly Place[] {
  const reports = reportsOf(conflict);
  const countOf = reports.countsByPlace(reports.index.select(ALL_REPORTS), { first: 0, end: reports.count });
  const { compare } = new Intl.Collator('en');
  return [...conflict.places.values()]
    .map((place) => {
      const index = conflict.featured.indexOf(place.id);
      const rank = index === -1 ? conflict.featured.length : index;
      return { place, rank, count: countOf(place.id), name: placeName(place, 'en') };
    })
    .filter(({ place, count }) => conflict.named.has(place.id) || count > 0)
    .sort((a, b) => a.rank - b.rank || b.count - a.count || compare(a.name, b.name))
    .map(({ place }) => place);
}

export class Places extends Part {
  static override properties = {
    ...Part.properties,
    open: { state: true },
    query: { state: true },
    stop: { state: true },
    full: { type: Boolean },
    brief: { type: Boolean, reflect: true },
  };
  declare open: boolean;
  declare query: string;
  /** Which button Tab reaches; arrows move among them. */
  declare stop: number;
  /** Shows the whole list at once, as in the phone's dialog. */
  declare full: boolean;
  /** Something is open beside it: the closed list is lower. */
  declare brief: boolean;
  /** Numbers of the buttons out of sight, from before the steps that are being made. */
  private held: ((place: string) => number) | null = null;
  private counts: ((place: string) => number) | null = null;
  private isScrolled = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Buttons drawn so far. */
  private drawn = PIECE;
  private growing = 0;
  private orderOf: { readonly conflict: Conflict; readonly list: readonly Place[] } | undefined;

  constructor() {
    super();
    this.open = false;
    this.query = '';
    this.stop = 0;
    this.full = false;
    this.brief = false;
  }

  static override styles = [
    base,
    css`
      :host { display: block; }
      nav { display: flex; flex-direction: column; gap: var(--space-2); min-height: 0; }
      .row { display: flex; gap: var(--space-2); align-items: center; justify-content: space-between; }
      h2 { margin: 0; font-size: var(--text-s); font-weight: 650; }
      ul { display: flex; flex-wrap: wrap; gap: 6px; margin: 0; padding: 2px; list-style: none; }
      /* Whole rows: half a button says nothing. */
      .few { max-height: 100px; overflow: auto; overscroll-behavior: contain; }
      :host([brief]) .few { max-height: 66px; }
      .all { max-height: min(46vh, 420px); overflow: auto; overscroll-behavior: contain; }
      .place { display: inline-flex; gap: 6px; align-items: center; min-height: 28px; padding: 2px var(--space-2); text-align: start;
        border: 1px solid var(--rule); border-radius: 14px; background: var(--raised); cursor: pointer; font-size: var(--text-s); }
      .place:hover { border-color: var(--rule-strong); }
      .place[aria-pressed='true'] { border-color: var(--now); background: var(--now-soft); font-weight: 600; }
      .count { min-width: 18px; padding: 0 5px; border-radius: 9px; background: var(--ink-2); color: var(--paper);
        font-size: var(--text-xs); line-height: 18px; text-align: center; font-variant-numeric: tabular-nums; }
      input { width: 100%; min-height: 32px; padding: 0 var(--space-2); border: 1px solid var(--rule-strong); border-radius: var(--radius); background: var(--raised); }
      .more { border: 0; background: none; color: var(--now); cursor: pointer; min-height: 28px; padding: 0 var(--space-1); text-decoration: underline; text-underline-offset: 2px; }
      p { margin: 0; color: var(--ink-2); }
      @media (pointer: coarse) { .few, :host([brief]) .few { max-height: 98px; } .place { min-height: 44px; border-radius: 22px; } .more, input { min-height: 44px; } }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    cancelAnimationFrame(this.growing);
    this.growing = 0;
    this.held = null;
  }

  /** While the reader drags, numbers that nobody sees are left as they are: laying them out costs more than the step. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scene') || changed.size > 1) return;
    this.held ??= this.counts;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.release(), QUIET);
  }

  private release(): void {
    this.held = null;
    this.requestUpdate();
  }

  private readonly onScroll = (event: Event): void => {
    const isScrolled = event.currentTarget instanceof Element && event.currentTarget.scrollTop > 0;
    if (isScrolled === this.isScrolled) return;
    this.isScrolled = isScrolled;
    this.release();
  };

  private list(): readonly Place[] {
    const { conflict } = this;
    if (!conflict) return [];
    if (this.orderOf?.conflict !== conflict) {
      this.orderOf = { conflict, list: ordered(conflict) };
      this.drawn = PIECE;
    }
    return this.orderOf.list;
  }

  protected override updated(): void {
    if (this.growing !== 0 || this.found().length <= this.drawn) return;
    // Those of before are laid out first.
    this.growing = requestAnimationFrame(() => {
      this.growing = 0;
      this.drawn += PIECE;
      this.requestUpdate();
    });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.place')];
    const last = buttons.length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: this.stop + 1,
      ArrowDown: this.stop + 1,
      ArrowLeft: this.stop - 1,
      ArrowUp: this.stop - 1,
      Home: 0,
      End: last,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[Math.min(Math.max(next, 0), last)]?.focus();
  };

  private found(): readonly Place[] {
    const wanted = fold(this.query.trim());
    const expanded = this.open || this.full;
    if (!expanded || wanted === '') return this.list();
    return this.list().filter(({ names, also }) =>
      [...names.en, ...(names.az ?? []), ...(names.hy ?? []), ...(names.ru ?? []), ...also].some((name) =>
        fold(name).includes(wanted),
      ),
    );
  }

  /** @param n reports of the place in view. */
  private button(place: Place, n: number, isOpen: boolean, isStop: boolean, index: number): unknown {
    const { lang } = this;
    const name = placeName(place, lang);
    return html`<li><button class="place" type="button" data-place=${place.id} aria-pressed=${isOpen}
      tabindex=${isStop ? 0 : -1} aria-label=${name} title=${n ? translate(chrome, lang, 'place-count', { name, n }) : name}
      @focus=${() => {
        this.stop = index;
      }}
      @click=${() => this.ask({ type: 'open-place', place: place.id })}>${name}${n ? html`<span class="count">${n}</span>` : nothing}</button></li>`;
  }

  protected override render(): unknown {
    const { conflict, scene, lang } = this;
    if (!conflict || !scene) return nothing;
    const { reports, window } = scene;
    const inView = reports.countsByPlace(
      reports.select(scene.view),
      reports.index.window(window.from, window.to),
    );
    const places = this.found();
    const expanded = this.open || this.full;
    const held = expanded || this.isScrolled ? null : this.held;
    this.counts = held ?? inView;
    return html`<nav aria-label=${translate(chrome, lang, 'places')}>
      ${
        this.full
          ? nothing
          : html`<div class="row">
        <h2>${translate(chrome, lang, 'places')}</h2>
        <button class="more" type="button" aria-expanded=${this.open} @click=${() => {
          this.open = !this.open;
          this.query = '';
        }}>${translate(chrome, lang, this.open ? 'fewer-places' : 'all-places')} (${this.list().length})</button>
      </div>`
      }
      ${
        expanded
          ? html`<input type="search" .value=${this.query} aria-label=${translate(chrome, lang, 'find-place')}
              placeholder=${translate(chrome, lang, 'find-place')}
              @input=${(event: InputEvent) => {
                if (event.target instanceof HTMLInputElement) this.query = event.target.value;
              }} />`
          : nothing
      }
      ${places.length === 0 ? html`<p role="status">${translate(chrome, lang, 'no-place')}</p>` : nothing}
      <ul class=${expanded ? 'all' : 'few'} @keydown=${this.onKey} @scroll=${this.onScroll}>
        ${places.slice(0, this.drawn).map((place, index) => {
          const n = (index < IN_SIGHT ? inView : (this.counts ?? inView))(place.id);
          const isOpen = scene.view.place === place.id;
          const isStop = index === Math.min(this.stop, places.length - 1);
          return guard([place, n, isOpen, isStop, index, lang], () =>
            this.button(place, n, isOpen, isStop, index),
          );
        })}
      </ul>
    </nav>`;
  }
}
customElements.define('cm-places', Places);
