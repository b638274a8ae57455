import { describe, expect, it } from 'vitest';
import { weights } from '../support/weights.ts';
import budget from './budget.json' with { type: 'json' };

/** The ground may weigh no more than this, in bytes with gzip, whatever the budget says. */
const GROUND_LIMIT = 500_000;

describe('the byte budget (npm run budget updates it)', () => {
  const now = weights();
  it('covers every part', () => {
    expect(Object.keys(budget)).toEqual(Object.keys(now));
  });
  it.each(Object.entries(budget))('%s: at most %i bytes', (name, limit) => {
    expect(now[name]).toBeGreaterThan(0);
    expect(now[name]).toBeLessThanOrEqual(limit);
    // A budget far above the weight guards nothing.
    expect(now[name]).toBeGreaterThan(limit * 0.8);
  });
  it('keeps the ground within its limit', () => {
    expect(now['ground of the map']).toBeLessThanOrEqual(GROUND_LIMIT);
  });
});
