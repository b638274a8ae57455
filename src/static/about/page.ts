/** The page `/about/`: what the map is, how it was made, what it rests on. */
import { inWords } from '../../i18n/name.ts';
import { documentText } from '../document.ts';
import { html } from '../html.ts';
import { datasetLinked } from '../linked-data.ts';
import type { Here } from '../site.ts';
import { pageWord } from '../words.ts';
import { articlesSection } from './articles.ts';
import { frontLineSection } from './front-line.ts';
import { correctionsSection, correctSection, licencesSection, privacySection } from './licences.ts';
import { methodSection, timeSection } from './method.ts';
import { sourcesSection } from './sources.ts';
import { trucesSection } from './truces.ts';
import { whatSection } from './what.ts';

export function aboutPage(here: Here): string {
  const { conflict, lang } = here;
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
    privacySection(here),
  ];
  return documentText(
    {
      title: pageWord(lang, 'about-title'),
      description,
      linked: datasetLinked(here, description),
      card: 'site',
      current: 'about',
      kicker: inWords(conflict.subtitle, lang),
      lead: html`<p>${pageWord(lang, 'about-lead')}</p>`,
      picture: null,
      sections,
      contents: true,
    },
    here,
  );
}
