/** Between what reads the data and the element that shows them. */
import type { Conflict } from '../model/conflict.ts';
import type { Problem } from '../model/problem.ts';
import type { ViewState } from '../state/view-state.ts';
import type { DataState } from '../ui/own/own-state.ts';

/** Whoever shows the data. */
export interface DataHost {
  /** @param own the reader's own reports: the page's address says nothing of them. */
  open(conflict: Conflict, own: boolean): void;
  /** The same conflict with other reports: the view stays. */
  swap(conflict: Conflict): void;
  fail(problems: readonly Problem[]): void;
  /** Tells of problems while the data are shown nevertheless. */
  warn(problems: readonly Problem[]): void;
  say(state: DataState): void;
  /** The view in which the conflict would open. */
  viewOf(conflict: Conflict): ViewState;
  /** Id of the report that is asked for, whether or not it is known. */
  wantedReport(): string | null;
  /** The page's address and history follow what is shown. */
  ownsAddress(): boolean;
  /** The address names a chapter: its text is shown from the beginning. */
  wantsStory(): boolean;
}

/** What the readers of large and of own files need of the desk that they work for. */
export interface Desk {
  readonly host: DataHost;
  readonly state: DataState;
  /** The data package as it was loaded last. */
  readonly base: Conflict | null;
  /** Changes what is said of the data. */
  tell(change: Partial<DataState>): void;
  /** Shows the package again. */
  reopen(): void;
}
