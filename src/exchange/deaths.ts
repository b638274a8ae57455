/** Numbers of deaths as files write them. Words of a bound keep their number; nothing else is made into one. */
import type { Remark } from '../model/import.ts';
import { show } from '../model/problem.ts';
import type { ReadContext } from './format.ts';
import { numberOf, type SourceRow } from './source-row.ts';

export interface Deaths {
  readonly min: number;
  /** A bound that is open above counts with its number at both ends, as in the codebook. */
  readonly max: number;
  /** The number itself where the cell is one; `null`: a bound or a range. */
  readonly exact: number | null;
}

const MOST = 0x7fffffff;
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST;

const LEAST =
  /^(?:at least|no (?:fewer|less) than|not less than|min(?:imum)?|over|more than|>=?|≥|не менее|более|свыше|ən azı|առնվազն)\s*(\d{1,9})$/i;
const OR_MORE = /^(\d{1,9})\s*(?:\+|or more|and more)$/i;
const RANGE = /^(?:from\s+)?(\d{1,9})\s*(?:-|–|—|to)\s*(\d{1,9})$/i;
const BETWEEN = /^between\s+(\d{1,9})\s+and\s+(\d{1,9})$/i;

interface Bound {
  readonly code: Extract<Remark, { readonly examples: unknown }>['code'];
  readonly deaths: Deaths | null;
}

function boundIn(text: string): Bound {
  const [, least] = LEAST.exec(text) ?? OR_MORE.exec(text) ?? [];
  if (least !== undefined)
    return { code: 'deaths-least', deaths: { min: Number(least), max: Number(least), exact: null } };
  const [, low, high] = RANGE.exec(text) ?? BETWEEN.exec(text) ?? [];
  if (low !== undefined && high !== undefined && Number(low) <= Number(high))
    return { code: 'deaths-range', deaths: { min: Number(low), max: Number(high), exact: null } };
  return { code: 'deaths-unread', deaths: null };
}

/** The deaths in a column; `null`: no number is given. What is no plain number is noted, and its row kept. */
export function deathsIn(row: SourceRow, column: string, context: ReadContext): Deaths | null {
  const text = row.get(column);
  if (text === '') return null;
  const value = numberOf(text);
  if (isCount(value)) return { min: value, max: value, exact: value };
  const { code, deaths } = boundIn(text);
  context.note(row, { code, examples: [show(text)] });
  return deaths;
}
