/** The whole validated model. Everything is frozen; ids are the data package's. */
import type { AnnouncedSettlement, ControlChange } from './control.ts';
import type { Extent, LonLat, PlacePrecision, Viewport } from './geo.ts';
import type { Names, Words } from './names.ts';
import type { EpochMinute, Minutes, ReportedTime, TimeInterval } from './time.ts';
import type { Truce } from './truce.ts';
import type { Answer, Grade, Kind, PlaceKind, Role, Scope, Stance, TraceStatus } from './words.ts';

export type { AnnouncedSettlement, ControlChange } from './control.ts';
export type { Names, Words } from './names.ts';
export type { Truce, TruceAccusation } from './truce.ts';

export interface Party {
  readonly id: string;
  readonly names: Words;
  readonly note: Words | null;
}

/** One of the two sides that counts are split by. */
export interface Side {
  readonly id: string;
  readonly names: Words;
  readonly parties: readonly string[];
}

/** A publication, one record per address. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  /** `null` when the heading was not kept. */
  readonly title: string | null;
  readonly url: string;
  /** Date as far as known, `2020-10-17`, `2020-10` or `2020`. */
  readonly issued: string | null;
  readonly issuedInferred: boolean;
  /** BCP 47. */
  readonly language: string | null;
}

/** A settlement, district or site that the records name. */
export interface Place {
  readonly id: string;
  readonly names: Names;
  readonly kind: PlaceKind;
  readonly importance: 1 | 2 | 3;
  readonly point: LonLat;
  readonly accuracyKm: number;
  readonly heldBy: {
    /** Side id, `null`: unknown. */
    readonly side: string | null;
    readonly method: 'source' | 'pre-war-line' | 'border' | 'unknown';
    readonly sources: readonly string[];
    readonly note: string | null;
  };
  readonly origin: string;
  readonly also: readonly string[];
  readonly note: string | null;
}

/** Lowest and highest figure; `null`: no number given. */
export interface Figure {
  readonly min: number | null;
  readonly max: number | null;
}

/** One count of dead and injured, by one who counted, as of a day. */
export interface CasualtyStatement {
  readonly killed: Figure;
  readonly injured: Figure;
  readonly civilian: boolean | null;
  readonly by: string;
  readonly asOf: string | null;
  readonly asOfNote: string | null;
  readonly source: string | null;
  readonly scope: 'incident' | 'several-places' | 'cumulative';
  /** Its own source took it back: shown, never in the range. */
  readonly withdrawn?: true;
  readonly note: string | null;
}

/** One party's or source's account of a strike. */
export interface Claim {
  readonly by: string;
  readonly party: string;
  readonly role: Role;
  readonly stance: Stance;
  readonly summary: string | null;
  readonly when: string | null;
  readonly sources: readonly string[] | null;
}

/** Something reported to have happened at a place and time. */
export interface Strike {
  readonly id: string;
  readonly scope: Scope;
  readonly title: string;
  /** Primary place first. */
  readonly places: readonly string[];
  readonly point: LonLat;
  readonly placePrecision: PlacePrecision;
  readonly placeNote: string | null;
  readonly time: ReportedTime;
  readonly kind: Kind;
  readonly weaponClaimed: string | null;
  readonly accused: readonly string[];
  readonly accusedNote: string | null;
  readonly summary: string;
  readonly claims: readonly Claim[];
  readonly noReplyNote: string | null;
  readonly casualties: readonly CasualtyStatement[];
  readonly findings: string | null;
  readonly notes: string | null;
  readonly sources: readonly string[];
  readonly rank: number;
  /** Computed: side id that held the primary place when the period began, `null`: unknown. */
  readonly heldBy: string | null;
  /** Computed: the accused side's answers, at least one; `['none-found']` when it has no claim. */
  readonly answers: readonly Answer[];
  /** Computed by the codebook's rule; `null` where the statements that it needs are not there. */
  readonly grade: Grade | null;
  /** Computed: lowest and highest reported deaths over the statements of this incident; `null`: no number. */
  readonly killed: { readonly min: number; readonly max: number } | null;
  readonly injured: { readonly min: number; readonly max: number } | null;
  /** Computed: what has no range of its own though some statement has a number: it belongs to more than this report. */
  readonly countedWider: readonly ('killed' | 'injured')[];
  /** Computed: parties with a claim of stance `reports`, `corroborates` or `investigates`. */
  readonly reportedBy: readonly string[];
  /** Computed: publishers of its own sources, once each. */
  readonly publishers: readonly string[];
}

/** An accusation (or a denial made as a statement) that is not a located strike. */
export interface Allegation {
  readonly id: string;
  readonly type: 'accusation' | 'denial';
  readonly day: string;
  readonly time: ReportedTime | null;
  readonly timeText: string | null;
  readonly by: string;
  readonly side: string;
  readonly against: string;
  readonly text: string;
  readonly placesNamed: readonly string[];
  readonly places: readonly string[];
  readonly response: { readonly text: string; readonly source: string | null } | null;
  readonly truce: string | null;
  readonly phase: 'start-of-war' | 'before-truces' | 'truce';
  readonly note: string | null;
  readonly source: string;
}

