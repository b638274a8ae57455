/** What the map draws of the reports of a moment: each of them, or where they are many their number by square. */
import { sideIndex } from '../../i18n/name.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Extent } from '../../model/geo.ts';
import { atOnce, type Steps } from '../../model/slices.ts';
import { type Bitmap, has } from '../../query/columns/bitmap.ts';
import type { Selection } from '../../query/columns/selection.ts';
import type { Reports } from '../../query/reports.ts';
import type { Slice } from '../../query/slice.ts';
import { inViewAt } from '../in-view.ts';
import { MOST_MARKS } from '../limits.ts';
import type { MarkedInView, Project } from '../marks/mark.ts';
import type { Scene } from '../types.ts';
import { type CellMark, type CellSpot, cellMarks, inFrame, most, spotsOf } from './cells.ts';
import { type CountGrid, countGridInSteps, countsIn, GROUPS, within } from './count-grid.ts';
import { createMaking } from './making.ts';
import { holds, type Squares, shared, sideAt, squaresIn, WORLD_PX, widened } from './squares.ts';

/** What of the columns a moment shows. */
export interface StrikeBatch {
  /** The window. */
  readonly slice: Slice;
  /** What the filters let through, of every scope. */
  readonly selection: Selection;
}

/** Ground beside the frame that a grid holds too, as a share of the frame: a short way to drag. */
const MARGIN = 0.3;
/** A grid of fewer reports is made within a frame. */
const AT_ONCE = 100_000;
/** Squares are made anew even within a movement when they have become this many times too large or too small. */
const MOST_STRETCH = 2.9;

export interface View {
  readonly extent: Extent;
  readonly zoom: number;
  /** A gesture or an animation goes on. */
  readonly moving: boolean;
  readonly project: Project;
}

export interface Sight {
  /** Sorted by start; in a grid only the open report. */
  readonly strikes: readonly MarkedInView[];
  /** `null` where every report is drawn. */
  readonly cells: readonly CellMark[] | null;
}

interface Frame {
  readonly grid: CountGrid;
  readonly members: Bitmap;
  readonly greatest: number;
  readonly sidePx: number;
  readonly shown: readonly boolean[];
  readonly spots: readonly CellSpot[];
}

/** Which of the grid's squares counts the report at an index of `positions`. */
const cellOf = ({ keys }: CountGrid, at: number): number => Math.floor((keys[at] ?? 0) / GROUPS);

export function batchOf(reports: Reports, { view, window }: Pick<Scene, 'view' | 'window'>): StrikeBatch {
  return { slice: reports.index.window(window.from, window.to), selection: reports.select(view) };
}

export interface Sights {
  /** Until the first grid of many reports is made in pauses there are no squares. */
  see(scene: Pick<Scene, 'view' | 'window'>, view: View): Sight;
  /** `see` in steps. */
  seeSteps(scene: Pick<Scene, 'view' | 'window'>, view: View): Steps<Sight>;
  /** The camera has moved. */
  moved(): void;
  /** Positions of the reports that squares of the last sight count, ascending. */
  positionsIn(cells: readonly CellMark[]): readonly number[];
  /** Positions of the first and the last of them, without looking at those between; -1 where there is none. */
  endsOf(cell: CellMark): readonly [first: number, last: number];
  /** The last sight has no squares because they are still being counted. */
  readonly waiting: boolean;
  /** The grid of the last sight that had one. */
  readonly grid: CountGrid | null;
  /** No grid is made any more. */
  destroy(): void;
}

