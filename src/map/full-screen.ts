/** Full screen for the whole element around the map, so that slider and panels stay with it. */

export interface FullScreen {
  readonly possible: boolean;
  /** The element fills the screen now. */
  readonly active: boolean;
  toggle(): void;
  destroy(): void;
}

/** The outermost element whose shadow tree holds `node`, else `node`. */
export function outermostHost(node: HTMLElement): HTMLElement {
  let element = node;
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = element.getRootNode()) {
    if (!(root.host instanceof HTMLElement)) break;
    element = root.host;
  }
  return element;
}

/** @param onChange told whether `target` is full screen now. */
export function createFullScreen(target: HTMLElement, onChange: (active: boolean) => void): FullScreen {
  const owner = target.ownerDocument;
  const active = (): boolean => owner.fullscreenElement === target;
  const changed = (): void => onChange(active());
  owner.addEventListener('fullscreenchange', changed);
  return {
    possible: owner.fullscreenEnabled === true,
    get active() {
      return active();
    },
    toggle() {
      // A refusal leaves everything as it is; there is nothing to tell the reader beyond the button's own state.
      const done = active() ? owner.exitFullscreen() : target.requestFullscreen();
      done.catch(() => changed());
    },
    destroy: () => owner.removeEventListener('fullscreenchange', changed),
  };
}
