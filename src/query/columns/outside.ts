/** How many reports lie beyond some ground. */
import type { Extent } from '../../model/geo.ts';
import type { Steps } from '../../model/slices.ts';
import { eachRow } from './steps.ts';
import { DEGREE, type ReportColumns } from './types.ts';

type Points = Pick<ReportColumns, 'lon' | 'lat' | 'count'>;

/** Reports outside the extent, whose edges belong to it. */
export function* outsideSteps({ lon, lat, count }: Points, extent: Extent): Steps<number> {
  const [west, south, east, north] = extent.map((degrees) => degrees * DEGREE) as [
    number,
    number,
    number,
    number,
  ];
  let outside = 0;
  yield* eachRow(count, (at) => {
    const [x, y] = [lon[at] ?? 0, lat[at] ?? 0];
    if (x < west || x > east || y < south || y > north) outside += 1;
  });
  return outside;
}
