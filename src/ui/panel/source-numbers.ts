/** Sources numbered once per report, in the order in which a reader meets them in its list. */
import type { Source, Strike } from '../../model/conflict.ts';

/** Source id to its number, from 1. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** Numbers each id once: the first lists first. */
export function numberSources(...lists: readonly (readonly string[])[]): SourceNumbers {
  return new Map([...new Set(lists.flat())].map((id, index) => [id, index + 1]));
}

/** The report's own list, then what only a claim or a count names. */
export function strikeSources(strike: Pick<Strike, 'sources' | 'claims' | 'casualties'>): SourceNumbers {
  const claims = strike.claims.flatMap(({ sources }) => sources ?? []);
  const counts = strike.casualties.flatMap(({ source }) => (source === null ? [] : [source]));
  return numberSources(strike.sources, claims, counts);
}

/** The address when it may be followed, else `null`: only http and https are links. */
export function linkOf(source: Pick<Source, 'url'>): string | null {
  return /^https?:\/\//i.test(source.url) ? source.url : null;
}
