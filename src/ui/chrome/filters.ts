/** The reader's filters: weapon, who reported, who is accused, how the accused side answered. */
import { css, html, nothing, type PropertyValues } from 'lit';
import { chrome } from '../../i18n/catalogues/chrome.ts';
import { common } from '../../i18n/catalogues/common.ts';
import { translate } from '../../i18n/messages.ts';
import { partyName } from '../../i18n/name.ts';
import { ANSWERS, KINDS } from '../../model/words.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';

export class Filters extends Part {
  static override styles = [
    base,
    css`
      :host { display: block; position: relative; }
      summary { width: 100%; list-style: none; }
      summary::-webkit-details-marker { display: none; }
      .sheet { position: absolute; z-index: 7; inset-inline-end: 0; top: calc(100% + 6px); width: min(340px, 86vw); max-height: min(70vh, 560px);
        overflow: auto; padding: var(--space-4); border: 1px solid var(--rule); border-radius: var(--radius); background: var(--raised); box-shadow: var(--shadow); }
      fieldset { margin: 0 0 var(--space-3); padding: 0; border: 0; }
      legend { padding: 0; font-weight: 650; margin-bottom: var(--space-1); }
      label { display: flex; align-items: center; gap: var(--space-2); min-height: 28px; cursor: pointer; }
      input { width: 18px; height: 18px; accent-color: var(--now); }
      @media (pointer: coarse) { label { min-height: 40px; } }
    `,
  ];

  /** A step in time changes no filter. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const before = changed.get('scene')?.view;
    const now = this.scene?.view;
    if (changed.size > 1 || !before || !now) return true;
    return (['kind', 'by', 'against', 'stance'] as const).some((filter) => before[filter] !== now[filter]);
  }

  /** A group of boxes; none checked means all. */
  private group<T extends string>(
    title: string,
    values: readonly T[],
    chosen: readonly T[] | null,
    name: (value: T) => string,
    change: (list: readonly T[] | null) => void,
  ): unknown {
    const toggle = (value: T, on: boolean): void => {
      const next = values.filter((other) => (other === value ? on : (chosen?.includes(other) ?? false)));
      change(next.length === 0 ? null : next);
    };
    return html`<fieldset><legend>${title}</legend>
      ${values.map(
        (value) => html`<label><input type="checkbox" .checked=${chosen?.includes(value) ?? false}
          @change=${(event: Event) => {
            if (event.target instanceof HTMLInputElement) toggle(value, event.target.checked);
          }} />${name(value)}</label>`,
      )}</fieldset>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const details = this.renderRoot.querySelector('details');
    if (event.key !== 'Escape' || !details?.open) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  };

  protected override render(): unknown {
    const { conflict, scene, lang } = this;
    if (!conflict || !scene) return nothing;
    const { kind, by, against, stance } = scene.view;
    const on = [kind, by, against, stance].filter((filter) => filter !== null).length;
    const say = (key: Parameters<typeof translate<keyof (typeof chrome)['en']>>[2], params = {}): string =>
      translate(chrome, lang, key, params);
    const parties = [...conflict.parties.keys()];
    const party = (id: string): string => partyName(conflict.parties.get(id), lang);
    const { columns, ofAll } = scene.reports.index;
    const accused = parties.filter(
      (id) => (ofAll.facets.against[columns.parties.indexOf(id)]?.ranks.at(-1) ?? 0) > 0,
    );
    return html`<details @keydown=${this.onKey}>
      <summary class="button" role="button">${on ? say('filters-on', { n: on }) : say('filters')}</summary>
      <div class="sheet">
        ${this.group(
          say('filter-kind'),
          KINDS,
          kind,
          (value) => translate(common, lang, `kind-${value}`),
          (list) => this.ask({ type: 'filter-kind', kind: list }),
        )}
        ${this.group(say('filter-by'), parties, by, party, (list) => this.ask({ type: 'filter-by', by: list }))}
        ${this.group(say('filter-against'), accused, against, party, (list) => this.ask({ type: 'filter-against', against: list }))}
        ${this.group(
          say('filter-stance'),
          ANSWERS,
          stance,
          (value) => translate(common, lang, `answer-${value}`),
          (list) => this.ask({ type: 'filter-stance', stance: list }),
        )}
        <button class="button" type="button" ?disabled=${on === 0} @click=${() => this.ask({ type: 'clear-filters' })}>${say('clear-filters')}</button>
      </div>
    </details>`;
  }
}
customElements.define('cm-filters', Filters);
