/** The results as a document. */
import { WINDOW_WORDS, WINDOWS, type WindowName } from '../windows.ts';
import { countsOf, dragOf, type Figures, figuresOf, mainOf, stepsOf, truthOf } from './figures.ts';
import { goalsOf } from './goals.ts';
import { METHOD } from './method.ts';
import { nameOf, OUR_PAGE, OURS, PEERS } from './peers.ts';
import { quantile, type Results } from './results.ts';
import { count, markdownTable, megabytes, ms, NONE, seconds, times } from './words.ts';

interface Grid {
  readonly results: Results;
  readonly peers: readonly string[];
  readonly sizes: readonly number[];
}

const gridOf = (results: Results): Grid => ({
  results,
  peers: PEERS.map(({ id }) => id).filter((id) => results.cells.some(({ peer }) => peer === id)),
  sizes: [...new Set(results.cells.map(({ n }) => n))].sort((a, b) => a - b),
});

/** One row for each peer, one column for each size. */
function grid(
  { results, peers, sizes }: Grid,
  head: (n: number) => string,
  cell: (figures: Figures, n: number) => string,
): string {
  const row = (peer: string) =>
    sizes.map((n) => {
      const figures = figuresOf(results, peer, n);
      return figures === null ? 'not run' : cell(figures, n);
    });
  return markdownTable(
    ['', ...sizes.map(head)],
    peers.map((peer) => [nameOf(peer), ...row(peer)]),
  );
}

/** The live maps; below the whole page the picture that stands there before its own. */
function firstPictures(all: Grid): string {
  const { results, sizes } = all;
  const table = grid(all, count, (figures) => orTrouble(seconds(figures.firstDraw), figures));
  const stills = sizes.map((n) => figuresOf(results, OUR_PAGE, n)?.still ?? null);
  if (stills.every((still) => still === null)) return table;
  const row = `| ${nameOf(OUR_PAGE)}, as a picture, before the live map | ${stills.map(seconds).join(' | ')} |`;
  return `${table}\n${row}`;
}

/** What stands where a figure is missing. */
const orTrouble = (text: string, { cells, trouble }: Figures): string =>
  text.startsWith(NONE) && trouble !== null ? (cells[0]?.outcome ?? NONE) : text;

const both = (values: readonly number[]): string =>
  values.length === 0 ? NONE : `${ms(quantile(values, 0.5))} / ${ms(quantile(values, 0.95))}`;

/** Slow peers take fewer steps in the time of a cell. */
function sampled({ results, peers, sizes }: Grid, window: WindowName): string {
  const counts = peers.flatMap((peer) =>
    sizes.map((n) => mainOf(figuresOf(results, peer, n), window).length),
  );
  const some = counts.filter((steps) => steps > 0);
  return `of ${Math.min(...some)} to ${Math.max(...some)} steps in a cell`;
}

function timings(all: Grid, window: WindowName): string {
  const head = (n: number): string => `${count(n)} (${count(truthOf(all.results, n, window))} marks)`;
  return [
    `### Window: ${WINDOW_WORDS[window]}`,
    'From request to presented picture, p50 / p95 ms.',
    grid(all, head, (figures) => orTrouble(both(stepsOf(figures, window)), figures)),
    `Main thread per step, p50 / p95 ms, ${sampled(all, window)}.`,
    grid(all, head, (figures) => orTrouble(both(mainOf(figures, window)), figures)),
  ].join('\n\n');
}

function drag(all: Grid): string {
  const cell = (figures: Figures): string => {
    const found = dragOf(figures);
    if (found === null) return orTrouble(NONE, figures);
    const rate = (1000 * found.painted) / found.durationMs;
    return `${ms(rate)}; ${count(found.dropped)}; ${count(found.longestGapMs)} ms`;
  };
  return grid(all, (n) => `${count(n)} (${count(truthOf(all.results, n, 'three-days'))} marks)`, cell);
}

function ratios({ results, peers, sizes }: Grid, window: WindowName): string {
  const middle = (peer: string, n: number): number | null =>
    quantile(stepsOf(figuresOf(results, peer, n), window), 0.5);
  const ratio = (peer: string, n: number): string => {
    const [theirs, own] = [middle(peer, n), middle(OURS, n)];
    return times(theirs === null || own === null ? null : theirs / own);
  };
  const rows = peers
    .filter((peer) => peer !== OURS && peer !== OUR_PAGE)
    .map((peer) => [peer, ...sizes.map((n) => ratio(peer, n))]);
  return markdownTable(
    [WINDOW_WORDS[window], ...sizes.map(count)],
    rows.map(([peer = '', ...cells]) => [nameOf(peer), ...cells]),
  );
}

