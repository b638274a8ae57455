/** Truces, the pledge, and who accused whom first. */
import { sideName } from '../../i18n/name.ts';
import { firstAccusations } from '../../query/truce-ledger.ts';
import { dayStart } from '../../scene/scene.ts';
import type { Section } from '../document.ts';
import { type Html, html } from '../html.ts';
import type { Here } from '../site.ts';
import { afterText, momentOrDay } from '../words.ts';

function rows(here: Here): Html {
  const { conflict, home } = here;
  const { sides } = conflict;
  return html`${conflict.truces.map((truce) => {
    const first = sides.map(({ id }) => {
      const accusation = firstAccusations(truce, [id], dayStart(conflict))[0]?.accusation;
      return html`<td role="cell" data-label="First accusation by: ${sideName(conflict, id, 'en')}">${accusation === undefined ? 'none found' : afterText(accusation, 'en')}</td>`;
    });
    return html`<tr role="row"><th role="rowheader" scope="row"><a href="${home}truces/${truce.id}/">${truce.names.en}</a></th>
<td role="cell" data-label="${truce.type === 'pledge' ? 'Given' : 'In effect from'}">${momentOrDay(truce.effect.at, truce.effect.day, conflict, 'en')}</td>${first}</tr>
`;
  })}`;
}

export function trucesSection(here: Here): Section {
  const { truces, sides } = here.conflict;
  const pledges = truces.filter(({ type }) => type === 'pledge');
  const pledge =
    pledges.length > 0 &&
    html` ${pledges.map(({ names }) => names.en).join(', ')}: a pledge, not a truce. It ends none and is counted as none.`;
  return {
    id: 'truces',
    heading: 'Truces and accusations',
    body: html`<p>A truce runs from the moment it took effect to the moment the next one did; the last stays open. That it is “in force” says that it had been agreed, not that it was kept. The band on the slider is solid until the first accusation and hatched after it.${pledge} Each side accuses the other, and the map does not settle who fired first: it gives each side’s first accusation with the minutes after effect, as exactly as the sources allow.</p>
<table role="table" class="stack"><caption>Truces and pledges, with each side’s first accusation</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Name</th><th role="columnheader" scope="col">In effect from</th>${sides.map(({ names }) => html`<th role="columnheader" scope="col">First accusation by: ${names.en}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows(here)}</tbody></table>`,
  };
}
