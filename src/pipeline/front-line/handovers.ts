/** The ground that was left after districts were handed over in November and December 2020. */
import { multiPolygon, polygon } from '@turf/helpers';
import type { LonLat } from '../../model/geo.ts';
import type { Handover } from './dates.ts';
import { roundEdge } from './edge.ts';
import { common, type Ground, keepLarge, parts, without, withoutStrips } from './ground.ts';
import type { PreWar } from './pre-war.ts';
import { settled } from './settle.ts';
import { densify, relax, thin } from './smooth.ts';

/** Closed rings by id. */
export type Outlines = Readonly<Record<string, readonly LonLat[]>>;

/** Two outlines of one border differ by up to this, km: the strips between them are no ground of anyone's. */
const STRIP = 5;
const LEAST = 60;

function outlined(outlines: Outlines, id: string): Ground {
  const ring = outlines[id];
  if (!ring) throw new Error(`outlines: got no ${id}, expected a closed ring`);
  return polygon([ring.map(([lon, lat]) => [lon, lat])]);
}

/**
 * @param held ground at the ceasefire.
 * @throws Error when an outline is missing or nothing is left.
 */
export function handedOver(
  area: PreWar,
  held: Ground,
  { day, districts }: Handover,
  outlines: Outlines,
): Ground {
  const oblast = outlined(outlines, 'former-oblast');
  const rest =
    districts === null
      ? common(held, oblast)
      : districts.reduce<Ground | null>((left, id) => {
          const cut = without(outlined(outlines, id), oblast);
          return left && without(left, cut);
        }, held);
  const large = rest && keepLarge(withoutStrips(multiPolygon(settled(parts(rest))), STRIP), LEAST).large;
  if (!large) throw new Error(`handover of ${day}: nothing left`);
  return roundEdge(area, large, (line) => thin(relax(densify(line, 0.5), 1.5), 0.06));
}
