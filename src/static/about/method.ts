/** How reports are told apart, graded, counted and placed. */
import { methodWords } from '../../i18n/catalogues/about-method.ts';
import { type Params, translate } from '../../i18n/messages.ts';
import { inWords, placeName } from '../../i18n/name.ts';
import type { Answer, Grade, Scope } from '../../model/words.ts';
import type { Section } from '../document.ts';
import { fill } from '../fill.ts';
import { type Html, html, join } from '../html.ts';
import type { Here } from '../site.ts';
import { capital, pageWord, say } from '../words.ts';

type MethodWord = keyof (typeof methodWords)['en'] & string;
const word = ({ lang }: Here, key: MethodWord, params: Params = {}): string =>
  translate(methodWords, lang, key, params);

function grades(here: Here): Html {
  const { conflict, lang } = here;
  const term = (grade: Grade): Html => {
    const n = conflict.strikes.filter((strike) => strike.grade === grade).length;
    const reports = pageWord(lang, 'reports-count', { n });
    return html`<div><dt>${capital(say(lang, `grade-${grade}`), lang)}</dt><dd>${word(here, `grade-${grade}`, { reports })}</dd></div>
`;
  };
  return html`<dl class="terms">
${term('confirmed')}${term('several')}${term('single')}</dl>`;
}

function answers({ conflict, lang }: Here): Html {
  const counted = (answer: Answer): Html => {
    const n = conflict.strikes.filter((strike) => strike.answers.includes(answer)).length;
    return html`<em>${say(lang, `answer-${answer}`)}</em> (${n})`;
  };
  return html`<p>${fill(methodWords, lang, 'answers', {
    denied: counted('denied'),
    military: counted('military'),
    acknowledged: counted('acknowledged'),
    none: counted('none-found'),
    quoted: capital(say(lang, 'answer-none-found'), lang),
  })}</p>`;
}

function kinds({ conflict, lang }: Here): Html {
  const counted = (scope: Scope): Html => {
    const n = conflict.strikes.filter((strike) => strike.scope === scope).length;
    return html`<em>${say(lang, `scope-${scope}`)}</em> (${n})`;
  };
  return fill(methodWords, lang, 'kinds-text', {
    incident: counted('incident'),
    bulletin: counted('area-bulletin'),
    total: counted('running-total'),
  });
}

function names(here: Here): Html {
  const { conflict, lang } = here;
  const two = [...conflict.places.values()].filter(
    ({ names, importance }) => names.en.length > 1 && importance < 3,
  );
  const examples = join(
    two.slice(0, 5).map((place) => placeName(place, lang)),
    ', ',
  );
  const parties = [...conflict.parties.values()].flatMap(({ names, note }) =>
    note === null ? [] : [html` ${inWords(names, lang)}: ${inWords(note, lang)}`],
  );
  return html`<p>${two.length > 0 ? fill(methodWords, lang, 'names-two', { examples }) : word(here, 'names-both')} ${word(here, 'names-order')}${parties}</p>`;
}

export function methodSection(here: Here): Section {
  const { lang } = here;
  return {
    id: 'method',
    heading: word(here, 'method'),
    body: html`<p>${word(here, 'claims')}</p>
${answers(here)}
<h3>${word(here, 'kinds')}</h3>
<p>${kinds(here)}</p>
<h3 id="grade">${word(here, 'grade')}</h3>
<p>${word(here, 'grade-rule')}</p>
${grades(here)}
<p>${word(here, 'grade-note', { confirmed: say(lang, 'grade-confirmed') })}</p>
<h3 id="deaths">${word(here, 'deaths')}</h3>
<p>${word(here, 'deaths-text', { none: pageWord(lang, 'none') })}</p>
<h3 id="names">${word(here, 'names')}</h3>
${names(here)}`,
  };
}

export function timeSection(here: Here): Section {
  const { conflict } = here;
  const held = (method: string): number =>
    [...conflict.places.values()].filter(({ heldBy }) => heldBy.method === method).length;
  return {
    id: 'time-and-place',
    heading: word(here, 'time'),
    body: html`<p>${word(here, 'time-text', { zone: conflict.zone.label })}</p>
<p id="window">${word(here, 'window')}</p>
<p>${word(here, 'point', {
      source: held('source'),
      line: held('pre-war-line'),
      border: held('border'),
      unknown: held('unknown'),
    })}</p>`,
  };
}
