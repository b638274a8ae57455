/** The further reports of a data package: those of the view first, then all, while the map can be used. */
import { type ReadReports, readReports } from '../load/reader.ts';
import type { Conflict } from '../model/conflict.ts';
import { type Problem, wordsOf } from '../model/problem.ts';
import { columnProblems, knownOf } from '../query/columns/check.ts';
import type { Desk } from './data-host.ts';

export class PackageReports {
  private stop = new AbortController();
  /** The conflict as it is shown, with as many reports as are there. */
  shown: Conflict | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly conflict: Conflict,
    private readonly file: string,
    private readonly folder: URL,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.stop.abort());
  }

  cancel(): void {
    this.stop.abort();
  }

  /** The window that is shown first; `null` where a report is asked for that may lie anywhere. */
  private window(): { readonly from: number | null; readonly to: number } | null {
    const { conflict, desk } = this;
    const report = desk.host.wantedReport();
    if (report !== null && !conflict.strikes.some(({ id }) => id === report)) return null;
    const { at, span } = desk.host.viewOf(conflict);
    return { from: span === 'all' ? null : at - span, to: at };
  }

  /**
   * @param whole everything at once, in no order.
   * @throws only the `AbortError` of the package's signal.
   */
  async read(whole: boolean): Promise<void> {
    const { conflict, file, folder, desk } = this;
    this.stop = new AbortController();
    const { signal } = this.stop;
    const { places, parties, sides } = knownOf(conflict);
    const names = {
      epoch: conflict.period.start,
      places: [...places],
      parties: [...parties],
      sides: [...sides],
    };
    const tell = (share: number | null): void =>
      desk.tell({ reading: { file, share, own: false }, partial: null });
    tell(0);
    try {
      const url = new URL(file, folder).href;
      const window = whole ? null : this.window();
      const job = { type: 'package', url, window, names } as const;
      const options = { signal, onProgress: ({ share }: { readonly share: number | null }) => tell(share) };
      for await (const read of readReports(job, conflict.strikes, options)) this.take(read);
      desk.tell({ reading: null });
    } catch (error) {
      if (this.signal.aborted) throw error;
      this.end(signal.aborted ? [] : [this.problemOf(error)]);
    }
  }

  private problemOf(error: unknown): Problem {
    const got = wordsOf(error);
    return { file: this.file, path: '', got, expected: 'a file of reports' };
  }

  private take({ reports, complete, duplicates }: ReadReports): void {
    const { conflict, file, desk } = this;
    const { columns } = reports.index;
    const problems = complete ? columnProblems(file, columns, duplicates, knownOf(conflict)) : [];
    if (problems.length > 0 && !this.shown) {
      desk.host.fail(problems);
      return;
    }
    this.show({ ...conflict, more: reports });
    if (problems.length > 0) this.complain(problems);
  }

  private show(conflict: Conflict): void {
    const { desk } = this;
    if (this.shown) desk.host.swap(conflict);
    else desk.host.open(conflict, false);
    this.shown = conflict;
  }

  private complain(problems: readonly Problem[]): void {
    this.desk.host.warn(problems);
    this.desk.tell({ partial: { file: this.file, problems } });
  }

  /** It was stopped, or failed with these problems. */
  private end(problems: readonly Problem[]): void {
    const { conflict, desk, file } = this;
    desk.tell({ reading: null });
    if (!this.shown && problems.length > 0) {
      desk.host.fail(problems);
      return;
    }
    if (!this.shown) this.show(conflict);
    if (problems.length > 0) this.complain(problems);
    else desk.tell({ partial: { file, problems } });
  }
}
