/** What a key of the view should have been given: a code and its parts, so that every language can word it. */
import type { Problem } from '../model/problem.ts';

/** The parts of each code are texts that no language changes: times, ids, keywords. */
export type Wanted =
  | { readonly code: 'one-of' | 'list-of'; readonly params: { readonly list: string } }
  | { readonly code: 'time'; readonly params: { readonly from: string; readonly to: string } }
  | {
      readonly code: 'length' | 'camera' | 'release' | 'text' | 'place' | 'report' | 'truce';
      readonly params: Readonly<Record<string, never>>;
    };

/** A bad value of an address, an attribute or a message. */
export interface ValueProblem extends Problem {
  readonly wanted: Wanted;
}

/** In English, for whoever develops with the map. */
function englishOf({ code, params }: Wanted): string {
  switch (code) {
    case 'one-of':
      return `one of ${params.list}`;
    case 'list-of':
      return `a comma list of ${params.list}`;
    case 'time':
      return `a time such as 2020-10-11T02:00 between ${params.from} and ${params.to}`;
    case 'length':
      return 'all, or a length such as 6h, 3d or PT90M';
    case 'camera':
      return 'zoom/lat/lon such as 8/40.2/46.8';
    case 'release':
      return 'a release such as 1.0.0';
    case 'text':
      return 'text';
    default:
      return `the id of a ${code}`;
  }
}

/** @param file where the value comes from: address, attribute or message. */
export function valueProblem(file: string, path: string, got: string, wanted: Wanted): ValueProblem {
  return { file, path, got, expected: englishOf(wanted), wanted };
}
