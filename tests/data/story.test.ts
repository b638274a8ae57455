/** The story against the records that it tells of: figures, times, sources, words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { Chapter } from '../../src/model/conflict.ts';
import { civil, startOfDay } from '../../src/model/time.ts';
import { LANGUAGES, type Language } from '../../src/model/words.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { defaultView } from '../../src/state/url-codec.ts';
import { chapterView } from '../../src/ui/story/chapter-view.ts';
import { warConflict, warTime } from '../support/conflict.ts';
import { ROOT } from '../support/modules.ts';

const conflict = warConflict();
const { story } = conflict;
const sceneOf = createSceneMaker(conflict);

const raw = (file: string, list: string): readonly { readonly id: string }[] =>
  JSON.parse(readFileSync(join(ROOT, 'data', file), 'utf8'))[list];
const RECORDS = new Map(
  [
    ...raw('strikes.geojson', 'features'),
    ...raw('truces.json', 'truces'),
    ...raw('allegations.json', 'allegations'),
    ...raw('control.json', 'changes'),
  ].map((record) => [record.id, record]),
);
const { articles, statements } = JSON.parse(readFileSync(join(ROOT, 'data/articles.json'), 'utf8')) as {
  articles: { id: string; source: string }[];
  statements: { article: string; records: { id: string }[] }[];
};

const strikeOf = (id: string) => conflict.strikes.find((strike) => strike.id === id);
const textOf = (chapter: Chapter, lang: Language): string => chapter.text[lang] ?? '';
const numbers = (text: string): readonly string[] =>
  (text.replace(/(\d),(\d{3})/g, '$1$2').match(/\d+(?::\d+)?/g) ?? []).sort();

/** Every text below a value of the data, one after another. */
function textBelow(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(textBelow).join('\n');
}
const recordText = ({ records }: Chapter): string =>
  records
    .map((id) => textBelow(RECORDS.get(id)))
    .join('\n')
    .replace(/(\d),(\d{3})/g, '$1$2');

/** Counted people in an English text: `14, then 19, then 21 killed` gives all three. */
function figuresIn(text: string): readonly number[] {
  const people = /((?:\d+(?:,| and| to|:)? ?(?:then )?)+)(?:\w+ ){0,4}?(?:killed|hurt|wounded|die)\b/g;
  const after = /(?:killed|dead|wounded) (\d+) (?:men|people|members)/g;
  const timeless = text.replace(/\d+:\d+/g, '');
  return [...timeless.matchAll(people), ...timeless.matchAll(after)].flatMap(([, found = '']) =>
    (found.match(/\d+/g) ?? []).map(Number),
  );
}

function figuresOf({ records }: Chapter): ReadonlySet<number> {
  const counts = records.flatMap((id) => strikeOf(id)?.casualties ?? []);
  const ends = counts.flatMap(({ killed, injured }) => [killed.min, killed.max, injured.min, injured.max]);
  return new Set(ends.filter((figure) => figure !== null));
}

describe('the story', () => {
  it('has the chapters of the war, in the order of time', () => {
    expect(story.length).toBeGreaterThanOrEqual(12);
    expect(story.length).toBeLessThanOrEqual(16);
    expect(story.map(({ at }) => at)).toEqual(story.map(({ at }) => at).sort((a, b) => a - b));
    const told = new Set(story.flatMap(({ records }) => records));
    for (const id of [
      'al-001',
      'al-002',
      '2020-09-27-stepanakert',
      '2020-10-04-ganja',
      'truce-1-moscow',
      'al-011',
      '2020-10-10-stepanakert-truce-night',
      '2020-10-11-ganja',
      '2020-10-11-tartar-gapanli',
      '2020-10-15-tartar-cemetery',
      '2020-10-17-stepanakert-night',
      '2020-10-17-ganja',
      '2020-10-17-shusha',
      'truce-2-paris',
      'truce-3-washington',
      '2020-10-28-barda',
      '2020-10-28-stepanakert-maternity-hospital',
      'cc-14',
      'agreement-10-november',
    ])
      expect(told).toContain(id);
  });

  it('counts every victim that its texts name, so that the checks of figures see them', () => {
    expect(figuresIn('14, then 19, then 21 killed.')).toEqual([14, 19, 21]);
    expect(figuresIn('that 1 man was killed and 32 people were wounded')).toEqual([1, 32]);
    expect(figuresIn('their count from 5 to 10 killed')).toEqual([5, 10]);
    expect(figuresIn('artillery killed 5 members of one family')).toEqual([5]);
    expect(story.flatMap((chapter) => figuresIn(textOf(chapter, 'en'))).length).toBeGreaterThan(20);
  });
});

