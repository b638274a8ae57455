/** What the interface says of data beside the package's whole records: what is being read, and the reader's own file. */
import type { DayOrder, ImportAccount, ImportFailure } from '../../model/import.ts';
import type { Problem } from '../../model/problem.ts';

/** The reader's own file, shown. */
export interface OwnShown {
  readonly file: string;
  readonly account: ImportAccount;
  /** Beside the map's own reports, not in their place. */
  readonly together: boolean;
  /** Reports outside the ground that the map has. */
  readonly outside: number;
  /** Places that the file names beyond those that the map lists. */
  readonly otherPlaces: number;
}

export interface DataState {
  /** How much is read, from 0 to 1; `null`: nobody knows. */
  readonly reading: { readonly file: string; readonly share: number | null; readonly own: boolean } | null;
  /** Reports of this file of the package are missing: it was stopped, or failed. */
  readonly partial: { readonly file: string; readonly problems: readonly Problem[] } | null;
  readonly own: OwnShown | null;
  /** Why the reader's file is not shown. */
  readonly failure: ImportFailure | null;
  /** Texts and sources that the first view did without: somebody waits for them, or they could not be fetched. */
  readonly rest: 'none' | 'coming' | 'failed';
}

export const NO_STATE: DataState = { reading: null, partial: null, own: null, failure: null, rest: 'none' };

/** There is nothing to be said beside the map. */
export const isQuiet = ({ reading, partial, own }: DataState): boolean =>
  reading === null && partial === null && own === null;

/** What the reader asks for. */
export type DataAsk =
  | { readonly type: 'open'; readonly file: File; readonly together: boolean }
  | { readonly type: 'cancel' }
  | { readonly type: 'remove' }
  /** The last file once more, its dates in this order. */
  | { readonly type: 'dates'; readonly order: DayOrder }
  | { readonly type: 'read-on' }
  /** Texts and sources. */
  | { readonly type: 'whole'; readonly quietly: boolean };
