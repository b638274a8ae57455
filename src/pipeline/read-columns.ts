/** The further reports of a data package, read and checked in Node. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openParquet, readGroup } from '../exchange/parquet.ts';
import type { Conflict } from '../model/conflict.ts';
import { type Problem, wordsOf } from '../model/problem.ts';
import { atOnce } from '../model/slices.ts';
import { columnProblems, knownOf } from '../query/columns/check.ts';
import { duplicateSteps } from '../query/columns/duplicates.ts';
import { rowOfStrike } from '../query/columns/from-conflict.ts';
import { textOf } from '../query/columns/text.ts';
import { ColumnWriter } from '../query/columns/writer.ts';

interface Checked {
  /** Reports in the file. */
  readonly count: number;
  readonly problems: readonly Problem[];
}

/** Reads the file that the package names, beside its whole records. A package without one has nothing to check. */
export async function checkColumns(folder: string, conflict: Conflict): Promise<Checked> {
  const { columns: file, strikes } = conflict;
  if (file === null) return { count: 0, problems: [] };
  const problem = (got: string, expected: string): Checked => ({
    count: 0,
    problems: [{ file, path: '', got, expected }],
  });
  const path = join(folder, file);
  if (!existsSync(path)) return problem('nothing', 'the file');
  const writer = new ColumnWriter({ epoch: conflict.period.start });
  for (const strike of strikes) writer.add(rowOfStrike(strike));
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    const parquet = await openParquet(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
    if (parquet === null) return problem('other columns', 'those that npm run convert writes');
    for (const group of parquet.groups) await readGroup(parquet, group, false, (row) => writer.add(row));
  } catch (error) {
    return problem(wordsOf(error), 'a Parquet file of reports');
  }
  const columns = writer.finish();
  const twice = atOnce(duplicateSteps(columns)).map((position) => textOf(columns, position).id);
  return {
    count: columns.count - strikes.length,
    problems: columnProblems(file, columns, twice, knownOf(conflict)),
  };
}
