/** A bitmap for every value that reports are counted or filtered by. Built in one pass. */

import type { Steps } from '../../model/slices.ts';
import { ANSWERS, KINDS, SCOPES } from '../../model/words.ts';
import { type Bitmap, bitmapOf, wordsFor } from './bitmap.ts';
import { isImprecise, scopeCode } from './codes.ts';
import { eachRow } from './steps.ts';
import { NO_SIDE, type ReportColumns } from './types.ts';

/**
 * Bitmaps by facet, in the order of the facet's values: `KINDS`, `ANSWERS`, `SCOPES`, the columns' `parties` (twice)
 * and their `sides`, of which one more stands at the end for unknown.
 */
export interface Facets {
  readonly kind: readonly Bitmap[];
  readonly stance: readonly Bitmap[];
  readonly scope: readonly Bitmap[];
  readonly by: readonly Bitmap[];
  readonly against: readonly Bitmap[];
  readonly side: readonly Bitmap[];
  /** Reports whose time or place is known only roughly. */
  readonly imprecise: Bitmap;
}
export type FacetName = Exclude<keyof Facets, 'imprecise'>;

const blank = (values: number, count: number): Uint32Array[] =>
  Array.from({ length: values }, () => wordsFor(count));

function setBit(words: Uint32Array | undefined, position: number): void {
  if (words) words[position >>> 5] = (words[position >>> 5] ?? 0) | (1 << (position & 31));
}

function setEach(list: readonly Uint32Array[], bits: number, position: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) setBit(list[31 - Math.clz32(rest & -rest)], position);
}

export function* facetSteps(columns: ReportColumns): Steps<Facets> {
  const { count, parties, sides, partySets } = columns;
  const words = {
    kind: blank(KINDS.length, count),
    stance: blank(ANSWERS.length, count),
    scope: blank(SCOPES.length, count),
    by: blank(parties.length, count),
    against: blank(parties.length, count),
    side: blank(sides.length + 1, count),
  } satisfies Record<FacetName, Uint32Array[]>;
  const imprecise = wordsFor(count);
  yield* eachRow(count, (at) => {
    if (isImprecise(columns.flags[at] ?? 0)) setBit(imprecise, at);
    const side = columns.side[at] ?? NO_SIDE;
    setBit(words.kind[columns.kind[at] ?? 0], at);
    setBit(words.scope[scopeCode(columns.flags[at] ?? 0)], at);
    setBit(words.side[side === NO_SIDE ? sides.length : side], at);
    setEach(words.stance, columns.answers[at] ?? 0, at);
    setEach(words.by, partySets[columns.reportedBy[at] ?? 0] ?? 0, at);
    setEach(words.against, partySets[columns.accused[at] ?? 0] ?? 0, at);
  });
  const { kind, stance, scope, by, against, side } = words;
  return {
    kind: kind.map(bitmapOf),
    stance: stance.map(bitmapOf),
    scope: scope.map(bitmapOf),
    by: by.map(bitmapOf),
    against: against.map(bitmapOf),
    side: side.map(bitmapOf),
    imprecise: bitmapOf(imprecise),
  };
}

/** The memory of all bitmaps, to be handed over. */
export function facetBuffers(facets: Facets): ArrayBuffer[] {
  const bitmaps: readonly Bitmap[] = Object.values(facets).flat(1);
  return bitmaps.flatMap(({ words, ranks }) => [words.buffer, ranks.buffer] as ArrayBuffer[]);
}

/** Bytes of all bitmaps. */
export const facetBytes = (facets: Facets): number =>
  facetBuffers(facets).reduce((sum, { byteLength }) => sum + byteLength, 0);
