/** The tree for the nearest of many reports, made in a worker when somebody asks for it: a second for a million. */
import { createSpatialIndex, openTree, type SpatialIndex } from '../query/columns/spatial.ts';
import type { ReportColumns } from '../query/columns/types.ts';
import type { TreeJob } from './job.ts';
import type { Listener } from './messages.ts';
import { startWorker } from './run-worker.ts';

/** A tree of fewer is made within a frame. */
const FEW = 10_000;

/** In a worker of its own, which ends with it; on the page where none can be had. */
export async function makeTree({ lon, lat, count }: ReportColumns): Promise<SpatialIndex> {
  const points = { lon, lat, count };
  if (count < FEW) return createSpatialIndex(points);
  // Arrays that are views of one buffer would be sent with all of it.
  const job: TreeJob = { type: 'tree', points: { lon: lon.slice(), lat: lat.slice(), count } };
  const { signal } = new AbortController();
  return new Promise((resolve) => {
    const here = (): void => resolve(createSpatialIndex(points));
    const listener: Listener = (answer) => {
      if (answer.type === 'tree') resolve(openTree(answer.tree));
      else if (answer.type === 'failed') here();
    };
    void startWorker(job, signal, listener).then((running) => running ?? here());
  });
}
