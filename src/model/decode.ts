/**
 * Unknown JSON to a frozen `Conflict`, or every problem found. The same decoder guards the browser,
 * the build and `npm run validate`.
 */
import type { Conflict } from './conflict.ts';
import type { Contents } from './decode/build.ts';
import { buildSteps } from './decode/build.ts';
import { checkControl, checkFrontLine } from './decode/check-control.ts';
import { checkArticles, checkDataset, checkPlaces, checkSources } from './decode/check-dataset.ts';
import { checkStory } from './decode/check-story.ts';
import { checkStrikes } from './decode/check-strikes.ts';
import { checkAllegations, checkTruces } from './decode/check-truces.ts';
import { freezeSteps } from './decode/freeze.ts';
import type { ShapedFiles } from './decode/known.ts';
import { boundsOf, Checker, knownIds } from './decode/known.ts';
import type { AnyFileName, Shaped } from './decode/shape.ts';
import { shapeSteps } from './decode/shape-steps.ts';
import type { Problem } from './problem.ts';
import { FILES, OPTIONAL_FILES } from './schema.ts';
import { atOnce, type Steps } from './slices.ts';

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

function* readSteps<F extends AnyFileName>(
  files: Files,
  file: F,
  problems: Problem[],
): Steps<Shaped<F> | null> {
  if (files[file] === undefined) {
    if (file in FILES) problems.push({ file, path: '', got: 'nothing', expected: 'the file' });
    return null;
  }
  const { problems: found, shaped } = yield* shapeSteps(file, files[file]);
  problems.push(...found);
  return shaped;
}

function check<F extends AnyFileName>(checker: Checker, file: F, shaped: Shaped<F> | null): void {
  if (shaped !== null) CHECKS[file](checker, shaped);
}

/** A package that keeps its reports as columns may have no others. */
function withStrikes(files: Files): Files {
  const dataset = files['dataset.json'];
  const named = typeof dataset === 'object' && dataset !== null && 'columns' in dataset;
  if (!named || files['strikes.geojson'] !== undefined) return files;
  return { ...files, 'strikes.geojson': { type: 'FeatureCollection', features: [] } };
}

/** As `decode`, in pieces of a few records each. */
export function* decodeSteps(given: Files): Steps<Decoded> {
  const files = withStrikes(given);
  const problems: Problem[] = [];
  const names = [...Object.keys(FILES), ...Object.keys(OPTIONAL_FILES)] as AnyFileName[];
  const read: (readonly [AnyFileName, Shaped<AnyFileName> | null])[] = [];
  for (const file of names) read.push([file, yield* readSteps(files, file, problems)]);
  const shaped = Object.fromEntries(read) as unknown as ShapedFiles;
  const known = knownIds(shaped);
  const bounds = boundsOf(shaped);
  for (const file of names) {
    yield;
    const checker = new Checker(file, known, bounds);
    check(checker, file, shaped[file] as Shaped<typeof file> | null);
    problems.push(...checker.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  const contents = Object.fromEntries(names.map((file) => [file, shaped[file]?.content])) as Contents;
  return { ok: true, conflict: yield* freezeSteps(yield* buildSteps(contents)) };
}

/**
 * @param files parsed JSON by file name; a missing file is a problem of that file, unless it is optional.
 */
export const decode = (files: Files): Decoded => atOnce(decodeSteps(files));