function rightness(figures: Figures): string {
  const counts = countsOf(figures);
  const counted = counts.filter(({ drawn }) => drawn !== null);
  const wrong = counted.filter(({ drawn, truth }) => drawn !== truth);
  if (counted.length === 0) return orTrouble(NONE, figures);
  if (wrong.length === 0) return `right (${counted.length})`;
  return wrong.map(({ where, drawn, truth }) => `${where}: ${count(drawn)} for ${count(truth)}`).join('; ');
}

function memory({ cells }: Figures): string {
  const found = cells[0]?.memory;
  if (!found) return NONE;
  return `${megabytes(found.jsHeap)} / ${megabytes(found.page)} / ${megabytes(found.process)}`;
}

function facts({ results, peers }: Grid): string {
  const rows = peers.map((peer) => {
    const found = results.cells.find((cell) => cell.peer === peer && cell.facts !== null)?.facts;
    return [nameOf(peer), found?.mark ?? NONE, found?.input ?? NONE];
  });
  return markdownTable(['', 'one mark', 'input'], rows);
}

function troubles({ results, peers, sizes }: Grid): string {
  const lines = peers.flatMap((peer) =>
    sizes.flatMap((n) => {
      const trouble = figuresOf(results, peer, n)?.trouble ?? null;
      return trouble === null ? [] : [`- ${nameOf(peer)}, ${count(n)} reports: ${trouble}`];
    }),
  );
  return lines.length === 0 ? 'None.' : lines.join('\n');
}

function csvPart({ csv }: Results): string {
  if (csv.length === 0) return 'Not measured yet: `npm run bench -- --csv`.';
  const rows = csv.map(({ peer, n, outcome, note, firstDraw, freeze, task }) => [
    nameOf(peer),
    count(n),
    outcome === 'ok' ? seconds(firstDraw) : `${outcome}: ${note ?? ''}`,
    task === null ? NONE : task < 50 ? 'under 50 ms' : `${count(task)} ms`,
    freeze === null ? NONE : `${count(freeze)} ms`,
  ]);
  return markdownTable(
    ['', 'rows', 'to the first picture', 'longest task of the page’s thread', 'longest time without a frame'],
    rows,
  );
}

/** The whole document, Markdown. */
export function documentOf(results: Results): string {
  const all = gridOf(results);
  const size = (n: number): string => count(n);
  const sections: readonly (readonly [string, string])[] = [
    ['Measured', METHOD],
    ['The goals', goalsOf(results)],
    ['What each draws', facts(all)],
    ['A step of the slider', WINDOWS.map((window) => timings(all, window)).join('\n\n')],
    [
      'How many times longer the others take than this map',
      `p50 from request to presented picture.\n\n${WINDOWS.map((window) => ratios(all, window)).join('\n\n')}`,
    ],
    [
      'Dragging a window of three days over five weeks',
      `Painted pictures per second; frames of 1/60 s without a new picture; longest time between two pictures.\n\n${drag(all)}`,
    ],
    ['From the start of the page to the first picture of all reports', firstPictures(all)],
    [
      'Memory after it',
      `MB: script objects / the page as the browser accounts for it / resident in the page’s and the GPU’s processes.\n\n${grid(all, size, (figures) => orTrouble(memory(figures), figures))}`,
    ],
    [
      'Is the number drawn right',
      `Marks on the map against a plain scan of all reports: after the steps of each window, at the first frame after the drag and a second later; in the whole page also in the picture before the live map. In parentheses, how many counts.\n\n${grid(all, size, rightness)}`,
    ],
    ['A CSV to its first picture', csvPart(results)],
    ['Crashes, timeouts, failures', troubles(all)],
  ];
  const state = results.finished
    ? ''
    : ' Its parts were measured one after another; what is missing says so.';
  const ground = results.plain
    ? ' **In this run the other maps with MapLibre drew one colour in the place of the ground.**'
    : '';
  const intro = `Measured on ${results.date}: ${results.machine}. Written by \`npm run bench\`.${state}${ground}`;
  return `# This map beside others\n\n${intro}\n\n${sections.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n')}`;
}
