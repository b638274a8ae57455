/** Outlines of marks in px, from the one set of shapes. */
import { SHAPE_PATH, type Shape } from '../../scene/symbols.ts';
import { px } from './node.ts';

/** Half the side of the box that `SHAPE_PATH` is drawn in. */
const BOX = 10;
/** Which numbers of an arc are lengths; the others are an angle and two flags. */
const ARC_LENGTHS = [true, true, false, false, false, true, true];

const made = new Map<string, string>();

/** Path data of a shape of this radius around the origin, to half a px as the live map has it. */
export function shapePath(shape: Shape, radius: number): string {
  const half = Math.round(radius * 2) / 2;
  const key = `${shape} ${half}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const path = SHAPE_PATH[shape].replace(/([MLHVAZ])([^MLHVAZ]*)/g, (_, act: string, rest: string) => {
    const numbers = rest.match(/-?\d*\.?\d+/g) ?? [];
    const scaled = numbers.map((text, i) => {
      const length = act !== 'A' || ARC_LENGTHS[i % ARC_LENGTHS.length];
      return length ? px((Number(text) * half) / BOX) : Number(text);
    });
    return `${act}${scaled.join(' ').replaceAll(' -', '-')}`;
  });
  made.set(key, path);
  return path;
}
