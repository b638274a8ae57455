/** Reading a large file of reports, in a worker or, where the browser refuses one, in slices of the page's thread. */
import type { ImportOptions } from '../exchange/import.ts';
import type { Extent } from '../model/geo.ts';
import type { ImportAccount } from '../model/import.ts';
import { inSteps } from '../model/slices.ts';
import { duplicateSteps } from '../query/columns/duplicates.ts';
import type { NamedPlaces } from '../query/columns/named-places.ts';
import { namedPlaces } from '../query/columns/named-places.ts';
import { type OfAll, ofAllBuffers, ofAllSteps } from '../query/columns/of-all.ts';
import { type OnGround, onGroundSteps } from '../query/columns/on-ground.ts';
import type { ReportRow } from '../query/columns/row.ts';
import { createSpatialIndex, type PackedTree, packTree } from '../query/columns/spatial.ts';
import { idOf } from '../query/columns/text.ts';
import type { ReportColumns } from '../query/columns/types.ts';
import type { WriterOptions } from '../query/columns/writer.ts';
import type { MoreOfReport } from '../query/reports.ts';
import { importColumns, loadColumns } from './columns.ts';
import { importBuffer } from './own-parquet.ts';
import type { Window } from './parquet.ts';
import type { Pause } from './pause.ts';
import { sourceOf } from './source.ts';

interface Common {
  readonly names: WriterOptions;
  /** Reports that stand beside those of the file. */
  readonly records: readonly ReportRow[];
}

/** The strikes of a package in Parquet: those of the window come first. */
export interface PackageJob extends Common {
  readonly type: 'package';
  readonly url: string;
  readonly window: Window | null;
}

/** A file of any format that can be imported. */
export interface ImportJob extends Common, Pick<ImportOptions, 'zone' | 'dates'> {
  readonly type: 'import';
  /** The file's name. */
  readonly file: string;
  /** The file, or its address. */
  readonly source: Blob | string;
  /** The ground that there is. */
  readonly ground: Extent;
}

/** The tree for the nearest of these reports. */
export interface TreeJob {
  readonly type: 'tree';
  readonly points: Pick<ReportColumns, 'lon' | 'lat' | 'count'>;
}
export type Job = PackageJob | ImportJob | TreeJob;

export interface Progress {
  readonly bytes: number;
  readonly rows: number;
  /** From 0 to 1; `null` while nobody knows how much there is. */
  readonly share: number | null;
}

/** Reports that can be shown. */
export interface BuiltReports extends OnGround {
  /** The columns' buffer. */
  readonly buffer: ArrayBuffer;
  readonly ofAll: OfAll;
  /** Positions of the job's records, in their order. */
  readonly recordAt: Uint32Array;
  /** Nothing comes after these. */
  readonly complete: boolean;
  /** Ids that stand twice; the first few. */
  readonly duplicates: readonly string[];
  /** Of an import. */
  readonly account: ImportAccount | null;
  readonly places: NamedPlaces | null;
}

export interface JobHost {
  readonly pause: Pause;
  readonly signal: AbortSignal | null;
  onProgress(progress: Progress): void;
  /** @param more answers for the texts of these reports; `null` where their columns hold them. */
  onReports(built: BuiltReports, more: MoreOf | null, transfer: ArrayBuffer[]): void;
  onTree(tree: PackedTree): void;
}

/** Answers for a position among the reports that it came with. */
export type MoreOf = (position: number) => Promise<MoreOfReport>;

const MOST_DUPLICATES = 5;
const NO_GROUND: OnGround = { outside: 0, inside: null };

interface Read {
  readonly columns: ReportColumns;
  /** Positions of the job's records. */
  readonly recordAt: Uint32Array;
  readonly complete: boolean;
  /** Of an import, with the ground that there is. */
  readonly imported: { readonly account: ImportAccount; readonly ground: Extent } | null;
}

/** Makes what is asked of the reports first, and hands all of it over without a copy. */
async function give(
  { columns, recordAt, complete, imported }: Read,
  more: MoreOf | null,
  { pause, onReports }: JobHost,
): Promise<void> {
  const ofAll = await inSteps(ofAllSteps(columns), pause);
  const twice = complete && imported === null ? await inSteps(duplicateSteps(columns), pause) : [];
  const reports: BuiltReports = {
    complete,
    recordAt,
    ofAll,
    buffer: columns.buffer,
    duplicates: twice.slice(0, MOST_DUPLICATES).map((position) => idOf(columns, position)),
    account: imported?.account ?? null,
    places: imported && (await inSteps(namedPlaces(columns), pause)),
    ...(imported ? await inSteps(onGroundSteps(columns, imported.ground), pause) : NO_GROUND),
  };
  onReports(reports, more, [columns.buffer, recordAt.buffer as ArrayBuffer, ...ofAllBuffers(ofAll)]);
}

async function readPackage(job: PackageJob, host: JobHost): Promise<void> {
  let bytes = 0;
  const parts = loadColumns(new URL(job.url), {
    ...job.names,
    records: job.records,
    pause: host.pause,
    ...(job.window && { window: job.window }),
    ...(host.signal && { signal: host.signal }),
    onBytes: (all) => {
      bytes = all;
    },
    onRows: (rows, total) => host.onProgress({ bytes, rows, share: total === 0 ? 1 : rows / total }),
  });
  for await (const { columns, recordAt, complete, moreOf } of parts)
    await give({ columns, recordAt, complete, imported: null }, moreOf, host);
}

async function readImport(job: ImportJob, host: JobHost): Promise<void> {
  const { file, zone, dates, names, records } = job;
  const source = await sourceOf(job.source, host.signal);
  let rows = 0;
  const told = (bytes: number): void =>
    host.onProgress({ bytes, rows, share: source.size === null ? null : Math.min(1, bytes / source.size) });
  const options = {
    ...names,
    records,
    pause: host.pause,
    ...(host.signal && { signal: host.signal }),
    ...(zone !== undefined && { zone }),
    ...(dates && { dates }),
    taken: new Set(records.map(({ id }) => id)),
    onBytes: told,
    onRows: (read: number) => {
      rows = read;
    },
  };
  const { columns, recordAt, account } = (await source.isParquet())
    ? await importBuffer(file, await source.buffer(), options)
    : await importColumns(file, source.pieces, options);
  await give({ columns, recordAt, complete: true, imported: { account, ground: job.ground } }, null, host);
}

/**
 * Does the job and gives what comes of it as it comes.
 * @throws ImportError of an import, Error in words of a package, or the `AbortError` of the host's signal.
 */
export async function runJob(job: Job, host: JobHost): Promise<void> {
  if (job.type === 'package') await readPackage(job, host);
  else if (job.type === 'import') await readImport(job, host);
  else host.onTree(packTree(createSpatialIndex(job.points)));
}
