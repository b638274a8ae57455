/** The panel: a complementary region named by the open place or truce; on a phone a sheet with three heights. */
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { panelWords } from '../../i18n/catalogues/panel.ts';
import { translate } from '../../i18n/messages.ts';
import { inWords, placeName } from '../../i18n/name.ts';
import { fetchPart } from '../later.ts';
import { later } from '../later-view.ts';
import type { DataState } from '../own/own-state.ts';
import { Part } from '../part.ts';
import { restNote, restStyles } from '../rest-note.ts';
import { base } from '../tokens.ts';
import type { CmPlace } from './cm-place.ts';
import { currentReport } from './current-report.ts';
import { SheetHandle } from './sheet-handle.ts';
import { panelStyles } from './styles.ts';

export class CmPanel extends Part {
  static override properties = {
    ...Part.properties,
    compact: { type: Boolean, reflect: true },
    rest: { attribute: false },
  };
  static override styles = [base, panelStyles, restStyles, frameStyles()];
  /** A sheet from below instead of a column; its room is the host's `--sheet-max`. */
  declare compact: boolean;
  /** How the texts and sources stand that the conflict does not have yet. */
  declare rest: DataState['rest'];
  private readonly sheet = new SheetHandle(this);
  /** What is shown, to tell an opening from a change of the moment. */
  private shown = '';
  /** Where the open report was scrolled to while its texts were not all drawn; `null`: nothing is to be scrolled again. */
  private unfinished: number | null = null;
  private readonly growth = new ResizeObserver(() => this.finish());

  constructor() {
    super();
    this.compact = false;
    this.rest = 'none';
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      this.ask({ type: 'close' });
    });
  }

  /** Moves the focus to the heading, for an opening by keyboard. */
  focusHeading(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  private say(key: keyof typeof panelWords.en, params: Record<string, string | number> = {}): string {
    return translate(panelWords, this.lang, key, params);
  }

  private get heading(): string | null {
    const open = this.scene?.open;
    if (open?.place) return placeName(open.place, this.lang);
    return open?.truce ? inWords(open.truce.names, this.lang) : (open?.report?.title ?? null);
  }

  override willUpdate(): void {
    if (this.hidden !== (this.heading === null)) this.hidden = this.heading === null;
    const fraction = String(this.sheet.fraction);
    // Writing what is there already would make the browser reckon the panel's styles anew in every step of a drag.
    if (this.style.getPropertyValue('--sheet-fraction') !== fraction)
      this.style.setProperty('--sheet-fraction', fraction);
    this.toggleAttribute('dragging', this.sheet.dragged !== null);
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, scene, lang, heading } = this;
    if (!conflict || !scene || heading === null) return nothing;
    const height = this.say(this.sheet.height);
    const wait = later('panel', lang);
    return html`<aside aria-label=${heading}>
      ${
        this.compact
          ? html`<button type="button" class="handle" aria-label=${this.say('height', { height })}
              @pointerdown=${this.sheet.onDown} @pointermove=${this.sheet.onMove} @pointerup=${this.sheet.onUp}
              @pointercancel=${this.sheet.onUp} @click=${this.sheet.onClick} @keydown=${this.sheet.onKey}></button>`
          : nothing
      }
      <header>
        <h2 tabindex="-1">${heading}</h2>
        <button type="button" class="button close" aria-label=${this.say('close')} title=${this.say('close')}
          @click=${() => this.ask({ type: 'close' })}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M3 3L13 13M13 3L3 13" stroke="currentColor" stroke-width="1.75"/></svg>
        </button>
      </header>
      ${conflict.whole ? nothing : restNote(this.rest, lang)}
      <div class="scroll" tabindex="0" role="group" aria-label=${heading}>
        ${
          scene.open.place
            ? html`<cm-place ?compact=${this.compact} .conflict=${conflict} .scene=${scene} .lang=${lang}>${wait}</cm-place>`
            : scene.open.report
              ? html`<cm-report open inView .conflict=${conflict} .scene=${scene} .lang=${lang} .strike=${scene.open.report} @toggle-report=${() => this.ask({ type: 'close' })}>${wait}</cm-report>`
              : html`<cm-truce .conflict=${conflict} .scene=${scene} .lang=${lang}>${wait}</cm-truce>`
        }
      </div>
    </aside>`;
  }

  override updated(_: PropertyValues): void {
    const open = this.scene?.open;
    const key = `${open?.place?.id ?? ''} ${open?.report?.id ?? ''} ${open?.truce?.id ?? ''}`;
    if (key === this.shown) return;
    const scroller = this.renderRoot.querySelector('.scroll');
    const samePlace = this.shown.split(' ')[0] === (open?.place?.id ?? '');
    this.shown = key;
    this.settle();
    if (!scroller || !this.scene) return;
    if (!samePlace || open?.truce) scroller.scrollTop = 0;
    const report = currentReport(this.scene);
    if (open?.place && report && (open.report !== null || !samePlace))
      void this.reveal(report.id, !samePlace);
  }

  private settle(): void {
    this.unfinished = null;
    this.growth.disconnect();
    this.renderRoot.querySelector('.scroll')?.removeAttribute('data-unfinished');
  }

  /** Texts that came made the panel longer; a reader who has scrolled meanwhile is left where they are. */
  private finish(): void {
    const { scene, unfinished } = this;
    const scroller = this.renderRoot.querySelector('.scroll');
    if (unfinished === null || !scene || !scroller) return;
    const report = currentReport(scene);
    if (report && scroller.scrollTop === unfinished) void this.reveal(report.id, true);
    else this.settle();
  }

  /**
   * Scrolls inside the panel only, never the page around it.
   * @param exactly also when the report's beginning is in sight already.
   */
  private async reveal(id: string, exactly = false): Promise<void> {
    const { shown } = this;
    if (!(await fetchPart('panel'))) return;
    const place = this.renderRoot.querySelector<CmPlace>('cm-place');
    const scroller = this.renderRoot.querySelector('.scroll');
    if (!place || !scroller) return;
    await place.drawn();
    if (shown !== this.shown) return;
    const report = place.reportElement(id);
    if (!report) return;
    const room = scroller.getBoundingClientRect();
    const covered = this.compact ? 0 : place.courseHeight;
    const top = report.getBoundingClientRect().top - room.top - covered;
    const wanted = scroller.scrollTop + top;
    if (exactly || top < 0 || top >= room.height * 0.35) scroller.scrollTop = wanted;
    // As far as it goes: below, texts may be missing that would let it go on.
    const short = exactly && scroller.scrollTop < wanted - 1;
    if (this.conflict?.whole && !short) return this.settle();
    if (this.unfinished === null) this.growth.observe(place);
    scroller.setAttribute('data-unfinished', '');
    this.unfinished = scroller.scrollTop;
  }
}

