/**
 * Unknown JSON to a frozen `Conflict`, or every problem found. The same decoder guards the browser,
 * the build and `npm run validate`.
 */
import type { Conflict } from './conflict.ts';
import type { Problem } from './problem.ts';
import type { FileName } from './schema.ts';

export type Decoded =
  | { readonly ok: true; readonly conflict: Conflict }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * @param files parsed JSON by file name; a missing file is a problem of that file.
 */
export function decode(files: Readonly<Partial<Record<FileName, unknown>>>): Decoded {
  return { ok: false, problems: Object.keys(files).map((file) => ({ file, path: '', got: 'x', expected: 'y' })) };
}