/** @param onMade a grid is there that was made meanwhile: look again; `null` makes each at once. */
export function createSights(reports: Reports, conflict: Conflict, onMade: (() => void) | null): Sights {
  const { columns } = reports.index;
  const sides = columns.sides.map((side) => sideIndex(conflict, side));
  let frame: Frame | null = null;
  let stale = true;
  let waiting = false;
  let last: Slice = { first: 0, end: 0 };
  /** Made for a first picture that has none of before to show meanwhile. */
  let first: { readonly grid: CountGrid; readonly members: Bitmap } | null = null;
  const making = createMaking((grid, members) => {
    if (frame === null) first = { grid, members };
    else if (frame.members !== members) return;
    else frame = { ...frame, grid, greatest: most(grid) };
    stale = true;
    onMade?.();
  });

  /** A grid of these reports that is neither too coarse nor too fine for the zoom. */
  const usable = (members: Bitmap, own: number): CountGrid | null => {
    if (frame?.members !== members) return null;
    const { side } = frame.grid.squares;
    return side / own <= MOST_STRETCH && own / side <= MOST_STRETCH ? frame.grid : null;
  };

  /**
   * Squares for the camera. While it moves, and while new ones are made in the pauses between frames, those of
   * before move along.
   */
  function squaresFor({ extent, zoom, moving }: View, members: Bitmap): Squares {
    const own = sideAt(zoom);
    const asked = squaresIn(extent, own);
    const old = usable(members, own);
    if (!old || (!moving && holds(old.squares, asked))) return asked;
    const kept = shared(squaresIn(extent, old.squares.side), old.squares);
    if (!holds(old.squares, kept)) return asked;
    if (moving) return kept;
    if (onMade === null || columns.count < AT_ONCE) return asked;
    const wide = widened(asked, MARGIN);
    making.start(asked, members, () => countGridInSteps(columns, members, sides, wide));
    return kept;
  }

  /** `null` while the first grid is being made. */
  function* frameOf(view: View, members: Bitmap): Steps<Frame | null> {
    if (frame && !stale && frame.members === members) return frame;
    const { zoom, project } = view;
    const squares = squaresFor(view, members);
    const known = frame ?? first;
    const kept = known?.members === members && holds(known.grid.squares, squares) ? known.grid : null;
    const wide = widened(squares, MARGIN);
    const begin = (): Steps<CountGrid> => countGridInSteps(columns, members, sides, wide);
    if (!kept && !frame && onMade !== null && columns.count >= AT_ONCE) {
      making.start(squares, members, begin);
      waiting = true;
      return null;
    }
    const grid = kept ?? (yield* begin());
    const greatest = kept && frame ? frame.greatest : most(grid);
    first = null;
    const sidePx = squares.side * WORLD_PX * 2 ** zoom;
    stale = false;
    frame = {
      grid,
      members,
      greatest,
      sidePx,
      // One square more, so that marks at the frame's edge are not cut off from their neighbours.
      shown: inFrame(grid, widened(squares, 0.01)),
      spots: spotsOf(grid, inFrame(grid, squares), project, greatest, sidePx),
    };
    return frame;
  }

  const inView = (scene: Pick<Scene, 'view' | 'window'>, positions: readonly number[]) =>
    positions.map(inViewAt(conflict, reports, scene));

  function open({ slice, selection }: StrikeBatch, id: string | null): readonly number[] {
    const position = id === null ? -1 : reports.positionOf(id);
    const shown = position >= slice.first && position < slice.end && has(selection.members, position);
    return shown ? [position] : [];
  }

  function* seeSteps(scene: Pick<Scene, 'view' | 'window'>, view: View): Steps<Sight> {
    const batch = batchOf(reports, scene);
    const { slice, selection } = batch;
    last = slice;
    waiting = false;
    if (selection.count(slice) <= MOST_MARKS)
      return { strikes: inView(scene, selection.positions(slice)), cells: null };
    const made = yield* frameOf(view, selection.members);
    if (made === null) return { strikes: inView(scene, open(batch, scene.view.report)), cells: [] };
    const { grid, greatest, sidePx, spots, shown } = made;
    const counts = countsIn(grid, slice);
    let inSight = 0;
    for (const cell of spots)
      for (let group = 0; group < GROUPS; group += 1) inSight += counts[cell.index * GROUPS + group] ?? 0;
    if (inSight <= MOST_MARKS) {
      const positions: number[] = [];
      const { first, end } = within(grid, slice);
      for (let at = first; at < end; at += 1)
        if (shown[cellOf(grid, at)]) positions.push(grid.positions[at] ?? 0);
      return { strikes: inView(scene, positions), cells: null };
    }
    return {
      strikes: inView(scene, open(batch, scene.view.report)),
      cells: cellMarks(spots, counts, greatest, sidePx),
    };
  }

  return {
    see: (scene, view) => atOnce(seeSteps(scene, view)),
    seeSteps,
    moved() {
      stale = true;
    },
    positionsIn(cells) {
      if (!frame) return [];
      const { grid } = frame;
      const wanted = new Set(cells.map(({ index }) => index));
      const { first, end } = within(grid, last);
      const positions: number[] = [];
      for (let at = first; at < end; at += 1)
        if (wanted.has(cellOf(grid, at))) positions.push(grid.positions[at] ?? 0);
      return positions;
    },
    endsOf(cell) {
      if (!frame) return [-1, -1];
      const { grid } = frame;
      let { first, end } = within(grid, last);
      const isIn = (at: number): boolean => cellOf(grid, at) === cell.index;
      while (first < end && !isIn(first)) first += 1;
      while (end > first && !isIn(end - 1)) end -= 1;
      return first < end ? [grid.positions[first] ?? -1, grid.positions[end - 1] ?? -1] : [-1, -1];
    },
    get waiting() {
      return waiting;
    },
    get grid() {
      return frame?.grid ?? null;
    },
    destroy: () => making.stop(),
  };
}
