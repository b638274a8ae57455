import type { ExpressionSpecification } from 'maplibre-gl';
import type { GroundColours } from './colours.ts';
import type { GroundLanguage } from './language.ts';

/** What the labels of the ground depend on. */
export interface LabelOptions {
  readonly colours: GroundColours;
  readonly lang: GroundLanguage;
  /** Ids of places that another layer names, so that the ground leaves them out. */
  readonly omitPlaces: readonly string[];
}

/** True for labels of one of these kinds. */
export const kindIs = (...kinds: string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', kinds],
];

/** Features of a rank that is due at this zoom: 0 for capitals down to 4 for small towns. */
export const RANK_IS_DUE: ExpressionSpecification = [
  '<=',
  ['get', 'rank'],
  ['step', ['zoom'], 1, 6, 1, 7, 2, 8, 3, 9, 4],
];
