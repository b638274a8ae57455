/** The conflict that a file of the reader's own makes: its reports on the ground and beside the truces of a package. */
import type { ReadReports } from '../load/reader.ts';
import { type Conflict, namedPlaces, type Party, type Place } from '../model/conflict.ts';
import type { Extent } from '../model/geo.ts';
import { creditOf } from '../model/import.ts';
import { DAY, startOfDay } from '../model/time.ts';
import type { ReportColumns } from '../query/columns/types.ts';

/** A place of a file stands for its reports' points: never more exact than a settlement. */
const LEAST_KM = 1;

function placeOf(
  id: string,
  named: NonNullable<ReadReports['places']>['places'][number],
  file: string,
): Place {
  const { name, point, spreadKm, reports } = named;
  return {
    id,
    names: { en: [name] },
    kind: 'site',
    importance: 3,
    point,
    accuracyKm: Math.max(LEAST_KM, Math.ceil(spreadKm)),
    heldBy: { side: null, method: 'unknown', sources: [], note: null },
    origin: `named in ${file}; the point is the mean of its ${reports} reports there`,
    also: [],
    note: null,
  };
}

/** Places that the file names and the package does not, by the name. */
function newPlaces(base: Conflict, read: ReadReports, file: string): ReadonlyMap<string, Place> {
  const made = (read.places?.places ?? []).filter(({ name }) => !base.places.has(name));
  return new Map(made.map((named, index) => [named.name, placeOf(`own-${index + 1}`, named, file)]));
}

/** Parties as the file names them, on no side. */
function partiesOf(base: Conflict, { parties }: ReportColumns): ReadonlyMap<string, Party> {
  const others = parties.filter((id) => !base.parties.has(id));
  const named = others.map((id): [string, Party] => [id, { id, names: { en: id }, note: null }]);
  return new Map([...base.parties, ...named]);
}

/** From the first minute of the first day to the end of the last, in the package's zone. */
function periodOf({ zone }: Conflict, { start, epoch, count }: ReportColumns): Conflict['period'] {
  const first = epoch + (start[0] ?? 0);
  const last = epoch + (start[count - 1] ?? 0);
  return { start: startOfDay(first, zone.offset), end: startOfDay(last, zone.offset) + DAY };
}

/** Degrees of the least ground that is shown: one report alone has none. */
const LEAST_SIDE = 0.4;

/** The extent, at least so large, about its middle. */
function roomy([west, south, east, north]: Extent): Extent {
  const x = Math.max(0, LEAST_SIDE - (east - west)) / 2;
  const y = Math.max(0, LEAST_SIDE - (north - south)) / 2;
  return [west - x, south - y, east + x, north + y];
}

/** @param together beside the package's whole records, which are among `read` already. */
export function ownConflict(base: Conflict, read: ReadReports, file: string, together: boolean): Conflict {
  const { index } = read.reports;
  const { columns } = index;
  const places = newPlaces(base, read, file);
  // The file's names become ids, which the interface can look for; those of no place stay what they are.
  const named = columns.places.map((name) => places.get(name)?.id ?? name);
  const period = periodOf(base, columns);
  const all = together
    ? { start: Math.min(period.start, base.period.start), end: Math.max(period.end, base.period.end) }
    : period;
  const allegations = together ? base.allegations : [];
  return {
    ...base,
    period: all,
    opening: { at: all.end, span: 'all' },
    ...(read.inside && { ownExtent: roomy(read.inside) }),
    ownSource: (read.account && creditOf(read.account.format)) ?? file,
    parties: partiesOf(base, columns),
    places: new Map([
      ...base.places,
      ...[...places.values()].map((place): [string, Place] => [place.id, place]),
    ]),
    strikes: together ? base.strikes : [],
    columns: null,
    more: read.reports.renamed(named),
    allegations,
    named: namedPlaces({ ...base, allegations }),
    story: together ? base.story : [],
  };
}
