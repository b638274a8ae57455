/** One report of columns as the record that lists, marks and panels read. */
import type { Claim, Strike } from '../../model/conflict.ts';
import { ANSWERS, type Answer, KINDS, type Stance } from '../../model/words.ts';
import { lowerBound } from '../sequence.ts';
import { decodeFlags, fromBits } from './codes.ts';
import { textOf } from './text.ts';
import { DEGREE, NO_FIGURE, NO_PLACE, NO_SIDE, type ReportColumns } from './types.ts';

function placesOf(columns: ReportColumns, at: number): readonly string[] {
  const primary = columns.place[at] ?? NO_PLACE;
  const codes = primary === NO_PLACE ? [] : [primary];
  for (let i = lowerBound(columns.extraRow, at); columns.extraRow[i] === at; i += 1)
    codes.push(columns.extraPlace[i] ?? 0);
  return codes.flatMap((code) => columns.places[code] ?? []);
}

const STANCE_OF: Readonly<Record<Answer, Stance | null>> = {
  denied: 'denies',
  military: 'military',
  acknowledged: 'acknowledges',
  'none-found': null,
};

/** Who said what, as far as columns tell: bare stances. An answer is somebody's only where one party is accused. */
function claimsOf(
  reportedBy: readonly string[],
  accused: readonly string[],
  answers: readonly Answer[],
): readonly Claim[] {
  const claim = (party: string, stance: Stance): Claim => ({
    by: party,
    party,
    role: 'unknown',
    stance,
    summary: null,
    when: null,
    sources: null,
  });
  const [only, second] = accused;
  const stances = answers.flatMap((answer) => STANCE_OF[answer] ?? []);
  const replies = only === undefined || second !== undefined ? [] : stances.map((one) => claim(only, one));
  return [...reportedBy.map((party) => claim(party, 'reports')), ...replies];
}

/** The record at a position. What columns do not hold is empty or `null`, never filled in. */
export function strikeOf(columns: ReportColumns, at: number): Strike {
  const { scope, timePrecision, placePrecision, grade } = decodeFlags(columns.flags[at] ?? 0);
  const { id, title, summary } = textOf(columns, at);
  const start = columns.epoch + (columns.start[at] ?? 0);
  const min = columns.killedMin[at] ?? NO_FIGURE;
  const partiesOf = (set: number | undefined): readonly string[] =>
    fromBits(columns.partySets[set ?? 0] ?? 0, columns.parties);
  const places = placesOf(columns, at);
  const reportedBy = partiesOf(columns.reportedBy[at]);
  const accused = partiesOf(columns.accused[at]);
  const answers = fromBits(columns.answers[at] ?? 0, ANSWERS);
  return {
    id,
    scope,
    title: title ?? places[0] ?? id,
    places,
    point: [(columns.lon[at] ?? 0) / DEGREE, (columns.lat[at] ?? 0) / DEGREE],
    placePrecision,
    placeNote: null,
    time: { start, end: start + (columns.length[at] ?? 0), precision: timePrecision, note: null },
    kind: KINDS[columns.kind[at] ?? 0] ?? 'unknown',
    weaponClaimed: null,
    accused,
    accusedNote: null,
    summary: summary ?? '',
    claims: claimsOf(reportedBy, accused, answers),
    noReplyNote: null,
    casualties: [],
    findings: null,
    notes: null,
    sources: [],
    rank: 0,
    heldBy: columns.sides[columns.side[at] ?? NO_SIDE] ?? null,
    answers,
    grade,
    killed: min === NO_FIGURE ? null : { min, max: columns.killedMax[at] ?? min },
    injured: null,
    countedWider: [],
    reportedBy,
    publishers: [],
  };
}

/** Position of the report with this id, by comparing bytes; -1 when there is none. */
export function positionOfId({ text, textStart, count }: ReportColumns, id: string): number {
  const wanted = new TextEncoder().encode(id);
  const separator = 0x1f;
  for (let at = 0; at < count; at += 1) {
    const from = textStart[at] ?? 0;
    const end = from + wanted.length;
    const to = textStart[at + 1] ?? 0;
    if (end > to || (end < to && text[end] !== separator)) continue;
    let same = 0;
    while (same < wanted.length && text[from + same] === wanted[same]) same += 1;
    if (same === wanted.length) return at;
  }
  return -1;
}
