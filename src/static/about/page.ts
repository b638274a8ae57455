/** The page `/about/`: what the map is, how it was made, what it rests on. */
import { formatDay } from '../../i18n/format.ts';
import { inWords } from '../../i18n/name.ts';
import { documentText, type Section } from '../document.ts';
import { html } from '../html.ts';
import { datasetLinked } from '../linked-data.ts';
import type { Here } from '../site.ts';
import { pageWord, plural } from '../words.ts';
import { articlesSection } from './articles.ts';
import { frontLineSection } from './front-line.ts';
import { correctionsSection, correctSection, licencesSection, privacySection } from './licences.ts';
import { methodSection, timeSection } from './method.ts';
import { sourcesSection } from './sources.ts';
import { trucesSection } from './truces.ts';

function whatSection({ conflict, home }: Here): Section {
  const { strikes, allegations, truces, control, period, zone, sides } = conflict;
  const incidents = strikes.filter(({ scope }) => scope === 'incident').length;
  const day = (minute: number) => formatDay(minute, zone.offset, 'en', { year: true });
  const [one, other] = sides;
  return {
    id: 'what',
    heading: 'What this is, and what it is not',
    body: html`<p>The map shows what was <em>reported</em> from ${day(period.start)} to ${day(period.end - 1)}: where and when a strike was said to have happened, who said so, and what the other side answered. It holds ${plural(strikes.length, 'report')} (${incidents} of single strikes, the others bulletins and running totals), ${plural(allegations.length, 'accusation')} that are statements and not located strikes, ${plural(truces.length, 'truce or pledge', 'truces and pledges')}, and ${plural(control.length, 'announced change', 'announced changes')} of control. Every one leads to at least one page where it was read.</p>
<p>It does not decide who is right. A mark on the map means that somebody said that a strike happened there; it does not mean that it did, nor that the one accused fired. Both sides (${one.names.en}; ${other.names.en}) are treated by the same rules throughout.</p>
<p>It is not complete. It holds what was found on the public pages listed below, most of them in English or in translation, and reports that those pages do not carry are missing. It is not a count of the dead, and it is not a record of what each side lost.</p>
<p>All of it can be read without the map: <a href="${home}table/">every report in one table</a>, with a page for each report, place and truce.</p>`,
  };
}

export function aboutPage(page: Here): string {
  // The prose is English so far, and so are its words and dates; its links stay in the page's language.
  const here: Here = { ...page, lang: 'en' };
  const { conflict, lang } = page;
  const description = pageWord(lang, 'about-description', {
    title: inWords(conflict.title, lang),
    subtitle: inWords(conflict.subtitle, lang),
  });
  const sections = [
    whatSection(here),
    methodSection(here),
    timeSection(here),
    trucesSection(here),
    frontLineSection(here),
    ...articlesSection(here),
    sourcesSection(here),
    correctionsSection(here),
    correctSection(here),
    licencesSection(here),
    privacySection(),
  ];
  return documentText(
    {
      title: pageWord(lang, 'about-title'),
      description,
      linked: datasetLinked(page, description),
      card: 'site',
      current: 'about',
      kicker: inWords(conflict.subtitle, lang),
      lead: html`<p>${pageWord(lang, 'about-lead')}</p>${lang !== 'en' && html`<p class="small">${pageWord(lang, 'about-english')}</p>`}`,
      picture: null,
      sections,
      contents: true,
      englishSections: true,
    },
    page,
  );
}
