/** The maps of pages: what all pages share holds nothing of any one moment. */
import { expect, it } from 'vitest';
import { sharedPictures } from '../../../src/static/figure.ts';
import { realConflict, realGround } from './map-scenes.ts';

it('the shared grounds show no report, no line of the front and, where marks come over them, no place’s name', () => {
  const files = sharedPictures(realConflict(), realGround());
  for (const lang of ['en', 'ru']) {
    const named = files.get(`maps/places-${lang}-light.svg`)?.() ?? '';
    const bare = files.get(`maps/ground-${lang}-light.svg`)?.() ?? '';
    for (const text of [named, bare]) {
      expect(text).toContain('<svg');
      expect(text).not.toMatch(/data-strikes|data-square|-band"/);
    }
    expect(named).toContain('data-place="ganja"');
    expect(bare).not.toContain('data-place="ganja"');
  }
});
