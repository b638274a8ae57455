/** Claims and counts of one report as HTML. */
import { reportWords } from '../i18n/catalogues/panel-report.ts';
import { translate } from '../i18n/messages.ts';
import { partyName } from '../i18n/name.ts';
import type { CasualtyStatement, Claim, Strike } from '../model/conflict.ts';
import type { Language } from '../model/words.ts';
import { type Html, html, join } from './html.ts';
import { type Here, own, prose, sourceNames } from './site.ts';
import { capital, dateText, figureText, recordWord, say } from './words.ts';

type Word = keyof (typeof reportWords)['en'] & string;
const word = (lang: Language, key: Word): string => translate(reportWords, lang, key);

function claimItem(claim: Claim, here: Here): Html {
  const { by, party, role, stance, summary, when, sources } = claim;
  const { lang } = here;
  const asked = partyName(here.conflict.parties.get(party), lang);
  const listed = sources !== null && sources.length > 0;
  return html`<li><p><strong>${own(by, here)}</strong> <span class="small">(${asked}; ${say(lang, `role-${role}`)})</span>: <em>${say(lang, `stance-${stance}`)}</em>${when !== null && `, ${dateText(when, lang)}`}</p>
${summary !== null && html`<p>${prose(summary, here)}</p>`}${listed && html`<p class="small">${recordWord(lang, 'read-at')} ${sourceNames(sources, here)}</p>`}</li>
`;
}

/** Every claim in the order of the data, then what was looked for and not found. */
export function claimsHtml(strike: Strike, here: Here): Html {
  const { lang } = here;
  const answer = strike.answers.map((given) => say(lang, `answer-${given}`)).join(', ');
  const none = strike.answers.includes('none-found');
  return html`<ul class="claims">
${strike.claims.map((claim) => claimItem(claim, here))}</ul>
<p><strong>${recordWord(lang, 'answer-line', { answer })}</strong>${none && ` ${word(lang, 'no-reply-means')}`}${strike.noReplyNote !== null && html` ${prose(strike.noReplyNote, here)}`}</p>`;
}

function casualtyRow(row: CasualtyStatement, columns: readonly string[], here: Here): Html {
  const { lang } = here;
  const civilian =
    row.civilian === null ? 'civilians-unstated' : row.civilian ? 'civilians' : 'not-civilians';
  const notes = [
    word(lang, civilian),
    row.scope === 'incident' ? null : word(lang, `scope-${row.scope}`),
    row.withdrawn === true ? word(lang, 'withdrawn') : null,
    row.note === null ? null : prose(row.note, here),
  ].filter((text) => text !== null);
  const [, asOfLabel = '', killed = '', injured = '', source = ''] = columns;
  const note = row.asOfNote == null ? null : prose(row.asOfNote, here);
  const asOf = row.asOf === null ? (note ?? recordWord(lang, 'day-unknown')) : dateText(row.asOf, lang);
  return html`<tr role="row"><th role="rowheader" scope="row">${own(row.by, here)}<span class="under">${join(notes, '; ')}</span></th>
<td role="cell" data-label="${asOfLabel}">${asOf}${row.asOf !== null && note !== null && html`<span class="under">${note}</span>`}</td>
<td role="cell" data-label="${killed}" class="number">${figureText(row.killed, lang)}</td>
<td role="cell" data-label="${injured}" class="number">${figureText(row.injured, lang)}</td>
<td role="cell" data-label="${source}">${row.source === null ? '–' : sourceNames([row.source], here)}</td></tr>
`;
}

/** Counts from the earliest to the latest, side by side. */
export function casualtiesHtml({ casualties }: Strike, here: Here): Html {
  const { lang } = here;
  if (casualties.length === 0) return html`<p>${word(lang, 'casualties-none')}</p>`;
  const key = ({ asOf }: CasualtyStatement): string => (asOf ?? '9999').padEnd(10, '-99');
  const rows = [...casualties].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const columns = [
    capital(word(lang, 'col-by'), lang),
    recordWord(lang, 'as-of'),
    word(lang, 'col-killed'),
    word(lang, 'col-injured'),
    word(lang, 'col-source'),
  ];
  return html`<table role="table" class="stack"><caption>${word(lang, 'casualties-order')}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => casualtyRow(row, columns, here))}</tbody></table>`;
}
