/** What the reader has chosen to see. One frozen value; changed only by `transition`. */
import type { Viewport } from '../model/geo.ts';
import type { EpochMinute, Minutes } from '../model/time.ts';
import type { Answer, Kind, Language, Theme } from '../model/words.ts';

export interface ViewState {
  /** The moment; what is shown ends here, inclusive. */
  readonly at: EpochMinute;
  /** How far back strikes stay visible, or everything so far. */
  readonly span: Minutes | 'all';
  /** What is open. A report stands inside a place's panel; a truce closes both. */
  readonly place: string | null;
  readonly report: string | null;
  readonly truce: string | null;
  /** Filters; `null` shows all. Never an empty list. */
  readonly kind: readonly Kind[] | null;
  readonly by: readonly string[] | null;
  readonly against: readonly string[] | null;
  readonly stance: readonly Answer[] | null;
  readonly lang: Language;
  readonly theme: Theme;
  /** `null` fits the dataset. */
  readonly map: Viewport | null;
  /** The release that the link was made with, `null`: the newest. */
  readonly release: string | null;
}

export type ViewKey = keyof ViewState;
export const VIEW_KEYS = [
  'at',
  'span',
  'place',
  'report',
  'truce',
  'kind',
  'by',
  'against',
  'stance',
  'lang',
  'map',
  'theme',
  'release',
] as const satisfies readonly ViewKey[];

/** Whether two views differ in nothing but the moment and the span. */
export const movesInTime = (view: ViewState, previous: ViewState): boolean =>
  VIEW_KEYS.every((key) => key === 'at' || key === 'span' || view[key] === previous[key]);

/** Keys whose change is pushed on the browser's history; all others replace the address. */
export const PUSHED_KEYS: readonly ViewKey[] = ['place', 'report', 'truce'];