describe.each(story)('$id', (chapter) => {
  const view = { ...defaultView(conflict), ...chapterView(chapter, conflict, 'wide') };
  const scene = sceneOf(view);
  const english = textOf(chapter, 'en');

  it('shows at its moment what it tells of', () => {
    const { truce, pledge, open } = scene;
    const inForce = [truce?.truce.id, pledge?.id, open.truce?.id];
    for (const id of chapter.records) {
      const allegation = conflict.allegations.find((one) => one.id === id);
      const change = conflict.control.find((one) => one.id === id);
      const day = (allegation ?? change)?.day;
      if (strikeOf(id)) expect(scene.visible).toContain(id);
      else if (day === undefined) expect(inForce).toContain(id);
      else expect(allegation?.time?.start ?? warTime(day)).toBeLessThanOrEqual(view.at);
      if (day !== undefined)
        expect(warTime(day)).toBeGreaterThanOrEqual(startOfDay(view.at, 240) - 2 * 24 * 60);
    }
    expect(civil(view.at, 240).year).toBe(2020);
  });

  it('opens what is there to open', () => {
    const { open } = chapter;
    if (!open) return expect(scene.open).toMatchObject({ place: null, report: null, truce: null });
    expect(scene.open[open.type]?.id).toBe(open.id);
    if (open.type !== 'place') expect(chapter.records).toContain(open.id);
    const aside = chapterView(chapter, conflict, 'narrow');
    expect(aside).toMatchObject({ place: null, report: null, truce: null, at: chapter.at });
  });

  it('cites sources of its records, or an article that speaks of them, of several publishers', () => {
    const text = recordText(chapter);
    const spoken = statements.filter(({ records }) => records.some(({ id }) => chapter.records.includes(id)));
    const ofArticles = articles.filter(({ id }) => spoken.some(({ article }) => article === id));
    const own = chapter.sources.filter((id) => text.split('\n').includes(id));
    const rest = chapter.sources.filter((id) => !own.includes(id));
    expect(ofArticles.map(({ source }) => source)).toEqual(expect.arrayContaining(rest));
    const publishers = new Set(chapter.sources.map((id) => conflict.sources.get(id)?.publisher));
    expect(publishers.size).toBeGreaterThanOrEqual(3);
    expect(new Set(chapter.sources).size).toBe(chapter.sources.length);
  });

  it('has every figure and every time from its records', () => {
    const text = recordText(chapter);
    const missing = numbers(english).filter((number) => !new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(text));
    expect(missing).toEqual([]);
    const figures = figuresOf(chapter);
    expect(figuresIn(english).filter((figure) => !figures.has(figure))).toEqual([]);
  });

  it.each(LANGUAGES)('is told in %s, with the same figures and times', (lang) => {
    expect(chapter.title[lang]).toMatch(/\p{L}{3}/u);
    expect(textOf(chapter, lang).split('\n')).toHaveLength(2);
    expect(numbers(textOf(chapter, lang))).toEqual(numbers(english));
    expect(numbers(chapter.title[lang] ?? '')).toEqual(numbers(chapter.title.en));
    expect(textOf(chapter, lang).length).toBeLessThan(950);
    const letters = {
      en: /\p{Script=Latin}/gu,
      az: /\p{Script=Latin}/gu,
      hy: /\p{Script=Armenian}/gu,
      ru: /\p{Script=Cyrillic}/gu,
    };
    const own = textOf(chapter, lang).match(letters[lang])?.length ?? 0;
    expect(own / (textOf(chapter, lang).match(/\p{L}/gu)?.length ?? 1)).toBeGreaterThan(0.8);
  });

  it('says who said it, and what is contested', () => {
    const [told = '', contested = ''] = english.split('\n');
    expect(told).toMatch(/\b(said|reported|announced|read out|agreed|signed)\b/);
    expect(contested).toMatch(
      /contested|disputed|differ|denied|rejected|two ways|each side|no (?:\w+ ){1,3}(?:was )?found|was found/i,
    );
  });
});

