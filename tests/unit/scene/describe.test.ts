import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/words.ts';
import { describeScene, spokenMoment, strikesText } from '../../../src/scene/describe.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import type { Scene } from '../../../src/scene/types.ts';
import { tinyConflict, warConflict, warTime } from '../../support/conflict.ts';
import { viewAt } from '../../support/view.ts';

const war = warConflict();
const sceneOf = createSceneMaker(war);
/** The first number of a sentence; thousands do not occur. */
const firstNumber = (text: string): number => Number(/\d+/.exec(text)?.[0]);
const wordsAt = (when: string, change = {}) => describeScene(sceneOf(viewAt(war, when, change)), war, 'en');

describe('at every hour of the war', () => {
  it.each(LANGUAGES)('the sentences are whole and count what is drawn (%s)', (lang) => {
    for (let minute = war.period.start; minute <= war.period.end; minute += 60) {
      const shown = sceneOf(viewAt(war, minute));
      const { counts, deaths, strikes } = shown;
      const words = describeScene(shown, war, lang);
      const spoken = spokenMoment(shown, war, lang);
      const incidents = [...strikes].filter(({ strike }) => strike.scope === 'incident').length;
      expect(firstNumber(words.strikes)).toBe(incidents);
      expect(spoken).toContain(words.strikes);
      expect(spoken).toContain(words.truce);
      expect(words.besides === null).toBe(counts.bulletins + counts.totals === 0);
      expect(words.deaths === null).toBe(counts.incidents === 0);
      if (deaths.withFigure > 0) expect(words.deaths).toContain(String(deaths.min));
      if (deaths.withFigure > 0) expect(words.deaths).toContain(String(deaths.max));
      expect(words.accusations).toHaveLength(shown.truce?.first.filter(({ said }) => said).length ?? 0);
      const all = JSON.stringify([words, spoken]);
      expect(all).not.toMatch(/undefined|NaN|\{\w+\}/);
    }
  });
});

describe('the window in words', () => {
  it.each([
    ['a length of whole hours', { span: 1440 }, 'Reports of the last 24 h'],
    ['everything so far', { span: 'all' }, 'Everything so far, since 27 Sep'],
    ['a length of odd minutes, by its ends', { span: 871 }, 'Reports from 10 Oct, 11:59 to 11 Oct, 02:30'],
  ])('%s', (_, change, text) => expect(wordsAt('2020-10-11T02:30', change).window).toBe(text));
});

describe('deaths in words', () => {
  const shown = sceneOf(viewAt(war, '2020-10-11T02:30'));
  const deathsOf = (part: Partial<Scene['deaths']>, incidents = 3): string | null =>
    describeScene(
      { ...shown, counts: { ...shown.counts, incidents }, deaths: { ...shown.deaths, ...part } },
      war,
      'en',
    ).deaths;
  it.each([
    ['no incident', {}, 0, null],
    [
      'no figure at all',
      { withFigure: 0, withoutFigure: 3 },
      3,
      'No report in view gave a number of deaths.',
    ],
    ['one number', { min: 4, max: 4, withFigure: 3, withoutFigure: 0 }, 3, 'Reported deaths: 4.'],
    [
      'nobody, said by a source',
      { min: 0, max: 0, withFigure: 3, withoutFigure: 0 },
      3,
      'Reported deaths: 0.',
    ],
    [
      'a range, and one report without a number',
      { min: 5, max: 10, withFigure: 2, withoutFigure: 1 },
      3,
      'Reported deaths: 5 to 10 (lowest to highest). 1 report gave no number.',
    ],
  ])('%s', (_, part, incidents, text) => expect(deathsOf(part, incidents)).toBe(text));
});

describe('the front line in words', () => {
  it('is of its day, between two days, or absent', () => {
    const [first, second] = war.frontLine;
    if (!first || !second) throw new Error('the war has traces');
    const front = (between: boolean, next = second) => ({ trace: first, next, between });
    const shown = sceneOf(viewAt(war, '2020-10-11T02:30'));
    const of = (now: Scene['front']): string | null =>
      describeScene({ ...shown, front: now }, war, 'en').front;
    expect(of(null)).toBeNull();
    expect(of(front(false))).toBe(`Approximate line of 27 Sep, ±${first.accuracyKm} km.`);
    expect(of(front(true))).toMatch(/^Between the lines drawn for 27 Sep and \d+ Oct, ±\d+ km\.$/);
  });
});

describe('truces in words', () => {
  it('name a pledge as a pledge, from the day after it was given until a ceasefire', () => {
    expect(wordsAt('2020-10-30T12:00').pledge).toBeNull();
    expect(wordsAt('2020-11-01T12:00').pledge).toMatch(/30 Oct.*A pledge, not a truce\.$/);
  });
  it('say none outside a truce', () => {
    const words = wordsAt('2020-10-01T00:00');
    expect([words.truce, words.accusations, words.eachOther]).toEqual(['No truce in force.', [], null]);
  });
  it('give the day of an accusation that has no clock time', () => {
    const shown = sceneOf(viewAt(war, '2020-10-18T12:00'));
    const first = shown.truce?.first[0];
    if (!shown.truce || !first) throw new Error('the second truce has accusations');
    const accusation = { ...first.accusation, at: null, minutesAfter: null, day: '2020-10-18' };
    const truce = { ...shown.truce, first: [{ ...first, accusation }] };
    const words = describeScene({ ...shown, truce }, war, 'en');
    expect(words.accusations[0]?.text).toMatch(/18 Oct/);
    expect(words.eachOther).toMatch(/No accusation by the other side/);
  });
});

describe('counts in words', () => {
  it('use the right plural in each language', () => {
    const shown = sceneOf(viewAt(war, '2020-10-11T02:30'));
    const of = (incidents: number, lang: 'en' | 'ru'): string =>
      strikesText({ ...shown, counts: { ...shown.counts, incidents } }, lang);
    expect([0, 1, 2].map((n) => of(n, 'en'))).toEqual([
      '0 reported strikes in view',
      '1 reported strike in view',
      '2 reported strikes in view',
    ]);
    const russian = [1, 2, 5, 11, 21, 22, 25].map((n) => of(n, 'ru').replace(/\d+ /, ''));
    expect(russian[0]).toBe(russian[4]);
    expect(russian[1]).toBe(russian[5]);
    expect(russian[2]).toBe(russian[3]);
    expect(new Set(russian).size).toBe(3);
  });
  it('name bulletins and totals beside the strikes', () => {
    const tiny = tinyConflict();
    const shown = createSceneMaker(tiny)(viewAt(tiny, tiny.period.end, { span: 'all' }));
    expect(describeScene(shown, tiny, 'en')).toMatchObject({ besides: '1 area bulletin' });
    const all = sceneOf(viewAt(war, warTime('2020-11-11T00:00'), { span: 'all' }));
    expect(describeScene(all, war, 'en').besides).toMatch(/^\d+ area bulletins, \d+ running totals$/);
  });
});
