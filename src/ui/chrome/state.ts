/** The state in words, beside the map: the moment, the truce and who accused whom, what is in view. */
import { css, html, nothing } from 'lit';
import { chrome } from '../../i18n/catalogues/chrome.ts';
import { formatCount, formatStart } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { sideIndex } from '../../i18n/name.ts';
import { describeScene } from '../../scene/describe.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';

export class StateInWords extends Part {
  static override properties = { ...Part.properties, compact: { type: Boolean }, brief: { type: Boolean } };
  declare compact: boolean;
  /** The moment and the truce alone, beside a text that tells the rest. */
  declare brief: boolean;

  static override styles = [
    base,
    css`
      :host { display: block; font-variant-numeric: tabular-nums; }
      p { margin: 0; }
      .moment { font-size: var(--text-l); font-weight: 650; line-height: 1.2; letter-spacing: -0.01em; }
      .zone { font-size: var(--text-s); font-weight: 400; color: var(--ink-2); letter-spacing: 0; }
      .truce { margin-top: var(--space-2); font-weight: 600; }
      .none { font-weight: 400; color: var(--ink-2); }
      ul { margin: var(--space-1) 0 0; padding: 0; list-style: none; }
      li { display: flex; gap: var(--space-2); align-items: baseline; }
      li::before { content: ''; flex: none; width: 9px; height: 9px; border: 2px solid currentColor; transform: translateY(1px); }
      li[data-side='0'] { --mark: var(--side-0); }
      li[data-side='1'] { --mark: var(--side-1); }
      li::before { color: var(--mark, var(--side-none)); }
      li[data-side='0']::before { background: currentColor; }
      li[data-side='1']::before { border-radius: 50%; }
      @media (forced-colors: active) { li::before { forced-color-adjust: none; } }
      .quiet { color: var(--ink-2); }
      .counts { margin-top: var(--space-2); padding-top: var(--space-2); border-top: 1px solid var(--rule); }
      .counts b { font-weight: 650; }
      .small { font-size: var(--text-xs); color: var(--ink-2); }
      /* Where the map is low the legend below says it alone. */
      @container (max-height: 740px) { :host { line-height: 1.34; } .area { display: none; } .counts, .truce { margin-top: 6px; } }
      /* In longer languages, so that the legend keeps its room: the timeline and the line’s own words say it too. */
      @container (max-height: 640px) { :host(:not(:lang(en))) { font-size: 13px; line-height: 1.3; } :host(:not(:lang(en))) :is(.truce, .counts) { margin-top: 4px; } :host(:not(:lang(en))) .counts { padding-top: 4px; } :host(:not(:lang(en), [compact])) .small { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } }
    `,
  ];

  protected override render(): unknown {
    const { conflict, scene, lang } = this;
    if (!conflict || !scene) return nothing;
    const words = describeScene(scene, conflict, lang);
    const [moment, zone] = words.moment.split(/ (?=\()/);
    const area = scene.front?.trace.areaKm2;
    const start = formatStart(conflict, lang);
    const accusations = words.accusations.map(
      ({ side, text }) => html`<li data-side=${sideIndex(conflict, side) ?? ''}>${text}</li>`,
    );
    const head = html`
      ${this.compact ? nothing : html`<p class="moment">${moment} <span class="zone">${zone}</span></p>`}
      <p class=${scene.truce ? 'truce' : 'truce none'}>${words.truce}</p>`;
    if (this.brief) return head;
    return html`${head}
      ${accusations.length ? html`<ul>${accusations}</ul>` : nothing}
      ${words.eachOther ? html`<p class="quiet">${words.eachOther}</p>` : nothing}
      ${words.pledge ? html`<p class="quiet">${words.pledge}</p>` : nothing}
      <p class="counts"><b>${words.strikes}</b>${words.besides ? html`<span class="quiet">, ${words.besides}</span>` : nothing}</p>
      ${words.deaths ? html`<p>${words.deaths}</p>` : nothing}
      <p class="small">${words.window}. ${words.front ?? ''}
        ${
          area
            ? html`<span class="area">${translate(chrome, lang, 'area-estimate', {
                day: start,
                km2: formatCount(area.estimate, lang),
                min: formatCount(area.min, lang),
                max: formatCount(area.max, lang),
              })}</span>`
            : nothing
        }</p>
    `;
  }
}
customElements.define('cm-state', StateInWords);
