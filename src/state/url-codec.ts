/**
 * The view as text: query string, attributes and frame messages all use these keys and values.
 * What is written is read back to the same view in every time zone; times are written local to the dataset.
 */
import { type Conflict, findStrike } from '../model/conflict.ts';
import type { Viewport } from '../model/geo.ts';
import { show } from '../model/problem.ts';
import { formatDuration, formatLocal, parseInstant, parseLengthBefore } from '../model/time.ts';
import { ANSWERS, KINDS, LANGUAGES, THEMES } from '../model/words.ts';
import { truceMoment } from './truce-moment.ts';
import { VIEW_KEYS, type ViewKey, type ViewState } from './view-state.ts';
import { type ValueProblem, valueProblem, type Wanted } from './wanted.ts';

/** Where a text value comes from, for the problem's `file`. */
export type Origin = 'address' | 'attribute' | 'message';

export interface DecodedView {
  /** Only keys that were given and good. */
  readonly values: Partial<ViewState>;
  /** One for each key with a bad value. */
  readonly problems: readonly ValueProblem[];
}

export function defaultView(conflict: Conflict): ViewState {
  return Object.freeze({
    at: conflict.opening.at,
    span: conflict.opening.span,
    place: null,
    report: null,
    truce: null,
    kind: null,
    by: null,
    against: null,
    stance: null,
    lang: 'en',
    theme: 'auto',
    map: null,
    release: null,
  });
}

/** A reader answers with a `Bad` carrying what was expected. */
class Bad {
  constructor(readonly wanted: Wanted) {}
}
const bad = (code: Exclude<Wanted['code'], 'one-of' | 'list-of' | 'time'>): Bad =>
  new Bad({ code, params: {} });

const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (text: string): T | Bad =>
    allowed.find((value) => value === text) ??
    new Bad({ code: 'one-of', params: { list: allowed.join(', ') } });

/** A comma list; every part must be allowed. */
const listOf =
  <T extends string>(allowedOf: (conflict: Conflict) => readonly T[]) =>
  (text: string, conflict: Conflict): readonly T[] | Bad => {
    const allowed = allowedOf(conflict);
    const parts = text.split(',').filter((part) => part !== '');
    const chosen = allowed.filter((value) => parts.includes(value));
    const unknown = parts.some((part) => !allowed.some((value) => value === part));
    return unknown || chosen.length === 0
      ? new Bad({ code: 'list-of', params: { list: allowed.join(', ') } })
      : chosen;
  };

function readAt(text: string, { zone, period }: Conflict): number | Bad {
  const at = parseInstant(text.trim(), zone.offset);
  if (at !== null && at >= period.start && at <= period.end) return at;
  const [from, to] = [formatLocal(period.start, zone.offset), formatLocal(period.end, zone.offset)];
  return new Bad({ code: 'time', params: { from, to } });
}

/** As people and other maps write numbers; JavaScript would take `0x8` for one too. */
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)$/;

function readMap(text: string): Viewport | Bad {
  const parts = text.split('/').map((part) => (DECIMAL.test(part.trim()) ? Number(part) : Number.NaN));
  const [zoom, lat, lon] = parts;
  const good =
    parts.length === 3 &&
    zoom !== undefined &&
    lat !== undefined &&
    lon !== undefined &&
    zoom >= 0 &&
    zoom <= 22 &&
    Math.abs(lat) <= 85 &&
    Math.abs(lon) <= 180;
  return good ? { zoom, center: [lon, lat] } : bad('camera');
}

const idOf =
  (has: (conflict: Conflict, id: string) => boolean, what: 'place' | 'report' | 'truce') =>
  (text: string, conflict: Conflict): string | Bad =>
    has(conflict, text) ? text : bad(what);

const READERS: {
  readonly [K in ViewKey]: (
    text: string,
    conflict: Conflict,
    /** What the keys before it said. */
    given: Partial<ViewState>,
  ) => NonNullable<ViewState[K]> | Bad;
} = {
  at: readAt,
  span: (text, conflict, given) =>
    text === 'all'
      ? 'all'
      : (parseLengthBefore(text, given.at ?? conflict.opening.at, conflict.zone.offset) ?? bad('length')),
  place: idOf((conflict, id) => conflict.places.has(id), 'place'),
  report: idOf((conflict, id) => findStrike(conflict, id) !== null, 'report'),
  truce: idOf((conflict, id) => conflict.truces.some((truce) => truce.id === id), 'truce'),
  kind: listOf(() => KINDS),
  by: listOf((conflict) => [...conflict.parties.keys()]),
  against: listOf((conflict) => [...conflict.parties.keys()]),
  stance: listOf(() => ANSWERS),
  lang: oneOf(LANGUAGES),
  theme: oneOf(THEMES),
  map: readMap,
  release: (text) => (/^\d+\.\d+\.\d+$/.test(text) ? text : bad('release')),
};

