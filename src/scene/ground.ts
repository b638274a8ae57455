/** The small ground (`basemap/static.json`) as geometry. */
import type { LonLat } from '../model/geo.ts';
import type { Language } from '../model/words.ts';

const AREAS = ['land', 'lakes', 'smallLakes'] as const;
const LINES = ['rivers', 'borderRivers', 'borders', 'districts', 'oblast'] as const;
export type AreaName = (typeof AREAS)[number];
export type LineName = (typeof LINES)[number];

export type GroundNames = Readonly<Record<Language, string>>;

export interface GroundLabel {
  readonly kind: 'country' | 'country-part' | 'sea' | 'lake' | 'city';
  /** 0 capitals to 3 small towns: how early it is named. */
  readonly rank: number;
  readonly at: LonLat;
  /** Id of a place of the data package that it names too. */
  readonly place: string | null;
  readonly capital: boolean;
  readonly names: GroundNames;
}

export interface Ground {
  readonly areas: Readonly<Record<AreaName, GeoJSON.Polygon>>;
  readonly lines: Readonly<Record<LineName, GeoJSON.MultiLineString>>;
  readonly rivers: readonly { readonly names: GroundNames; readonly line: GeoJSON.MultiLineString }[];
  readonly labels: readonly GroundLabel[];
}

/** The file as it is written. Lines are differences on a grid of `1 / grid` degrees, the first pair from 0. */
interface GroundFile extends Readonly<Record<AreaName | LineName, readonly (readonly number[])[]>> {
  readonly grid: number;
  readonly riverNames: readonly {
    readonly names: GroundNames;
    readonly lines: readonly (readonly number[])[];
  }[];
  readonly labels: readonly {
    readonly kind: GroundLabel['kind'];
    readonly rank: number;
    readonly at: readonly [number, number];
    readonly place?: string;
    readonly capital?: boolean;
    readonly names: GroundNames;
  }[];
}

function isGroundFile(value: unknown): value is GroundFile {
  if (typeof value !== 'object' || value === null) return false;
  const file = value as Readonly<Record<string, unknown>>;
  const lists = [...AREAS, ...LINES, 'riverNames', 'labels'];
  return typeof file.grid === 'number' && file.grid > 0 && lists.every((name) => Array.isArray(file[name]));
}

function lineOf(flat: readonly number[], grid: number): number[][] {
  const line: number[][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    x += flat[i] ?? 0;
    y += flat[i + 1] ?? 0;
    line.push([x / grid, y / grid]);
  }
  return line;
}

/**
 * @param value parsed `basemap/static.json`.
 * @throws when it is something else.
 */
export function readGround(value: unknown): Ground {
  if (!isGroundFile(value)) throw new Error('basemap/static.json: got something else than a ground');
  const { grid } = value;
  const lines = (list: readonly (readonly number[])[]): GeoJSON.MultiLineString => ({
    type: 'MultiLineString',
    coordinates: list.map((flat) => lineOf(flat, grid)),
  });
  const entries = <Name extends string, Shape>(names: readonly Name[], make: (name: Name) => Shape) =>
    Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Shape>;
  return {
    areas: entries(AREAS, (name) => ({ type: 'Polygon', coordinates: lines(value[name]).coordinates })),
    lines: entries(LINES, (name) => lines(value[name])),
    rivers: value.riverNames.map((river) => ({ names: river.names, line: lines(river.lines) })),
    labels: value.labels.map(({ kind, rank, at: [x, y], place, capital, names }) => ({
      kind,
      rank,
      at: [x / grid, y / grid],
      place: place ?? null,
      capital: capital ?? false,
      names,
    })),
  };
}
