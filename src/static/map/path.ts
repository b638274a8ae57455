/** Lines and areas of the ground as path data, cut at the frame and no finer than a screen. */
import { type GeoContext, geoPath } from 'd3-geo';
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

/** Collects what d3-geo draws, as differences from point to point: the shortest writing there is. */
class PathText implements GeoContext {
  text = '';
  private x = 0;
  private y = 0;
  private startX = 0;
  private startY = 0;
  private waiting: readonly [number, number] | null = null;
  private drawing = false;

  beginPath(): void {
    this.text = '';
  }

  moveTo(x: number, y: number): void {
    this.flush();
    [this.x, this.y] = [Math.round(x * STEPS), Math.round(y * STEPS)];
    [this.startX, this.startY] = [this.x, this.y];
    this.text += `M${pair(this.x, this.y)}`;
    this.drawing = false;
  }

  lineTo(x: number, y: number): void {
    const [nextX, nextY] = [Math.round(x * STEPS), Math.round(y * STEPS)];
    if (Math.hypot(nextX - this.x, nextY - this.y) < LEAST_PX * STEPS) {
      this.waiting = [nextX, nextY];
      return;
    }
    this.waiting = null;
    this.write(nextX, nextY);
  }

  /** The end of a line is kept, however near to the vertex before it. */
  flush(): void {
    if (this.waiting) this.write(...this.waiting);
    this.waiting = null;
  }

  closePath(): void {
    this.waiting = null;
    this.text += 'z';
    [this.x, this.y] = [this.startX, this.startY];
    this.drawing = false;
  }

  arc(): void {
    throw new Error('the ground has no points');
  }

  private write(x: number, y: number): void {
    const step = pair(x - this.x, y - this.y);
    if (x === this.x && y === this.y) return;
    this.text += this.drawing ? (step.startsWith('-') ? step : ` ${step}`) : `l${step}`;
    this.drawing = true;
    [this.x, this.y] = [x, y];
  }
}

/** Path data of a geometry, `''` when nothing of it lies in the frame. Areas want `fill-rule="evenodd"`. */
export function pathOf(geometry: GeoJSON.Geometry, { projection }: Camera): string {
  const context = new PathText();
  geoPath(projection, context)(geometry);
  context.flush();
  return context.text.replace(/M[^Mlz]*(?=M|$)/g, '').replace(/M[^Mlz]*z/g, '');
}
