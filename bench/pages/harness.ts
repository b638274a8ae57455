/** Measures one peer in its page: the same code for all. */
import type { Bench, Drag, Held, PeerFacts, StillPicture } from '../contract.ts';
import { randomFrom } from '../points.ts';
import { dragEnd, type Span, spanOf, type WindowName } from '../windows.ts';
import { nextFrame, presented, seen, wait } from './frame.ts';

/** One way to show reports over time. */
export interface Peer extends PeerFacts {
  /** Shows all `n` reports; resolves in the frame that paints them. */
  load(n: number): Promise<void>;
  /** What `load` showed before the live map. */
  still?(): StillPicture | null;
  loadCsv?(n: number): Promise<void>;
  /** Before `loadCsv`: the page as it stands when a reader opens a file in it. */
  stand?(): Promise<void>;
  /** Prepares for a kind of window. */
  open?(window: WindowName): void | Promise<void>;
  /** Asks for a window, as a slider does: at once, nothing awaited. */
  request(span: Span): void;
  /** Call after `request`: resolves in the frame that paints what was asked for last. */
  painted(): Promise<unknown>;
  /** Calls back in every frame that paints marks. */
  onPaint(callback: () => void): void;
  count(): number | null | Promise<number | null>;
}

const FRAME_MS = 1000 / 60;
/** A step begins anywhere within a frame, as a reader's does. */
const phase = randomFrom(7);
const REST_MS = 40;
/** What a first picture still brings with it comes in this time. */
const SETTLED_MS = 2000;

async function show(peer: Peer, span: Span): Promise<void> {
  peer.request(span);
  await peer.painted();
}

async function steps(peer: Peer, spans: readonly Span[], budgetMs: number): Promise<readonly number[]> {
  const times: number[] = [];
  const [warmUp, ...measured] = spans;
  if (warmUp) await show(peer, warmUp).then(presented);
  const end = performance.now() + budgetMs;
  for (const span of measured) {
    await wait(REST_MS + phase() * FRAME_MS);
    const start = performance.now();
    await show(peer, span);
    times.push((await presented()) - start);
    if (performance.now() > end) break;
  }
  return times;
}

async function markedSteps(peer: Peer, spans: readonly Span[], budgetMs: number): Promise<number> {
  const end = performance.now() + budgetMs;
  let done = 0;
  for (const span of spans) {
    await wait(REST_MS + phase() * FRAME_MS);
    performance.mark(`bench-start-${done}`);
    await show(peer, span);
    await nextFrame();
    performance.mark(`bench-end-${done}`);
    done += 1;
    if (performance.now() > end) break;
  }
  return done;
}

async function drag(
  peer: Peer,
  window: WindowName,
  durationMs: number,
  paints: { seen: boolean },
): Promise<Drag> {
  const gaps: number[] = [];
  let frames = 0;
  let painted = 0;
  await nextFrame();
  paints.seen = false;
  const start = performance.now();
  let last = start;
  let now = start;
  let span = spanOf(window, dragEnd(0));
  while (now - start < durationMs) {
    span = spanOf(window, dragEnd((now - start) / durationMs));
    peer.request(span);
    await nextFrame();
    now = performance.now();
    frames += 1;
    if (!paints.seen) continue;
    paints.seen = false;
    painted += 1;
    gaps.push(now - last);
    last = now;
  }
  gaps.push(now - last);
  span = spanOf(window, dragEnd(1));
  peer.request(span);
  await nextFrame();
  await nextFrame();
  const drawnFirst = await peer.count();
  await wait(1000);
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0);
  return {
    durationMs: now - start,
    painted,
    frames,
    dropped,
    longestGapMs: Math.max(...gaps),
    span,
    drawnFirst,
    drawnSettled: await peer.count(),
  };
}

/** The longest time between frames from now on; runs as long as the page. */
function watchFrames(): () => number {
  let last = performance.now();
  let longest = 0;
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  return () => Math.max(longest, performance.now() - last);
}

/** The longest task of the page's own thread from now on, in which it answers nobody; 0 while none took 50 ms. */
function watchTasks(): () => number {
  const from = performance.now();
  let longest = 0;
  const take = (entries: readonly PerformanceEntry[]): void => {
    for (const { startTime, duration } of entries)
      if (startTime >= from) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return () => {
    take(observer.takeRecords());
    return longest;
  };
}

async function memory(): Promise<number | null> {
  const measure = (performance as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> })
    .measureUserAgentSpecificMemory;
  if (!measure || !crossOriginIsolated) return null;
  const answer = await Promise.race([measure.call(performance), wait(5000)]);
  return answer ? answer.bytes : null;
}

/** Gives the page its `bench`. With `?n=` in the address it loads at once, with `&csv` from a CSV file. */
export function start(peer: Peer): void {
  const paints = { seen: false };
  peer.onPaint(() => {
    paints.seen = true;
  });
  let first: Promise<number> | null = null;
  let held: Held = { freeze: 0, task: 0 };
  const load = (n: number): Promise<number> => {
    first ??= peer.load(n).then(presented);
    return first;
  };
  const openCsv = async (n: number): Promise<number> => {
    // The interface, the browser's graphics and the harness's own start with the page: none of them comes with the file.
    await peer.stand?.();
    await presented();
    await wait(SETTLED_MS);
    const freeze = watchFrames();
    const task = watchTasks();
    const opened = performance.now();
    await peer.loadCsv?.(n);
    const ms = (await seen()) - opened;
    await wait(SETTLED_MS);
    held = { freeze: freeze(), task: task() };
    return ms;
  };
  const loadCsv = (n: number): Promise<number> => {
    first ??= peer.loadCsv ? openCsv(n) : Promise.reject(new Error('This page reads no CSV'));
    return first;
  };
  const { mark, input, countLimit } = peer;
  const bench: Bench = {
    facts: { mark, input, countLimit },
    load,
    loadCsv,
    still: () => peer.still?.() ?? null,
    csv: peer.loadCsv !== undefined,
    open: async (window) => peer.open?.(window),
    async show(span) {
      await show(peer, span);
      await presented();
      return { drawn: await peer.count() };
    },
    steps: (spans, budgetMs) => steps(peer, spans, budgetMs),
    markedSteps: (spans, budgetMs) => markedSteps(peer, spans, budgetMs),
    drag: (window, durationMs) => drag(peer, window, durationMs, paints),
    count: async () => peer.count(),
    held: () => held,
    memory,
  };
  window.bench = bench;
  const asked = new URLSearchParams(location.search);
  const n = Number(asked.get('n') ?? 0);
  if (n > 0) (asked.has('csv') ? loadCsv(n) : load(n)).catch(() => undefined);
}
