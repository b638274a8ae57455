/** How reports are told apart, graded, counted and placed. */
import { placeName } from '../../i18n/name.ts';
import type { Section } from '../document.ts';
import { type Html, html, join } from '../html.ts';
import type { Here } from '../site.ts';
import { capital, plural, say } from '../words.ts';

function grades({ conflict }: Here): Html {
  const count = (grade: string) =>
    plural(conflict.strikes.filter((strike) => strike.grade === grade).length, 'report');
  return html`<dl class="terms">
<div><dt>${capital(say('en', 'grade-confirmed'))}</dt><dd>A witness on the spot or an investigator of neither side corroborates it; or both sides say that it happened: somebody outside the side that is accused reports it, and that side acknowledges it or says that the target was military. ${count('confirmed')}.</dd></div>
<div><dt>${capital(say('en', 'grade-several'))}</dt><dd>None of that, and its sources have two or more publishers. ${count('several')}.</dd></div>
<div><dt>${capital(say('en', 'grade-single'))}</dt><dd>All others. ${count('single')}.</dd></div>
</dl>`;
}

function answers({ conflict }: Here): Html {
  const count = (answer: 'denied' | 'military' | 'acknowledged' | 'none-found') =>
    conflict.strikes.filter((strike) => strike.answers.includes(answer)).length;
  return html`<p>The answer of the side that is accused stands beside each report: <em>${say('en', 'answer-denied')}</em> (${count('denied')}), <em>${say('en', 'answer-military')}</em> (${count('military')}), <em>${say('en', 'answer-acknowledged')}</em> (${count('acknowledged')}) or <em>${say('en', 'answer-none-found')}</em> (${count('none-found')}); one report can have several. “${capital(say('en', 'answer-none-found'))}” means only that none was found on the pages that were read. It is no admission, and it is never shown as one.</p>`;
}

export function methodSection(here: Here): Section {
  const { conflict } = here;
  const of = (scope: string) => conflict.strikes.filter((strike) => strike.scope === scope).length;
  return {
    id: 'method',
    heading: 'Who said what, and how it is counted',
    body: html`<p>Each report keeps its <em>claims</em> apart: who spoke, for which party, where they stood (a party to the war, a witness on the spot, an investigator, one who passed on what others said), and whether they report, deny, acknowledge, call the target military, corroborate or investigate. Where a source gave a claim no time, wording or address of its own, none was made up.</p>
${answers(here)}
<h3>Three kinds of report</h3>
<p>A <em>${say('en', 'scope-incident')}</em> (${of('incident')}) is one strike at one place and time. An <em>${say('en', 'scope-area-bulletin')}</em> (${of('area-bulletin')}) says that a whole area or a list of places came under fire. A <em>${say('en', 'scope-running-total')}</em> (${of('running-total')}) counts over days. Bulletins and totals have a mark of their own and are never counted as strikes.</p>
<h3 id="grade">How well a report is attested</h3>
<p>One rule computes the grade from the claims and the sources, alike for both sides. Nobody grades by hand.</p>
${grades(here)}
<p>A reprint or an encyclopaedia counts as the page where it was seen. Whoever merely passes on what another said never makes a report “confirmed”. The grade says nothing about who fired.</p>
<h3 id="deaths">How deaths are summed</h3>
<p>Every figure keeps who counted and as of which day. Rival and successive counts of the same strike stand side by side, earliest to latest; they are never added to each other. Of one strike the map knows the lowest and the highest count given for that strike alone. Over several strikes it gives the sum of the lowest and the sum of the highest, and says how many reports gave no number. Running totals, bulletins, and counts that cover several places at once are shown and never added; nor is a count that its own source withdrew. No number is unknown, not nought; “none” means that a source said nobody. Killed and injured are kept apart.</p>
<h3 id="names">Names of places and parties</h3>
${names(here)}`,
  };
}

function names({ conflict }: Here): Html {
  const two = [...conflict.places.values()].filter(
    ({ names, importance }) => names.en.length > 1 && importance < 3,
  );
  const parties = [...conflict.parties.values()].flatMap(({ names, note }) =>
    note === null ? [] : [html` ${names.en}: ${note.en}`],
  );
  const example =
    two.length > 0 &&
    html`, such as ${join(
      two.slice(0, 5).map((place) => placeName(place, 'en')),
      ', ',
    )}`;
  return html`<p>A settlement that is known under two names carries both${example}. The Azerbaijani pages put the Azerbaijani name first, the Armenian pages the Armenian one, the English pages keep one fixed order, and the Russian pages the same one where a source gives both names in Russian. A name’s order asserts nothing. Where no source gave a name in a language, the English one stands in and is marked as such; no spelling was invented.${parties}</p>`;
}

export function timeSection({ conflict }: Here): Section {
  const held = (method: string) =>
    [...conflict.places.values()].filter(({ heldBy }) => heldBy.method === method).length;
  return {
    id: 'time-and-place',
    heading: 'Time and place',
    body: html`<p>Times are local (${conflict.zone.label}) on both sides of the line. What was reported as “in the morning” or “overnight” is kept as an interval with its precision, and worded and drawn that way; nothing is sharpened to a minute that no source gave.</p>
<p id="window">The slider sets a moment, and a window that reaches back from it: six hours, days, an exact range, or everything so far. A report is in view when its earliest possible minute lies after the window’s beginning and not after the moment. A later end of its interval widens the mark; it never changes whether it is shown.</p>
<p>A point stands for a settlement’s centre unless a source gives better, and is no known point of impact. “District” and “area” mean that only that much is known. Who held a place when the period began comes from a source (${held('source')} places), from the approximate line before the war (${held('pre-war-line')}), from a state border (${held('border')}), or is left unknown (${held('unknown')}); each place’s page says which.</p>`,
  };
}
