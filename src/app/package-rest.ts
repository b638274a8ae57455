/** What the first view did without: texts, statements and sources, fetched when somebody needs them. */
import type { Conflict } from '../model/conflict.ts';
import { type Problem, wordsOf } from '../model/problem.ts';

/** On the page's performance timeline: texts and sources are there. */
const WHOLE = 'conflict-map-whole';

/** Who is given the rest. */
export interface RestHost {
  /** The same conflict, or, where the host's files are not of one release, another one. */
  whole(conflict: Conflict, same: boolean): void;
  coming(): void;
  /** @param quietly nobody has asked: it may be asked for again. */
  failed(problems: readonly Problem[], quietly: boolean): void;
}

/** The compiled file was made from this package. */
function isSame(first: Conflict, whole: Conflict): boolean {
  return (
    (['id', 'version', 'released'] as const).every((key) => first[key] === whole[key]) &&
    first.strikes.length === whole.strikes.length &&
    first.strikes.every(({ id }, at) => id === whole.strikes[at]?.id)
  );
}

export class PackageRest {
  private under: Promise<boolean> | null = null;
  private quiet = true;

  constructor(
    private readonly first: Conflict,
    private readonly folder: URL,
    private readonly host: RestHost,
  ) {}

  /**
   * Once at a time.
   * @param quietly nobody waits for it.
   * @returns whether the whole package is there.
   */
  fetch(quietly: boolean): Promise<boolean> {
    if (!quietly && (this.quiet || this.under === null)) this.host.coming();
    this.quiet = quietly && (this.quiet || this.under === null);
    this.under ??= this.load().finally(() => {
      this.under = null;
    });
    return this.under;
  }

  private async load(): Promise<boolean> {
    const { first, folder, host } = this;
    let problems: readonly Problem[];
    try {
      const { loadPackage } = await import('../load/package.ts');
      const decoded = await loadPackage(folder);
      if (decoded.ok) {
        host.whole(decoded.conflict, isSame(first, decoded.conflict));
        performance.mark(WHOLE);
        return true;
      }
      problems = decoded.problems;
    } catch (error) {
      problems = [{ file: folder.href, path: '', got: wordsOf(error), expected: 'a data package' }];
    }
    host.failed(problems, this.quiet);
    return false;
  }
}
