/** What page and worker say to each other. */
import type { ImportFailure } from '../model/import.ts';
import type { PackedTree } from '../query/columns/spatial.ts';
import type { MoreOfReport } from '../query/reports.ts';
import type { BuiltReports, Job, Progress } from './job.ts';

export type Ask =
  | { readonly type: 'job'; readonly job: Job }
  /** The texts of a report; `part` counts the reports given, from 0. */
  | { readonly type: 'more'; readonly ask: number; readonly part: number; readonly position: number };

export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'reports'; readonly reports: BuiltReports }
  | { readonly type: 'tree'; readonly tree: PackedTree }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly failure: ImportFailure }
  | { readonly type: 'more'; readonly ask: number; readonly more: MoreOfReport }
  | { readonly type: 'no-more'; readonly ask: number; readonly message: string };

/** What a job tells whoever reads, wherever it runs. */
export type Listener = (answer: Exclude<Answer, { type: 'ready' | 'more' | 'no-more' }>) => void;

/** A job under way. */
export interface Running {
  /** @param part counts the reports given, from 0. */
  more(part: number, position: number): Promise<MoreOfReport>;
}
