/** Reads the front line's input from a checkout and gives the text of `data/front-line.geojson`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildFrontLine, type FrontLineInput, frontLineText } from './build.ts';

const point = v.strictTuple([v.number(), v.number()]);
const geonames = v.nullable(v.number());
/** The fields that the lines need; `npm run validate` checks the whole files. */
const controlSchema = v.object({
  settlements: v.array(
    v.object({
      day: v.string(),
      name: v.string(),
      by: v.string(),
      geonames,
      place: v.nullable(v.string()),
      point: v.nullable(point),
      sources: v.array(v.string()),
    }),
  ),
  prewar: v.array(v.object({ name: v.string(), side: v.string(), geonames, point, source: v.string() })),
});
const placesSchema = v.object({
  features: v.array(
    v.object({
      id: v.string(),
      geometry: v.object({ coordinates: point }),
      properties: v.object({ names: v.object({ en: v.array(v.string()) }), kind: v.string(), geonames }),
    }),
  ),
});
const outlinesSchema = v.object({
  features: v.array(
    v.object({
      id: v.string(),
      geometry: v.object({
        type: v.literal('Polygon'),
        coordinates: v.tuple([v.array(point)]),
      }),
    }),
  ),
});

/** @param root folder of the checkout. @throws when a file is missing or not of its schema. */
export async function frontLineInput(root: string): Promise<FrontLineInput> {
  const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(root, path), 'utf8'));
  const rings = async (path: string): Promise<FrontLineInput['outlines']> => {
    const { features } = v.parse(outlinesSchema, await json(path));
    return Object.fromEntries(features.map(({ id, geometry }) => [id, geometry.coordinates[0]]));
  };
  const before = await rings('scripts/front-line/pre-war-osm.geojson');
  const outline = before['pre-war-area'];
  if (!outline) throw new Error('pre-war-osm.geojson: got no feature pre-war-area, expected one');
  return {
    control: v.parse(controlSchema, await json('data/control.json')),
    places: v.parse(placesSchema, await json('data/places.geojson')),
    outline,
    outlines: await rings('scripts/front-line/natural-earth.geojson'),
  };
}

export const frontLineFile = async (root: string): Promise<string> =>
  frontLineText(buildFrontLine(await frontLineInput(root)));
