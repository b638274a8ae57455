/** The small ground that the picture was drawn from, as the live map's first ground: it is there already. */
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Ground } from '../../scene/ground.ts';
import type { GroundPart } from './sources.ts';

type Properties = Readonly<Record<string, string | number | boolean>>;

const featureOf = (part: GroundPart, geometry: Feature['geometry'], more: Properties = {}): Feature => ({
  type: 'Feature',
  properties: { part, ...more },
  geometry,
});

/** Twice the signed area of a ring: positive when anticlockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [beforeX = 0, beforeY = 0] = ring[i - 1] ?? ring.at(-1) ?? [];
    return sum + beforeX * y - x * beforeY;
  }, 0);

/** Rings of many areas, each followed by its holes, which go the other way round. */
function areasOf(rings: readonly Position[][]): GeoJSON.MultiPolygon {
  const areas: Position[][][] = [];
  for (const ring of rings) {
    const last = areas.at(-1);
    if (last && turn(ring) < 0) last.push(ring);
    else areas.push([ring]);
  }
  return { type: 'MultiPolygon', coordinates: areas };
}

/** Features with the properties of those in `basemap/ground.geojson`: fewer of them, and coarser. */
export function firstShapes({ areas, lines, rivers, labels }: Ground): FeatureCollection {
  const oblast = lines.oblast;
  return {
    type: 'FeatureCollection',
    features: [
      featureOf('land', areasOf(areas.land.coordinates)),
      featureOf('lakes', areasOf(areas.lakes.coordinates), { major: true }),
      featureOf('lakes', areasOf(areas.smallLakes.coordinates), { major: false }),
      featureOf('rivers', lines.rivers, { kind: 'course' }),
      featureOf('rivers', lines.borderRivers, { kind: 'border' }),
      ...rivers.map(({ names, line }) => featureOf('rivers', line, { kind: 'name', ...names })),
      featureOf('borders', lines.borders),
      featureOf('districts', lines.districts),
      featureOf('former-oblast', oblast, { kind: 'outline' }),
      ...labels.map(({ kind, rank, at, place, capital, names }) =>
        featureOf(
          'labels',
          { type: 'Point', coordinates: [...at] },
          { kind, rank, ...names, ...(place === null ? {} : { place }), ...(capital ? { capital } : {}) },
        ),
      ),
    ],
  };
}
