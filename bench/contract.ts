/** What the runner asks of a page; every page answers alike. */
import type { Span, WindowName } from './windows.ts';

/** Facts about a page that each result repeats. */
export interface PeerFacts {
  /** How large one mark is. */
  readonly mark: string;
  /** What is loaded, and how. */
  readonly input: string;
  /** More marks than this are not counted: the count itself would outlast the benchmark. `null`: no limit. */
  readonly countLimit: number | null;
}

export interface Drag {
  /** ms that the drag took. */
  readonly durationMs: number;
  /** Frames in which the page painted marks. */
  readonly painted: number;
  /** Frames of the page's own clock. */
  readonly frames: number;
  /** Frames of 1/60 s in which nothing was painted. */
  readonly dropped: number;
  readonly longestGapMs: number;
  /** Where the drag ended. */
  readonly span: Span;
  /** Marks at the first frame after the drag, `null` where the page cannot count that many. */
  readonly drawnFirst: number | null;
  /** Marks a second later. */
  readonly drawnSettled: number | null;
}

/** A picture that stands there before the live map. */
export interface StillPicture {
  /** ms from the start of the page until it was presented. */
  readonly ms: number;
  /** Reports in it, as marks or in numbers by square. */
  readonly drawn: number;
}

/** For how long a page was held, ms. */
export interface Held {
  /** The longest time between two frames. */
  readonly freeze: number;
  /** The longest task of the page's own thread. */
  readonly task: number;
}

export interface Bench {
  readonly facts: PeerFacts;
  /** ms from the start of the page to the first picture of all `n` reports. */
  load(n: number): Promise<number>;
  /** What a page showed of all reports before its live map was asked for; `null` when it shows no such picture. */
  still(): StillPicture | null;
  /** Loads a CSV of `n` rows. @returns ms from its opening, in a page at rest, to its first picture. */
  loadCsv(n: number): Promise<number>;
  /** Whether `loadCsv` does anything. */
  readonly csv: boolean;
  /** Prepares for a kind of window; not measured. */
  open(window: WindowName): Promise<void>;
  /** Moves the window and waits for the picture. */
  show(span: Span): Promise<{ readonly drawn: number | null }>;
  /** ms from request to presented picture of each step after the first; stops early when `budgetMs` is spent. */
  steps(spans: readonly Span[], budgetMs: number): Promise<readonly number[]>;
  /** Steps without waiting for the GPU, between marks of the performance timeline. @returns how many. */
  markedSteps(spans: readonly Span[], budgetMs: number): Promise<number>;
  drag(window: WindowName, durationMs: number): Promise<Drag>;
  /** Marks on the map, `null` where the page cannot count that many. */
  count(): Promise<number | null>;
  /** Since a CSV was opened, until two seconds after its first picture. */
  held(): Held;
  /** Bytes by `performance.measureUserAgentSpecificMemory`, `null` where it is missing. */
  memory(): Promise<number | null>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}
