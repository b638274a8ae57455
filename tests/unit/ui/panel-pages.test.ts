import { beforeAll, describe, expect, test } from 'vitest';
import type { Conflict } from '../../../src/model/conflict.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { readPackage } from '../../../src/pipeline/read-package.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { completeView, decodeView } from '../../../src/state/url-codec.ts';
import { citation, reportQuery } from '../../../src/ui/panel/citation.ts';
import { currentReport, inWindow, nearestReport, neighbours } from '../../../src/ui/panel/current-report.ts';
import { distanceWords, heldWords, otherSpellings } from '../../../src/ui/panel/place-facts.ts';
import { linkOf, strikeSources } from '../../../src/ui/panel/source-numbers.ts';
import {
  accusationWhen,
  afterWords,
  allegationsBySide,
  inForceWords,
} from '../../../src/ui/panel/truce-words.ts';

let conflict: Conflict;
beforeAll(() => {
  const decoded = readPackage('data');
  if (!decoded.ok) throw new Error('the data package does not decode');
  conflict = decoded.conflict;
});
const viewOf = (query: string) => {
  const params = new URLSearchParams(query);
  const { values, problems } = decodeView((key) => params.get(key), conflict, 'address');
  expect(problems).toEqual([]);
  return completeView(values, conflict);
};
const sceneOf = (query: string) => createSceneMaker(conflict)(viewOf(query));

describe('the page of a place', () => {
  test('unfolds the newest report in view, and the one that the reader opened', () => {
    expect(currentReport(sceneOf('at=2020-10-11T02:30&place=ganja'))?.id).toBe('2020-10-11-ganja');
    expect(currentReport(sceneOf('at=2020-10-11T02:30&report=2020-10-17-ganja'))?.id).toBe(
      '2020-10-17-ganja',
    );
    expect(currentReport(sceneOf('at=2020-10-30T12:00&span=1d&place=ganja'))).toBeNull();
  });

  test('the window is the contract’s: open at its beginning, closed at the moment', () => {
    const { strikes } = conflict;
    const [strike] = strikes;
    if (!strike) throw new Error('no strikes');
    const { start } = strike.time;
    expect(inWindow(strike, { from: start, to: start + 10 })).toBe(false);
    expect(inWindow(strike, { from: start - 1, to: start })).toBe(true);
    expect(inWindow(strike, { from: null, to: start - 1 })).toBe(false);
  });

  test('earlier and later are neighbours of the open report, else of the moment', () => {
    const scene = sceneOf('at=2020-10-11T02:30&place=ganja');
    const { reports } = scene.open;
    const current = currentReport(scene);
    const around = neighbours(reports, current, scene.view.at);
    expect(around.later?.id).toBe('2020-10-17-ganja');
    expect(neighbours(reports, null, scene.view.at).earlier?.id).toBe('2020-10-11-ganja');
    expect(neighbours(reports, reports.at(0) ?? null, 0).earlier).toBeNull();
    expect(nearestReport(reports, scene.view.at)?.id).toBe('2020-10-11-ganja');
  });

  test.each(LANGUAGES)('says who held it and how far the line was, with its accuracy, in %s', (lang) => {
    const scene = sceneOf('at=2020-10-11T02:30&place=ganja');
    const ganja = conflict.places.get('ganja');
    if (!ganja) throw new Error('no Ganja');
    expect(heldWords(ganja, conflict, lang)).not.toMatch(/[{}]/);
    const [distance = ''] = distanceWords(ganja, scene.front, conflict, lang);
    expect(distance).toMatch(new RegExp(`±${Math.round(scene.front?.trace.accuracyKm ?? 0)}`));
    expect(distanceWords(ganja, null, conflict, lang)).toHaveLength(1);
    expect(otherSpellings(ganja, lang).length).toBeGreaterThan(0);
  });
});

describe('the page of a truce', () => {
  test('minutes after effect are exact only where the source is', () => {
    const [moscow] = conflict.truces;
    const words = moscow?.accusations.map((accusation) => afterWords(accusation, 'en')) ?? [];
    expect(words).toContain('5 min after it took effect');
    expect(words).toContain('0 min to 1 h after it took effect; no clock time found');
  });

  test('an accusation with a clock time is never said to have none', () => {
    const all = conflict.truces.flatMap(({ accusations }) => accusations);
    const timed = all.filter(({ at, minutesAfter }) => at !== null && minutesAfter === null);
    expect(timed.length).toBeGreaterThan(0);
    for (const accusation of timed)
      expect(accusationWhen(accusation, conflict, 'en')).toMatch(/ 2020, \d\d:\d\d$/);
    const [moscow] = conflict.truces;
    const words = moscow?.accusations.map((accusation) => accusationWhen(accusation, conflict, 'en'));
    expect(words).toContain('12:05, 5 min after it took effect');
  });

  test('says where the moment stands', () => {
    const [moscow] = conflict.truces;
    if (!moscow?.interval) throw new Error('no truce');
    const { start, end } = moscow.interval;
    const said = [start - 1, start, start + 870, end ?? 0].map((at) => inForceWords(moscow, at, 'en'));
    expect(new Set(said).size).toBe(4);
    expect(said[2]).toBe('At this moment in force for 14 h 30 min.');
    const pledge = conflict.truces.find(({ type }) => type === 'pledge');
    expect(pledge && inForceWords(pledge, start, 'en')).toBeNull();
  });

  test('every statement made under a truce is listed with one of the two sides', () => {
    const listed = conflict.truces.flatMap((truce) =>
      allegationsBySide(conflict, truce).flatMap(({ allegations }) => allegations),
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(listed).toHaveLength(conflict.allegations.filter(({ truce }) => truce !== null).length);
  });
});

describe('pointing at a report', () => {
  test('its link opens it, in view, at its own moment', () => {
    for (const strike of conflict.strikes) {
      const query = reportQuery(conflict, strike, 'en');
      const view = viewOf(query);
      expect([view.report, view.at]).toEqual([strike.id, Math.max(strike.time.start, conflict.period.start)]);
    }
  });

  test.each(LANGUAGES)('a citation in %s has the id, the release and the address', (lang) => {
    const strike = conflict.strikes.find(({ id }) => id === '2020-10-11-ganja');
    if (!strike) throw new Error('no report');
    const text = citation(conflict, strike, lang, 'https://example.org/?report=2020-10-11-ganja');
    for (const part of [strike.id, conflict.version, 'https://example.org/']) expect(text).toContain(part);
    expect(text).not.toMatch(/[{}]/);
  });

  test('sources are numbered once each and without gaps', () => {
    for (const strike of conflict.strikes) {
      const numbers = strikeSources(strike);
      expect([...numbers.values()]).toEqual([...numbers].map((_, index) => index + 1));
    }
  });

  test('only http and https become links', () => {
    expect(linkOf({ url: 'https://example.org/a' })).toBe('https://example.org/a');
    expect(linkOf({ url: `${'java'}script:alert(1)` })).toBeNull();
  });
});
