/** Measures one peer with one number of reports in a browser of its own. */
import type { StillPicture } from '../contract.ts';
import type { Points } from '../points.ts';
import { countIn, EVERYTHING, spanOf, stepEnds, WINDOWS, type WindowName } from '../windows.ts';
import { memoryOf, openSession, type Session } from './browser.ts';
import type { Cell, Memory, Outcome, WindowResult } from './results.ts';
import { mainThreadMs, TRACE_CATEGORIES } from './trace.ts';

/** How thoroughly a cell is measured. */
export interface Effort {
  readonly steps: number;
  /** ms for the timed steps of one window. */
  readonly stepsBudgetMs: number;
  readonly markedSteps: number;
  readonly markedBudgetMs: number;
  /** 0: no drag. */
  readonly dragMs: number;
  /** ms for the whole cell. */
  readonly limitMs: number;
  readonly gpu: boolean;
  /** The other maps draw no ground. */
  readonly plain: boolean;
}

export interface CellRequest {
  readonly peer: string;
  readonly points: Points;
  readonly round: number;
  /** Address of the built benchmark, closing slash included. */
  readonly url: string;
  readonly effort: Effort;
}

const DRAGGED: WindowName = 'three-days';

async function measureWindow(
  { page, browser }: Session,
  { points, effort }: CellRequest,
  window: WindowName,
  countLimit: number | null,
): Promise<WindowResult> {
  await page.evaluate((name) => self.bench.open(name), window);
  const spans = stepEnds(effort.steps + 1).map((to) => spanOf(window, to));
  const steps = await page.evaluate(([list, budget]) => self.bench.steps(list, budget), [
    spans,
    effort.stepsBudgetMs,
  ] as const);
  const last = spans[steps.length] ?? spanOf(window, 0);
  const truth = countIn(points, last);
  const drawn =
    countLimit !== null && truth > countLimit ? null : await page.evaluate(() => self.bench.count());
  const marked = stepEnds(effort.markedSteps, 30).map((to) => spanOf(window, to));
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  await page.evaluate(([list, budget]) => self.bench.markedSteps(list, budget), [
    marked,
    effort.markedBudgetMs,
  ] as const);
  const main = mainThreadMs((await browser.stopTracing()).toString('utf8'));
  if (window !== DRAGGED || effort.dragMs === 0) return { window, truth, drawn, steps, main, drag: null };
  const drag = await page.evaluate(([name, ms]) => self.bench.drag(name, ms), [
    window,
    effort.dragMs,
  ] as const);
  return { window, truth, drawn, steps, main, drag: { ...drag, truth: countIn(points, drag.span) } };
}

/** How a cell ended when it did not end well. */
class Ended extends Error {
  constructor(
    readonly outcome: Outcome,
    message: string,
  ) {
    super(message);
  }
}

/** Rejects at the limit of time, and as soon as the page or the browser is gone. */
function guard({ page, browser }: Session, limitMs: number): { failed: Promise<never>; release(): void } {
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    const gone = (what: string) => () => reject(new Ended('crash', what));
    timer = setTimeout(() => reject(new Ended('slow', `stopped after ${limitMs / 1000} s`)), limitMs);
    page.on('crash', gone('the page crashed'));
    browser.on('disconnected', gone('the browser crashed'));
  });
  failed.catch(() => undefined);
  return { failed, release: () => clearTimeout(timer) };
}

function endOf(problem: unknown): { readonly outcome: Outcome; readonly note: string } {
  if (problem instanceof Ended) return { outcome: problem.outcome, note: problem.message };
  const text = problem instanceof Error ? problem.message : String(problem);
  return {
    outcome: /crashed|closed/i.test(text) ? 'crash' : 'error',
    // The first line without the addresses of this run.
    note: (text.split('\n')[0] ?? '').replace(/https?:\/\/\S+/g, 'the page').slice(0, 160),
  };
}

/** Never rejects: a timeout and a crash are results. */
export async function measureCell(request: CellRequest): Promise<Cell> {
  const { peer, points, round, url, effort } = request;
  const session = await openSession(effort.gpu);
  const { failed, release } = guard(session, effort.limitMs);
  const inTime = <T>(work: Promise<T>): Promise<T> => Promise.race([work, failed]);
  const { page } = session;
  const windows: WindowResult[] = [];
  let facts: Cell['facts'] = null;
  let firstDraw: number | null = null;
  let still: StillPicture | null = null;
  let memory: Memory | null = null;
  let end: { outcome: Outcome; note: string | null } = { outcome: 'ok', note: null };
  try {
    await inTime(
      page.goto(`${url}pages/${peer}.html?n=${points.length}${effort.plain ? '&plain' : ''}`, {
        waitUntil: 'commit',
      }),
    );
    await inTime(page.waitForFunction(() => self.bench !== undefined, null, { timeout: effort.limitMs }));
    facts = await inTime(page.evaluate(() => self.bench.facts));
    firstDraw = await inTime(page.evaluate((n) => self.bench.load(n), points.length));
    still = await inTime(page.evaluate(() => self.bench.still()));
    memory = await inTime(memoryOf(session));
    for (const window of WINDOWS)
      windows.push(await inTime(measureWindow(session, request, window, facts.countLimit)));
  } catch (problem) {
    end = endOf(problem);
  } finally {
    release();
    await session.close();
  }
  const seen = still && { still: { ...still, truth: countIn(points, EVERYTHING) } };
  return { peer, n: points.length, round, ...end, facts, firstDraw, ...seen, memory, windows };
}
