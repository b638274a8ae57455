/** Which reports lie on some ground. */
import type { Extent } from '../../model/geo.ts';
import type { Steps } from '../../model/slices.ts';
import { eachRow } from './steps.ts';
import { DEGREE, type ReportColumns } from './types.ts';

type Points = Pick<ReportColumns, 'lon' | 'lat' | 'count'>;

export interface OnGround {
  /** Reports beyond it. */
  readonly outside: number;
  /** Where the others lie; `null`: there is none. */
  readonly inside: Extent | null;
}

/** Reports inside and outside the extent, whose edges belong to it. */
export function* onGroundSteps({ lon, lat, count }: Points, extent: Extent): Steps<OnGround> {
  const [west, south, east, north] = extent.map((degrees) => degrees * DEGREE) as [
    number,
    number,
    number,
    number,
  ];
  let outside = 0;
  let [w, s, e, n] = [east, north, west, south];
  yield* eachRow(count, (at) => {
    const [x, y] = [lon[at] ?? 0, lat[at] ?? 0];
    if (x < west || x > east || y < south || y > north) outside += 1;
    else {
      w = Math.min(w, x);
      e = Math.max(e, x);
      s = Math.min(s, y);
      n = Math.max(n, y);
    }
  });
  const inside: Extent = [w / DEGREE, s / DEGREE, e / DEGREE, n / DEGREE];
  return { outside, inside: outside < count ? inside : null };
}
