/** What one run found, as JSON. */
import type { Drag, PeerFacts, StillPicture } from '../contract.ts';
import type { WindowName } from '../windows.ts';

/** `slow`: stopped at the limit of time for one cell, with what was measured until then. */
export type Outcome = 'ok' | 'slow' | 'crash' | 'error';

export interface WindowResult {
  readonly window: WindowName;
  /** Reports in the last window shown, by a plain scan, and by the page; `null`: not counted. */
  readonly truth: number;
  readonly drawn: number | null;
  /** ms from request to presented picture, each step. */
  readonly steps: readonly number[];
  /** Main-thread ms, each step. */
  readonly main: readonly number[];
  readonly drag: (Drag & { readonly truth: number }) | null;
}

/** Bytes. */
export interface Memory {
  readonly jsHeap: number;
  /** `performance.measureUserAgentSpecificMemory`; `null` where the browser has it not. */
  readonly page: number | null;
  /** Resident memory of the page's process and of the GPU's; `null` where the system does not say. */
  readonly process: number | null;
}

/** What a page showed of all reports before its live map. */
export interface StillResult extends StillPicture {
  /** Reports that it had to show, by a plain scan. */
  readonly truth: number;
}

export interface Cell {
  readonly peer: string;
  readonly n: number;
  readonly round: number;
  readonly outcome: Outcome;
  /** What went wrong, in words. */
  readonly note: string | null;
  readonly facts: PeerFacts | null;
  /** ms from the start of the page to the first picture of all reports. */
  readonly firstDraw: number | null;
  /** Left out by pages without such a picture. */
  readonly still?: StillResult;
  readonly memory: Memory | null;
  readonly windows: readonly WindowResult[];
  /** ms for the whole cell. */
  readonly tookMs?: number;
}

export interface CsvResult {
  readonly peer: string;
  readonly n: number;
  readonly outcome: Outcome;
  readonly note: string | null;
  readonly firstDraw: number | null;
  /** The longest time without a frame until then, ms: what the page and the renderer did, one waiting for the other. */
  readonly freeze: number | null;
  /** The longest task of the page's own thread until then, ms; 0 when none took 50. */
  readonly task: number | null;
}

export interface Results {
  readonly machine: string;
  /** Date of the start, `2026-01-31`. */
  readonly date: string;
  readonly quick: boolean;
  /** The other maps drew no ground. */
  readonly plain: boolean;
  readonly finished: boolean;
  readonly cells: readonly Cell[];
  readonly csv: readonly CsvResult[];
}

/** The value below which `share` (0 to 1) of the values lie; `null` of none. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}
