import type { Language } from './words.ts';

/** Something wrong in given data or a given address: where it is, what was got, what was expected. */
export interface Problem {
  /** File of the data package, or the key of an address. */
  readonly file: string;
  /** Path inside the file, such as `features[3].properties.time.start`; empty for the whole file. */
  readonly path: string;
  readonly got: string;
  readonly expected: string;
  /** The whole in each language, where readers are told and not only whoever keeps the data. */
  readonly words?: Readonly<Record<Language, string>>;
}

/** A short, safe picture of any value for an error message; at most 80 characters. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** `strikes.geojson: features[3].id: got "x", expected an id not used before`. */
export function problemText(problem: Problem): string {
  const path = problem.path === '' ? '' : `${problem.path}: `;
  return `${problem.file}: ${path}got ${problem.got}, expected ${problem.expected}`;
}

/** What an error says, whatever was thrown. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