/** Words that take a side, or set two things beside each other to argue. */
const LOADED: Readonly<Record<Language, RegExp>> = {
  en: /violat|retaliat|reveng|terror|regime|hours after|hours before|as ministers|occup|\bliberat|aggress|massacre|barbar|genocid|separatis|enem(?:y|ies)|atroc|cowardl|in response|heroic|martyr/i,
  hy: /ահաբեկ|վարչակարգ|օկուպ|ազատագր|ագրես|անջատողակ|վրեժ|ի պատասխան|թշնամ|ցեղասպան|զինադադարը խախտ|հրադադարը խախտ/i,
  az: /terror|rejim|işğal|azad ed|təcavüz|separat|qisas|cavab olaraq|düşmən|soyqırım|vandal|atəşkəsi poz|şəhid/i,
  ru: /террор|режим|оккуп|освобо|агресс|сепарат|возмезд|в ответ|враг|геноцид|варвар|нарушил[аио]? перемирие|расправ/i,
};

test.each(LANGUAGES)('no word of the story takes a side in %s', (lang) => {
  for (const chapter of story)
    expect([chapter.id, LOADED[lang].exec(`${chapter.title[lang]} ${textOf(chapter, lang)}`)?.[0]]).toEqual([
      chapter.id,
      undefined,
    ]);
});

/** Both names of a settlement, in the order of the language. */
const NAMES: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  en: [
    ['Stepanakert', 'Khankendi'],
    ['Shusha', 'Shushi'],
    ['Tartar', 'Terter'],
    ['Safiyan', 'Khachgetik'],
  ],
  hy: [
    ['Ստեփանակերտ', 'Խանքենդի'],
    ['Շուշի', 'Շուշա'],
    ['Թարթառ', 'Թերթեր'],
    ['Խաչգետիկ', 'Սաֆիյան'],
  ],
  az: [
    ['Xankəndi', 'Stepanakert'],
    ['Şuşa', 'Şuşi'],
    ['Tərtər', 'Terter'],
    ['Səfiyan', 'Xaçgetik'],
  ],
  ru: [
    ['Степанакерт', 'Ханкенди'],
    ['Шуша', 'Шуши'],
    ['Тертер', 'Тартар'],
    ['Сафьян', 'Хачгетик'],
  ],
};

test.each(LANGUAGES)('a settlement with two names has both where it first stands in %s', (lang) => {
  let pairs = 0;
  for (const chapter of story)
    for (const [first, second] of NAMES[lang]) {
      const text = textOf(chapter, lang);
      const at = Math.min(...[first, second].map((name) => text.indexOf(name)).filter((place) => place >= 0));
      if (at === Number.POSITIVE_INFINITY) continue;
      pairs += 1;
      if (new RegExp(`${first}|${second}`).test(chapter.title[lang] ?? ''))
        expect(chapter.title[lang]).toContain(`${first} / ${second}`);
      expect([chapter.id, text.slice(at, at + first.length + second.length + 3)]).toEqual([
        chapter.id,
        `${first} / ${second}`,
      ]);
    }
  expect(pairs).toBeGreaterThan(15);
});

/** Spellings of the story's own, where no source gives the place a name in the language, or another thing is meant. */
const SPELT: Readonly<Record<string, Partial<Readonly<Record<Language, string>>>>> = {
  ganja: { hy: 'Գյանջա' },
  naftalan: { hy: 'Նաֆթալան' },
  gashalti: { hy: 'Գաշալթի', ru: 'Гашалты' },
  kapan: { hy: 'Կապան', az: 'Qafan', ru: 'Капан' },
  artsvanik: { az: 'Artsvanik', ru: 'Арцваник' },
  garayusifli: { hy: 'Ղարայուսիֆլի', ru: 'Гараюсифли' },
  khindiristan: { hy: 'Խնդըրստան', ru: 'Хындырыстан' },
  imamgulubayli: { hy: 'Իմամղուլուբեյլի', ru: 'Имамгулубейли' },
  // The story names its district, by the name of the Azerbaijani district.
  aghdam: { hy: 'Աղդամ' },
};
/** What stays when a language inflects: Russian names lose their last vowel, the others only add. */
const stemOf = (name: string, lang: Language): string =>
  lang === 'ru' ? name.replace(/[аяыйьи]$/, '') : name;

