/** The files of reports that the pages load, made once for each size. */
import { createWriteStream, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { encodeColumns, makePoints, NO_FIGURE, PERIOD_START, type Points } from '../points.ts';

export type PointsFormat = 'bin' | 'geojson' | 'csv';

const CHUNK = 5_000;

/** Five digits, about a metre. */
const degrees = (value: number | undefined): string => (value ?? 0).toFixed(5);

function feature({ lon, lat, minute, kind, side, deaths }: Points, i: number): string {
  const figure = deaths[i] === NO_FIGURE ? null : deaths[i];
  return (
    `{"type":"Feature","id":${i},"geometry":{"type":"Point","coordinates":[${degrees(lon[i])},${degrees(lat[i])}]},` +
    `"properties":{"t":${minute[i]},"kind":${kind[i]},"side":${side[i]},"deaths":${figure}}}`
  );
}

function row({ lon, lat, minute, kind, side, deaths }: Points, i: number): string {
  const time = new Date((PERIOD_START + (minute[i] ?? 0)) * 60_000)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
  const figure = deaths[i] === NO_FIGURE ? '' : deaths[i];
  return `${i},${time},${degrees(lon[i])},${degrees(lat[i])},kind-${kind[i]},side-${side[i]},${figure}\n`;
}

function* geojson(points: Points): Generator<string> {
  yield '{"type":"FeatureCollection","features":[\n';
  for (let first = 0; first < points.length; first += CHUNK) {
    const end = Math.min(first + CHUNK, points.length);
    const lines: string[] = [];
    for (let i = first; i < end; i += 1) lines.push(feature(points, i));
    yield `${lines.join(',\n')}${end < points.length ? ',\n' : '\n'}`;
  }
  yield ']}\n';
}

function* csv(points: Points): Generator<string> {
  yield 'id,time,lon,lat,kind,side,deaths\n';
  for (let first = 0; first < points.length; first += CHUNK) {
    const end = Math.min(first + CHUNK, points.length);
    let text = '';
    for (let i = first; i < end; i += 1) text += row(points, i);
    yield text;
  }
}

/** Writes the files of `n` reports that `folder` lacks. @returns the reports. */
export async function ensureFiles(
  folder: string,
  n: number,
  formats: readonly PointsFormat[],
): Promise<Points> {
  const points = makePoints(n);
  mkdirSync(folder, { recursive: true });
  for (const format of formats) {
    const path = join(folder, `${n}.${format}`);
    if (existsSync(path)) continue;
    const part = `${path}.part`;
    if (format === 'bin') writeFileSync(part, encodeColumns(points));
    else
      await pipeline(
        Readable.from(format === 'csv' ? csv(points) : geojson(points)),
        createWriteStream(part),
      );
    // A run that was stopped leaves no half file under the right name.
    renameSync(part, path);
  }
  return points;
}
