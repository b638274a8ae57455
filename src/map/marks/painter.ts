/** Paints marks on a 2D canvas. Knows looks and nothing about the map. */

import { CLEARING_PX, type OpenFan } from '../../scene/marks/layout.ts';
import type { Mark, StackMark, StrikeMark } from '../../scene/marks/mark.ts';
import { idsOf } from '../../scene/marks/mark.ts';
import { type MapPalette, sideColour, withAlpha } from '../palette.ts';
import { outline, slits, softSquare } from './ink.ts';

export interface Picture {
  /** Lowest first. */
  readonly marks: readonly Mark[];
  readonly fans: readonly OpenFan[];
  /** The strike pointed at. */
  readonly highlighted: string | null;
  /** Strikes that have just appeared, and how large they are drawn for that moment, 1 as usual. */
  readonly breath: { readonly ids: ReadonlySet<string>; readonly scale: number } | null;
}

const HALO_PX = 1.5;
const OUTLINE_PX = 1.5;
const DASH = [3, 2];
/** Outlines stay this opaque on the oldest marks: 3:1 against the ground. */
const LEAST_INK = 0.72;
/** An imprecise mark is paler inside, so that its dashed outline shows. */
const VAGUE = 0.55;

/**
 * @param context scaled so that one unit is one CSS px.
 * @param font family list of the page.
 */
