/** What the map shows and where it comes from; the code for large files and for the reader's own comes when it is needed. */
import { loadPackage } from '../load/package.ts';
import type { Conflict } from '../model/conflict.ts';
import { type DataAsk, type DataState, NO_STATE } from '../ui/own/own-state.ts';
import type { DataHost, Desk } from './data-host.ts';
import type { OwnReports } from './own-reports.ts';
import type { PackageReports } from './package-reports.ts';

/** Files, not folders of packages. */
const FILE = /\.(csv|tsv|geojson|json|parquet)(\.gz)?$/i;

const isFile = ({ pathname }: URL): boolean => FILE.test(pathname);

export class DataDesk implements Desk {
  state = NO_STATE;
  base: Conflict | null = null;
  private further: PackageReports | null = null;
  private own: OwnReports | null = null;

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
    const decoded = await loadPackage(folder, { signal });
    if (!decoded.ok) {
      this.host.fail(decoded.problems);
      return;
    }
    const { conflict } = decoded;
    this.base = conflict;
    if (file) await (await this.reader()).readAddress(address, signal);
    else if (conflict.columns === null) this.host.open(conflict, false);
    else {
      const { PackageReports } = await import('./package-reports.ts');
      this.further = new PackageReports(this, conflict, conflict.columns, folder, signal);
      await this.further.read(false);
    }
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
    if (ask.type === 'read-on') await this.further?.read(true);
    else if (ask.type === 'cancel') this.cancel();
    else if (ask.type === 'remove') (await this.reader()).remove();
    else await (await this.reader()).readFile(ask.file, ask.together);
  }

  private cancel(): void {
    if (this.state.reading?.own) this.own?.cancel();
    else this.further?.cancel();
  }

  /** Ends whatever is under way; another package comes. */
  stop(): void {
    this.own?.cancel();
    this.further?.cancel();
    this.own = null;
    this.further = null;
    this.state = NO_STATE;
  }
}
