/** The acts by which a reader comes to a map: until one of them its live map is not fetched. */
const ACTS = ['pointerenter', 'pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin'] as const;

/**
 * Calls `act` at the first of them on `element`, once.
 * @returns what stops listening.
 */
export function atFirstAct(element: HTMLElement, act: () => void): () => void {
  const listener = (): void => {
    stop();
    act();
  };
  const stop = (): void => {
    for (const type of ACTS) element.removeEventListener(type, listener);
  };
  for (const type of ACTS) element.addEventListener(type, listener, { passive: true });
  return stop;
}
