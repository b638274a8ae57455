/** Counts, sums and legend of what is in view. Only incidents are counted as strikes and summed. */
import { KINDS } from '../model/words.ts';
import { MOST_MARKS } from './limits.ts';
import type { DeathsInView, FrontInView, LegendContent, StrikeCounts, StrikeInView } from './types.ts';

export function countsOf(strikes: readonly StrikeInView[]): StrikeCounts {
  const bySide: Record<string, number> = {};
  let incidents = 0;
  let bulletins = 0;
  let totals = 0;
  for (const { strike } of strikes) {
    if (strike.scope === 'area-bulletin') bulletins += 1;
    else if (strike.scope === 'running-total') totals += 1;
    else {
      incidents += 1;
      const side = strike.heldBy ?? '';
      bySide[side] = (bySide[side] ?? 0) + 1;
    }
  }
  return { incidents, bulletins, totals, bySide };
}

/** Sum of the lowest and sum of the highest reported deaths over incidents, with how many gave no number. */
export function deathsOf(strikes: readonly StrikeInView[]): DeathsInView {
  let min = 0;
  let max = 0;
  let withFigure = 0;
  let withoutFigure = 0;
  for (const { strike } of strikes) {
    if (strike.scope !== 'incident') continue;
    if (strike.killed === null) withoutFigure += 1;
    else {
      withFigure += 1;
      min += strike.killed.min;
      max += strike.killed.max;
    }
  }
  return { min, max, withFigure, withoutFigure };
}

export function legendOf(strikes: readonly StrikeInView[], front: FrontInView | null): LegendContent {
  const all = strikes.map(({ strike }) => strike);
  const kinds = new Set(all.map(({ kind }) => kind));
  const incidents = all.filter(({ scope }) => scope === 'incident');
  return {
    kinds: KINDS.filter((kind) => kinds.has(kind)),
    incident: incidents.length > 0,
    bulletin: all.some(({ scope }) => scope === 'area-bulletin'),
    total: all.some(({ scope }) => scope === 'running-total'),
    answered: all.some(({ answers }) => !answers.includes('none-found')),
    imprecise: all.some(
      ({ time, placePrecision }) =>
        time.precision === 'day' || time.precision === 'multi-day' || placePrecision !== 'settlement',
    ),
    noFigure: incidents.some(({ killed }) => killed === null),
    deaths: incidents.some(({ killed }) => killed !== null && killed.max > 0),
    sides: [...new Set(all.map(({ heldBy }) => heldBy ?? ''))],
    front: front !== null,
    area: front?.trace.area !== undefined && front.trace.area !== null,
    grid: strikes.length > MOST_MARKS,
  };
}
