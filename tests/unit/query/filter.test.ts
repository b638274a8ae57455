import { describe, expect, it } from 'vitest';
import { hasFilters, passes } from '../../../src/query/filter.ts';
import { warConflict } from '../../support/conflict.ts';
import { strikeOf } from '../../support/view.ts';

const all = { kind: null, by: null, against: null, stance: null };
const war = warConflict();
const ganja = strikeOf(war, '2020-10-11-ganja');

describe('filters', () => {
  it('let everything through when none is set', () => {
    expect(war.strikes.filter((strike) => passes(strike, all))).toHaveLength(war.strikes.length);
    expect(hasFilters(all)).toBe(false);
  });
  it.each([
    ['its kind', { kind: [ganja.kind] }, true],
    ['one of several kinds', { kind: ['air', ganja.kind] }, true],
    ['another kind', { kind: ['cluster'] }, false],
    ['who reported it', { by: ['azerbaijan'] }, true],
    ['who did not report it', { by: ['artsakh'] }, false],
    ['who is accused', { against: ['armenia'] }, true],
    ['who is not accused', { against: ['azerbaijan'] }, false],
    ['its answer', { stance: ['denied'] }, true],
    ['another answer', { stance: ['none-found'] }, false],
    ['two filters that both hold', { by: ['azerbaijan'], stance: ['denied'] }, true],
    ['two filters of which one fails', { by: ['azerbaijan'], stance: ['acknowledged'] }, false],
  ] as const)('%s', (_, some, through) => {
    expect(passes(ganja, { ...all, ...some })).toBe(through);
    expect(hasFilters({ ...all, ...some })).toBe(true);
  });
  it('split the reports by answer without losing one', () => {
    const seen = new Set(
      (['denied', 'military', 'acknowledged', 'none-found'] as const).flatMap((answer) =>
        war.strikes.filter((strike) => passes(strike, { ...all, stance: [answer] })).map(({ id }) => id),
      ),
    );
    expect(seen.size).toBe(war.strikes.length);
  });
});
