/** A file against its schema, some records at a time. Only what is sound can be taken to pieces. */
import * as v from 'valibot';
import type { Steps } from '../slices.ts';
import { type AnyFileName, type Checked, type FileContent, LISTS, SCHEMAS, shape, whole } from './shape.ts';

/** Records checked in one piece. */
const PIECE = 12;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The content when every piece is sound, else `null`. */
function* soundContent(file: AnyFileName, raw: unknown): Steps<unknown> {
  const lists = LISTS[file];
  const inside = lists.filter((list) => list !== '');
  const parse = (part: unknown): unknown => {
    const result = v.safeParse(SCHEMAS[file], part);
    return result.success ? result.output : null;
  };
  const pieces = function* (records: readonly unknown[], of: (piece: readonly unknown[]) => unknown) {
    const sound: unknown[] = [];
    for (let from = 0; from < records.length; from += PIECE) {
      yield;
      const list = of(records.slice(from, from + PIECE));
      if (!Array.isArray(list)) return null;
      sound.push(...list);
    }
    return sound;
  };
  if (lists.includes('')) return Array.isArray(raw) ? yield* pieces(raw, parse) : null;
  if (!isObject(raw) || inside.some((list) => !Array.isArray(raw[list]))) return null;
  const empty = { ...raw, ...Object.fromEntries(inside.map((list) => [list, []])) };
  const head = parse(empty);
  if (!isObject(head)) return null;
  const content: Record<string, unknown> = { ...head };
  for (const list of inside) {
    const records = raw[list];
    const sound =
      Array.isArray(records) &&
      (yield* pieces(records, (piece) => {
        const part = parse({ ...empty, [list]: piece });
        return isObject(part) ? part[list] : null;
      }));
    if (!sound) return null;
    content[list] = sound;
  }
  return content;
}

/** As `shape`, which says what is wrong where something is. */
export function* shapeSteps<F extends AnyFileName>(file: F, raw: unknown): Steps<Checked<F>> {
  const content = yield* soundContent(file, raw);
  if (content === null) return shape(file, raw);
  return { problems: [], shaped: whole(file, raw, content as FileContent<F>) };
}
