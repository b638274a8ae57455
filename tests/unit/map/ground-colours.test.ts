import { describe, expect, it } from 'vitest';
import { GROUND_COLOURS, type GroundTheme } from '../../../src/map/ground/index.ts';

/** Relative luminance as WCAG 2 defines it, of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const THEMES: GroundTheme[] = ['light', 'dark'];

describe.each(THEMES)('names on the %s ground', (theme) => {
  const colours = GROUND_COLOURS[theme];

  it.each(['countryLabel', 'cityLabel', 'formerOblastLabel', 'waterLabel'] as const)(
    'can be read on land: %s',
    (role) => {
      expect(contrast(colours[role], colours.land)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('can be read on water', () => {
    expect(contrast(colours.waterLabel, colours.sea)).toBeGreaterThanOrEqual(4.5);
  });
});
