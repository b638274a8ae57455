/** A file of the reader's own: read here, shown in place of the package's reports or with them, taken away again. */

import { failureWords, wordedProblem } from '../i18n/import-words.ts';
import type { ImportJob } from '../load/job.ts';
import { type ReadReports, readReports } from '../load/reader.ts';
import { type DayOrder, failureOf, ImportError, type ImportFailure, unreadable } from '../model/import.ts';
import type { Problem } from '../model/problem.ts';
import type { Desk } from './data-host.ts';
import { ownConflict } from './own-conflict.ts';

/** In English for whoever listens to the element, and in each language for the reader of its page. */
function asProblem(file: string, failure: ImportFailure): Problem {
  if (failure.code === 'foreign')
    return { file, path: '', got: failure.message, expected: 'a file of reports' };
  const words = {
    en: failureWords(failure, 'en'),
    hy: failureWords(failure, 'hy'),
    az: failureWords(failure, 'az'),
    ru: failureWords(failure, 'ru'),
  };
  return failure.code === 'problem'
    ? { ...wordedProblem(failure.problem, 'en'), words }
    : {
        file,
        path: '',
        got: `${failure.n} rows, none of which can be read`,
        expected: 'a file of reports',
        words,
      };
}

/** A file that was asked for. */
interface Wanted {
  readonly file: string;
  readonly source: ImportJob['source'];
  readonly together: boolean;
  /** Which number of its dates is the month, where somebody has said it. */
  readonly dates: DayOrder | null;
}

/** What an address says of a file's dates behind `#`. */
const datesOf = ({ hash }: URL): DayOrder | null =>
  (['day-first', 'month-first'] as const).find((order) => hash === `#${order}`) ?? null;

export class OwnReports {
  private stop = new AbortController();
  private last: Wanted | null = null;
  /** The page's history has an entry of the file. */
  private entered = false;

  constructor(private readonly desk: Desk) {}

  cancel(): void {
    this.stop.abort();
  }

  /** What fails is said, and what was shown before stays. */
  readFile(file: File, together: boolean): Promise<void> {
    this.desk.tell({ failure: null });
    return this.attempt({ file: file.name, source: file, together, dates: null });
  }

  /** Reads the last file once more, its dates in this order. What was said of it stays until then. */
  async readAgain(dates: DayOrder): Promise<void> {
    if (this.last) await this.attempt({ ...this.last, dates });
  }

  private async attempt(wanted: Wanted): Promise<void> {
    this.stop.abort();
    this.stop = new AbortController();
    const { signal } = this.stop;
    try {
      await this.read(wanted, signal);
    } catch (error) {
      // Another file, or another package, has taken its place.
      if (this.stop.signal !== signal) return;
      this.desk.tell({ reading: null, failure: signal.aborted ? null : failureOf(error) });
    }
  }

  /** The package beside which a file would be shown could not be fetched. */
  lackPackage(): void {
    this.desk.tell({ failure: failureOf(unreadable('data/', { code: 'no-answer' }, { code: 'file' })) });
  }

  /** @throws only the `AbortError` of `signal`; what else fails is a problem of the data. */
  async readAddress(address: URL, signal: AbortSignal): Promise<void> {
    const file = decodeURIComponent(address.pathname.split('/').at(-1) ?? '');
    this.stop = new AbortController();
    const own = this.stop.signal;
    signal.addEventListener('abort', () => this.stop.abort());
    try {
      await this.read({ file, source: address.href, together: false, dates: datesOf(address) }, own);
    } catch (error) {
      signal.throwIfAborted();
      this.desk.tell({ reading: null });
      if (own.aborted) this.desk.reopen();
      else this.desk.host.fail([asProblem(file, failureOf(error))]);
    }
  }

  private async read(wanted: Wanted, signal: AbortSignal): Promise<void> {
    const { file, source, together, dates } = wanted;
    this.last = wanted;
    const { desk } = this;
    const { base } = desk;
    if (!base) return;
    const names = { parties: [...base.parties.keys()], sides: base.sides.map(({ id }) => id) };
    const tell = (share: number | null): void => desk.tell({ reading: { file, share, own: true } });
    tell(0);
    const steps = readReports(
      {
        type: 'import',
        file,
        source,
        zone: base.zone.offset,
        ground: base.extent,
        names,
        ...(dates && { dates }),
      },
      together ? base.strikes : [],
      { signal, onProgress: ({ share }) => tell(share) },
    );
    for await (const read of steps) this.show(file, read, together);
    if (typeof source !== 'string') this.enter();
  }

  private show(file: string, read: ReadReports, together: boolean): void {
    const { desk } = this;
    const { base } = desk;
    const { account, outside } = read;
    if (!base || !account) return;
    if (account.read === 0) {
      const [first = null] = account.problems;
      const { rows, notices } = account;
      throw new ImportError({ code: 'no-report', file, n: rows, first, notices });
    }
    desk.host.open(ownConflict(base, read, file, together), true);
    desk.tell({
      reading: null,
      failure: null,
      own: {
        file,
        account,
        together,
        outside,
        otherPlaces: read.places?.others ?? 0,
      },
    });
  }

  /** Back takes the file away, as it closes what else was opened. */
  private enter(): void {
    if (this.entered || !this.desk.host.ownsAddress()) return;
    this.entered = true;
    history.pushState(null, '', location.href);
    addEventListener('popstate', this.onPop, { once: true });
  }

  private readonly onPop = (): void => {
    this.entered = false;
    if (this.desk.state.own) this.takeAway();
  };

  /** The package's reports again, as Back brings them. */
  remove(): void {
    if (this.entered) history.back();
    else this.takeAway();
  }

  private takeAway(): void {
    this.stop.abort();
    this.desk.tell({ reading: null, own: null, failure: null });
    this.desk.reopen();
  }
}
