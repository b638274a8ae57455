/** What the map is, and what it is not. */
import { methodWords } from '../../i18n/catalogues/about-method.ts';
import { formatDay } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { inWords } from '../../i18n/name.ts';
import type { Section } from '../document.ts';
import { fill } from '../fill.ts';
import { html } from '../html.ts';
import type { Here } from '../site.ts';
import { pageWord } from '../words.ts';

export function whatSection({ conflict, home, lang }: Here): Section {
  const { strikes, allegations, truces, control, period, zone, sides } = conflict;
  const day = (minute: number): string => formatDay(minute, zone.offset, lang, { year: true });
  const word = (key: keyof (typeof methodWords)['en'], params = {}): string =>
    translate(methodWords, lang, key, params);
  const [one, other] = sides;
  const table = html`<a href="${home}table/">${word('what-table-link')}</a>`;
  return {
    id: 'what',
    heading: word('what'),
    body: html`<p>${word('what-shows', {
      from: day(period.start),
      to: day(period.end - 1),
      reports: pageWord(lang, 'reports-count', { n: strikes.length }),
      incidents: strikes.filter(({ scope }) => scope === 'incident').length,
      accusations: pageWord(lang, 'accusations-count', { n: allegations.length }),
      truces: word('truces-count', { n: truces.length }),
      changes: word('changes-count', { n: control.length }),
    })}</p>
<p>${word('what-judges', { one: inWords(one.names, lang), other: inWords(other.names, lang) })}</p>
<p>${word('what-lacks')}</p>
<p>${fill(methodWords, lang, 'what-table', { table })}</p>`,
  };
}
