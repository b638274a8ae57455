import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Job, runJob } from '../../../src/load/job.ts';
import type { Answer } from '../../../src/load/messages.ts';
import { makeTree } from '../../../src/load/near.ts';
import { NO_PAUSE } from '../../../src/load/pause.ts';
import { createSpatialIndex } from '../../../src/query/columns/spatial.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import { randomRows, seeded } from '../../support/random-rows.ts';

const writer = new ColumnWriter();
const once = randomRows(seeded(43), 6000);
for (const row of [...once, ...once]) writer.add(row);
const columns = writer.finish();
const expected = createSpatialIndex(columns);

const workers: PageWorker[] = [];

/** As a browser's worker, on this thread: what is said goes over as a copy. */
class PageWorker extends EventTarget {
  readonly terminate = vi.fn();

  constructor() {
    super();
    workers.push(this);
    setTimeout(() => this.say({ type: 'ready' }));
  }

  private say(answer: Answer): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) }));
  }

  postMessage(ask: { readonly job: Job }): void {
    const refuse = (): never => {
      throw new Error('asked for no reports');
    };
    void runJob(structuredClone(ask.job), {
      pause: NO_PAUSE,
      signal: null,
      onProgress: refuse,
      onReports: refuse,
      onTree: (tree) => this.say({ type: 'tree', tree }),
    }).then(() => this.say({ type: 'done' }));
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  workers.length = 0;
});

describe('the tree for the nearest of many reports', () => {
  it('is made in a worker, which ends with it', async () => {
    vi.stubGlobal('Worker', PageWorker);
    const { tree, extent } = await makeTree(columns);
    expect(extent).toEqual(expected.extent);
    expect(tree?.ids).toEqual(expected.tree?.ids);
    await vi.waitFor(() => expect(workers.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1]));
    // The page keeps the columns.
    expect(columns.lon).toHaveLength(12_000);
  });

  it('is made on the page where no worker can be had', async () => {
    vi.stubGlobal('Worker', undefined);
    expect((await makeTree(columns)).tree?.ids).toEqual(expected.tree?.ids);
    expect(workers).toEqual([]);
  });

  it('is made on the page where the worker fails, which ends then', async () => {
    class Failing extends PageWorker {
      override postMessage(): void {
        this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
      }
    }
    vi.stubGlobal('Worker', Failing);
    expect((await makeTree(columns)).tree?.ids).toEqual(expected.tree?.ids);
    expect(workers.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1]);
  });
});
