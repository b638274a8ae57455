/** Truces, the pledge, and who accused whom first. */
import { ledgerWords } from '../../i18n/catalogues/about-records.ts';
import { translate } from '../../i18n/messages.ts';
import { inWords, sideName } from '../../i18n/name.ts';
import { firstAccusations } from '../../query/truce-ledger.ts';
import { dayStart } from '../../scene/scene.ts';
import type { Section } from '../document.ts';
import { type Html, html } from '../html.ts';
import type { Here } from '../site.ts';
import { afterText, momentOrDay } from '../words.ts';

function rows(here: Here): Html {
  const { conflict, home, lang } = here;
  const { sides } = conflict;
  return html`${conflict.truces.map((truce) => {
    const first = sides.map(({ id }) => {
      const accusation = firstAccusations(truce, [id], dayStart(conflict))[0]?.accusation;
      const label = translate(ledgerWords, lang, 'first-by', { side: sideName(conflict, id, lang) });
      return html`<td role="cell" data-label="${label}">${accusation === undefined ? translate(ledgerWords, lang, 'none-found') : afterText(accusation, lang)}</td>`;
    });
    return html`<tr role="row"><th role="rowheader" scope="row"><a href="${home}truces/${truce.id}/">${inWords(truce.names, lang)}</a></th>
<td role="cell" data-label="${translate(ledgerWords, lang, truce.type === 'pledge' ? 'given' : 'effect')}">${momentOrDay(truce.effect.at, truce.effect.day, conflict, lang)}</td>${first}</tr>
`;
  })}`;
}

export function trucesSection(here: Here): Section {
  const { lang } = here;
  const { truces, sides } = here.conflict;
  const pledges = truces.filter(({ type }) => type === 'pledge');
  const names = pledges.map((pledge) => inWords(pledge.names, lang)).join(', ');
  const pledge = pledges.length > 0 && ` ${translate(ledgerWords, lang, 'pledge', { names })}`;
  const columns = [
    translate(ledgerWords, lang, 'name'),
    translate(ledgerWords, lang, 'effect'),
    ...sides.map(({ names }) => translate(ledgerWords, lang, 'first-by', { side: inWords(names, lang) })),
  ];
  return {
    id: 'truces',
    heading: translate(ledgerWords, lang, 'truces'),
    body: html`<p>${translate(ledgerWords, lang, 'truces-text')}${pledge}</p>
<table role="table" class="stack"><caption>${translate(ledgerWords, lang, 'truces-caption')}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows(here)}</tbody></table>`,
  };
}
