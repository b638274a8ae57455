/** Casualty figures in words: no number is never none, and none is always somebody's statement. */

import { reportedWords } from '../../i18n/catalogues/reported.ts';
import { formatFigure } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import type { CasualtyStatement, Figure, Strike } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';

/** `13`, `50–55`, `≥ 40`; `none reported` for a stated nobody; `no number given` for silence. */
export function figureWords(figure: Figure | null, lang: Language): string {
  if (figure === null || (figure.min === null && figure.max === null))
    return translate(reportedWords, lang, 'no-number');
  if (figure.min === 0 && figure.max === 0) return translate(reportedWords, lang, 'none-reported');
  return formatFigure(figure, lang) ?? translate(reportedWords, lang, 'no-number');
}

/**
 * What stands beside a report's name: its own range, or the remark that its numbers belong to more than this report.
 * A bulletin or total never gets a range here: its counts are read in its table, with their scope.
 */
export function headlineFigure(
  strike: Pick<Strike, 'killed' | 'injured' | 'countedWider'>,
  what: 'killed' | 'injured',
  lang: Language,
): string {
  const own = strike[what];
  if (own !== null) return figureWords(own, lang);
  const wider = strike.countedWider.includes(what);
  return translate(reportedWords, lang, wider ? 'wider-counts' : 'no-number');
}

/** The last day that a partial date can mean, as a text that sorts; an unknown date comes after every known one. */
const lastDayOf = (date: string | null): string => (date === null ? '9999' : date.padEnd(10, '-99'));

/** Statements from the earliest to the latest; the data's order among equals. */
export function inOrderOfCount(statements: readonly CasualtyStatement[]): readonly CasualtyStatement[] {
  return [...statements].sort((a, b) => {
    const [x, y] = [lastDayOf(a.asOf), lastDayOf(b.asOf)];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

/** The highest number of dead over statements about this incident alone: the end of their common scale. */
export function deathScale(statements: readonly CasualtyStatement[]): number {
  const ends = statements
    .filter(({ scope, withdrawn }) => scope === 'incident' && withdrawn !== true)
    .map(({ killed }) => killed.max ?? killed.min ?? 0);
  return Math.max(0, ...ends);
}
