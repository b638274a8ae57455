/** Conflicts for tests: the war's own data package, and the made-up one of three reports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conflict } from '../../src/model/conflict.ts';
import { decode } from '../../src/model/decode.ts';
import { problemText } from '../../src/model/problem.ts';
import { FILES, OPTIONAL_FILES } from '../../src/model/schema.ts';
import { parseInstant } from '../../src/model/time.ts';
import { ROOT } from './modules.ts';
import { tinyFiles } from './tiny.ts';

function decoded(files: Readonly<Record<string, unknown>>): Conflict {
  const result = decode(files);
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'));
  return result.conflict;
}

let war: Conflict | undefined;

/** The whole data package of `data/`, decoded once for each test process. */
export function warConflict(): Conflict {
  war ??= decoded(
    Object.fromEntries(
      Object.keys({ ...FILES, ...OPTIONAL_FILES }).map((name) => [
        name,
        JSON.parse(readFileSync(join(ROOT, 'data', name), 'utf8')),
      ]),
    ),
  );
  return war;
}

export const tinyConflict = (): Conflict => decoded(tinyFiles());

/** A local time of the war, UTC+4, such as `2020-10-11T02:30`, as a minute. */
export function warTime(text: string): number {
  const minute = parseInstant(text, 240);
  if (minute === null) throw new Error(`${text} is no time`);
  return minute;
}
