/** Outlines and fill patterns of marks, made once and reused. */
import { SHAPE_PATH, type Shape } from '../../scene/symbols.ts';

/** Half the side of the box that `SHAPE_PATH` is drawn in. */
const BOX = 10;
/** Side of the pattern's tile and width of its slit, CSS px. */
const TILE = 5;
const SLIT = 1.5;

const paths = new Map<string, Path2D>();
const base = new Map<Shape, Path2D>();

/** The outline of a shape of this radius around the origin, CSS px. */
export function outline(shape: Shape, radius: number): Path2D {
  const half = Math.round(radius * 2) / 2;
  const key = `${shape} ${half}`;
  const known = paths.get(key);
  if (known) return known;
  let source = base.get(shape);
  if (!source) {
    source = new Path2D(SHAPE_PATH[shape]);
    base.set(shape, source);
  }
  const path = new Path2D();
  path.addPath(source, new DOMMatrix().scale(half / BOX));
  paths.set(key, path);
  return path;
}

/** A square with rounded corners of this radius around the origin, CSS px. */
export function softSquare(radius: number): Path2D {
  const key = `soft ${radius}`;
  const known = paths.get(key);
  if (known) return known;
  const path = new Path2D();
  path.roundRect(-radius, -radius, radius * 2, radius * 2, radius * 0.4);
  paths.set(key, path);
  return path;
}

/** Diagonal slits in `colour`, one of them through the origin: the second sign of the second side. */
export function slits(
  context: CanvasRenderingContext2D,
  colour: string,
  ratio: number,
): CanvasPattern | null {
  const side = Math.round(TILE * ratio);
  const tile = new OffscreenCanvas(side, side);
  const ink = tile.getContext('2d');
  if (!ink) return null;
  ink.strokeStyle = colour;
  ink.lineWidth = SLIT * ratio;
  ink.beginPath();
  for (const shift of [-side, 0, side]) {
    ink.moveTo(shift - 1, side + 1);
    ink.lineTo(shift + side + 1, -1);
  }
  ink.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().translate(side / 2 / ratio, side / 2 / ratio).scale(1 / ratio));
  return pattern;
}
