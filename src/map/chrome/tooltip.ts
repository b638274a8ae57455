/** What is said beside a mark that is pointed at. Everything in it is in lists and panels too. */
import { common } from '../../i18n/catalogues/common.ts';
import { mapWords } from '../../i18n/catalogues/map.ts';
import { formatDay, formatFigure } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { partyName, placeName } from '../../i18n/name.ts';
import { timeLine } from '../../i18n/reported-time.ts';
import type { Conflict, Strike } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import type { Mark, Spot } from '../../scene/marks/mark.ts';
import type { CellMark } from '../grid/cells.ts';
import { el } from './dom.ts';

/** Free px between the mark and the tip, and between the tip and the frame. */
const GAP = 8;
const LISTED = 3;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const placesText = (ids: readonly string[], conflict: Conflict, lang: Language): string => {
  const names = ids.flatMap((id) => conflict.places.get(id) ?? []).map((place) => placeName(place, lang));
  const rest = names.length - LISTED;
  const text = names.slice(0, LISTED).join(', ');
  return rest > 0 ? `${text} ${translate(mapWords, lang, 'other-places', { n: rest })}` : text;
};

function strikeLines(strike: Strike, conflict: Conflict, lang: Language): readonly string[] {
  const who = strike.reportedBy.map((id) => partyName(conflict.parties.get(id), lang)).join(', ');
  const what = translate(
    common,
    lang,
    strike.scope === 'incident' ? `kind-${strike.kind}` : `scope-${strike.scope}`,
  );
  const { killed } = strike;
  const figure = killed && formatFigure(killed, lang);
  const deaths =
    killed === null || figure === null
      ? translate(mapWords, lang, 'killed-unknown')
      : killed.max === 0
        ? translate(mapWords, lang, 'killed-none')
        : translate(mapWords, lang, 'killed', { n: killed.max, figure });
  const answer = strike.answers.map((one) => translate(common, lang, `answer-${one}`)).join(', ');
  return [
    `${placesText(strike.places, conflict, lang)}: ${what}`,
    ...(who === '' ? [] : [translate(mapWords, lang, 'reported-by', { who })]),
    ...(strike.scope === 'incident' ? [deaths] : []),
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

/** Heading first. `find` gives the strike of an id. */
export function tipLines(
  mark: Mark,
  conflict: Conflict,
  lang: Language,
  find: (id: string) => Strike | undefined,
): readonly string[] {
  if (mark.type === 'strike') {
    const strike = find(mark.id);
    return strike
      ? [sentence(timeLine(strike.time, conflict.zone.offset, lang)), ...strikeLines(strike, conflict, lang)]
      : [];
  }
  const count = translate(mapWords, lang, mark.quiet ? 'count-quiet' : 'count', { n: mark.ids.length });
  const days = daysText([find(mark.ids[0] ?? ''), find(mark.ids.at(-1) ?? '')], conflict, lang);
  return [count, placesText(mark.places, conflict, lang), days];
}

/** @param incidents in the square, and area reports beside them. @param days of the first and the last. */
export function cellLines(
  { incidents, areaReports }: Pick<CellMark, 'incidents' | 'areaReports'>,
  days: readonly [Strike | undefined, Strike | undefined],
  conflict: Conflict,
  lang: Language,
): readonly string[] {
  return [
    ...(incidents > 0 ? [translate(mapWords, lang, 'count', { n: incidents })] : []),
    ...(areaReports > 0 ? [translate(mapWords, lang, 'count-quiet', { n: areaReports })] : []),
    daysText(days, conflict, lang),
  ];
}

export interface Tooltip {
  readonly element: HTMLElement;
  /** Puts the lines beside `spot`, inside a frame of this size; none hides it. */
  show(
    lines: readonly string[],
    spot: Spot & { readonly radius: number },
    width: number,
    height: number,
  ): void;
  hide(): void;
}

export function createTooltip(): Tooltip {
  const element = el('div', { class: 'cm-tip', 'aria-hidden': 'true' });
  element.hidden = true;
  return {
    element,
    show([heading, ...lines], { x, y, radius }, width, height) {
      if (heading === undefined) {
        element.hidden = true;
        return;
      }
      element.replaceChildren(el('strong', {}, heading), ...lines.map((line) => el('span', {}, line)));
      element.hidden = false;
      const { offsetWidth, offsetHeight } = element;
      const right = x + radius + GAP;
      const left = right + offsetWidth > width - GAP ? x - radius - GAP - offsetWidth : right;
      const top = Math.min(Math.max(GAP, y - offsetHeight / 2), height - offsetHeight - GAP);
      element.style.transform = `translate(${Math.round(Math.max(GAP, left))}px, ${Math.round(top)}px)`;
    },
    hide() {
      element.hidden = true;
    },
  };
}