export function createPainter(
  context: CanvasRenderingContext2D,
  palette: MapPalette,
  ratio: number,
  font: string,
) {
  const pattern = slits(context, palette.paper, ratio);
  const c = context;

  function ring(radius: number, colour: string, width: number): void {
    c.beginPath();
    c.arc(0, 0, radius, 0, Math.PI * 2);
    c.lineWidth = width;
    c.strokeStyle = colour;
    c.stroke();
  }

  function body(mark: StrikeMark, scale: number): void {
    const hue = sideColour(palette, mark.side);
    const path = outline(mark.shape, mark.radius * scale);
    c.lineJoin = 'round';
    c.lineWidth = OUTLINE_PX + HALO_PX * 2;
    c.strokeStyle = palette.paper;
    c.stroke(path);
    c.fillStyle = palette.paper;
    c.fill(path);
    if (!mark.hollow) {
      c.fillStyle = withAlpha(hue, mark.fill * (mark.imprecise ? VAGUE : 1));
      c.fill(path);
      if (mark.side === 1 && pattern) {
        c.fillStyle = pattern;
        c.fill(path);
      }
    }
    c.lineWidth = mark.hollow ? OUTLINE_PX + 0.4 : OUTLINE_PX;
    c.strokeStyle = withAlpha(hue, Math.max(LEAST_INK, mark.fill));
    if (mark.imprecise) c.setLineDash(DASH);
    c.stroke(path);
    c.setLineDash([]);
    if (mark.hollow && mark.side === 1) notch(mark.radius * scale, hue);
    if (mark.answered) {
      ring(mark.radius * scale + 3.2, palette.paper, 3);
      ring(mark.radius * scale + 3.2, withAlpha(palette.ink, 0.85), 1.2);
    }
  }

  /** The second side's sign where there is no fill to slit. */
  function notch(radius: number, hue: string): void {
    const half = radius * 0.34;
    c.beginPath();
    c.moveTo(-half, half);
    c.lineTo(half, -half);
    c.lineWidth = 1.5;
    c.strokeStyle = hue;
    c.stroke();
  }

  /** A bulletin's soft square or a total's square with a bar: areas, quieter than any strike. */
  function quietBody(mark: StrikeMark): void {
    const hue = sideColour(palette, mark.side);
    const square = softSquare(mark.radius);
    const bulletin = mark.scope === 'area-bulletin';
    c.fillStyle = withAlpha(palette.paper, 0.72);
    c.fill(square);
    if (bulletin) {
      c.fillStyle = withAlpha(hue, 0.08 + 0.14 * mark.fill);
      c.fill(square);
    }
    c.lineWidth = 1;
    c.strokeStyle = withAlpha(hue, 0.6);
    c.setLineDash(mark.imprecise ? DASH : []);
    c.stroke(square);
    c.setLineDash([]);
    if (bulletin) {
      const inner = outline(mark.shape, mark.radius * 0.46);
      c.fillStyle = withAlpha(hue, Math.max(LEAST_INK, mark.fill));
      c.fill(inner);
    } else {
      c.fillStyle = withAlpha(hue, 0.75);
      c.fillRect(-mark.radius * 0.55, -1, mark.radius * 1.1, 2);
    }
    if (mark.side === 1) {
      c.beginPath();
      c.moveTo(mark.radius * 0.35, -mark.radius);
      c.lineTo(mark.radius, -mark.radius * 0.35);
      c.lineWidth = 1.5;
      c.strokeStyle = withAlpha(hue, 0.75);
      c.stroke();
    }
    if (mark.answered) ring(mark.radius * 1.32, withAlpha(palette.ink, 0.6), 1);
  }

  function strike(mark: StrikeMark, scale: number): void {
    if (mark.scope === 'incident') body(mark, scale);
    else quietBody(mark);
    if (mark.selected) {
      const radius = mark.radius + (mark.answered ? 7.5 : 5.5);
      ring(radius, palette.paper, 5);
      ring(radius, palette.now, 2.5);
    }
  }

  function badge(mark: StackMark): void {
    const text = String(mark.ids.length);
    c.font = `600 11px ${font}`;
    const width = Math.max(15, c.measureText(text).width + 8);
    const [x, y] = [mark.radius * 0.8 + 2, -mark.radius * 0.8 - 9];
    c.beginPath();
    c.roundRect(x - 4, y, width, 15, 7.5);
    c.fillStyle = mark.quiet ? palette.raised : palette.ink;
    c.strokeStyle = mark.quiet ? palette.ink2 : palette.paper;
    c.lineWidth = mark.quiet ? 1 : 1.5;
    c.stroke();
    c.fill();
    c.fillStyle = mark.quiet ? palette.ink2 : palette.paper;
    c.textAlign = 'center';
    c.textBaseline = 'middle';
    c.fillText(text, x - 4 + width / 2, y + 8);
  }

  function leader({ anchor, x, y }: Mark): void {
    if (!anchor) return;
    c.beginPath();
    c.moveTo(anchor.x, anchor.y);
    c.lineTo(x, y);
    c.lineWidth = 1;
    c.strokeStyle = withAlpha(palette.ink2, 0.55);
    c.stroke();
  }

  /** Quiets what lies below a raised fan. */
  function clearing({ x, y, radius }: OpenFan): void {
    c.beginPath();
    c.arc(x, y, radius + CLEARING_PX, 0, Math.PI * 2);
    c.fillStyle = withAlpha(palette.paper, 0.9);
    c.fill();
    c.lineWidth = 1;
    c.strokeStyle = withAlpha(palette.ink2, 0.3);
    c.stroke();
  }

  function one(mark: Mark, { highlighted, breath }: Picture): void {
    const ids = idsOf(mark);
    c.save();
    c.translate(mark.x, mark.y);
    const scale = breath && ids.some((id) => breath.ids.has(id)) ? breath.scale : 1;
    if (mark.type === 'strike') strike(mark, scale);
    else {
      for (const layer of mark.layers) strike(layer, scale);
      badge(mark);
    }
    if (highlighted !== null && ids.includes(highlighted)) ring(mark.radius + 5, palette.now, 2);
    c.restore();
  }

  return (picture: Picture): void => {
    const raised = picture.fans.filter((fan) => fan.raised);
    const above = (mark: Mark): boolean =>
      raised.some((fan) => Math.hypot(fan.x - mark.x, fan.y - mark.y) <= fan.radius);
    const [low, high] = [picture.marks.filter((mark) => !above(mark)), picture.marks.filter(above)];
    for (const layer of [low, high]) {
      if (layer === high) for (const fan of raised) clearing(fan);
      for (const mark of layer) leader(mark);
      for (const mark of layer) one(mark, picture);
    }
  };
}
