/** Parts of the interface whose code comes when the reader asks for what they draw, or is about to. */

const CODE = {
  /** What the panel holds: places, reports and truces. */
  panel: () => import('./panel/opened.ts'),
  table: () => import('./panel/cm-table.ts'),
  share: () => import('./chrome/sharing.ts'),
  story: () => import('./story/cm-story.ts'),
  /** What is said of data, and the dialog of the reader's own. */
  own: () => import('./own/index.ts'),
} satisfies Record<string, () => Promise<unknown>>;

export type LaterPart = keyof typeof CODE;

export const isLaterPart = (name: string): name is LaterPart => Object.hasOwn(CODE, name);

const asked = new Map<LaterPart, Promise<boolean>>();
const there = new Set<LaterPart>();

export const isThere = (part: LaterPart): boolean => there.has(part);

/**
 * Asks for a part's code; once, but again after it could not be had. Elements that were drawn before it come alive
 * with it.
 * @returns whether the part is there.
 */
export function fetchPart(part: LaterPart): Promise<boolean> {
  const known = asked.get(part);
  if (known) return known;
  const coming = CODE[part]().then(
    () => {
      there.add(part);
      return true;
    },
    () => {
      asked.delete(part);
      return false;
    },
  );
  asked.set(part, coming);
  return coming;
}

/** Resolves when whatever was asked for has come, or is known not to come. */
export const partsSettled = (): Promise<unknown> => Promise.all(asked.values());

/** Asks for all that a reader of the map may open, one after another: nobody waits for it. */
export async function fetchTheRest(): Promise<void> {
  for (const part of ['panel', 'story', 'table', 'share'] as const) await fetchPart(part);
}
