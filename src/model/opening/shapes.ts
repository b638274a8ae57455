/**
 * Points, lines and areas on a grid. Lines and areas of a front line share most of their corners: each corner is kept
 * once, and a line is runs of corners that follow each other forwards or backwards.
 */
import { differences, pack, sums, unpack } from './packed.ts';

/** `steps` are differences in steps of the grid, longitude and latitude in turn. */
export interface PackedPoints {
  readonly decimals: number;
  readonly steps: string;
}

/** A line or ring is a text: for each run its first corner and its length, below 0 when it goes backwards. */
export type PackedCoordinates = string | readonly PackedCoordinates[];
/** A geometry with its lines packed. */
export interface PackedShape {
  readonly type: GeoJSON.Geometry['type'];
  readonly coordinates: PackedCoordinates;
}

type Shape = GeoJSON.LineString | GeoJSON.MultiLineString | GeoJSON.Polygon | GeoJSON.MultiPolygon;
type Nested = readonly number[] | readonly Nested[];
type Pair = readonly number[];

const MOST_DECIMALS = 9;

/** @throws RangeError for coordinates that no such grid holds as they are. */
export function packPoints(points: readonly Pair[]): PackedPoints {
  const numbers = points.flatMap(([x = 0, y = 0]) => [x, y]);
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const grid = 10 ** decimals;
    const steps = numbers.map((number) => Math.round(number * grid));
    if (steps.every((step, at) => step / grid === numbers[at]))
      return { decimals, steps: pack(differences(steps, 2)) };
  }
  throw new RangeError(`coordinates: expected at most ${MOST_DECIMALS} decimals`);
}

export function unpackPoints({ decimals, steps }: PackedPoints): readonly [number, number][] {
  const grid = 10 ** decimals;
  const numbers = sums(unpack(steps), 2);
  const points: [number, number][] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2)
    points.push([(numbers[at] ?? 0) / grid, (numbers[at + 1] ?? 0) / grid]);
  return points;
}

function runsOf(corners: readonly number[]): readonly number[] {
  const runs: number[] = [];
  let from = 0;
  while (from < corners.length) {
    const first = corners[from] ?? 0;
    const way = corners[from + 1] === first - 1 ? -1 : 1;
    let end = from + 1;
    while (end < corners.length && corners[end] === first + way * (end - from)) end += 1;
    runs.push(first, way * (end - from));
    from = end;
  }
  return runs;
}

const isPair = (nested: Nested): nested is Pair => typeof nested[0] === 'number';
const isLine = (nested: Nested): nested is readonly Pair[] => {
  const [first] = nested;
  return typeof first === 'object' && isPair(first);
};

/** @throws RangeError for coordinates that no grid holds. */
export function packShapes(shapes: readonly (Shape | null)[]): {
  readonly corners: PackedPoints;
  readonly shapes: readonly (PackedShape | null)[];
} {
  const known = new Map<string, number>();
  const corners: Pair[] = [];
  const cornerOf = (pair: Pair): number => {
    const key = pair.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, corners.length);
    return corners.push(pair) - 1;
  };
  const packed = (nested: Nested): PackedCoordinates =>
    isLine(nested) ? pack(runsOf(nested.map(cornerOf))) : (nested as readonly Nested[]).map(packed);
  const done = shapes.map((shape) => shape && { type: shape.type, coordinates: packed(shape.coordinates) });
  return { corners: packPoints(corners), shapes: done };
}

/** @param corners of all the shapes. @throws RangeError when the shape has a corner that is not there. */
export function unpackShape(corners: readonly Pair[], { type, coordinates }: PackedShape): GeoJSON.Geometry {
  const line = (text: string): number[][] => {
    const runs = unpack(text);
    return runs.flatMap((first, at) => {
      if (at % 2 === 1) return [];
      const length = runs[at + 1] ?? 0;
      return Array.from({ length: Math.abs(length) }, (_, n) => {
        const corner = corners[first + Math.sign(length) * n];
        if (!corner) throw new RangeError(`shapes: got corner ${first}, expected one of ${corners.length}`);
        return [...corner];
      });
    });
  };
  const unpacked = (packed: PackedCoordinates): unknown =>
    typeof packed === 'string' ? line(packed) : packed.map(unpacked);
  return { type, coordinates: unpacked(coordinates) } as GeoJSON.Geometry;
}
