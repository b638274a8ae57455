/** What a click or a key on the picture is meant for. */
import type { Extent, LonLat } from '../../model/geo.ts';
import { idsOf, type Mark } from '../../scene/marks/mark.ts';
import type { Scene } from '../../scene/types.ts';
import type { Request } from '../../state/request.ts';
import { extentOf } from '../../static/map/camera.ts';
import type { SvgTree } from '../../static/map/map.ts';
import { openedBy } from '../../static/map/marks-picture.ts';

/** Something opens, or the camera goes closer onto an extent; `null`: nothing. */
export type Aim = { readonly request: Request } | { readonly extent: Extent } | null;

/** Closer, onto the places of a stack that holds several. */
export function aimOfMark(mark: Mark, scene: Scene): Aim {
  const opened = openedBy(mark);
  if (opened && 'report' in opened) return { request: { type: 'open-report', report: opened.report } };
  if (opened) return { request: { type: 'open-place', place: opened.place } };
  const points = idsOf(mark).flatMap((id): readonly LonLat[] => {
    const strike = scene.reports.find(id);
    return strike ? [strike.point] : [];
  });
  const extent = extentOf(points);
  return extent && { extent };
}

/** @param target a mark, a square or a name of the picture. */
export function aimOfTarget(target: SVGElement, { marks, squares }: SvgTree, scene: Scene): Aim {
  const place = target.getAttribute('data-place');
  if (place !== null) return { request: { type: 'open-place', place } };
  const index = target.getAttribute('data-square');
  const square = squares.find((one) => String(one.index) === index);
  if (square) return { extent: square.extent };
  const strikes = target.getAttribute('data-strikes');
  const mark = marks.find((one) => idsOf(one).join(' ') === strikes);
  return mark ? aimOfMark(mark, scene) : null;
}
