/** The map's own page: its first picture is painted before the interface's code takes the reader's line and time. */

/** A page that is not shown paints nothing; it waits this long, ms. */
const UNSEEN_MS = 1000;

let started = false;
const start = (): void => {
  if (started) return;
  started = true;
  void import('./conflict-map.ts');
};

// A frame is asked for before it is painted; what follows the next task comes after.
requestAnimationFrame(() => setTimeout(start));
setTimeout(start, UNSEEN_MS);
