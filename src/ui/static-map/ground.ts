/** Fetches the small ground once for all pictures on the page. */
import { type Ground, readGround } from '../../scene/ground.ts';

const fetched = new Map<string, Promise<Ground | null>>();

async function load(address: string): Promise<Ground | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    return readGround(await answer.json());
  } catch {
    return null;
  }
}

/**
 * @param site address of the site's root, closing slash included.
 * @returns `null` when it cannot be had: line, places and marks are drawn all the same.
 */
export function groundOf(site: string): Promise<Ground | null> {
  const address = new URL('basemap/static.json', new URL(site, document.baseURI)).href;
  const known = fetched.get(address) ?? load(address);
  fetched.set(address, known);
  return known;
}