function frameStyles() {
  return css`
    :host { display: block; height: 100%; min-height: 0; background: var(--paper); }
    aside { display: flex; flex-direction: column; height: 100%; min-height: 0; }
    header { display: flex; align-items: flex-start; gap: var(--space-3); padding: var(--space-4) var(--space-4) var(--space-2); }
    h2 { flex: 1; min-width: 0; font-size: var(--text-l); font-weight: 700; line-height: 1.25; overflow-wrap: anywhere; }
    h2:focus:not(:focus-visible) { outline: none; }
    .rest { padding: 0 var(--space-4) var(--space-2); }
    .close { flex: none; width: 32px; padding: 0; }
    .scroll { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--rule-strong) transparent; }
    /* Else the browser scrolls for texts that come above, which would read as the reader’s own act. */
    .scroll[data-unfinished] { overflow-anchor: none; }
    .scroll:focus-visible { outline-offset: -2px; }
    :host([compact]) {
      height: calc(var(--sheet-max, 60vh) * var(--sheet-fraction, 0.6)); max-height: var(--sheet-max, 60vh);
      border-start-start-radius: 12px; border-start-end-radius: 12px; box-shadow: var(--shadow); overflow: hidden;
      transition: height var(--slow) var(--ease);
    }
    :host([dragging]) { transition: none; }
    .handle {
      flex: none; height: 28px; width: 100%; border: 0; background: none; cursor: grab; touch-action: none;
      display: var(--sheet-handle, grid); place-items: center;
    }
    .handle::before { content: ''; width: 44px; height: 4px; border-radius: 2px; background: var(--rule-strong); }
    .handle:focus-visible { outline-offset: -3px; border-radius: 12px; }
    :host([compact]) header { padding-block-start: var(--sheet-head, 2px); }
  `;
}

if (!customElements.get('cm-panel')) customElements.define('cm-panel', CmPanel);
