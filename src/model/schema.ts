/**
 * The single definition of the data package's format. `data/schema/*.schema.json` is generated from it.
 * These schemas check shape only; `decode` adds what spans files (references, order, extents).
 * Objects are strict: an unknown key is an error, so that a misspelt one is never silently dropped.
 */
import type * as v from 'valibot';
import { articlesSchema } from './schema/articles.ts';
import { controlSchema, frontLineSchema } from './schema/control.ts';
import { datasetSchema, sourcesSchema } from './schema/dataset.ts';
import { placesSchema } from './schema/places.ts';
import { storySchema } from './schema/story.ts';
import { strikesSchema } from './schema/strikes.ts';
import { allegationsSchema, trucesSchema } from './schema/truces.ts';

/** The files of a data package, each with its schema. */
export const FILES = {
  'dataset.json': datasetSchema,
  'places.geojson': placesSchema,
  'strikes.geojson': strikesSchema,
  'truces.json': trucesSchema,
  'allegations.json': allegationsSchema,
  'control.json': controlSchema,
  'front-line.geojson': frontLineSchema,
  'sources.json': sourcesSchema,
} as const;
export type FileName = keyof typeof FILES;
/** Files that a package may have; the map runs without them. */
export const OPTIONAL_FILES = { 'articles.json': articlesSchema, 'story.json': storySchema } as const;
export type OptionalFileName = keyof typeof OPTIONAL_FILES;
/** A package as its files say it, shape checked. */
export type RawPackage = { readonly [F in FileName]: v.InferOutput<(typeof FILES)[F]> };
