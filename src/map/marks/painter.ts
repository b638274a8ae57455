/** Draws laid out marks with ink. Knows looks and nothing about the map. */
import { CLEARING_FILL, CLEARING_PX, type Layout, type OpenFan } from '../../scene/marks/layout.ts';
import { idsOf, type Mark, numberSpot, type StackMark, type StrikeMark } from '../../scene/marks/mark.ts';
import { CLEAR, type Colour, colour, type Ink } from '../gpu/ink.ts';
import { SHAPES } from '../gpu/outlines.ts';
import { FORM, SIGN } from '../gpu/shaders.ts';
import { type MapPalette, sideColour } from '../palette.ts';

export interface Picture extends Pick<Layout, 'marks' | 'fans'> {
  /** The strike pointed at. */
  readonly highlighted: string | null;
  /** Strikes that have just appeared, and how large they are drawn for that moment, 1 as usual. */
  readonly breath: { readonly ids: ReadonlySet<string>; readonly scale: number } | null;
}

const HALO_PX = 1.5;
const OUTLINE_PX = 1.5;
/** Outlines stay this opaque on the oldest marks: 3:1 against the ground. */
const LEAST_INK = 0.72;
/** An imprecise mark is paler inside, so that its dashed outline shows. */
const VAGUE = 0.55;

const shapeOf = (mark: StrikeMark): number => SHAPES.indexOf(mark.shape);
const dashes = (mark: StrikeMark): number => (mark.imprecise ? SIGN.dashed : 0);

function body(ink: Ink, palette: MapPalette, mark: StrikeMark, scale: number): void {
  const hue = sideColour(palette, mark.side);
  const radius = mark.radius * scale;
  const slit = mark.side === 1 && !mark.hollow;
  ink.form(shapeOf(mark), mark, radius, radius, {
    fill: mark.hollow ? CLEAR : colour(hue, mark.fill * (mark.imprecise ? VAGUE : 1)),
    stroke: colour(hue, Math.max(LEAST_INK, mark.fill)),
    width: mark.hollow ? OUTLINE_PX + 0.4 : OUTLINE_PX,
    halo: HALO_PX,
    signs: dashes(mark) | (slit ? SIGN.slits : 0),
  });
  if (mark.hollow && mark.side === 1) {
    // The second side's sign where there is no fill to slit.
    const half = radius * 0.34;
    const { x, y } = mark;
    ink.line({ x: x - half, y: y + half }, { x: x + half, y: y - half }, colour(hue), 1.5);
  }
  if (mark.answered) ink.ring(mark, radius + 3.2, colour(palette.ink, 0.85), 1.2, 0.9);
}

/** A bulletin's soft square or a total's square with a bar: areas, quieter than any strike. */
function quietBody(ink: Ink, palette: MapPalette, mark: StrikeMark): void {
  const hue = sideColour(palette, mark.side);
  const { x, y, radius } = mark;
  const bulletin = mark.scope === 'area-bulletin';
  ink.form(FORM.soft, mark, radius, radius, { fill: colour(palette.paper, 0.72) });
  ink.form(FORM.soft, mark, radius, radius, {
    fill: bulletin ? colour(hue, 0.08 + 0.14 * mark.fill) : CLEAR,
    stroke: colour(hue, 0.6),
    width: 1,
    signs: dashes(mark),
  });
  if (bulletin)
    ink.form(shapeOf(mark), mark, radius * 0.46, radius * 0.46, {
      fill: colour(hue, Math.max(LEAST_INK, mark.fill)),
    });
  else ink.form(FORM.bar, mark, radius * 0.55, 1, { fill: colour(hue, 0.75) });
  if (mark.side === 1)
    ink.line(
      { x: x + radius * 0.35, y: y - radius },
      { x: x + radius, y: y - radius * 0.35 },
      colour(hue, 0.75),
      1.5,
    );
  if (mark.answered) ink.ring(mark, radius * 1.32, colour(palette.ink, 0.6), 1);
}

function strike(ink: Ink, palette: MapPalette, mark: StrikeMark, scale: number): void {
  if (mark.scope === 'incident') body(ink, palette, mark, scale);
  else quietBody(ink, palette, mark);
  if (mark.selected)
    ink.ring(mark, mark.radius + (mark.answered ? 7.5 : 5.5), colour(palette.now), 2.5, 1.25);
}

/** A number in a pill around `middle`. @param quiet of area reports, which are not counted as strikes. */
export function badge(
  ink: Ink,
  palette: MapPalette,
  text: string,
  middle: { readonly x: number; readonly y: number },
  quiet: boolean,
): void {
  const half = Math.max(15, ink.textWidth(text) + 8) / 2;
  ink.form(FORM.pill, middle, half, 7.5, {
    fill: colour(quiet ? palette.raised : palette.ink),
    stroke: colour(quiet ? palette.ink2 : palette.paper),
    width: quiet ? 0.8 : 1.5,
  });
  ink.text(text, { x: middle.x, y: middle.y + 0.5 }, colour(quiet ? palette.ink2 : palette.paper));
}

function stack(ink: Ink, palette: MapPalette, mark: StackMark, scale: number): void {
  for (const layer of mark.layers) strike(ink, palette, { ...layer, x: mark.x, y: mark.y }, scale);
}

/** On a stack's upper right. */
function number(ink: Ink, palette: MapPalette, mark: StackMark): void {
  const text = String(mark.ids.length);
  const half = Math.max(15, ink.textWidth(text) + 8) / 2;
  const { x, y } = numberSpot(mark, half);
  badge(ink, palette, text, { x: mark.x + x, y: mark.y + y }, mark.quiet);
}

/** Quiets what lies below a raised fan. */
function clearing(ink: Ink, { x, y, radius }: OpenFan, fill: Colour, stroke: Colour): void {
  const reach = radius + CLEARING_PX;
  ink.form(FORM.disc, { x, y }, reach, reach, { fill, stroke, width: 1 });
}

/** Lowest first. */
export function paintMarks(
  ink: Ink,
  palette: MapPalette,
  { marks, fans, highlighted, breath }: Picture,
): void {
  const raised = fans.filter((fan) => fan.raised);
  const above = (mark: Mark): boolean => mark.raised;
  const leader = colour(palette.ink2, 0.55);
  const layers = raised.length === 0 ? [marks] : [marks.filter((mark) => !above(mark)), marks.filter(above)];
  for (const [level, layer] of layers.entries()) {
    if (level > 0)
      for (const fan of raised)
        clearing(ink, fan, colour(palette.paper, CLEARING_FILL), colour(palette.ink2, 0.3));
    for (const mark of layer) if (mark.anchor) ink.line(mark.anchor, mark, leader, 1);
    for (const mark of layer) {
      const scale = breath && idsOf(mark).some((id) => breath.ids.has(id)) ? breath.scale : 1;
      if (mark.type === 'strike') strike(ink, palette, mark, scale);
      else stack(ink, palette, mark, scale);
      if (highlighted !== null && idsOf(mark).includes(highlighted))
        ink.ring(mark, mark.radius + 5, colour(palette.now), 2);
    }
    // Counted above all marks of the layer, strikes last: a number that is covered counts for nothing.
    for (const quiet of [true, false])
      for (const mark of layer) if (mark.type === 'stack' && mark.quiet === quiet) number(ink, palette, mark);
  }
}
