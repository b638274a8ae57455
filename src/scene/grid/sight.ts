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
import { type CountGrid, countGridInSteps, countsIn, endsIn, GROUPS, within } from './count-grid.ts';
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
  /** What the cells were counted from; `null` where there are none. */
  readonly counted: Counted | null;
}

/** A grid and the window that its squares count. */
export interface Counted {
  readonly grid: CountGrid;
  readonly slice: Slice;
}

/** Of a sight that draws every report. */
const SINGLE = { cells: null, counted: null } as const;

interface Held {
  readonly grid: CountGrid;
  readonly members: Bitmap;
}

interface Frame extends Held {
  readonly greatest: number;
  readonly sidePx: number;
  readonly shown: readonly boolean[];
  readonly spots: readonly CellSpot[];
}

type MomentInView = Pick<Scene, 'view' | 'window'>;

interface Asked {
  readonly scene: MomentInView;
  readonly batch: StrikeBatch;
}

interface Seen extends Asked {
  readonly sight: Sight;
}

/** Which of the grid's squares counts the report at an index of `positions`. */
const cellOf = ({ keys }: CountGrid, at: number): number => Math.floor((keys[at] ?? 0) / GROUPS);

/** Positions of the reports that squares of a sight count, ascending. */
export function positionsIn({ counted }: Sight, cells: readonly CellMark[]): readonly number[] {
  if (!counted) return [];
  const { grid, slice } = counted;
  const wanted = new Set(cells.map(({ index }) => index));
  const { first, end } = within(grid, slice);
  const positions: number[] = [];
  for (let at = first; at < end; at += 1)
    if (wanted.has(cellOf(grid, at))) positions.push(grid.positions[at] ?? 0);
  return positions;
}

/** Positions of the first and the last of them, without looking at those between; -1 where there is none. */
export const endsOf = ({ counted }: Sight, cell: CellMark): readonly [first: number, last: number] =>
  counted ? endsIn(counted.grid, cell.index, counted.slice) : [-1, -1];

export function batchOf(reports: Reports, { view, window }: MomentInView): StrikeBatch {
  return { slice: reports.index.window(window.from, window.to), selection: reports.select(view) };
}

export interface Sights {
  /**
   * The squares of many reports are counted in pauses: meanwhile what was seen before moves along with the camera, and
   * before the first there are none.
   */
  see(scene: MomentInView, view: View): Sight;
  /** `see` in steps. */
  seeSteps(scene: MomentInView, view: View): Steps<Sight>;
  /** The camera has moved. */
  moved(): void;
  /** The last sight is that of before, because squares are still being counted. */
  readonly waiting: boolean;
  /** Whether a sight can be had without counting. */
  isCounted(scene: MomentInView): boolean;
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
  /** The last sight, which is not of what was asked for while that is being counted. */
  let last: Seen | null = null;
  /** Made in pauses, and in no frame yet. */
  let made: Held | null = null;
  const inPauses = onMade !== null && columns.count >= AT_ONCE;
  const making = createMaking((grid, members) => {
    made = { grid, members };
    stale = true;
    onMade?.();
  });

  const heldOf = (members: Bitmap): Held | null =>
    [made, frame].find((held) => held?.members === members) ?? null;

  /** A grid of these reports that is neither too coarse nor too fine for the zoom. */
  const usable = (members: Bitmap, own: number): CountGrid | null => {
    const held = heldOf(members);
    if (!held) return null;
    const { side } = held.grid.squares;
    return side / own <= MOST_STRETCH && own / side <= MOST_STRETCH ? held.grid : null;
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
    if (!inPauses) return asked;
    const wide = widened(asked, MARGIN);
    making.start(asked, members, () => countGridInSteps(columns, members, sides, wide));
    return kept;
  }

  /** How the grid stands in the view. @param squares those of its squares that are in sight. */
  function framed({ grid, members }: Held, squares: Squares, { zoom, project }: View): Frame {
    const greatest = frame?.grid === grid ? frame.greatest : most(grid);
    const sidePx = grid.squares.side * WORLD_PX * 2 ** zoom;
    return {
      grid,
      members,
      greatest,
      sidePx,
      // One square more, so that marks at the frame's edge are not cut off from their neighbours.
      shown: inFrame(grid, widened(squares, 0.01)),
      spots: spotsOf(grid, inFrame(grid, squares), project, greatest, sidePx),
    };
  }

