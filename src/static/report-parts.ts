/** Claims and counts of one report as HTML. */
import { partyName } from '../i18n/name.ts';
import type { CasualtyStatement, Claim, Strike } from '../model/conflict.ts';
import { type Html, html } from './html.ts';
import { type Here, sourceNames } from './site.ts';
import { capital, dateText, figureText, say } from './words.ts';

function claimItem(claim: Claim, here: Here): Html {
  const { by, party, role, stance, summary, when, sources } = claim;
  const asked = partyName(here.conflict.parties.get(party), 'en');
  const listed = sources !== null && sources.length > 0;
  return html`<li><p><strong>${by}</strong> <span class="small">(${asked}; ${say(`role-${role}`)})</span>: <em>${say(`stance-${stance}`)}</em>${when !== null && `, ${dateText(when)}`}</p>
${summary !== null && html`<p>${summary}</p>`}${listed && html`<p class="small">Read at: ${sourceNames(sources, here)}</p>`}</li>
`;
}

/** Every claim in the order of the data, then what was looked for and not found. */
export function claimsHtml(strike: Strike, here: Here): Html {
  const answer = strike.answers.map((given) => capital(say(`answer-${given}`))).join(', ');
  const none = strike.answers.includes('none-found');
  return html`<ul class="claims">
${strike.claims.map((claim) => claimItem(claim, here))}</ul>
<p><strong>The answer of the side that is accused: ${answer}.</strong>${none && ' This means only that none was found; it is no admission.'}${strike.noReplyNote !== null && ` ${strike.noReplyNote}`}</p>`;
}

const SCOPES: Readonly<Record<CasualtyStatement['scope'], string | null>> = {
  incident: null,
  'several-places': 'several places together: added to no total',
  cumulative: 'running total: added to no total',
};

function casualtyRow(row: CasualtyStatement, here: Here): Html {
  const civilian =
    row.civilian === null ? 'civilians or not: not stated' : row.civilian ? 'civilians' : 'not civilians';
  const notes = [
    civilian,
    SCOPES[row.scope],
    row.withdrawn === true ? 'withdrawn by its source: added to no total' : null,
    row.note,
  ].filter((text) => text !== null);
  const asOf = row.asOf === null ? (row.asOfNote ?? 'day not known') : dateText(row.asOf);
  return html`<tr role="row"><th role="rowheader" scope="row">${row.by}<span class="under">${notes.join('; ')}</span></th>
<td role="cell" data-label="As of">${asOf}${row.asOf !== null && row.asOfNote != null && html`<span class="under">${row.asOfNote}</span>`}</td>
<td role="cell" data-label="Killed" class="number">${figureText(row.killed)}</td>
<td role="cell" data-label="Injured" class="number">${figureText(row.injured)}</td>
<td role="cell" data-label="Source">${row.source === null ? '–' : sourceNames([row.source], here)}</td></tr>
`;
}

/** Counts from the earliest to the latest, side by side. */
export function casualtiesHtml({ casualties }: Strike, here: Here): Html {
  if (casualties.length === 0) return html`<p>No casualty statement was found.</p>`;
  const key = ({ asOf }: CasualtyStatement): string => (asOf ?? '9999').padEnd(10, '-99');
  const rows = [...casualties].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const columns = ['Who counted', 'As of', 'Killed', 'Injured', 'Source'];
  return html`<table role="table" class="stack"><caption>Earliest to latest. Rival counts stand side by side; they are never added.</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => casualtyRow(row, here))}</tbody></table>`;
}
