/** What the map is meant to reach, against what one run measured. */
import type { WindowName } from '../windows.ts';
import { countsOf, dragOf, figuresOf, mainOf, stepsOf } from './figures.ts';
import { OUR_PAGE, OURS, PEERS, type PeerEntry, SIZES } from './peers.ts';
import { quantile, type Results } from './results.ts';
import { count, markdownTable, milliseconds, ms, times } from './words.ts';

const FRAME_MS = 1000 / 60;

interface Row {
  readonly goal: string;
  readonly measured: string;
  /** `null`: what it takes was not measured. */
  readonly met: boolean | null;
}

const below = (value: number | null, limit: number): boolean | null =>
  value === null ? null : value <= limit;
const over = (value: number | null, limit: number): boolean | null =>
  value === null ? null : value >= limit;

/** @param family of the others that count; all of them when left out. */
function others(family?: PeerEntry['family']): readonly string[] {
  return PEERS.filter((peer) => peer.family !== 'own' && (!family || peer.family === family)).map(
    ({ id }) => id,
  );
}

const step = (results: Results, peer: string, n: number, window: WindowName, share = 0.5): number | null =>
  quantile(stepsOf(figuresOf(results, peer, n), window), share);

/** How many times as long as ours the fastest of these takes, `null` when one of the two is not known. */
function lead(results: Results, peers: readonly string[], n: number, window: WindowName): number | null {
  const own = step(results, OURS, n, window);
  const theirs = peers.flatMap((peer) => step(results, peer, n, window) ?? []);
  return own === null || theirs.length === 0 ? null : Math.min(...theirs) / own;
}

function mainThread(results: Results): readonly Row[] {
  const at = (n: number) => quantile(mainOf(figuresOf(results, OUR_PAGE, n), 'day'), 0.5);
  const [few, many] = [at(190), at(1_000_000)];
  const ratio = few === null || many === null ? null : many / few;
  const page = 'main thread per step of one day in the whole page, 1,000,000 reports';
  return [
    { goal: `${page}: at most 2 ms`, measured: milliseconds(many), met: below(many, 2) },
    { goal: `${page}: at most twice that of 190`, measured: times(ratio), met: below(ratio, 2) },
  ];
}

function oneDay(results: Results, n: number): readonly Row[] {
  const nearest = lead(results, others(), n, 'day');
  const gl = lead(results, others('gl'), n, 'day');
  const slow = step(results, OURS, n, 'day', 0.95);
  const of = `${count(n)} reports`;
  return [
    {
      goal: `one day, ${of}: at most 1.25 times as long as the fastest of the others`,
      measured: times(nearest === null ? null : 1 / nearest),
      met: over(nearest, 1 / 1.25),
    },
    ...(n < 10_000
      ? []
      : [
          {
            goal: `one day, ${of}: MapLibre and deck.gl take at least twice as long`,
            measured: times(gl),
            met: over(gl, 2),
          },
        ]),
    ...(n > 100_000
      ? []
      : [
          {
            goal: `one day, ${of}: p95 at most 2.5 frames`,
            measured: milliseconds(slow),
            met: below(slow, 2.5 * FRAME_MS),
          },
        ]),
  ];
}

/** How the others ended, when each was tried and none came so far; else `null`. */
function noneFinished(results: Results, n: number, window: WindowName): string | null {
  const tried = others().map((peer) => figuresOf(results, peer, n));
  const failed = tried.filter((each) => each?.trouble && stepsOf(each, window).length === 0);
  if (failed.length < tried.length) return null;
  const kinds = failed.map((each) => each?.trouble?.split(':')[0] ?? '');
  const words = [...new Set(kinds)].map((kind) => `${kind} ${kinds.filter((each) => each === kind).length}`);
  return `no other got there: ${words.join(', ')}`;
}

function everything(results: Results, n: number): Row {
  const goal = `everything so far, ${count(n)} reports: faster than all others`;
  const value = lead(results, others(), n, 'all');
  if (value !== null) return { goal, measured: times(value), met: value > 1 };
  const alone = step(results, OURS, n, 'all') === null ? null : noneFinished(results, n, 'all');
  return { goal, measured: alone ?? times(null), met: alone === null ? null : true };
}

function dragging(results: Results): readonly Row[] {
  const rate = (peer: string, n: number): number | null => {
    const found = dragOf(figuresOf(results, peer, n));
    return found === null ? null : (1000 * found.painted) / found.durationMs;
  };
  const own = rate(OURS, 100_000);
  const best = Math.max(0, ...others().flatMap((peer) => rate(peer, 100_000) ?? []));
  const ratio = own === null || best === 0 ? null : own / best;
  return [
    {
      goal: 'dragging three days, 10,000 reports: at least 45 pictures per second',
      measured: ms(rate(OURS, 10_000)),
      met: over(rate(OURS, 10_000), 45),
    },
    {
      goal: 'dragging three days, 100,000 reports: at least 1.5 times as many pictures as any other',
      measured: times(ratio),
      met: over(ratio, 1.5),
    },
  ];
}

function large(results: Results): readonly Row[] {
  const first = figuresOf(results, OURS, 100_000)?.firstDraw ?? null;
  const still = figuresOf(results, OUR_PAGE, 100_000)?.still ?? null;
  const million = figuresOf(results, OURS, 1_000_000);
  const wrong = million === null ? [] : countsOf(million).filter(({ drawn, truth }) => drawn !== truth);
  const [own, kepler] = [OUR_PAGE, 'kepler'].map((peer) => results.csv.find((each) => each.peer === peer));
  const ratio = own?.firstDraw && kepler?.firstDraw ? kepler.firstDraw / own.firstDraw : null;
  const task = own?.task ?? null;
  const freeze = own?.freeze ?? null;
  return [
    {
      goal: '100,000 reports: page to first picture at most 1 s: the whole page’s, as a picture, before the live map',
      measured: milliseconds(still),
      met: below(still, 1000),
    },
    {
      goal: '100,000 reports: page to first picture at most 1 s: the live map’s',
      measured: milliseconds(first),
      met: below(first, 1000),
    },
    {
      goal: '1,000,000 reports: no crash, and every count right',
      measured: million === null ? 'not run' : (million.trouble ?? `${wrong.length} wrong`),
      met: million === null ? null : million.trouble === null && wrong.length === 0,
    },
    { goal: 'CSV: at least three times as fast as kepler.gl', measured: times(ratio), met: over(ratio, 3) },
    {
      goal: 'CSV: never frozen for over 100 ms: the page’s own thread',
      measured: task !== null && task < 50 ? 'under 50 ms' : milliseconds(task),
      met: below(task, 100),
    },
    {
      goal: 'CSV: never frozen for over 100 ms: frames, the renderer’s work with them',
      measured: milliseconds(freeze),
      met: below(freeze, 100),
    },
  ];
}

const WORD = { true: 'yes', false: '**no**', null: 'not measured' } as const;

/** Markdown. */
export function goalsOf(results: Results): string {
  const rows: readonly Row[] = [
    ...mainThread(results),
    ...SIZES.flatMap((n) => oneDay(results, n)),
    ...SIZES.filter((n) => n >= 10_000).map((n) => everything(results, n)),
    ...dragging(results),
    ...large(results),
  ];
  return markdownTable(
    ['', 'measured', 'reached'],
    rows.map(({ goal, measured, met }) => [goal, measured, WORD[`${met}`]]),
  );
}
