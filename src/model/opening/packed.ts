/** Lists of whole numbers as short texts: five bits a letter, lowest first, the sixth says that more follow. */

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const BASE = 32;
const CODES = new Map([...LETTERS].map((letter, code) => [letter, code]));

/** @throws RangeError for what is no safe whole number. */
export function pack(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    if (!Number.isSafeInteger(number) || !Number.isSafeInteger(number * 2))
      throw new RangeError(`packed numbers: got ${number}, expected a whole number`);
    let rest = number < 0 ? -2 * number - 1 : 2 * number;
    do {
      const low = rest % BASE;
      rest = Math.floor(rest / BASE);
      text += LETTERS[rest > 0 ? low + BASE : low] ?? '';
    } while (rest > 0);
  }
  return text;
}

/** @throws RangeError when the text is none that `pack` made. */
export function unpack(text: string): readonly number[] {
  const numbers: number[] = [];
  let [sum, factor] = [0, 1];
  for (const letter of text) {
    const code = CODES.get(letter);
    if (code === undefined) throw new RangeError(`packed numbers: got the letter ${letter}`);
    sum += (code % BASE) * factor;
    factor *= BASE;
    if (code >= BASE) continue;
    numbers.push(sum % 2 === 1 ? -(sum + 1) / 2 : sum / 2);
    [sum, factor] = [0, 1];
  }
  if (factor !== 1) throw new RangeError('packed numbers: the text breaks off');
  return numbers;
}

/** Each less the one `stride` before it; the first from 0. */
export const differences = (numbers: readonly number[], stride = 1): readonly number[] =>
  numbers.map((number, at) => number - (numbers[at - stride] ?? 0));

/** What `differences` was made from. */
export function sums(steps: readonly number[], stride = 1): readonly number[] {
  const numbers: number[] = [];
  for (const [at, step] of steps.entries()) numbers.push(step + (numbers[at - stride] ?? 0));
  return numbers;
}
