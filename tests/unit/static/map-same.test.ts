/** Where pictures and live map each have their own copy of a value, the two are held together here. */
import { describe, expect, it } from 'vitest';
import { GROUND_ATTRIBUTIONS, GROUND_COLOURS } from '../../../src/map/ground/index.ts';
import { PALETTES } from '../../../src/map/palette.ts';
import { hit } from '../../../src/scene/marks/hit.ts';
import { marks } from '../../../src/scene/marks/layout.ts';
import { createCamera, fittedViewport } from '../../../src/static/map/camera.ts';
import { GROUND_CREDITS } from '../../../src/static/map/foot.ts';
import { PICTURE_COLOURS } from '../../../src/static/map/palette.ts';
import { realConflict, sceneOf } from './map-scenes.ts';

describe('pictures and live map', () => {
  it.each(['light', 'dark'] as const)('have the same colours: %s', (theme) => {
    const colours = PICTURE_COLOURS[theme];
    const { ink2, sides, none, ...plain } = PALETTES[theme];
    expect(colours).toMatchObject({
      paper: plain.paper,
      raised: plain.raised,
      ink: plain.ink,
      now: plain.now,
      'ink-2': ink2,
      'side-0': sides[0],
      'side-1': sides[1],
      'side-none': none,
    });
    const ground = GROUND_COLOURS[theme];
    expect(colours).toMatchObject({
      land: ground.land,
      sea: ground.sea,
      coast: ground.coast,
      river: ground.river,
      'border-river': ground.borderRiver,
      district: ground.district,
      oblast: ground.formerOblast,
      border: ground.border,
      'border-casing': ground.borderCasing,
      'country-name': ground.countryLabel,
      'town-name': ground.cityLabel,
      'town-dot': ground.cityDot,
      'water-name': ground.waterLabel,
      'oblast-name': ground.formerOblastLabel,
      halo: ground.halo,
      'water-halo': ground.waterHalo,
    });
  });

  it('credit the same sources', () => {
    for (const { name, licence } of GROUND_ATTRIBUTIONS) {
      expect(GROUND_CREDITS).toContain(name);
      if (licence !== 'public domain') expect(GROUND_CREDITS).toContain(`${name} (${licence})`);
    }
  });

  it('a picture’s marks are found where its camera puts them', () => {
    const conflict = realConflict();
    const frame = { width: 600, height: 400 };
    const viewport = fittedViewport(conflict, frame);
    const camera = createCamera(viewport, frame);
    const layout = marks(sceneOf({ span: 'all' }), camera.project, viewport.zoom, conflict);
    let found = 0;
    for (let x = 0; x < 600; x += 7)
      for (let y = 0; y < 400; y += 7) {
        const mark = hit(layout.marks, { x, y });
        if (mark) found += 1;
      }
    expect(found).toBeGreaterThan(50);
  });
});