describe('names of places', () => {
  const named = story.flatMap((chapter) => {
    const english = `${chapter.title.en} ${textOf(chapter, 'en')}`;
    return [...conflict.places.values()]
      .filter(({ names }) => new RegExp(`\\b${names.en[0]}\\b`).test(english))
      .map((place) => ({ chapter, place, id: `${chapter.id}: ${place.id}` }));
  });
  it('are found, and every spelling of the story’s own is needed', () => {
    expect(named.length).toBeGreaterThan(25);
    const ids = new Set(named.map(({ place }) => place.id));
    expect(Object.keys(SPELT).filter((id) => !ids.has(id))).toEqual([]);
  });
  it.each(LANGUAGES.filter((lang) => lang !== 'en'))('are spelt in %s as the places are', (lang) => {
    for (const { chapter, place, id } of named) {
      const given = SPELT[place.id]?.[lang];
      const own = given === undefined ? (place.names[lang] ?? []) : [given];
      const text = `${chapter.title[lang]} ${textOf(chapter, lang)}`;
      expect([id, own.some((name) => text.includes(stemOf(name, lang)))]).toEqual([id, true]);
    }
  });
  it.each(LANGUAGES)('party and truce have one word in %s', (lang) => {
    const others = { en: /armistice/i, hy: /զինադադար/i, az: /qurum|barışıq/i, ru: /прекращени[ея] огня/i };
    for (const chapter of story)
      expect([chapter.id, others[lang].exec(textOf(chapter, lang))?.[0]]).toEqual([chapter.id, undefined]);
  });
});

describe('the two sides', () => {
  const count = (list: readonly string[], side: string): number => list.filter((one) => one === side).length;
  const even = (list: readonly string[]): void => {
    const [a, b] = [count(list, 'azerbaijan'), count(list, 'armenian')];
    expect(Math.min(a, b)).toBeGreaterThan(10);
    expect(Math.abs(a - b)).toBeLessThanOrEqual(Math.max(2, 0.15 * (a + b)));
  };
  const sideOf = (party: string): string => (party === 'azerbaijan' ? 'azerbaijan' : 'armenian');

  it('accuse a comparable number of times in the records', () => {
    even(
      story.flatMap(({ records }) => {
        const sides = records.flatMap((id) => {
          const accused = (strikeOf(id)?.accused ?? []).map((party) =>
            sideOf(party) === 'azerbaijan' ? 'armenian' : 'azerbaijan',
          );
          const truce =
            conflict.truces.find((one) => one.id === id)?.accusations.map(({ side }) => side) ?? [];
          const allegation = conflict.allegations.find((one) => one.id === id);
          return [...accused, ...truce, ...(allegation ? [allegation.side] : [])];
        });
        return [...new Set(sides)];
      }),
    );
  });

  it('speak a comparable number of times in the words', () => {
    const speakers =
      /(Azerbaijan's|Azerbaijani|Azerbaijan|President Aliyev)|(Armenia's|Armenian(?! Weekly)|Armenia|Nagorno-Karabakh's|The Karabakh|Karabakh officials)/;
    const verbs = /\b(said|reported|announced|denied|called|rejected|spoke|counted|named|blames?|blamed)\b/;
    even(
      story.flatMap((chapter) =>
        textOf(chapter, 'en')
          .split(/(?<=[.;])\s/)
          .filter((sentence) => verbs.test(sentence))
          .flatMap((sentence) => {
            const found = speakers.exec(sentence.slice(0, sentence.search(verbs)));
            return found ? [found[1] ? 'azerbaijan' : 'armenian'] : [];
          }),
      ),
    );
  });
});
