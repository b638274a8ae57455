/** The legend explains what is on the map at this moment, and nothing else. */
import { css, html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { chrome } from '../../i18n/catalogues/chrome.ts';
import { common } from '../../i18n/catalogues/common.ts';
import { formatCount, formatStart } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { sideIndex, sideName } from '../../i18n/name.ts';
import { forSquares } from '../../scene/sums.ts';
import { SHAPE_PATH } from '../../scene/symbols.ts';
import type { Scene } from '../../scene/types.ts';
import { kindIcon } from '../mark-icon.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';

const icon = (content: unknown): TemplateResult =>
  html`<svg viewBox="-13 -13 26 26" width="18" height="18" aria-hidden="true">${content}</svg>`;

const outline = (attributes: { dash?: string; ring?: boolean }): unknown => svg`
  ${attributes.ring ? svg`<circle r="11.5" fill="none" stroke="currentColor" stroke-width="1.6"></circle>` : nothing}
  <path d=${SHAPE_PATH.circle} transform="scale(0.8)" fill=${attributes.ring ? 'currentColor' : 'none'}
    stroke="currentColor" stroke-width="2.4" stroke-dasharray=${attributes.dash ?? 'none'}></path>`;

const GRID_ICON = svg`<circle r="10" fill="none" stroke="currentColor" stroke-width="3"></circle>
  <text y="4" text-anchor="middle" font-size="11" font-weight="600" fill="currentColor">9</text>`;

const STACK_ICON = svg`<circle cx="-5" cy="4" r="6" fill="none" stroke="currentColor" stroke-width="2.2"></circle>
  <rect x="-3" y="-12" width="16" height="15" rx="7.5" fill="currentColor"></rect>
  <text x="5" y="-0.5" text-anchor="middle" font-size="11" font-weight="700" fill="var(--raised)">3</text>`;

/** What the legend reads of a scene, as one text. */
function contentOf({ legend, front, strikes }: Scene): string {
  return JSON.stringify([legend, front?.trace.id, front?.between, Math.min(2, strikes.length)]);
}

export class Legend extends Part {
  static override properties = { ...Part.properties, squares: { attribute: false } };
  /** The map shows numbers by square in the place of marks. */
  declare squares: boolean;

  constructor() {
    super();
    this.squares = false;
  }

  static override styles = [
    base,
    css`
      :host { display: block; font-size: var(--text-xs); }
      ul { display: flex; flex-wrap: wrap; gap: 2px var(--space-3); margin: 0; padding: 0; list-style: none; }
      li { display: flex; align-items: center; gap: var(--space-2); min-width: 0; color: var(--ink); overflow-wrap: anywhere; }
      ul.flow { margin-bottom: 2px; }
      li.wide { width: 100%; }
      svg { flex: none; color: var(--ink-2); }
      .side { flex: none; width: 14px; height: 14px; border: 2px solid var(--side-none); }
      .side[data-side='0'] { border-color: var(--side-0); background: var(--side-0); }
      .side[data-side='1'] { border-color: var(--side-1); border-radius: 50%;
        background: repeating-linear-gradient(45deg, var(--side-1) 0 2px, transparent 2px 4px); }
      .line { flex: none; width: 22px; height: 9px; background: color-mix(in srgb, var(--ink) 14%, transparent);
        border-block: 3px solid transparent; background-clip: padding-box; box-shadow: inset 0 0 0 0 transparent; position: relative; }
      .line::after { content: ''; position: absolute; inset: 1px 0 auto; border-top: 1.5px solid var(--ink); }
      .line[data-claimed]::after { border-top-style: dashed; }
      .line[data-between]::after { border-top-style: dotted; }
      .area { flex: none; width: 18px; height: 12px; border: 1px solid var(--rule-strong);
        background: repeating-linear-gradient(-45deg, var(--rule-strong) 0 1px, transparent 1px 5px); }
      .sizes { display: inline-flex; align-items: center; gap: 2px; }
      p { margin: 0; color: var(--ink-2); }
      /* The map keeps its colours and patterns, and so do these signs of them. */
      @media (forced-colors: active) { .side, .line, .line::after, .area { forced-color-adjust: none; } }
      @container (max-height: 740px) { :host { line-height: 1.25; } ul { gap: 1px var(--space-2); } ul.flow { margin: 0; } li { gap: 6px; } li svg { width: 16px; height: 16px; } }
    `,
  ];

  /** Most steps in time change nothing of what has to be explained. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const before = changed.get('scene');
    return changed.size > 1 || !before || !this.scene || contentOf(before) !== contentOf(this.scene);
  }

  private say(key: Parameters<typeof translate<keyof (typeof chrome)['en']>>[2], params = {}): string {
    return translate(chrome, this.lang, key, params);
  }

  private front(): unknown {
    const { conflict, scene, lang } = this;
    if (!conflict || !scene?.front) return nothing;
    const { status, accuracyKm, areaKm2 } = scene.front.trace;
    const line = this.say(`legend-front-${status}`, { km: accuracyKm });
    const day = formatStart(conflict, lang);
    return html`
      <li class="wide"><span class="line" ?data-claimed=${status === 'claimed'} ?data-between=${scene.front.between}></span>${line}</li>
      ${
        areaKm2
          ? html`<li class="wide"><span class="area"></span>${this.say('legend-area', {
              day,
              km2: formatCount(areaKm2.estimate, lang),
              min: formatCount(areaKm2.min, lang),
              max: formatCount(areaKm2.max, lang),
            })}</li>`
          : nothing
      }`;
  }

  private sides(): unknown {
    const { conflict, scene, lang } = this;
    if (!conflict || !scene || scene.legend.sides.length === 0) return nothing;
    const day = formatStart(conflict, lang);
    const order = [...conflict.sides.map(({ id }) => id), ''].filter((id) => scene.legend.sides.includes(id));
    return html`<p>${this.say('legend-held', { day })}:</p>
      <ul class="flow">${order.map(
        (id) => html`<li><span class="side" data-side=${sideIndex(conflict, id) ?? ''}></span>
          ${id === '' ? this.say('legend-held-unknown') : sideName(conflict, id, lang)}</li>`,
      )}</ul>`;
  }

  protected override render(): unknown {
    const { scene, lang, squares } = this;
    if (!scene) return nothing;
    const legend = squares ? forSquares(scene.legend) : scene.legend;
    const row = (shown: boolean, picture: unknown, text: string): unknown =>
      shown ? html`<li>${icon(picture)}${text}</li>` : nothing;
    return html`
      ${scene.strikes.length === 0 ? html`<p>${this.say('legend-empty')}</p>` : nothing}
      ${this.sides()}
      <ul class="flow">${legend.kinds.map((kind) => row(true, kindIcon(kind), translate(common, lang, `kind-${kind}`)))}</ul>
      <ul>
        ${row(legend.deaths, svg`<circle cx="-7" r="4" fill="currentColor"></circle><circle cx="5" r="8" fill="currentColor"></circle>`, this.say('legend-size'))}
        ${row(legend.noFigure, outline({}), this.say('legend-no-figure'))}
        ${row(legend.answered, outline({ ring: true }), this.say('legend-answered'))}
        ${row(legend.bulletin, svg`<rect x="-11" y="-11" width="22" height="22" rx="5" fill="currentColor" opacity="0.35"></rect><path d=${SHAPE_PATH.circle} transform="scale(0.45)" fill="currentColor"></path>`, this.say('legend-bulletin'))}
        ${row(legend.total, svg`<rect x="-11" y="-11" width="22" height="22" rx="5" fill="none" stroke="currentColor" stroke-width="1.6"></rect><path d="M-6 0H6" stroke="currentColor" stroke-width="2.4"></path>`, this.say('legend-total'))}
        ${row(legend.imprecise, outline({ dash: '3 2.4' }), this.say('legend-imprecise'))}
        ${row(scene.strikes.length > 1 && !squares, svg`<circle cx="-8" r="4" fill="currentColor" opacity="0.25"></circle><circle r="4" fill="currentColor" opacity="0.55"></circle><circle cx="8" r="4" fill="currentColor"></circle>`, this.say('legend-fade'))}
        ${row(scene.strikes.length > 1 && !squares, STACK_ICON, this.say('legend-stack'))}
        ${row(squares, GRID_ICON, this.say('legend-grid'))}
        ${this.front()}
      </ul>
    `;
  }
}
customElements.define('cm-legend', Legend);
