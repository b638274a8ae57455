/** What stands for a live map that cannot be had. */
import type { LiveMap } from './types.ts';

/** A map that cannot start: everything is quiet and `ready` says why. */
export function deadMap(reason: unknown): LiveMap {
  const ready = Promise.reject(reason instanceof Error ? reason : new Error(String(reason)));
  const nothing = (): void => undefined;
  return {
    ready,
    update: nothing,
    setTheme: nothing,
    setLang: nothing,
    fit: nothing,
    flyTo: nothing,
    setPadding: nothing,
    highlight: nothing,
    drawn: () => [],
    drawnCount: () => 0,
    resize: nothing,
    release: () => null,
    destroy: nothing,
  };
}
