/** What a key does on the two handles. Pure, so that the contract's table is a unit test. */
import { DAY, HOUR, type Minutes } from '../../model/time.ts';

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

export type KeyAct =
  | { readonly act: 'step'; readonly minutes: Minutes }
  | { readonly act: 'report'; readonly direction: 1 | -1 }
  | { readonly act: 'limit'; readonly end: 'start' | 'end' }
  | { readonly act: 'play' };

const DIRECTION: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

function common(press: KeyPress): KeyAct | null {
  const direction = DIRECTION[press.key];
  if (direction !== undefined) return { act: 'step', minutes: direction * (press.shiftKey ? DAY : HOUR) };
  if (press.key === 'Home') return { act: 'limit', end: 'start' };
  if (press.key === 'End') return { act: 'limit', end: 'end' };
  return press.key === ' ' ? { act: 'play' } : null;
}

const free = (press: KeyPress): boolean => !(press.ctrlKey || press.altKey || press.metaKey);

/** Keys of "Date and time". @returns `null` for a key that is not ours. */
export function momentKey(press: KeyPress): KeyAct | null {
  if (!free(press)) return null;
  if (press.key === 'PageUp') return { act: 'report', direction: 1 };
  if (press.key === 'PageDown') return { act: 'report', direction: -1 };
  return common(press);
}

/** Keys of "Span": they move its edge, so a step back in time widens it. Page keys move it a week. */
export function spanKey(press: KeyPress): KeyAct | null {
  if (!free(press)) return null;
  if (press.key === 'PageUp') return { act: 'step', minutes: 7 * DAY };
  if (press.key === 'PageDown') return { act: 'step', minutes: -7 * DAY };
  return common(press);
}
