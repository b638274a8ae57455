/** A file of the reader's own: read here, shown in place of the package's reports or with them, taken away again. */
import type { ImportJob } from '../load/job.ts';
import { type ReadReports, readReports } from '../load/reader.ts';
import type { Desk } from './data-host.ts';
import { outsideOf, ownConflict } from './own-conflict.ts';

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export class OwnReports {
  private stop = new AbortController();

  constructor(private readonly desk: Desk) {}

  cancel(): void {
    this.stop.abort();
  }

  /** What fails is said, and what was shown before stays. */
  async readFile(file: File, together: boolean): Promise<void> {
    this.stop.abort();
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.desk.tell({ failure: null });
    try {
      await this.read(file.name, file, together, signal);
    } catch (error) {
      // Another file, or another package, has taken its place.
      if (this.stop.signal !== signal) return;
      this.desk.tell({
        reading: null,
        failure: signal.aborted ? null : { file: file.name, message: words(error) },
      });
    }
  }

  /** @throws only the `AbortError` of `signal`; what else fails is a problem of the data. */
  async readAddress(address: URL, signal: AbortSignal): Promise<void> {
    const file = decodeURIComponent(address.pathname.split('/').at(-1) ?? '');
    this.stop = new AbortController();
    const own = this.stop.signal;
    signal.addEventListener('abort', () => this.stop.abort());
    try {
      await this.read(file, address.href, false, own);
    } catch (error) {
      signal.throwIfAborted();
      this.desk.tell({ reading: null });
      if (own.aborted) this.desk.reopen();
      else this.desk.host.fail([{ file, path: '', got: words(error), expected: 'a file of reports' }]);
    }
  }

  private async read(
    file: string,
    source: ImportJob['source'],
    together: boolean,
    signal: AbortSignal,
  ): Promise<void> {
    const { desk } = this;
    const { base } = desk;
    if (!base) return;
    const names = { parties: [...base.parties.keys()], sides: base.sides.map(({ id }) => id) };
    const tell = (share: number | null): void => desk.tell({ reading: { file, share, own: true } });
    tell(0);
    const steps = readReports(
      { type: 'import', file, source, zone: base.zone.offset, names },
      together ? base.strikes : [],
      { signal, onProgress: ({ share }) => tell(share) },
    );
    for await (const read of steps) this.show(file, read, together);
  }

  private show(file: string, read: ReadReports, together: boolean): void {
    const { desk } = this;
    const { base } = desk;
    const { account, reports } = read;
    if (!base || !account) return;
    if (account.read === 0) {
      const [first] = account.problems;
      const why = first ? `: ${first.path}: got ${first.got}, expected ${first.expected}` : '';
      throw new Error(`${file}: none of ${account.rows} rows is a report${why}`);
    }
    desk.host.open(ownConflict(base, read, file, together), true);
    desk.tell({
      reading: null,
      failure: null,
      own: {
        file,
        account,
        together,
        outside: outsideOf(base, reports.index.columns),
        otherPlaces: read.places?.others ?? 0,
      },
    });
  }

  /** The package's reports again. */
  remove(): void {
    this.stop.abort();
    this.desk.tell({ reading: null, own: null, failure: null });
    this.desk.reopen();
  }
}
