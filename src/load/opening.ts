/** The compiled file beside a data package, from which the first view is made. */
import type { Conflict } from '../model/conflict.ts';
import { OPENING_FILE } from '../model/opening/format.ts';
import { openingSteps } from '../model/opening/read.ts';
import { breather, inSlices } from '../model/slices.ts';

/**
 * The package in the folder `base` (with its final slash) as far as its compiled file tells of it; `null` where there
 * is none that this program can read: then the package itself has to be loaded.
 * @throws only the `AbortError` of `signal`.
 */
export async function loadOpening(base: URL, signal: AbortSignal): Promise<Conflict | null> {
  try {
    const response = await fetch(new URL(OPENING_FILE, base), { signal });
    if (!response.ok) return null;
    const text = await response.text();
    await breather();
    return await inSlices(openingSteps(text));
  } catch {
    // A broken file is as good as none: the package itself is there, and is checked.
    return null;
  } finally {
    signal.throwIfAborted();
  }
}
