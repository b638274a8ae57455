/**
 * The first half of decoding: each file against its schema. Records that are wrong in themselves are set aside,
 * so that the checks across files still see all others.
 */
import * as v from 'valibot';
import type { Problem } from '../problem.ts';
import { show } from '../problem.ts';
import type { FileName, OptionalFileName } from '../schema.ts';
import { FILES, OPTIONAL_FILES } from '../schema.ts';

/** A file of a data package, needed or optional. */
export type AnyFileName = FileName | OptionalFileName;
export const SCHEMAS = { ...FILES, ...OPTIONAL_FILES };
/** A file's content once its shape has been checked. */
export type FileContent<F extends AnyFileName> = v.InferOutput<(typeof SCHEMAS)[F]>;

/** The lists of records in a file; `''` is the file itself. */
export const LISTS: Readonly<Record<AnyFileName, readonly string[]>> = {
  'dataset.json': [],
  'places.geojson': ['features'],
  'strikes.geojson': ['features'],
  'truces.json': ['truces'],
  'allegations.json': ['allegations'],
  'control.json': ['changes', 'settlements', 'prewar'],
  'front-line.geojson': ['features'],
  'sources.json': [''],
  'articles.json': ['articles', 'statements'],
  'story.json': ['chapters'],
};

/** A file whose sound records can be read. */
export interface Shaped<F extends AnyFileName> {
  readonly file: F;
  readonly content: FileContent<F>;
  /** `features[3]`, the path in the file as written of the sound record number `index` of `list`. */
  readonly path: (list: string, index: number) => string;
  /** Ids of a list's records, unsound ones included, so that what refers to them is no second problem. */
  readonly ids: (list: string) => readonly string[];
}

/** A file's problems, and what can be read of it: `null` when that is nothing. */
export interface Checked<F extends AnyFileName> {
  readonly problems: readonly Problem[];
  readonly shaped: Shaped<F> | null;
}

type Issue = v.BaseIssue<unknown>;
const keysOf = (issue: Issue): readonly (string | number)[] =>
  (issue.path ?? []).map((item) => item.key as string | number);

/** `features[3].properties.time.start`. */
function pathText(keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
    '',
  );
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
  never: 'nothing more',
};

function expectedText(issue: Issue): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'no such key';
  if (issue.type === 'strict_object' && issue.received === 'undefined') return `the key ${issue.expected}`;
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  const requirement = 'requirement' in issue ? String(issue.requirement) : '';
  if (issue.type === 'integer') return 'a whole number';
  if (issue.type === 'min_value') return `${requirement} or more`;
  if (issue.type === 'max_value') return `${requirement} or less`;
  if (issue.type === 'min_length') return `at least ${requirement} of them`;
  if (issue.type === 'max_length') return `at most ${requirement} of them`;
  const expected = issue.expected ?? 'another value';
  if (expected.startsWith('(')) return `one of ${expected.slice(1, -1).replaceAll(' | ', ', ')}`;
  return NOUNS[expected] ?? expected;
}

/** One problem a path: the first that was found there. */
function problemsOf(file: string, issues: readonly Issue[]): Problem[] {
  const byPath = new Map<string, Problem>();
  for (const issue of issues) {
    const path = pathText(keysOf(issue));
    const missing = issue.type === 'strict_object' && issue.received === 'undefined';
    const got = missing ? 'nothing' : show(issue.input);
    if (!byPath.has(path)) byPath.set(path, { file, path, got, expected: expectedText(issue) });
  }
  return [...byPath.values()];
}

export const listOf = (raw: unknown, list: string): readonly unknown[] => {
  const found = list === '' ? raw : (raw as Record<string, unknown>)[list];
  return Array.isArray(found) ? found : [];
};
const idOf = (record: unknown): string | null => {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : null;
  return typeof id === 'string' ? id : null;
};

const idsOf =
  (raw: unknown) =>
  (list: string): readonly string[] =>
    listOf(raw, list).flatMap((record) => idOf(record) ?? []);

/** A file without a problem. */
export function whole<F extends AnyFileName>(file: F, raw: unknown, content: FileContent<F>): Shaped<F> {
  const path = (list: string, index: number): string => pathText(list === '' ? [index] : [list, index]);
  return { file, content, path, ids: idsOf(raw) };
}

/** The records with an issue, by list; `null` when some issue lies outside every record. */
function unsound(
  file: AnyFileName,
  issues: readonly Issue[],
): ReadonlyMap<string, ReadonlySet<number>> | null {
  const bad = new Map<string, Set<number>>(LISTS[file].map((list) => [list, new Set()]));
  for (const issue of issues) {
    const keys = keysOf(issue);
    const list = typeof keys[0] === 'string' ? keys[0] : '';
    const index = list === '' ? keys[0] : keys[1];
    const of = bad.get(list);
    if (of === undefined || typeof index !== 'number') return null;
    of.add(index);
  }
  return bad;
}

/** Checks one file. */
export function shape<F extends AnyFileName>(file: F, raw: unknown): Checked<F> {
  const first = v.safeParse(SCHEMAS[file], raw);
  if (first.success) return { problems: [], shaped: whole(file, raw, first.output as FileContent<F>) };
  const problems = problemsOf(file, first.issues);
  const bad = unsound(file, first.issues);
  if (bad === null) return { problems, shaped: null };
  const kept = new Map<string, readonly number[]>();
  let sound: unknown = raw;
  for (const [list, indices] of bad) {
    const keep = [...listOf(raw, list).keys()].filter((index) => !indices.has(index));
    kept.set(list, keep);
    const records = keep.map((index) => listOf(raw, list)[index]);
    sound = list === '' ? records : { ...(sound as object), [list]: records };
  }
  const second = v.safeParse(SCHEMAS[file], sound);
  if (!second.success) return { problems, shaped: null };
  const path = (list: string, index: number): string => {
    const original = kept.get(list)?.[index] ?? index;
    return pathText(list === '' ? [original] : [list, original]);
  };
  return { problems, shaped: { file, content: second.output as FileContent<F>, path, ids: idsOf(raw) } };
}
