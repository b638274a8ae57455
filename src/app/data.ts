/**
 * What the map shows and where it comes from. The first view needs one compiled file; the package itself, and the code
 * for its files, for large ones and for the reader's own come when they are needed.
 */
import { loadOpening } from '../load/opening.ts';
import type { Conflict } from '../model/conflict.ts';
import { type DataAsk, type DataState, NO_STATE } from '../ui/own/own-state.ts';
import type { DataHost, Desk } from './data-host.ts';
import type { OwnReports } from './own-reports.ts';
import type { PackageReports } from './package-reports.ts';
import { PackageRest } from './package-rest.ts';

/** Files, not folders of packages. */
const FILE = /\.(csv|tsv|geojson|json|parquet)(\.gz)?$/i;

const isFile = ({ pathname }: URL): boolean => FILE.test(pathname);

export class DataDesk implements Desk {
  state = NO_STATE;
  base: Conflict | null = null;
  private further: PackageReports | null = null;
  private own: OwnReports | null = null;
  private rest: PackageRest | null = null;
  /** Counts the reader's files, so that the last one chosen is the one that is read. */
  private turn = 0;

  constructor(readonly host: DataHost) {}

  tell(change: Partial<DataState>): void {
    this.state = { ...this.state, ...change };
    this.host.say(this.state);
  }

  /**
   * Opens what lies at `address`: the folder of a package, or a file, which takes the place of the reports of the
   * package `fallback`.
   * @throws only the `AbortError` of `signal`.
   */
  async load(address: URL, fallback: URL, signal: AbortSignal): Promise<void> {
    this.stop();
    const file = isFile(address);
    if (!file && !address.pathname.endsWith('/')) address.pathname += '/';
    const folder = file ? fallback : address;
    // The site's own package has a compiled file; to ask others for one would be an error in their host's eyes.
    const compiled = !file && address.href === fallback.href && !this.host.wantsStory();
    const first = compiled ? await loadOpening(folder, signal) : null;
    if (first) {
      this.base = first;
      this.rest = this.restOf(first, folder);
      this.host.open(first, false);
      return;
    }
    const { loadPackage } = await import('../load/package.ts');
    const decoded = await loadPackage(folder, { signal });
    if (!decoded.ok) {
      this.host.fail(decoded.problems);
      return;
    }
    const { conflict } = decoded;
    this.base = conflict;
    this.rest = null;
    if (file) await (await this.reader()).readAddress(address, signal);
    else if (conflict.columns === null) this.host.open(conflict, false);
    else {
      const { PackageReports } = await import('./package-reports.ts');
      this.further = new PackageReports(this, conflict, conflict.columns, folder, signal);
      await this.further.read(false);
    }
  }

  /** It lasts as long as its conflict is shown, also while the element is taken out of the page and put back. */
  private restOf(first: Conflict, folder: URL): PackageRest {
    const isShown = (): boolean => this.base === first;
    return new PackageRest(first, folder, {
      coming: () => this.tell({ rest: 'coming' }),
      failed: (problems, quietly) => {
        if (!isShown()) return;
        this.tell({ rest: quietly ? 'none' : 'failed' });
        if (!quietly) this.host.warn(problems);
      },
      whole: (conflict, same) => {
        if (!isShown()) return;
        this.base = conflict;
        this.rest = null;
        this.tell({ rest: 'none' });
        if (same) this.host.swap(conflict);
        else this.host.open(conflict, false);
      },
    });
  }

  /** @returns whether the package is there with all its texts and sources. */
  private whole(quietly: boolean): Promise<boolean> {
    return this.rest?.fetch(quietly) ?? Promise.resolve(this.base?.whole === true);
  }

  reopen(): void {
    const { base } = this;
    if (base) this.host.open(this.further?.shown ?? base, false);
  }

  private async reader(): Promise<OwnReports> {
    const { OwnReports } = await import('./own-reports.ts');
    this.own ??= new OwnReports(this);
    return this.own;
  }

  async ask(ask: DataAsk): Promise<void> {
    if (ask.type === 'whole') await this.whole(ask.quietly);
    else if (ask.type === 'read-on') await this.further?.read(true);
    else if (ask.type === 'cancel') this.cancel();
    else if (ask.type === 'remove') (await this.reader()).remove();
    else if (ask.type === 'dates') await (await this.reader()).readAgain(ask.order);
    else await this.readOwn(ask.file, ask.together);
  }

  /** The reader's file is shown beside the package's truces, and its reports: they must be whole. */
  private async readOwn(file: File, together: boolean): Promise<void> {
    const turn = this.nextTurn();
    if (!this.base?.whole) this.tell({ failure: null, reading: { file: file.name, share: null, own: true } });
    const whole = await this.whole(false);
    if (turn !== this.turn) return;
    const reader = await this.reader();
    if (whole) await reader.readFile(file, together);
    else {
      this.tell({ reading: null });
      reader.lackPackage();
    }
  }

  private nextTurn(): number {
    this.turn += 1;
    return this.turn;
  }

  private cancel(): void {
    if (!this.state.reading?.own) {
      this.further?.cancel();
      return;
    }
    this.nextTurn();
    this.own?.cancel();
    // It waited for the package, and nothing of it was read.
    if (!this.base?.whole) this.tell({ reading: null });
  }

  /** Ends whatever is under way; another package comes. */
  stop(): void {
    this.own?.cancel();
    this.further?.cancel();
    this.own = null;
    this.further = null;
    this.nextTurn();
    this.state = NO_STATE;
  }
}
