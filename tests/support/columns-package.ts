/** A data package whose reports are columns, served to a page in a test. */
import type { Page } from '@playwright/test';
import { tinyConflict } from './conflict.ts';
import { parquetOf, reportOf } from './parquet.ts';
import { randomRows, seeded } from './random-rows.ts';
import { tinyFiles } from './tiny.ts';

/** Reports of the package, in order of time, inside its period, at its own places. */
export function packageRows(count: number) {
  const { period, places, parties, sides } = tinyConflict();
  const ids = [...places.values()];
  const letters = seeded(72);
  const minutes = period.end - period.start - 2;
  return randomRows(seeded(71), count)
    .map((row, index) => {
      const place = ids[index % ids.length];
      const start = period.start + 1 + Math.floor((index / count) * minutes);
      return {
        ...row,
        id: `row-${index}`,
        start,
        end: start + 1,
        point: place?.point ?? row.point,
        places: place ? [place.id] : [],
        side: sides[index % 2]?.id ?? null,
        reportedBy: [...parties.keys()].slice(0, 1),
        accused: [...parties.keys()].slice(1, 2),
        title: `Report number ${index}`,
        summary: `Text of ${index}: ${Array.from({ length: 50 }, () => letters.next()).join()}`,
      };
    })
    .sort((a, b) => a.start - b.start);
}

export interface Asked {
  readonly ranges: string[];
  /** Requests for the file as a whole. */
  whole: number;
}

/**
 * Answers for `/columns/` on the tested site's own origin.
 * @param ranges whether the host knows ranges.
 * @param slow ms that each answer of the file takes.
 */
export async function servePackage(
  page: Page,
  rows: ReturnType<typeof packageRows>,
  { ranges, slow = 0 }: { readonly ranges: boolean; readonly slow?: number },
): Promise<Asked> {
  const parquet = Buffer.from(parquetOf(rows.map(reportOf), 300));
  const files: Readonly<Record<string, unknown>> = tinyFiles();
  const asked: Asked = { ranges: [], whole: 0 };
  await page.route('**/columns/*', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    if (name === 'strikes.parquet') {
      const headers = { 'Content-Type': 'application/octet-stream' };
      if (route.request().method() === 'HEAD')
        return route.fulfill({ headers: { ...headers, 'Content-Length': String(parquet.length) }, body: '' });
      if (slow > 0) await new Promise((done) => setTimeout(done, slow));
      const range = /bytes=(\d+)-(\d*)/.exec((await route.request().headerValue('range')) ?? '');
      if (!range || !ranges) {
        asked.whole += 1;
        return route.fulfill({ headers, body: parquet });
      }
      asked.ranges.push(range[0]);
      const [from, to] = [Number(range[1]), range[2] ? Number(range[2]) + 1 : parquet.length];
      return route.fulfill({
        status: 206,
        headers: { ...headers, 'Content-Range': `bytes ${from}-${to - 1}/${parquet.length}` },
        body: parquet.subarray(from, to),
      });
    }
    const dataset = files['dataset.json'] as object;
    if (name === 'dataset.json') return route.fulfill({ json: { ...dataset, columns: 'strikes.parquet' } });
    return files[name] === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ json: files[name] });
  });
  return asked;
}
