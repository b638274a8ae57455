/** The marks and names of the picture as one stop of the Tab key, with arrows between them. */

const TARGETS = '[data-strikes], [data-square], [data-place]';
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** What stays the same of a target while the picture is drawn anew. */
const keyOf = (target: Element): string =>
  target.getAttribute('data-strikes') ??
  `${target.getAttribute('data-square') ?? 'place'} ${target.getAttribute('data-place')}`;

export interface Targets {
  /**
   * After the picture was drawn: one target takes the Tab key, and the focus stays on what it was on, or on that target
   * where this is gone.
   * @param hadFocus a target had it before.
   */
  refresh(root: HTMLElement, hadFocus: boolean): void;
  /** @returns whether the key moved the focus. */
  press(root: HTMLElement, key: string): boolean;
  /** The target that an event came from. */
  of(event: Event): SVGElement | null;
  /** Remembers the target that the focus came to. */
  keep(event: Event): void;
}

/** The same target, or one that stands for some of the same strikes: a stack opens into its strikes. */
function sameAs(key: string, targets: readonly SVGElement[]): SVGElement | undefined {
  if (key === '') return undefined;
  const ids = key.split(' ');
  return (
    targets.find((target) => keyOf(target) === key) ??
    targets.find((target) =>
      target
        .getAttribute('data-strikes')
        ?.split(' ')
        .some((id) => ids.includes(id)),
    )
  );
}

export function createTargets(): Targets {
  let current = '';
  const all = (root: HTMLElement): readonly SVGElement[] => [...root.querySelectorAll<SVGElement>(TARGETS)];
  const stop = (targets: readonly SVGElement[], chosen: SVGElement | undefined): void => {
    for (const target of targets) {
      const index = target === chosen ? '0' : '-1';
      if (target.getAttribute('tabindex') !== index) target.setAttribute('tabindex', index);
    }
  };
  const of = (event: Event): SVGElement | null => {
    const target = event.composedPath().find((one) => one instanceof SVGElement && one.matches(TARGETS));
    return target instanceof SVGElement ? target : null;
  };
  return {
    refresh(root, hadFocus) {
      const targets = all(root);
      const chosen = sameAs(current, targets) ?? targets[0];
      stop(targets, chosen);
      if (hadFocus && chosen && !chosen.matches(':focus')) chosen.focus({ preventScroll: true });
    },
    press(root, key) {
      const targets = all(root);
      const from = targets.findIndex((target) => target.matches(':focus'));
      const step = STEPS[key];
      if (from < 0 || (step === undefined && key !== 'Home' && key !== 'End')) return false;
      const count = targets.length;
      const to = key === 'Home' ? 0 : key === 'End' ? count - 1 : (from + (step ?? 0) + count) % count;
      const next = targets[to];
      if (!next) return false;
      current = keyOf(next);
      stop(targets, next);
      next.focus();
      return true;
    },
    of,
    keep(event) {
      const target = of(event);
      if (target) current = keyOf(target);
    },
  };
}
