/** The first accusation of each side after a truce took effect, side by side and of equal weight. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { truceWords } from '../../i18n/catalogues/panel-truce.ts';
import { translate } from '../../i18n/messages.ts';
import { inWords } from '../../i18n/name.ts';
import type { Conflict, Truce, TruceAccusation } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { english, sideSign } from './parts.ts';
import type { SourceNumbers } from './source-numbers.ts';
import { sourceRefs } from './source-views.ts';
import { accusationWhen } from './truce-words.ts';

interface Context {
  readonly conflict: Conflict;
  readonly numbers: SourceNumbers;
  readonly lang: Language;
}

function accusationView(accusation: TruceAccusation, { conflict, numbers, lang }: Context): TemplateResult {
  return html`<p class="when">${accusationWhen(accusation, conflict, lang)}</p>
    <p><span class="who" lang="en">${accusation.by}</span>${sourceRefs(accusation.sources, numbers, conflict, lang)}</p>
    <p>${english(accusation.what, lang, false)}</p>
    ${accusation.where.length === 0 ? nothing : html`<p class="small">${translate(truceWords, lang, 'named', { places: accusation.where.join(', ') })}</p>`}
    ${accusation.note === null ? nothing : html`<p class="small">${english(accusation.note, lang, false)}</p>`}`;
}

export function accusationsView(truce: Truce, context: Context): TemplateResult {
  const { conflict, lang } = context;
  return html`<div class="facing">
    ${conflict.sides.map((side) => {
      const own = truce.accusations.filter((accusation) => accusation.side === side.id);
      const name = inWords(side.names, lang);
      return html`<section aria-label=${name}>
        <h4>${sideSign(conflict, side.id)}${translate(truceWords, lang, 'accuser', { side: name })}</h4>
        ${
          own.length === 0
            ? html`<p class="muted">${translate(truceWords, lang, 'none-found')}</p>`
            : own.map((accusation) => accusationView(accusation, context))
        }
      </section>`;
    })}
  </div>`;
}

export const accusationsStyles = css`
  .when { font-weight: 650; font-variant-numeric: tabular-nums; }
`;