/**
 * Reads the keys that are given. Empty text counts as not given.
 * @param get the text of a key, `null` when absent.
 */
export function decodeView(
  get: (key: ViewKey) => string | null,
  conflict: Conflict,
  origin: Origin,
): DecodedView {
  const values: Record<string, unknown> = {};
  const problems: ValueProblem[] = [];
  for (const key of VIEW_KEYS) {
    const text = get(key);
    if (text === null || text === '') continue;
    const value = READERS[key](text, conflict, values as Partial<ViewState>);
    if (value instanceof Bad) problems.push(valueProblem(origin, key, show(text), value.wanted));
    else values[key] = value;
  }
  return { values: values as Partial<ViewState>, problems };
}

/**
 * The whole view from what was given. A link to a report or a truce without a moment moves the moment to it;
 * a report opens its place.
 */
export function completeView(
  given: Partial<ViewState>,
  conflict: Conflict,
  base = defaultView(conflict),
): ViewState {
  const strike = given.report ? findStrike(conflict, given.report) : null;
  const truce = given.truce ? conflict.truces.find(({ id }) => id === given.truce) : undefined;
  const start = strike?.time.start ?? (truce ? truceMoment(truce, conflict) : base.at);
  const at = given.at ?? Math.min(Math.max(start, conflict.period.start), conflict.period.end);
  const open = truce
    ? { place: null, report: null }
    : strike
      ? {
          place:
            given.place && strike.places.includes(given.place) ? given.place : (strike.places[0] ?? null),
        }
      : {};
  return Object.freeze({ ...base, ...given, at, ...open });
}

const trim = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

const WRITERS: { readonly [K in ViewKey]: (value: NonNullable<ViewState[K]>, conflict: Conflict) => string } =
  {
    at: (at, { zone }) => formatLocal(at, zone.offset),
    span: (span) => (span === 'all' ? 'all' : formatDuration(span)),
    place: (id) => id,
    report: (id) => id,
    truce: (id) => id,
    kind: (list) => list.join(','),
    by: (list) => list.join(','),
    against: (list) => list.join(','),
    stance: (list) => list.join(','),
    lang: (lang) => lang,
    theme: (theme) => theme,
    map: ({ zoom, center: [lon, lat] }) => `${trim(zoom, 2)}/${trim(lat, 4)}/${trim(lon, 4)}`,
    release: (release) => release,
  };

/** The text of one key, `null` when it has none. */
export function encodeValue<K extends ViewKey>(key: K, view: ViewState, conflict: Conflict): string | null {
  const value = view[key];
  return value === null ? null : WRITERS[key](value as NonNullable<ViewState[K]>, conflict);
}

/**
 * Writes what changed between two views into `params`, in place. Keys that did not change keep their text, unknown
 * keys stay; a value that equals the default is left out, but `at` is always written once anything changed, because
 * its default depends on what is open.
 * @param defaults what the page shows where the address says nothing.
 */
export function updateParams(
  params: URLSearchParams,
  view: ViewState,
  previous: ViewState,
  conflict: Conflict,
  defaults = defaultView(conflict),
): void {
  for (const key of VIEW_KEYS) {
    const text = encodeValue(key, view, conflict);
    const changed = text !== encodeValue(key, previous, conflict);
    if (!changed && (key !== 'at' || params.has('at'))) continue;
    if (text === null || (key !== 'at' && text === encodeValue(key, defaults, conflict))) params.delete(key);
    else params.set(key, text);
  }
}

/** A query string with colons, commas and slashes left readable, as every published link has them. */
export function queryText(params: URLSearchParams): string {
  const text = params.toString().replace(/%3A/gi, ':').replace(/%2C/gi, ',').replace(/%2F/gi, '/');
  return text === '' ? '' : `?${text}`;
}

/** The query of a link that restores exactly `view` and names the data release. */
export function linkQuery(view: ViewState, conflict: Conflict): string {
  const params = new URLSearchParams();
  const defaults = defaultView(conflict);
  for (const key of VIEW_KEYS) {
    const text = encodeValue(key, view, conflict);
    if (text === null || (key !== 'at' && key !== 'span' && text === encodeValue(key, defaults, conflict)))
      continue;
    params.set(key, text);
  }
  params.set('release', view.release ?? conflict.version);
  return queryText(params);
}
