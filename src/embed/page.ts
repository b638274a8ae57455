/** The map's own page: its first picture is painted before the interface's code takes the reader's line and time. */

/** A page that is not shown paints nothing; it waits this long, ms, and no page waits longer than the other. */
const UNSEEN_MS = 1000;
const LONGEST_MS = 4000;

let started = false;
const start = (): void => {
  if (started) return;
  started = true;
  void import('./conflict-map.ts');
};

// Reported when the picture is on the screen; a frame that was only asked for may still be far from it.
if (PerformanceObserver.supportedEntryTypes.includes('paint'))
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    start();
  }).observe({ type: 'paint', buffered: true });
else requestAnimationFrame(() => setTimeout(start));
setTimeout(() => {
  if (document.visibilityState === 'hidden') start();
}, UNSEEN_MS);
setTimeout(start, LONGEST_MS);
