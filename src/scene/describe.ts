/** The scene in words, written from what is shown, so that label and picture never disagree. */
import { sceneWords } from '../i18n/catalogues/scene.ts';
import {
  formatClock,
  formatCount,
  formatDay,
  formatLength,
  formatMoment,
  formatStart,
} from '../i18n/format.ts';
import { translate } from '../i18n/messages.ts';
import { inWords, sideName } from '../i18n/name.ts';
import type { Conflict } from '../model/conflict.ts';
import type { EpochMinute } from '../model/time.ts';
import type { Language } from '../model/words.ts';
import { dayStart } from './scene.ts';
import type { Scene, TruceInView } from './types.ts';

/** One sentence of a first accusation, with the side that accuses. */
export interface AccusationLine {
  readonly side: string;
  readonly text: string;
}

export interface Description {
  /** `Sun 11 Oct 2020, 02:30 (UTC+4)`. */
  readonly moment: string;
  /** What the window is, in words. */
  readonly window: string;
  readonly truce: string;
  readonly accusations: readonly AccusationLine[];
  /** `Each side says the other fired first.`, or what had not been found by then; `null` outside a truce. */
  readonly eachOther: string | null;
  readonly pledge: string | null;
  readonly strikes: string;
  /** Bulletins and totals in view, which are never added to the strikes; `null` when there are none. */
  readonly besides: string | null;
  readonly deaths: string | null;
  readonly front: string | null;
}

const say = (
  lang: Language,
  key: Parameters<typeof translate<keyof (typeof sceneWords)['en']>>[2],
  params = {},
): string => translate(sceneWords, lang, key, params);

function truceText(inView: TruceInView | null, lang: Language): string {
  if (inView === null) return say(lang, 'truce-none');
  const name = inWords(inView.truce.names, lang);
  return inView.inForce === 0
    ? say(lang, 'truce-begins', { name })
    : say(lang, 'truce-in-force', { name, length: formatLength(inView.inForce, lang) });
}

function accusationLines(conflict: Conflict, inView: TruceInView, lang: Language): readonly AccusationLine[] {
  return inView.first
    .filter(({ said }) => said)
    .map(({ side, accusation }) => {
      const names = { side: sideName(conflict, side, lang) };
      const after = accusation.minutesAfter;
      if (after !== null && after.min === after.max) {
        return {
          side,
          text: say(lang, 'accused-exact', { ...names, length: formatLength(after.min, lang) }),
        };
      }
      if (after !== null) return { side, text: say(lang, 'accused-range', { ...names, ...after }) };
      const minute = accusation.at ?? dayStart(conflict)(accusation.day ?? '');
      return {
        side,
        text: say(lang, 'accused-day', { ...names, day: formatDay(minute, conflict.zone.offset, lang) }),
      };
    });
}

function eachOther(inView: TruceInView | null, lang: Language): string | null {
  if (inView === null) return null;
  const said = inView.first.filter((first) => first.said).length;
  if (said === 0) return say(lang, 'accused-none');
  return say(lang, said === 1 ? 'accused-one' : 'each-other');
}

function windowText(scene: Scene, conflict: Conflict, lang: Language): string {
  const { offset } = conflict.zone;
  const { from, to } = scene.window;
  if (from === null) return say(lang, 'window-all', { from: formatStart(conflict, lang) });
  const length = to - from;
  const wholeHours = length % 60 === 0;
  if (wholeHours) return say(lang, 'window-span', { length: formatLength(length, lang) });
  const end = (minute: EpochMinute): string =>
    `${formatDay(minute, offset, lang)}, ${formatClock(minute, offset)}`;
  return say(lang, 'window-range', { from: end(from), to: end(to) });
}

function deathsText({ deaths, counts }: Scene, lang: Language): string | null {
  if (counts.incidents === 0) return null;
  if (deaths.withFigure === 0) return say(lang, 'deaths-none');
  const { min, max } = deaths;
  const range =
    min === max
      ? formatCount(min, lang)
      : say(lang, 'deaths-range', { min: formatCount(min, lang), max: formatCount(max, lang) });
  const missing =
    deaths.withoutFigure === 0 ? '' : ` ${say(lang, 'deaths-no-figure', { n: deaths.withoutFigure })}`;
  return `${say(lang, 'deaths', { range })}${missing}`;
}

function frontText({ front }: Scene, conflict: Conflict, lang: Language): string | null {
  if (front === null) return null;
  const day = (minute: EpochMinute): string => formatDay(minute, conflict.zone.offset, lang);
  const params = { day: day(front.trace.interval.start), km: front.trace.accuracyKm };
  return front.between && front.next
    ? say(lang, 'front-between', { ...params, next: day(front.next.interval.start) })
    : say(lang, 'front-day', params);
}

export function strikesText({ counts }: Scene, lang: Language): string {
  return say(lang, 'strikes', { n: counts.incidents });
}

export function describeScene(scene: Scene, conflict: Conflict, lang: Language): Description {
  const { bulletins, totals } = scene.counts;
  const besides = [
    ...(bulletins ? [say(lang, 'bulletins', { n: bulletins })] : []),
    ...(totals ? [say(lang, 'totals', { n: totals })] : []),
  ];
  return {
    moment: formatMoment(scene.view.at, conflict.zone, lang),
    window: windowText(scene, conflict, lang),
    truce: truceText(scene.truce, lang),
    accusations: scene.truce ? accusationLines(conflict, scene.truce, lang) : [],
    eachOther: eachOther(scene.truce, lang),
    pledge:
      scene.pledge &&
      say(lang, 'pledge', {
        name: inWords(scene.pledge.names, lang),
        day: formatDay(dayStart(conflict)(scene.pledge.effect.day), conflict.zone.offset, lang),
      }),
    strikes: strikesText(scene, lang),
    besides: besides.length ? besides.join(', ') : null,
    deaths: deathsText(scene, lang),
    front: frontText(scene, conflict, lang),
  };
}

/** What the slider says of itself: the moment, the truce's state and the number of reports shown, each kind apart. */
export function spokenMoment(scene: Scene, conflict: Conflict, lang: Language): string {
  const { moment, truce, strikes, besides } = describeScene(scene, conflict, lang);
  return say(lang, 'spoken', { moment, truce, strikes: besides ? `${strikes}, ${besides}` : strikes });
}
