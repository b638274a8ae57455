/** Corrections, licences and privacy. */
import { siteWords } from '../../i18n/catalogues/about-site.ts';
import { type Params, translate } from '../../i18n/messages.ts';
import { inWords } from '../../i18n/name.ts';
import { changelogHtml } from '../changelog.ts';
import type { Section } from '../document.ts';
import { fill } from '../fill.ts';
import { external, html, join } from '../html.ts';
import { type Here, inEnglish, own } from '../site.ts';
import { dateText, pageWord } from '../words.ts';

type SiteWord = keyof (typeof siteWords)['en'] & string;
const word = ({ lang }: Here, key: SiteWord, params: Params = {}): string =>
  translate(siteWords, lang, key, params);

export function correctionsSection(here: Here): Section {
  const { changes, conflict, lang } = here;
  const { version, released } = conflict;
  const log = changes !== null && changelogHtml(changes);
  return {
    id: 'corrections',
    heading: word(here, 'corrections'),
    body: html`<p>${word(here, 'corrections-text', { version, date: dateText(released, lang) })}${log && inEnglish(here)}</p>
${log ? (lang === 'en' ? log : html`<div lang="en">${log}</div>`) : html`<p>${word(here, 'no-changes')}</p>`}`,
  };
}

export function correctSection(here: Here): Section {
  const { lang, root } = here;
  return {
    id: 'correct',
    heading: word(here, 'correct'),
    body: html`<p>${fill(siteWords, lang, 'correct-how', {
      address: html`<code>/reports/ID/</code>`,
      package: html`<a href="${root}data/dataset.json">${word(here, 'package')}</a>`,
    })}</p>
<p>${word(here, 'correct-rule')}</p>`,
  };
}

export function licencesSection(here: Here): Section {
  const { conflict, lang, root } = here;
  const credits = conflict.credits.map(
    ({ text, url, licence }) => html`<li>${external(url, own(text, here))}: ${own(licence, here)}</li>`,
  );
  const texts = join(
    [
      external('https://creativecommons.org/licenses/by/4.0/', 'Creative Commons Attribution 4.0'),
      external('https://opendatacommons.org/licenses/odbl/1-0/', 'Open Database Licence 1.0'),
    ],
    '; ',
  );
  return {
    id: 'licences',
    heading: pageWord(lang, 'licences'),
    body: html`<p>${fill(siteWords, lang, 'licences-text', { licence: own(conflict.licence, here), texts })}</p>
<p>${word(here, 'cite', {
      title: inWords(conflict.title, lang),
      subtitle: inWords(conflict.subtitle, lang),
      version: conflict.version,
    })}</p>
<ul>${credits}</ul>
<p>${fill(siteWords, lang, 'type', { ofl: html`<a href="${root}fonts/OFL.txt">SIL Open Font License 1.1</a>` })}</p>`,
  };
}

export function privacySection(here: Here): Section {
  return {
    id: 'privacy',
    heading: word(here, 'privacy'),
    body: html`<p>${word(here, 'privacy-text')}</p>`,
  };
}
