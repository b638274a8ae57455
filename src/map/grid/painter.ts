/** Draws counted squares with ink: a ring of the sides' shares around the number of strikes. */
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../model/words.ts';
import type { CellMark } from '../../scene/grid/cells.ts';
import { colour, type Ink } from '../gpu/ink.ts';
import { badge } from '../marks/painter.ts';
import type { MapPalette } from '../palette.ts';

/** Lowest first. */
export function paintCells(ink: Ink, palette: MapPalette, lang: Language, marks: readonly CellMark[]): void {
  const hues = [colour(palette.sides[0]), colour(palette.sides[1])] as const;
  const text = colour(palette.ink);
  for (const { x, y, radius, incidents, areaReports, shares } of marks) {
    if (incidents > 0) {
      ink.pie({ x, y }, radius, shares[0], shares[1], hues);
      ink.text(formatCount(incidents, lang), { x, y: y + 0.5 }, text);
    }
    // Area reports are not strikes: their number stands beside the disc, in the pill that stacks of them have.
    if (areaReports > 0)
      badge(ink, palette, formatCount(areaReports, lang), { x, y: incidents > 0 ? y + radius : y }, true);
  }
}
