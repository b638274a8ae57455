/** What is visible at one moment: the only answer that map, list, counts, spoken text and `visible` read. */
import type { FrontLineTrace, Place, Strike, Truce, TruceAccusation } from '../model/conflict.ts';
import type { EpochMinute, Minutes } from '../model/time.ts';
import type { Kind } from '../model/words.ts';
import type { Reports } from '../query/reports.ts';
import type { Sequence } from '../query/sequence.ts';
import type { ViewState } from '../state/view-state.ts';

export interface StrikeInView {
  readonly strike: Strike;
  /** Position among `reports`. */
  readonly index: number;
  /** Minutes since its start. */
  readonly age: Minutes;
  /** 1 newest to 0 oldest in the window; never used to hide. */
  readonly freshness: number;
  /** It is the open report. */
  readonly selected: boolean;
  /** It names the open place. */
  readonly atOpenPlace: boolean;
}

/** The truce in force at the moment. */
export interface TruceInView {
  readonly truce: Truce;
  /** Minutes since effect. */
  readonly inForce: Minutes;
  /** Each side's first accusation, with `said` when its (earliest possible) time lies at or before the moment. */
  readonly first: readonly {
    readonly side: string;
    readonly accusation: TruceAccusation;
    readonly said: boolean;
  }[];
  /** `quiet`: no accusation yet at this moment; `breaches-alleged`: at least one. */
  readonly state: 'quiet' | 'breaches-alleged';
  /** No later ceasefire took its place. */
  readonly final: boolean;
}

export interface FrontInView {
  readonly trace: FrontLineTrace;
  /** The trace after it, when the moment lies after the trace's own day and before the next: "between traces". */
  readonly next: FrontLineTrace | null;
  readonly between: boolean;
}

export interface StrikeCounts {
  readonly incidents: number;
  readonly bulletins: number;
  readonly totals: number;
  /** Incidents by the side that held the place, key `''` for unknown. */
  readonly bySide: Readonly<Record<string, number>>;
}

/** Reported deaths over the incidents in view: sums of the lowest and of the highest figures. */
export interface DeathsInView {
  readonly min: number;
  readonly max: number;
  readonly withFigure: number;
  readonly withoutFigure: number;
}

/** What a legend must explain at this moment, and nothing else. */
export interface LegendContent {
  readonly kinds: readonly Kind[];
  readonly incident: boolean;
  readonly bulletin: boolean;
  readonly total: boolean;
  /** Some strike was denied or otherwise answered. */
  readonly answered: boolean;
  readonly imprecise: boolean;
  /** Some strike has no number of deaths. */
  readonly noFigure: boolean;
  readonly deaths: boolean;
  readonly sides: readonly string[];
  readonly front: boolean;
  readonly area: boolean;
}

export interface Scene {
  readonly view: ViewState;
  /** In view: `from < start <= to`; `from: null` is everything so far. */
  readonly window: { readonly from: EpochMinute | null; readonly to: EpochMinute };
  /** All of them, in view or not. */
  readonly reports: Reports;
  /** Sorted by start, each made when asked for. */
  readonly strikes: Sequence<StrikeInView>;
  /** Ids of `strikes`, in order; made when first asked for. */
  readonly visible: readonly string[];
  readonly counts: StrikeCounts;
  readonly deaths: DeathsInView;
  readonly truce: TruceInView | null;
  /** A pledge that was given and not yet overtaken by a ceasefire. */
  readonly pledge: Truce | null;
  readonly front: FrontInView | null;
  readonly legend: LegendContent;
  readonly open: {
    readonly place: Place | null;
    readonly report: Strike | null;
    readonly truce: Truce | null;
    /** Every report that names the open place, sorted by start, whatever the window and the filters. */
    readonly reports: Sequence<Strike>;
  };
}
