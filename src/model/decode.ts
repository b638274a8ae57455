/**
 * Unknown JSON to a frozen `Conflict`, or every problem found. The same decoder guards the browser,
 * the build and `npm run validate`.
 */
import type { Conflict } from './conflict.ts';
import type { Contents } from './decode/build.ts';
import { build } from './decode/build.ts';
import { checkControl, checkFrontLine } from './decode/check-control.ts';
import { checkArticles, checkDataset, checkPlaces, checkSources } from './decode/check-dataset.ts';
import { checkStory } from './decode/check-story.ts';
import { checkStrikes } from './decode/check-strikes.ts';
import { checkAllegations, checkTruces } from './decode/check-truces.ts';
import { deepFreeze } from './decode/freeze.ts';
import type { ShapedFiles } from './decode/known.ts';
import { boundsOf, Checker, knownIds } from './decode/known.ts';
import type { AnyFileName, Shaped } from './decode/shape.ts';
import { shape } from './decode/shape.ts';
import type { Problem } from './problem.ts';
import { FILES, OPTIONAL_FILES } from './schema.ts';

export type Decoded =
  | { readonly ok: true; readonly conflict: Conflict }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Files = Readonly<Partial<Record<AnyFileName, unknown>>>;
type Check<F extends AnyFileName> = (checker: Checker, shaped: Shaped<F>) => void;

const CHECKS: { readonly [F in AnyFileName]: Check<F> } = {
  'dataset.json': checkDataset,
  'places.geojson': checkPlaces,
  'strikes.geojson': checkStrikes,
  'truces.json': checkTruces,
  'allegations.json': checkAllegations,
  'control.json': checkControl,
  'front-line.geojson': checkFrontLine,
  'sources.json': checkSources,
  'articles.json': checkArticles,
  'story.json': checkStory,
};

function read<F extends AnyFileName>(files: Files, file: F, problems: Problem[]): Shaped<F> | null {
  if (files[file] === undefined) {
    if (file in FILES) problems.push({ file, path: '', got: 'nothing', expected: 'the file' });
    return null;
  }
  const { problems: found, shaped } = shape(file, files[file]);
  problems.push(...found);
  return shaped;
}

function check<F extends AnyFileName>(checker: Checker, file: F, shaped: Shaped<F> | null): void {
  if (shaped !== null) CHECKS[file](checker, shaped);
}

/**
 * @param files parsed JSON by file name; a missing file is a problem of that file, unless it is optional.
 */
export function decode(files: Files): Decoded {
  const problems: Problem[] = [];
  const names = [...Object.keys(FILES), ...Object.keys(OPTIONAL_FILES)] as AnyFileName[];
  const shaped = Object.fromEntries(names.map((file) => [file, read(files, file, problems)])) as ShapedFiles;
  const known = knownIds(shaped);
  const bounds = boundsOf(shaped);
  for (const file of names) {
    const checker = new Checker(file, known, bounds);
    check(checker, file, shaped[file] as Shaped<typeof file> | null);
    problems.push(...checker.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  const contents = Object.fromEntries(names.map((file) => [file, shaped[file]?.content])) as Contents;
  return { ok: true, conflict: deepFreeze(build(contents)) };
}
