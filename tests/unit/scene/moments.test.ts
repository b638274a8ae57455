/** The moments of the war that the map must tell right, from the data as published. */
import { describe, expect, it } from 'vitest';
import { describeScene, spokenMoment } from '../../../src/scene/describe.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { warConflict, warTime } from '../../support/conflict.ts';
import { strikeOf, viewAt } from '../../support/view.ts';

const war = warConflict();
const sceneOf = createSceneMaker(war);

describe('Ganja, 11 October 2020, 02:30', () => {
  const shown = sceneOf(viewAt(war, '2020-10-11T02:30', { place: 'ganja' }));
  const ganja = strikeOf(war, '2020-10-11-ganja');

  it('has its strike in view, counted from 5 up to 10 dead, and denied', () => {
    expect(shown.visible).toContain(ganja.id);
    expect(ganja.killed).toEqual({ min: 5, max: 10 });
    const counts = ganja.casualties.map(({ killed }) => killed.max);
    expect([counts[0], counts.at(-1)]).toEqual([5, 10]);
    expect(counts).toEqual([...counts].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(ganja.answers).toEqual(['denied']);
    expect(ganja.claims.filter(({ stance }) => stance === 'denies').map(({ party }) => party)).toEqual([
      'armenia',
    ]);
  });
  it('has Ganja open with all its reports, the current one among them', () => {
    expect(shown.open.place?.id).toBe('ganja');
    expect(shown.open.reports).toContain(ganja);
  });
  it('has the Moscow ceasefire in force for 14 h 30 min, with both first accusations', () => {
    expect(shown.truce).toMatchObject({ inForce: 870, state: 'breaches-alleged', final: false });
    expect(shown.truce?.truce.id).toBe('truce-1-moscow');
    expect(
      shown.truce?.first.map(({ side, said, accusation }) => [side, said, accusation.minutesAfter]),
    ).toEqual([
      ['azerbaijan', true, { min: 0, max: 60 }],
      ['armenian', true, { min: 5, max: 5 }],
    ]);
  });
  it('says so', () => {
    const words = describeScene(shown, war, 'en');
    expect(words.moment).toBe('Sun 11 Oct 2020, 02:30 (UTC+4)');
    expect(words.truce).toContain('in force for 14 h 30 min');
    expect(words.accusations.map(({ side }) => side)).toEqual(['azerbaijan', 'armenian']);
    expect(words.accusations[0]?.text).toContain('0–60 min');
    expect(words.accusations[1]?.text).toContain('5 min');
    expect(words.eachOther).toMatch(/each side/i);
    expect(spokenMoment(shown, war, 'en')).toContain(`${shown.counts.incidents} reported strikes in view`);
  });
  it('stands between two dated traces of the front line, or on one', () => {
    expect(shown.front?.trace.accuracyKm).toBeGreaterThan(0);
    expect(shown.front?.trace.band).not.toBeNull();
    expect(shown.front?.trace.interval.start).toBeLessThanOrEqual(shown.view.at);
  });
});

describe('before and just after the Moscow ceasefire', () => {
  const truceAt = (text: string) => sceneOf(viewAt(war, text)).truce;
  it('says nothing that had not been said yet', () => {
    expect(truceAt('2020-10-10T11:59')).toBeNull();
    expect(truceAt('2020-10-10T12:00')).toMatchObject({ inForce: 0 });
    expect(truceAt('2020-10-10T12:04')?.first.find(({ side }) => side === 'armenian')?.said).toBe(false);
    expect(truceAt('2020-10-10T12:05')?.first.find(({ side }) => side === 'armenian')?.said).toBe(true);
  });
  it('was quiet at first in the second truce, then one side, then both', () => {
    const words = (text: string) => describeScene(sceneOf(viewAt(war, text)), war, 'en');
    expect(truceAt('2020-10-18T00:01')?.state).toBe('quiet');
    expect(words('2020-10-18T00:01').accusations).toEqual([]);
    expect(words('2020-10-18T00:01').eachOther).toMatch(/no accusation/i);
    expect(words('2020-10-18T00:02').accusations.map(({ side }) => side)).toEqual(['azerbaijan']);
    expect(words('2020-10-18T00:04').accusations.map(({ side }) => side)).toEqual(['azerbaijan', 'armenian']);
    expect(words('2020-10-18T00:00').truce).toMatch(/takes effect now/);
  });
  it('ends with the agreement of 10 November, which stays', () => {
    expect(truceAt('2020-11-10T12:00')).toMatchObject({ final: true, state: 'quiet' });
  });
});

describe('17 October 2020, 11:30, one day', () => {
  const shown = sceneOf(viewAt(war, '2020-10-17T11:30', { span: 1440 }));
  it('shows Stepanakert, Ganja and Shusha in that order', () => {
    const wanted = ['2020-10-17-stepanakert-night', '2020-10-17-ganja', '2020-10-17-shusha'];
    expect(shown.visible.filter((id) => wanted.includes(id))).toEqual(wanted);
    expect(wanted.map((id) => strikeOf(war, id).time.start)).toEqual(
      ['2020-10-16T22:00', '2020-10-17T00:00', '2020-10-17T05:00'].map(warTime),
    );
    expect([strikeOf(war, '2020-10-17-ganja').time.end, strikeOf(war, '2020-10-17-shusha').time.end]).toEqual(
      ['2020-10-17T01:30', '2020-10-17T11:00'].map(warTime),
    );
  });
});

describe('Tartar, 15 October 2020', () => {
  it('shows the cemetery with 3, then 4 dead', () => {
    const cemetery = strikeOf(war, '2020-10-15-tartar-cemetery');
    expect(sceneOf(viewAt(war, '2020-10-15T18:00', { span: 1440 })).visible).toContain(cemetery.id);
    expect(cemetery.casualties.map(({ killed }) => killed.max)).toEqual([3, 4]);
    expect(cemetery.places).toContain('tartar');
  });
});
