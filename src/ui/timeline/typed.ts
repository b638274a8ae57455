/** What a reader types: a moment or an exact range, in local time. */
import { type EpochMinute, formatLocal, type Minutes, parseInstant } from '../../model/time.ts';

export type TypedError = 'not-a-time' | 'before-start' | 'after-end' | 'range-reversed';
export type Typed = { readonly minute: EpochMinute } | { readonly error: TypedError };

const CLOCK = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ,]+(\d{1,2})[:.](\d{2}))?$/;
const DAY_FIRST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?:[T ,]+(\d{1,2})[:.](\d{2}))?$/;

const two = (text: string | undefined): string => (text ?? '0').padStart(2, '0');

/** `2020-10-11 02:30`, `2020-10-11`, `11.10.2020 02:30` or ISO 8601 as the address has it. */
function toInstant(text: string): string {
  const trimmed = text.trim();
  const yearFirst = CLOCK.exec(trimmed);
  if (yearFirst) {
    const [, y, m, d, h, min] = yearFirst;
    return `${y}-${two(m)}-${two(d)}T${two(h)}:${two(min)}`;
  }
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (!dayFirst) return trimmed;
  const [, d, m, y, h, min] = dayFirst;
  return `${y}-${two(m)}-${two(d)}T${two(h)}:${two(min)}`;
}

/** @param offset of local time, minutes east of UTC. */
export function parseTyped(
  text: string,
  offset: Minutes,
  period: { readonly start: EpochMinute; readonly end: EpochMinute },
): Typed {
  const minute = parseInstant(toInstant(text), offset);
  if (minute === null) return { error: 'not-a-time' };
  if (minute < period.start) return { error: 'before-start' };
  return minute > period.end ? { error: 'after-end' } : { minute };
}

/** `2020-10-11 02:30`, what `parseTyped` reads back. */
export function typedForm(minute: EpochMinute, offset: Minutes): string {
  return formatLocal(minute, offset).replace('T', ' ');
}
