/** A CSV to its first picture, and for how long the page was held on the way. */
import { openSession } from './browser.ts';
import type { CsvResult } from './results.ts';

const LIMIT_MS = 120_000;

/** Never rejects: what goes wrong is the result. */
export async function measureCsv(peer: string, rows: number, url: string, gpu: boolean): Promise<CsvResult> {
  const session = await openSession(gpu);
  const { page } = session;
  page.setDefaultTimeout(LIMIT_MS);
  const result = { peer, n: rows, firstDraw: null, freeze: null, task: null };
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<CsvResult>((done) => {
    const note = `stopped after ${LIMIT_MS / 1000} s`;
    timer = setTimeout(() => done({ ...result, outcome: 'slow', note }), LIMIT_MS);
    page.on('crash', () => done({ ...result, outcome: 'crash', note: 'the page crashed' }));
  });
  const work = async (): Promise<CsvResult> => {
    await page.goto(`${url}pages/${peer}.html?csv&n=${rows}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => self.bench !== undefined);
    if (!(await page.evaluate(() => self.bench.csv)))
      return { ...result, outcome: 'error', note: 'reads no CSV in its page' };
    const firstDraw = await page.evaluate((n) => self.bench.loadCsv(n), rows);
    const held = await page.evaluate(() => self.bench.held());
    return { ...result, ...held, outcome: 'ok', note: null, firstDraw };
  };
  try {
    return await Promise.race([work(), limit]);
  } catch (problem) {
    const text = problem instanceof Error ? problem.message : String(problem);
    return { ...result, outcome: 'error', note: (text.split('\n')[0] ?? '').slice(0, 160) };
  } finally {
    clearTimeout(timer);
    await session.close();
  }
}
