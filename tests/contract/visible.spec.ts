/** Map, list and `visible` agree at every moment, and are what the data says. */
import { placeName } from '../../src/i18n/name.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { expect, test } from '../support/browser.ts';
import { warConflict } from '../support/conflict.ts';
import { strikeOf, viewAt } from '../support/view.ts';
import { expectDrawn, openMap, setView } from '../support/view-page.ts';

const war = warConflict();

/** Texts for the map, and the same as a view. */
const MOMENTS: readonly (readonly [Readonly<Record<string, string | null>>, string, Partial<ViewState>])[] = [
  [{ at: '2020-09-27T08:00', span: '3d' }, '2020-09-27T08:00', {}],
  [{ at: '2020-10-04T12:00', span: '6h' }, '2020-10-04T12:00', { span: 360 }],
  [{ at: '2020-10-10T12:00', span: '1d' }, '2020-10-10T12:00', { span: 1440 }],
  [{ at: '2020-10-11T02:30', span: '3d' }, '2020-10-11T02:30', {}],
  [{ at: '2020-10-17T11:30', span: '1d' }, '2020-10-17T11:30', { span: 1440 }],
  [
    { at: '2020-10-28T14:00', span: '7d', kind: 'cluster,rocket' },
    '2020-10-28T14:00',
    { span: 10_080, kind: ['rocket', 'cluster'] },
  ],
  [
    { at: '2020-10-28T14:00', span: '7d', kind: null, against: 'azerbaijan' },
    '2020-10-28T14:00',
    { span: 10_080, against: ['azerbaijan'] },
  ],
  [{ at: '2020-11-06T02:58', span: 'PT90M', against: null }, '2020-11-06T02:58', { span: 90 }],
  [
    { at: '2020-11-11T00:00', span: 'all', stance: 'military' },
    '2020-11-11T00:00',
    { span: 'all', stance: ['military'] },
  ],
  [{ at: '2020-09-27T00:00', span: 'PT1M', stance: null }, '2020-09-27T00:00', { span: 1 }],
];

test('map, list and `visible` agree at ten moments', async ({ page }) => {
  await openMap(page, '/');
  const sceneOf = createSceneMaker(war);
  const rows = page.getByRole('region', { name: 'Reports in view' }).getByRole('listitem');
  for (const [texts, at, change] of MOMENTS) {
    await setView(page, texts);
    const { visible } = await expectDrawn(page);
    expect(visible, at).toEqual(sceneOf(viewAt(war, at, change)).visible);
    await expect(rows).toHaveCount(visible.length);
    const shown = await rows.allInnerTexts();
    for (const [index, id] of visible.entries()) {
      const place = war.places.get(strikeOf(war, id).places[0] ?? '');
      expect(shown[index]).toContain(place ? placeName(place, 'en') : id);
    }
  }
  // Every report at once, those in stacks and beyond the edges included.
  await setView(page, { at: '2020-11-11T00:00', span: 'all', stance: null });
  const { visible } = await expectDrawn(page);
  expect(visible).toEqual(war.strikes.map(({ id }) => id));
});
