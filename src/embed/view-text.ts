/** The view as the public interface has it: every key as the text that addresses and attributes use. */
import type { Conflict } from '../model/conflict.ts';
import { decodeView, defaultView, encodeValue, type Origin } from '../state/url-codec.ts';
import { VIEW_KEYS, type ViewKey, type ViewState } from '../state/view-state.ts';
import { type ValueProblem, valueProblem } from '../state/wanted.ts';

/** `null`: nothing open, no filter, or fitted. */
export type ViewText = { readonly [K in ViewKey]: string | null };

export function viewText(view: ViewState, conflict: Conflict): ViewText {
  return Object.fromEntries(VIEW_KEYS.map((key) => [key, encodeValue(key, view, conflict)])) as ViewText;
}

/** What an element's attributes ask for; empty ones ask for nothing. */
export const attributesOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(
    VIEW_KEYS.flatMap((key) => {
      const value = element.getAttribute(key);
      return value === null || value === '' ? [] : [[key, value]];
    }),
  );

/**
 * A change of the view from texts; `null` brings a key back to its default, which for most is nothing. Values that
 * are not text are problems, unknown keys are ignored.
 */
export function viewChange(
  given: Readonly<Record<string, unknown>>,
  conflict: Conflict,
  origin: Origin,
): { readonly change: Partial<ViewState>; readonly problems: readonly ValueProblem[] } {
  const defaults = defaultView(conflict);
  const cleared: Record<string, unknown> = {};
  const wrong: ValueProblem[] = [];
  for (const key of VIEW_KEYS) {
    const value = given[key];
    if (value === undefined || typeof value === 'string') continue;
    if (value === null) cleared[key] = defaults[key];
    else wrong.push(valueProblem(origin, key, String(value), { code: 'text', params: {} }));
  }
  const text = (key: ViewKey): string | null => {
    const value = given[key];
    return typeof value === 'string' ? value : null;
  };
  const { values, problems } = decodeView(text, conflict, origin);
  return { change: { ...cleared, ...values }, problems: [...wrong, ...problems] };
}

/** Gives an element a property for each key of the view, read from and written through its `view`. */
export function mirrorKeys(prototype: HTMLElement & { view: Partial<ViewText> }): void {
  for (const key of VIEW_KEYS) {
    Object.defineProperty(prototype, key, {
      configurable: true,
      enumerable: true,
      get(this: { view: ViewText }): string | null {
        // Every element has a `lang`, and it is never null.
        return this.view[key] ?? (key === 'lang' ? '' : null);
      },
      set(this: { view: Partial<ViewText> }, value: string | null) {
        this.view = { [key]: value } as Partial<ViewText>;
      },
    });
  }
}
