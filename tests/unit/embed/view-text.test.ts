import { describe, expect, it } from 'vitest';
import { viewChange, viewText } from '../../../src/embed/view-text.ts';
import { defaultView } from '../../../src/state/url-codec.ts';
import { VIEW_KEYS } from '../../../src/state/view-state.ts';
import { warConflict, warTime } from '../../support/conflict.ts';
import { viewAt } from '../../support/view.ts';

const war = warConflict();

describe('the view as text', () => {
  it('has every key, with null for what is not open, not filtered or fitted', () => {
    expect(Object.keys(viewText(defaultView(war), war))).toEqual([...VIEW_KEYS]);
    expect(viewText(defaultView(war), war)).toEqual({
      at: '2020-10-11T12:00',
      span: '3d',
      place: null,
      report: null,
      truce: null,
      kind: null,
      by: null,
      against: null,
      stance: null,
      lang: 'en',
      map: null,
      theme: 'auto',
      release: null,
    });
  });
  it('is read back to the same view', () => {
    const view = viewAt(war, '2020-10-17T11:30', {
      span: 90,
      place: 'ganja',
      kind: ['missile', 'air'],
      map: { zoom: 8, center: [46.8, 40.2] },
    });
    const { change, problems } = viewChange(viewText(view, war), war, 'message');
    expect(problems).toEqual([]);
    expect(change).toEqual(view);
  });
});

describe('a change of the view', () => {
  const of = (given: Readonly<Record<string, unknown>>) => viewChange(given, war, 'message');
  it('holds only what was given and good', () => {
    const { change, problems } = of({
      at: '2020-10-11T02:30',
      place: 'atlantis',
      poster: 'x',
      kind: undefined,
    });
    expect(change).toEqual({ at: warTime('2020-10-11T02:30') });
    expect(problems).toEqual([
      {
        file: 'message',
        path: 'place',
        got: '"atlantis"',
        expected: 'the id of a place',
        wanted: { code: 'place', params: {} },
      },
    ]);
  });
  it('brings a key back to its default with null', () => {
    const cleared = Object.fromEntries(VIEW_KEYS.map((key) => [key, null]));
    expect(of(cleared)).toEqual({ change: defaultView(war), problems: [] });
  });
  it('refuses what is no text', () => {
    const { change, problems } = of({ at: 26_706_150, kind: ['drone'] });
    expect(change).toEqual({});
    expect(problems.map(({ path, expected }) => [path, expected])).toEqual([
      ['at', 'text'],
      ['kind', 'text'],
    ]);
  });
});
