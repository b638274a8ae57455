/** A value that follows at once when a step is made by hand, and only comes to rest while time runs by itself. */
export interface Settled {
  /**
   * @param key what the value is made from; the same key gives the same value back.
   * @param moving a drag or playback is under way: keep the last value until nothing has moved for a while.
   */
  value<T>(key: readonly unknown[], moving: boolean, make: () => T): T;
  cancel(): void;
}

/** Long enough that a drag is quiet on a slow machine too, short enough that a rest is told. */
const REST_MS = 500;

/** @param onRest called when a value kept back may be made. */
export function createSettled(onRest: () => void, restMs = REST_MS): Settled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly key: readonly unknown[]; readonly made: unknown } | null = null;
  let waiting: readonly unknown[] | null = null;
  let rested = false;
  const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
    a.every((value, index) => value === b[index]);

  return {
    value<T>(key: readonly unknown[], moving: boolean, make: () => T): T {
      if (last && same(key, last.key)) return last.made as T;
      const ready = rested && waiting !== null && same(key, waiting);
      if (last && moving && !ready) {
        if (waiting === null || !same(key, waiting)) {
          waiting = key;
          rested = false;
          clearTimeout(timer);
          timer = setTimeout(() => {
            rested = true;
            onRest();
          }, restMs);
        }
        return last.made as T;
      }
      clearTimeout(timer);
      waiting = null;
      rested = false;
      const made = make();
      last = { key, made };
      return made;
    },
    cancel: () => clearTimeout(timer),
  };
}
