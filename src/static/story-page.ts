/** `/story/`: the chapters as a text, each with a map of its moment, its sources and the way to it on the map. */
import { storyPageWords } from '../i18n/catalogues/pages-story.ts';
import { sourceWords } from '../i18n/catalogues/sources.ts';
import { storyWords } from '../i18n/catalogues/story.ts';
import { type Params, translate } from '../i18n/messages.ts';
import { inWords } from '../i18n/name.ts';
import type { Chapter } from '../model/conflict.ts';
import { completeView } from '../state/url-codec.ts';
import type { ViewState } from '../state/view-state.ts';
import { documentText, type Section } from './document.ts';
import { mapFigure } from './figure.ts';
import { type Html, html } from './html.ts';
import { recordLinked } from './linked-data.ts';
import { reportName } from './report-name.ts';
import { type Here, sourceList } from './site.ts';
import { momentText } from './words.ts';

const say = (
  { lang }: Here,
  key: keyof (typeof storyPageWords)['en'] & string,
  params: Params = {},
): string => translate(storyPageWords, lang, key, params);

/** Moment and span of the chapter, with its report pointed out. */
function viewOf({ at, span, open }: Chapter, { conflict, lang }: Here): ViewState {
  const report = open?.type === 'report' ? open.id : null;
  return { ...completeView({ at, span, lang }, conflict), report };
}

/** Paragraphs of ours, the last being what is contested; a text that is English so far is marked as that. */
function paragraphs(text: Chapter['text'], { lang }: Here): Html {
  const english = text[lang] === undefined && html` lang="en"`;
  const lines = inWords(text, lang).split('\n');
  const contested = (index: number) => index > 0 && index === lines.length - 1 && html` class="answer"`;
  return html`${lines.map((line, index) => html`<p${contested(index)}${english}>${line}</p>\n`)}`;
}

function reportsOf({ records }: Chapter, here: Here): Html | false {
  const reports = here.conflict.strikes.filter(({ id }) => records.includes(id));
  return (
    reports.length > 0 &&
    html`<details><summary>${say(here, 'reports')} <span class="count">${reports.length}</span></summary>
<ul>${reports.map((report) => html`<li><a href="${here.home}reports/${report.id}/">${reportName(report, here)}</a></li>`)}</ul></details>`
  );
}

function section(chapter: Chapter, index: number, here: Here): Section {
  const { conflict, home, lang } = here;
  const { id, at, title, text, sources } = chapter;
  return {
    id,
    heading: inWords(title, lang),
    body: html`<p class="small">${say(here, 'chapter', { n: index + 1 })}. <time>${momentText(at, conflict, lang)}</time></p>
${paragraphs(text, here)}<p><a class="go" href="${home}#story=${id}" aria-describedby="${id}-heading">${say(here, 'open')}</a></p>
${mapFigure({ view: viewOf(chapter, here), key: id }, here)}
${reportsOf(chapter, here)}<details><summary>${translate(sourceWords, lang, 'sources')} <span class="count">${sources.length}</span></summary>
${sourceList(sources, here)}</details>`,
  };
}

/** The whole story; only where the package has one. */
export function storyPage(here: Here): string {
  const { conflict, home, lang } = here;
  const { story } = conflict;
  const name = { title: inWords(conflict.title, lang), subtitle: inWords(conflict.subtitle, lang) };
  const title = say(here, 'title');
  const cited = [...new Set(story.flatMap(({ sources }) => sources))];
  return documentText(
    {
      title,
      description: say(here, 'description', name),
      linked: recordLinked('Article', title, [], cited, here),
      card: 'site',
      current: 'story',
      kicker: translate(storyWords, lang, 'story'),
      lead: html`<p>${say(here, 'lead')}</p>
<p><a class="go" href="${home}#story=${story[0]?.id ?? ''}">${say(here, 'start')}</a></p>`,
      picture: null,
      sections: story.map((chapter, index) => section(chapter, index, here)),
      contents: true,
    },
    here,
  );
}