  /** `null` while its grid is being made. */
  function* frameOf(view: View, members: Bitmap): Steps<Frame | null> {
    if (frame && !stale && frame.members === members) return frame;
    const squares = squaresFor(view, members);
    const held = heldOf(members);
    const kept = held && holds(held.grid.squares, squares) ? held : null;
    const wide = widened(squares, MARGIN);
    const begin = (): Steps<CountGrid> => countGridInSteps(columns, members, sides, wide);
    if (!kept && inPauses) {
      making.start(squares, members, begin);
      waiting = true;
      return null;
    }
    frame = framed(kept ?? { grid: yield* begin(), members }, squares, view);
    made = null;
    stale = false;
    return frame;
  }

  const inView = (scene: MomentInView, positions: readonly number[]) =>
    positions.map(inViewAt(conflict, reports, scene));

  function open({ slice, selection }: StrikeBatch, id: string | null): readonly number[] {
    const position = id === null ? -1 : reports.positionOf(id);
    const shown = position >= slice.first && position < slice.end && has(selection.members, position);
    return shown ? [position] : [];
  }

  /** Squares of the frame, or each report where few of them lie in sight. */
  function sightOf({ grid, greatest, sidePx, spots, shown }: Frame, { scene, batch }: Asked): Sight {
    const counts = countsIn(grid, batch.slice);
    let inSight = 0;
    for (const cell of spots)
      for (let group = 0; group < GROUPS; group += 1) inSight += counts[cell.index * GROUPS + group] ?? 0;
    if (inSight > MOST_MARKS)
      return {
        strikes: inView(scene, open(batch, scene.view.report)),
        cells: cellMarks(spots, counts, greatest, sidePx),
        counted: { grid, slice: batch.slice },
      };
    const positions: number[] = [];
    const { first, end } = within(grid, batch.slice);
    for (let at = first; at < end; at += 1)
      if (shown[cellOf(grid, at)]) positions.push(grid.positions[at] ?? 0);
    return { strikes: inView(scene, positions), ...SINGLE };
  }

  /** While squares are being counted. */
  function meanwhile(view: View, asked: Asked): Seen {
    const { scene, batch } = asked;
    if (last && (frame === null || (last.sight.cells === null && frame.members !== batch.selection.members)))
      return last;
    if (last === null || frame === null)
      return {
        ...asked,
        sight: { strikes: inView(scene, open(batch, scene.view.report)), cells: [], counted: null },
      };
    // Squares of other filters keep the numbers that they had: those of now are not known yet.
    const known = frame.members === batch.selection.members ? asked : last;
    frame = framed(frame, frame.grid.squares, view);
    return { ...known, sight: sightOf(frame, known) };
  }

  function* seeSteps(scene: MomentInView, view: View): Steps<Sight> {
    const batch = batchOf(reports, scene);
    const { slice, selection } = batch;
    const asked = { scene, batch };
    waiting = false;
    if (selection.count(slice) <= MOST_MARKS) {
      last = { ...asked, sight: { strikes: inView(scene, selection.positions(slice)), ...SINGLE } };
      return last.sight;
    }
    const ready = yield* frameOf(view, selection.members);
    last = ready ? { ...asked, sight: sightOf(ready, asked) } : meanwhile(view, asked);
    return last.sight;
  }

  return {
    see: (scene, view) => atOnce(seeSteps(scene, view)),
    seeSteps,
    moved() {
      stale = true;
    },
    get waiting() {
      return waiting;
    },
    isCounted(scene) {
      const { slice, selection } = batchOf(reports, scene);
      const few = columns.count < AT_ONCE || selection.count(slice) <= MOST_MARKS;
      return few || (!stale && frame?.members === selection.members);
    },
    destroy: () => making.stop(),
  };
}
