/** The rounds of one peer at one size as one set of figures. */
import type { WindowName } from '../windows.ts';
import { type Cell, quantile, type Results, type WindowResult } from './results.ts';

export interface Figures {
  readonly cells: readonly Cell[];
  /** What went wrong in the first round, `null` when nothing did. */
  readonly trouble: string | null;
  readonly firstDraw: number | null;
  /** ms until the picture before the live map; `null` where none was measured. */
  readonly still: number | null;
}

export function figuresOf({ cells }: Results, peer: string, n: number): Figures | null {
  const own = cells.filter((cell) => cell.peer === peer && cell.n === n);
  const [first] = own;
  if (!first) return null;
  const middle = (of: (cell: Cell) => number | null | undefined): number | null =>
    quantile(
      own.flatMap((cell) => of(cell) ?? []),
      0.5,
    );
  return {
    cells: own,
    trouble: first.outcome === 'ok' ? null : `${first.outcome}: ${first.note ?? ''}`,
    firstDraw: middle(({ firstDraw }) => firstDraw),
    still: middle(({ still }) => still?.ms),
  };
}

export const windowsOf = (figures: Figures | null, window: WindowName): readonly WindowResult[] =>
  figures?.cells.flatMap(({ windows }) => windows.filter((each) => each.window === window)) ?? [];

/** All steps of all rounds, ms. */
export const stepsOf = (figures: Figures | null, window: WindowName): readonly number[] =>
  windowsOf(figures, window).flatMap(({ steps }) => steps);

export const mainOf = (figures: Figures | null, window: WindowName): readonly number[] =>
  windowsOf(figures, window).flatMap(({ main }) => main);

export const dragOf = (figures: Figures | null): WindowResult['drag'] =>
  figures?.cells.flatMap(({ windows }) => windows.flatMap(({ drag }) => drag ?? []))[0] ?? null;

/** Reports in the last window that any peer showed at this size. */
export function truthOf(results: Results, n: number, window: WindowName): number | null {
  const all = results.cells.filter((cell) => cell.n === n).flatMap(({ windows }) => windows);
  const counts = all.filter((each) => each.window === window).map(({ truth }) => truth);
  return counts.length === 0 ? null : Math.max(...counts);
}

/** Every count that a page made of its marks, beside the count by a plain scan. */
export function countsOf(
  figures: Figures,
): readonly { readonly where: string; readonly drawn: number | null; readonly truth: number }[] {
  return figures.cells.flatMap(({ windows, still }) => [
    ...(still ? [{ where: 'picture before the live map', drawn: still.drawn, truth: still.truth }] : []),
    ...windows.flatMap(({ window, drawn, truth, drag }) => [
      { where: window, drawn, truth },
      ...(drag
        ? [
            { where: 'first frame after the drag', drawn: drag.drawnFirst, truth: drag.truth },
            { where: 'a second after the drag', drawn: drag.drawnSettled, truth: drag.truth },
          ]
        : []),
    ]),
  ]);
}
