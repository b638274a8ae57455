/** Lines and areas of the ground as path data, cut at the frame and no finer than a screen. */
import { type GeoStream, geoStream } from 'd3-geo';
import type { Camera } from './camera.ts';

/** Steps to a px. */
const STEPS = 10;
/** A vertex nearer than this to the one before is left out, px. */
const LEAST_PX = 0.6;

const short = (steps: number): string => String(steps / STEPS).replace(/^(-?)0\./, '$1.');
const pair = (x: number, y: number): string => {
  const second = short(y);
  return `${short(x)}${second.startsWith('-') ? '' : ' '}${second}`;
};

/** Collects what d3-geo projects and cuts, as differences from point to point: the shortest writing there is. */
class PathText implements GeoStream {
  text = '';
  private area = false;
  /** The start of a line, and its other points as differences. */
  private start = '';
  private rest = '';
  private first = true;
  private x = 0;
  private y = 0;
  private waiting: readonly [number, number] | null = null;

  polygonStart(): void {
    this.area = true;
  }

  polygonEnd(): void {
    this.area = false;
  }

  lineStart(): void {
    this.first = true;
    this.rest = '';
    this.waiting = null;
  }

  point(x: number, y: number): void {
    const [nextX, nextY] = [Math.round(x * STEPS), Math.round(y * STEPS)];
    if (this.first) {
      this.first = false;
      [this.x, this.y] = [nextX, nextY];
      this.start = `M${pair(nextX, nextY)}`;
    } else if (Math.hypot(nextX - this.x, nextY - this.y) < LEAST_PX * STEPS) this.waiting = [nextX, nextY];
    else this.write(nextX, nextY);
  }

  /** The end of a line is kept, however near to the vertex before it; an area closes by itself. */
  lineEnd(): void {
    if (this.waiting && !this.area) this.write(...this.waiting);
    if (this.rest !== '') this.text += `${this.start}l${this.rest}${this.area ? 'z' : ''}`;
  }

  private write(x: number, y: number): void {
    this.waiting = null;
    if (x === this.x && y === this.y) return;
    const step = pair(x - this.x, y - this.y);
    this.rest += this.rest === '' || step.startsWith('-') ? step : ` ${step}`;
    [this.x, this.y] = [x, y];
  }
}

/** The last of each geometry: a picture that follows the slider asks for the same again and again. */
const written = new WeakMap<GeoJSON.Geometry, { readonly key: string; readonly text: string }>();

/** Path data of a geometry, `''` when nothing of it lies in the frame. Areas want `fill-rule="evenodd"`. */
export function pathOf(geometry: GeoJSON.Geometry, { projection, key }: Camera): string {
  const last = written.get(geometry);
  if (last?.key === key) return last.text;
  const path = new PathText();
  geoStream(geometry, projection.stream(path));
  written.set(geometry, { key, text: path.text });
  return path.text;
}
