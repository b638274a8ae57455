/** What a mark stands for, in words: beside the pointer, and for readers who hear the picture. */
import { common } from '../i18n/catalogues/common.ts';
import { mapWords } from '../i18n/catalogues/map.ts';
import { formatDay, formatFigure } from '../i18n/format.ts';
import { translate } from '../i18n/messages.ts';
import { partyName, placeName } from '../i18n/name.ts';
import { timeLine } from '../i18n/reported-time.ts';
import type { Conflict, Strike } from '../model/conflict.ts';
import type { Language } from '../model/words.ts';
import type { CellMark } from './grid/cells.ts';
import type { Mark } from './marks/mark.ts';

const LISTED = 3;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function placesText(ids: readonly string[], conflict: Conflict, lang: Language): string {
  const names = ids.flatMap((id) => conflict.places.get(id) ?? []).map((place) => placeName(place, lang));
  const rest = names.length - LISTED;
  const text = names.slice(0, LISTED).join(', ');
  return rest > 0 ? `${text} ${translate(mapWords, lang, 'other-places', { n: rest })}` : text;
}

function deathsText({ killed }: Strike, lang: Language): string {
  const figure = killed && formatFigure(killed, lang);
  if (killed === null || figure === null) return translate(mapWords, lang, 'killed-unknown');
  if (killed.max === 0) return translate(mapWords, lang, 'killed-none');
  return translate(mapWords, lang, 'killed', { n: killed.max, figure });
}

function strikeLines(strike: Strike, conflict: Conflict, lang: Language): readonly string[] {
  const { scope, kind, reportedBy, answers } = strike;
  const incident = scope === 'incident';
  const what = translate(common, lang, incident ? `kind-${kind}` : `scope-${scope}`);
  const who = reportedBy.map((id) => partyName(conflict.parties.get(id), lang)).join(', ');
  const answer = answers.map((one) => translate(common, lang, `answer-${one}`)).join(', ');
  return [
    sentence(timeLine(strike.time, conflict.zone.offset, lang)),
    `${placesText(strike.places, conflict, lang)}: ${what}`,
    ...(who === '' ? [] : [translate(mapWords, lang, 'reported-by', { who })]),
    ...(incident ? [deathsText(strike, lang)] : []),
    translate(mapWords, lang, 'answer', { answer }),
  ];
}

function daysText(
  [first, last]: readonly [Strike | undefined, Strike | undefined],
  conflict: Conflict,
  lang: Language,
): string {
  const day = (strike: Strike): string => formatDay(strike.time.start, conflict.zone.offset, lang);
  return first && last ? [...new Set([day(first), day(last)])].join(' – ') : '';
}

/** One line a fact, the time or the number first. */
export function markLines(
  mark: Mark,
  conflict: Conflict,
  lang: Language,
  find: (id: string) => Strike | undefined,
): readonly string[] {
  if (mark.type === 'strike') {
    const strike = find(mark.id);
    return strike ? strikeLines(strike, conflict, lang) : [];
  }
  const count = translate(mapWords, lang, mark.quiet ? 'count-quiet' : 'count', { n: mark.ids.length });
  const days = daysText([find(mark.ids[0] ?? ''), find(mark.ids.at(-1) ?? '')], conflict, lang);
  return [count, placesText(mark.places, conflict, lang), days];
}

/** @param days of the first and the last report that the square counts, where they are known. */
export function cellLines(
  { incidents, areaReports }: Pick<CellMark, 'incidents' | 'areaReports'>,
  days: readonly [Strike | undefined, Strike | undefined],
  conflict: Conflict,
  lang: Language,
): readonly string[] {
  const told = daysText(days, conflict, lang);
  return [
    ...(incidents > 0 ? [translate(mapWords, lang, 'count', { n: incidents })] : []),
    ...(areaReports > 0 ? [translate(mapWords, lang, 'count-quiet', { n: areaReports })] : []),
    ...(told === '' ? [] : [told]),
  ];
}
