/** Numbers as almost every cell writes them, read without a pattern: a million rows have several million of them. */

const [ZERO, NINE, MINUS, POINT] = [48, 57, 45, 46];
/** So many digits are a whole number that is held exactly, and so is the power of ten below it. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * The value of `-12`, `40` or `46.25`, the same as `Number` gives: the quotient of two exact numbers is rounded once.
 * `NaN` for whatever is written in another way, which is then read with more care.
 */
export function plainNumber(text: string): number {
  const { length } = text;
  const first = text.charCodeAt(0) === MINUS ? 1 : 0;
  let digits = 0;
  let value = 0;
  let point = -1;
  for (let at = first; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      value = value * 10 + (code - ZERO);
      digits += 1;
    } else if (code === POINT && point === -1) point = at;
    else return Number.NaN;
  }
  if (digits === 0 || digits > MOST_DIGITS) return Number.NaN;
  const size = point === -1 ? value : value / (POWERS[length - 1 - point] ?? 1);
  return first === 1 ? -size : size;
}
