/** Halts and pledges, with who accused whom. */
import type { Words } from './names.ts';
import type { EpochMinute, TimeInterval } from './time.ts';

/** One side's accusation after a truce took effect. */
export interface TruceAccusation {
  readonly side: string;
  readonly party: string;
  readonly by: string;
  readonly at: EpochMinute | null;
  /** `2020-10-10`, where only the day is known. */
  readonly day: string | null;
  /** Minutes after effect: exact (`min === max`) or bounded; `null` when only a day is known. */
  readonly minutesAfter: { readonly min: number; readonly max: number } | null;
  readonly what: string;
  readonly where: readonly string[];
  readonly places: readonly string[];
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** A halt in force, or a pledge (which is no truce and ends none). */
export interface Truce {
  readonly id: string;
  readonly names: Words;
  readonly type: 'ceasefire' | 'pledge';
  readonly announced: {
    readonly at: EpochMinute | null;
    readonly day: string;
    readonly precision: string;
    readonly how: string;
    readonly sources: readonly string[];
  };
  readonly effect: {
    readonly at: EpochMinute | null;
    readonly day: string;
    readonly note: string | null;
    readonly sources: readonly string[];
  };
  /** Computed, ceasefires only: from effect to the effect of the next ceasefire. `null` for a pledge. */
  readonly interval: TimeInterval | null;
  readonly broker: string;
  readonly agreedBy: string;
  readonly terms: readonly string[];
  readonly termsSources: readonly string[];
  readonly accusations: readonly TruceAccusation[];
  readonly denials: readonly {
    readonly by: string;
    readonly side: string;
    readonly of: string;
    readonly source: string;
  }[];
  readonly reports: readonly {
    readonly at: EpochMinute | null;
    readonly day: string | null;
    readonly text: string;
    readonly source: string;
  }[];
  readonly ended: string;
  readonly endedSources: readonly string[];
  readonly supersededBy: string | null;
  readonly conflicts: readonly string[];
  readonly conflictSources: readonly string[];
  readonly sources: readonly string[];
}
