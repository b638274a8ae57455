/** Ids that stand twice, found by their bytes. */
import type { Steps } from '../../model/slices.ts';
import { eachRow } from './steps.ts';
import type { ReportColumns } from './types.ts';

const SEPARATOR = 0x1f;

/** FNV-1a over `bytes[from]` to `bytes[to - 1]`. */
export function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Where the id that begins at `from` ends. */
export function idEnd(bytes: Uint8Array, from: number, to: number): number {
  let end = from;
  while (end < to && bytes[end] !== SEPARATOR) end += 1;
  return end;
}

/** Positions of reports whose id an earlier one has, ascending. */
export function* duplicateSteps({ text, textStart, count }: ReportColumns): Steps<readonly number[]> {
  // At most half full.
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
  const slots = new Uint32Array(size);
  const found: number[] = [];
  const same = (a: number, b: number): boolean => {
    let [x, y] = [textStart[a] ?? 0, textStart[b] ?? 0];
    const [xEnd, yEnd] = [idEnd(text, x, textStart[a + 1] ?? x), idEnd(text, y, textStart[b + 1] ?? y)];
    if (xEnd - x !== yEnd - y) return false;
    for (; x < xEnd; x += 1, y += 1) if (text[x] !== text[y]) return false;
    return true;
  };
  yield* eachRow(count, (position) => {
    const from = textStart[position] ?? 0;
    let slot = hashOf(text, from, idEnd(text, from, textStart[position + 1] ?? from)) & (size - 1);
    for (; slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      if (!same((slots[slot] ?? 1) - 1, position)) continue;
      found.push(position);
      return;
    }
    slots[slot] = position + 1;
  });
  return found;
}
