/** A place's page: facts, the strip of its reports, the reports themselves, accusations and changes of control. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { placeWords } from '../../i18n/catalogues/panel-place.ts';
import { formatDay } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { isFallbackName } from '../../i18n/name.ts';
import type { Conflict, Place, Strike } from '../../model/conflict.ts';
import type { Slice } from '../../query/slice.ts';
import type { Scene } from '../../scene/types.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';
import './cm-report.ts';
import type { CmReport } from './cm-report.ts';
import './cm-strip.ts';
import type { CmStrip } from './cm-strip.ts';
import {
  addAround,
  after,
  currentReport,
  indexOf,
  inWindow,
  nearestReport,
  neighbours,
  shownAround,
  sliceInWindow,
} from './current-report.ts';
import { pageStyles } from './page-styles.ts';
import { english, sideSign } from './parts.ts';
import { placeExtras } from './place-extras.ts';
import { distanceWords, heldWords, otherSpellings } from './place-facts.ts';
import { numberSources } from './source-numbers.ts';
import { sourceList } from './source-views.ts';
import { panelStyles } from './styles.ts';

export class CmPlace extends Part {
  static override properties = { ...Part.properties, folded: { state: true }, added: { state: true } };
  static override styles = [base, panelStyles, pageStyles, placeStyles()];
  /** The report that was unfolded because it is the current one, and that the reader folded again. */
  declare folded: string | null;
  /** Where a place has many: what the reader added to the reports around the current one, until that is another. */
  declare added: Slice & { readonly around: string };

  constructor() {
    super();
    this.folded = null;
    this.added = { first: 0, end: 0, around: '' };
  }

  /** Resolves when the place and its reports are drawn, and so have their heights. */
  async drawn(): Promise<void> {
    await this.updateComplete;
    const parts = [...this.renderRoot.querySelectorAll<CmReport | CmStrip>('cm-report, cm-strip')];
    await Promise.all(parts.map(({ updateComplete }) => updateComplete));
  }

  /** The element of a report, to bring it into view. */
  reportElement(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`cm-report[data-report="${CSS.escape(id)}"]`);
  }

  /** How much of the panel the sticky strip covers, px. */
  get courseHeight(): number {
    return this.renderRoot.querySelector<HTMLElement>('.course')?.offsetHeight ?? 0;
  }

  private say(key: keyof typeof placeWords.en, params: Record<string, string | number> = {}): string {
    return translate(placeWords, this.lang, key, params);
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, scene, lang } = this;
    const place = scene?.open.place;
    if (!conflict || !scene || !place) return nothing;
    const current = currentReport(scene);
    const shown =
      current !== null && current.id === this.folded && scene.open.report === null ? null : current;
    return html`${guard([place, conflict, lang, scene.front], () => this.facts(place, conflict, scene))} ${this.course(scene, current)}
      <div class="reports" @toggle-report=${this.onToggle}>${this.reports(conflict, scene, current, shown)}</div>
      ${guard([place, conflict, lang], () => placeExtras(place, conflict, lang))}`;
  }

  /** All reports of the place, or those around the current one with the ways to the others. */
  private reports(conflict: Conflict, scene: Scene, current: Strike | null, shown: Strike | null): unknown {
    const { lang } = this;
    const { place, reports } = scene.open;
    const index = current === null ? after(reports, scene.view.at) : indexOf(reports, current);
    const around = `${place?.id} ${index}`;
    const more = this.added.around === around ? this.added : { first: 0, end: 0 };
    const { first, end, base } = shownAround(reports.length, index, more);
    const add = (direction: 1 | -1) => () => {
      this.added = { ...addAround(more, direction), around };
    };
    const way = (n: number, direction: 1 | -1) =>
      n === 0
        ? nothing
        : html`<button type="button" class="button way" @click=${add(direction)}>${this.say(direction === 1 ? 'more-later' : 'more-earlier', { n })}</button>`;
    // Keyed by the distance from the current one: at another moment the same elements take other reports.
    return html`${way(first, -1)}
      ${repeat(
        reports.slice(first, end),
        (_, n) => first + n - base,
        (strike) =>
          html`<cm-report data-report=${strike.id} .conflict=${conflict} .lang=${lang} .strike=${strike}
            .open=${strike.id === shown?.id} .inView=${inWindow(strike, scene.window)}></cm-report>`,
      )}
      ${way(reports.length - end, 1)}`;
  }

  private facts(place: Place, conflict: Conflict, scene: Scene): TemplateResult {
    const { lang } = this;
    const spellings = otherSpellings(place, lang);
    const day = formatDay(conflict.period.start, conflict.zone.offset, lang, { year: true });
    return html`<div class="facts">
      ${isFallbackName(place, lang) ? html`<p class="small">${this.say('english-name')}</p>` : nothing}
      <dl class="facts-list">
        <div><dt>${this.say('held', { day })}</dt>
          <dd>${sideSign(conflict, place.heldBy.side)}${heldWords(place, conflict, lang)}
            ${place.heldBy.note === null ? nothing : html`<p class="small">${english(place.heldBy.note, lang)}</p>`}
            ${
              place.heldBy.sources.length === 0
                ? nothing
                : html`<details class="small"><summary>${this.say('held-sources')}</summary>${sourceList(numberSources(place.heldBy.sources), conflict, lang)}</details>`
            }</dd></div>
        <div><dt>${this.say('distance')}</dt>
          <dd>${distanceWords(place, scene.front, conflict, lang).map((sentence, index) => html`<p class=${index === 0 ? '' : 'small'}>${sentence}</p>`)}</dd></div>
        ${
          spellings.length === 0
            ? nothing
            : html`<div><dt>${this.say('spellings')}</dt>
                <dd class="spellings">${spellings.map(({ name, lang: language }, index) => html`${index === 0 ? nothing : ', '}<span lang=${language ?? nothing}>${name}</span>`)}</dd></div>`
        }
        ${place.note === null ? nothing : html`<div><dt>${this.say('note')}</dt><dd>${english(place.note, lang)}</dd></div>`}
      </dl>
    </div>`;
  }

  /** Strip, counts and the way to the neighbours; stays in sight while the reports scroll below it. */
  private course(scene: Scene, current: Strike | null): TemplateResult {
    const { reports } = scene.open;
    if (reports.length === 0) return html`<p class="course muted">${this.say('none-here')}</p>`;
    const slice = sliceInWindow(reports, scene.window);
    const inView = slice.end - slice.first;
    const { earlier, later } = neighbours(reports, current, scene.view.at);
    const nearest = nearestReport(reports, scene.view.at);
    const open = (strike: Strike | null) => () => {
      if (strike) this.ask({ type: 'open-report', report: strike.id, follow: true });
    };
    return html`<div class="course">
      <cm-strip .conflict=${this.conflict} .scene=${scene} .lang=${this.lang} .current=${current}></cm-strip>
      <div class="steps">
        <button type="button" class="button" ?disabled=${earlier === null} aria-label=${this.say('earlier')} @click=${open(earlier)}><span aria-hidden="true">‹ ${this.say('step-earlier')}</span></button>
        <p class="small">${this.say('reports', { n: reports.length })}<br />${this.say('reports-in-view', { n: inView })}</p>
        <button type="button" class="button" ?disabled=${later === null} aria-label=${this.say('later')} @click=${open(later)}><span aria-hidden="true">${this.say('step-later')} ›</span></button>
      </div>
      ${
        inView > 0
          ? nothing
          : html`<p class="small empty">${this.say('none-in-view')}
              <button type="button" class="button" @click=${open(nearest)}>${this.say('nearest')}</button></p>`
      }
    </div>`;
  }

  private onToggle(event: CustomEvent<string>) {
    const open = this.scene?.open;
    if (!open?.place || !this.scene) return;
    const id = event.detail;
    const isCurrent = currentReport(this.scene)?.id === id;
    if (isCurrent && open.report?.id === id) {
      this.folded = id;
      this.ask({ type: 'open-place', place: open.place.id });
    } else if (isCurrent) this.folded = this.folded === id ? null : id;
    else this.ask({ type: 'open-report', report: id });
  }
}

function placeStyles() {
  return css`
    .course {
      position: sticky; inset-block-start: var(--head-height, 0px); z-index: 1; padding: var(--space-2) var(--space-4);
      background: var(--paper); border-block: 1px solid var(--rule); display: grid; gap: var(--space-2);
    }
    .steps { display: flex; justify-content: space-between; align-items: center; gap: var(--space-2); }
    .steps .button { white-space: nowrap; }
    .steps p { text-align: center; font-variant-numeric: tabular-nums; }
    .steps .button:disabled { opacity: 0.5; cursor: default; }
    .empty { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; }
    .way { margin: var(--space-2) var(--space-4); }
    cm-report { border-block-end: 1px solid var(--rule); }
    cm-report[open] { background: var(--raised); }
    :host([compact]) .course { position: static; }
  `;
}

if (!customElements.get('cm-place')) customElements.define('cm-place', CmPlace);
