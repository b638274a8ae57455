/** What the checks across files need: the sound files, the ids they define, and where problems go. */
import type { Extent } from '../geo.ts';
import type { Problem } from '../problem.ts';
import { show } from '../problem.ts';
import type { EpochMinute, Minutes } from '../time.ts';
import { DAY, parseInstant } from '../time.ts';
import type { AnyFileName, Shaped } from './shape.ts';

/** The files that could be read; `null` for one that could not. */
export type ShapedFiles = { readonly [F in AnyFileName]: Shaped<F> | null };

/** Ids by what they name. `null`: the file that defines them could not be read, so nothing is checked against it. */
export interface Known {
  readonly place: ReadonlySet<string> | null;
  readonly source: ReadonlySet<string> | null;
  readonly party: ReadonlySet<string> | null;
  readonly side: ReadonlySet<string> | null;
  readonly truce: ReadonlySet<string> | null;
  readonly strike: ReadonlySet<string> | null;
  readonly allegation: ReadonlySet<string> | null;
  readonly control: ReadonlySet<string> | null;
  readonly 'front-line': ReadonlySet<string> | null;
}

/** Bounds that every record is held against, from `dataset.json`. */
export interface Bounds {
  readonly extent: Extent;
  readonly offset: Minutes;
  readonly period: { readonly start: EpochMinute; readonly end: EpochMinute };
  /** Half-open, from the first minute of the first day to the end of the last. */
  readonly records: { readonly start: EpochMinute; readonly end: EpochMinute };
  readonly recordsText: string;
}

/** A minute of a text whose form the schema has checked. */
export function minuteOf(text: string, offset: Minutes = 0): EpochMinute {
  const minute = parseInstant(text, offset);
  if (minute === null) throw new Error(`not a time: ${text}`);
  return minute;
}

/** The offset of `+04:00` in minutes east of UTC. */
// Subtracted, not negated: the negative of zero would be -0.
export const offsetOf = (text: string): Minutes => 0 - minuteOf(`1970-01-01T00:00${text}`);

const setOf = (ids: readonly string[] | undefined): ReadonlySet<string> | null => (ids ? new Set(ids) : null);

export function knownIds(files: ShapedFiles): Known {
  const dataset = files['dataset.json']?.content;
  return {
    place: setOf(files['places.geojson']?.ids('features')),
    source: setOf(files['sources.json']?.ids('')),
    party: setOf(dataset?.parties.map((party) => party.id)),
    side: setOf(dataset?.sides.map((side) => side.id)),
    truce: setOf(files['truces.json']?.ids('truces')),
    // Ids in columns are not known here.
    strike: dataset?.columns ? null : setOf(files['strikes.geojson']?.ids('features')),
    allegation: setOf(files['allegations.json']?.ids('allegations')),
    control: setOf(files['control.json']?.ids('changes')),
    'front-line': setOf(files['front-line.geojson']?.content.features.map((f) => f.properties.trace)),
  };
}

export function boundsOf(files: ShapedFiles): Bounds | null {
  const dataset = files['dataset.json']?.content;
  if (dataset === undefined) return null;
  const offset = offsetOf(dataset.zone.offset);
  return {
    extent: dataset.extent,
    offset,
    period: { start: minuteOf(dataset.period.start), end: minuteOf(dataset.period.end) },
    records: {
      start: minuteOf(dataset.records.from, offset),
      end: minuteOf(dataset.records.to, offset) + DAY,
    },
    recordsText: `${dataset.records.from} to ${dataset.records.to}`,
  };
}

/** Collects problems of one file. */
export class Checker {
  readonly file: string;
  readonly known: Known;
  readonly bounds: Bounds | null;
  readonly problems: Problem[] = [];

  constructor(file: string, known: Known, bounds: Bounds | null) {
    this.file = file;
    this.known = known;
    this.bounds = bounds;
  }

  problem(path: string, got: unknown, expected: string): void {
    this.problems.push({ file: this.file, path, got: show(got), expected });
  }

  /** `id` names something that exists; several kinds: one of them. */
  refers(path: string, id: string | null, ...kinds: readonly (keyof Known)[]): void {
    if (id === null) return;
    const sets = kinds.map((kind) => this.known[kind]);
    if (sets.some((set) => set === null || set.has(id))) return;
    this.problem(path, id, `the id of a known ${kinds.join(' or ')}`);
  }

  allRefer(path: string, ids: readonly string[] | null, kind: keyof Known): void {
    for (const [index, id] of (ids ?? []).entries()) this.refers(`${path}[${index}]`, id, kind);
  }

  unique(list: readonly { readonly id: string }[], path: (index: number) => string): void {
    const seen = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id)) this.problem(`${path(index)}.id`, id, 'an id not used before in this file');
      seen.add(id);
    }
  }

  /** A time or a day lies within the days that records may have. An end may equal the end of the last day. */
  recorded(path: string, text: string | null, end = false): void {
    if (text === null || this.bounds === null) return;
    const minute = minuteOf(text, this.bounds.offset) - (end ? 1 : 0);
    const { start, end: last } = this.bounds.records;
    if (minute < start || minute >= last) this.problem(path, text, `a time from ${this.bounds.recordsText}`);
  }

  /** The first of two times lies before the second. */
  ordered(path: string, start: string, end: string | null): void {
    if (end === null || minuteOf(start) < minuteOf(end)) return;
    this.problem(`${path}.end`, end, `a time after ${start}`);
  }
}