/** One dated trace of the front line with its band and the ground announced as taken. */
export interface FrontLineTrace {
  readonly id: string;
  readonly interval: TimeInterval;
  readonly label: string;
  readonly status: TraceStatus;
  readonly method: string;
  readonly accuracyKm: number;
  readonly settlementsAnnounced: number | null;
  /** Computed: party that announced most of the settlements listed up to the trace's day; `null`: none was. */
  readonly announcedBy: string | null;
  readonly areaKm2: { readonly estimate: number; readonly min: number; readonly max: number } | null;
  readonly lengthKm: number | null;
  readonly licence: string;
  readonly sources: readonly string[];
  readonly line: GeoJSON.LineString | GeoJSON.MultiLineString;
  readonly band: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
  readonly area: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
}

/** A step of the story: a text, and the view that shows what it tells. */
export interface Chapter {
  readonly id: string;
  readonly title: Words;
  /** Paragraphs, parted by line breaks; the last says what is contested. */
  readonly text: Words;
  readonly at: EpochMinute;
  readonly span: Minutes | 'all';
  /** `null` fits the dataset. */
  readonly map: Viewport | null;
  readonly open: { readonly type: 'place' | 'report' | 'truce'; readonly id: string } | null;
  readonly sources: readonly string[];
  /** Ids of the strikes, truces, allegations and announcements that the text tells of. */
  readonly records: readonly string[];
}

/** Reports that are not objects until they are asked for. */
export interface ReportSource {
  /** Every report of the conflict, `strikes` included. */
  readonly count: number;
  /** `null` for an id that is not there. */
  find(id: string): Strike | null;
}

export interface Conflict {
  /**
   * `false`: texts, statements, sources, accusations and announcements are still to come. What stands in their place
   * is empty and says nothing; see `model/opening`.
   */
  readonly whole: boolean;
  readonly id: string;
  readonly version: string;
  readonly released: string;
  readonly title: Words;
  readonly subtitle: Words;
  readonly licence: string;
  readonly extent: Extent;
  readonly zone: { readonly offset: Minutes; readonly label: string };
  /** What the slider covers, half-open. */
  readonly period: { readonly start: EpochMinute; readonly end: EpochMinute };
  readonly opening: { readonly at: EpochMinute; readonly span: Minutes | 'all' };
  readonly sides: readonly [Side, Side];
  readonly parties: ReadonlyMap<string, Party>;
  readonly featured: readonly string[];
  /** Computed: places that accusations, announcements and truces name. */
  readonly named: ReadonlySet<string>;
  readonly credits: readonly { readonly text: string; readonly url: string; readonly licence: string }[];
  /** Where reports come from that are none of the package's: their maker, or the file's name. */
  readonly ownSource?: string;
  /** Where the reports of a file are: what a view without a camera of its own shows in place of the package's core. */
  readonly ownExtent?: Extent;
  readonly places: ReadonlyMap<string, Place>;
  /** Records with their statements, sorted by `time.start`, then id. Reports kept as columns stand beside them. */
  readonly strikes: readonly Strike[];
  /** File of the package that holds further reports as columns; `null` where it has none. */
  readonly columns: string | null;
  /** These reports and those further ones, once they are read; `null` before, and where there are none. */
  readonly more: ReportSource | null;
  /** In order of effect. */
  readonly truces: readonly Truce[];
  readonly allegations: readonly Allegation[];
  readonly control: readonly ControlChange[];
  readonly settlements: readonly AnnouncedSettlement[];
  /** In order of time. */
  readonly frontLine: readonly FrontLineTrace[];
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order told; empty where the package has none. */
  readonly story: readonly Chapter[];
}

/** The report with this id, wherever it is kept; `null` when there is none. */
export function findStrike({ strikes, more }: Pick<Conflict, 'strikes' | 'more'>, id: string): Strike | null {
  return more?.find(id) ?? strikes.find((strike) => strike.id === id) ?? null;
}

/** Places that accusations, announcements and truces name. */
export const namedPlaces = ({
  allegations,
  control,
  truces,
}: Pick<Conflict, 'allegations' | 'control' | 'truces'>): ReadonlySet<string> =>
  new Set([
    ...allegations.flatMap(({ places }) => places),
    ...control.flatMap(({ place }) => place ?? []),
    ...truces.flatMap(({ accusations }) => accusations.flatMap(({ places }) => places)),
  ]);

/** The side that a party belongs to, `null` for neither. */
export function sideOf(conflict: Pick<Conflict, 'sides'>, party: string): Side | null {
  return conflict.sides.find((side) => side.parties.includes(party)) ?? null;
}
