import { describe, expect, it } from 'vitest';
import { firstInteractive, weights } from '../support/weights.ts';
import budget from './budget.json' with { type: 'json' };

/** The ground may weigh no more than this, in bytes with gzip, whatever the budget says. */
const GROUND_LIMIT = 500_000;
/** Everything until the live map is drawn, beside MapLibre and its worker as published: both and a quarter, at most. */
const SHARE_LIMIT = 1.25;
/** What is fetched until the page answers, in bytes with gzip. */
const PAGE_LIMIT = 232_000;
/** The data among it. */
const DATA_LIMIT = 40_000;

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
  it('keeps what is fetched before the live map within its share', () => {
    const { page, live, published, share } = firstInteractive();
    expect(published).toBeGreaterThan(400_000);
    const parts = Object.values(page);
    for (const bytes of [...parts, live]) expect(bytes).toBeGreaterThan(10_000);
    expect(share).toBeLessThan(SHARE_LIMIT);
    expect(parts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(PAGE_LIMIT);
  });
  it('keeps the data of the first view within their limit', () => {
    expect(now['data of the first view']).toBeLessThan(DATA_LIMIT);
  });
  it('keeps the ground within its limit', () => {
    expect(now['ground of the map']).toBeLessThanOrEqual(GROUND_LIMIT);
  });
});
