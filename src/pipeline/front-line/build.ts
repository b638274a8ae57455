/**
 * The dated lines of `front-line.geojson`, from the dated lists of announced settlements and the line before the war.
 * Pure: the same input gives the same bytes.
 */
import type { LonLat } from '../../model/geo.ts';
import {
  ACCURACY,
  CEASEFIRE_DAY,
  CEASEFIRE_SOURCES,
  CLAIMED_DAYS,
  FIRST_DAY,
  GEONAMES_SOURCE,
  HANDOVERS,
  NATURAL_EARTH_SOURCE,
  NOT_TAKEN,
  OSM_SOURCE,
} from './dates.ts';
import { frontOn } from './days.ts';
import { frontLines } from './edge.ts';
import { type FrontLineCollection, type TraceFacts, traceFeatures } from './features.ts';
import type { Front } from './fronts.ts';
import { km2 } from './ground.ts';
import { handedOver, type Outlines } from './handovers.ts';
import { ceasefireMethod, claimedMethod, handoverMethod, preWarMethod } from './methods.ts';
import { type PreWar, preWar } from './pre-war.ts';
import {
  type Control,
  isUncited,
  type Places,
  type Settlement,
  settlements,
  villages,
} from './settlements.ts';

export interface FrontLineInput {
  readonly control: Control;
  readonly places: Places;
  /** Closed ring of the area held by the Armenian side before the war, counter-clockwise. */
  readonly outline: readonly LonLat[];
  /** `former-oblast`, `aghdam-district` and `kalbajar-district`. */
  readonly outlines: Outlines;
}

/** Everything derives from the OpenStreetMap outline, so everything carries its licence. */
const LICENCE = 'ODbL-1.0';

const midnight = (day: string): string => `${day}T00:00+04:00`;

type Told = Omit<TraceFacts, 'trace' | 'start' | 'end' | 'licence'>;

const facts = (days: readonly string[], day: string, rest: Told): TraceFacts => {
  const next = days[days.indexOf(day) + 1];
  const end = next === undefined ? null : midnight(next);
  return { trace: `front-${day}`, start: midnight(day), end, ...rest, licence: LICENCE };
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** The pre-war line and the settlements of an input. */
export function ground(input: FrontLineInput): { area: PreWar; known: Settlement[] } {
  const area = preWar(input.outline, villages(input.control));
  return { area, known: settlements(area, input.control, input.places) };
}

/** @throws Error when the villages cannot be put on their own sides, or an outline is missing. */
export function buildFrontLine(input: FrontLineInput): FrontLineCollection {
  const { area, known } = ground(input);
  const base = [GEONAMES_SOURCE, OSM_SOURCE];
  // A day whose lists have no source would repeat the line before it.
  const listed = CLAIMED_DAYS.filter(({ day }) =>
    known.some((one) => one.announced === day && !isUncited(one)),
  );
  const days = [
    FIRST_DAY,
    ...listed.map(({ day }) => day),
    CEASEFIRE_DAY,
    ...HANDOVERS.map(({ day }) => day),
  ];
  const first = facts(days, FIRST_DAY, {
    label: 'Line of contact before the war',
    status: 'approximate',
    method: preWarMethod(area, input.control.prewar.length),
    accuracyKm: ACCURACY.preWar,
    settlementsAnnounced: null,
    sources: unique([...base, ...input.control.prewar.map(({ source }) => source)]),
  });
  const drawn = (about: TraceFacts, day: Front): FrontLineCollection['features'] =>
    traceFeatures(
      area,
      about,
      frontLines(area, day.held),
      day.taken ? { taken: day.taken, held: day.held } : undefined,
    );
  const claimed = listed.flatMap(({ day, label }) => {
    const here = frontOn(area, known, day);
    const about = facts(days, day, {
      label,
      status: 'claimed',
      method: claimedMethod(day, here.counts, here.front.pockets),
      accuracyKm: ACCURACY.claimed,
      settlementsAnnounced: here.counts.announced,
      sources: unique([...base, ...here.announced.flatMap(({ sources }) => sources)]),
    });
    return drawn(about, here.front);
  });
  const last = frontOn(area, known, CEASEFIRE_DAY, NOT_TAKEN);
  const ceasefire = facts(days, CEASEFIRE_DAY, {
    label: 'Positions when the ceasefire of 10 November began',
    status: 'approximate',
    method: ceasefireMethod(last.counts, last.front.pockets),
    accuracyKm: ACCURACY.ceasefire,
    settlementsAnnounced: last.counts.announced,
    sources: unique([...base, ...CEASEFIRE_SOURCES, ...last.announced.flatMap(({ sources }) => sources)]),
  });
  const handovers = HANDOVERS.flatMap((handover) => {
    const rest = handedOver(area, last.front.held, handover, input.outlines);
    const about = facts(days, handover.day, {
      label: handover.label,
      status: 'approximate',
      method: handoverMethod(handover, km2(rest)),
      accuracyKm: ACCURACY.ceasefire,
      settlementsAnnounced: null,
      sources: unique([OSM_SOURCE, NATURAL_EARTH_SOURCE, ...handover.sources]),
    });
    return traceFeatures(area, about, frontLines(area, rest));
  });
  const features = [
    ...traceFeatures(area, first, [area.line]),
    ...claimed,
    ...drawn(ceasefire, last.front),
    ...handovers,
  ];
  return { type: 'FeatureCollection', features };
}

/** One feature a line, so that a change shows where it is. */
export const frontLineText = ({ features }: FrontLineCollection): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
