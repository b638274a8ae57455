import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../../src/model/conflict.ts';
import type { AnyFileName } from '../../../src/model/decode/shape.ts';
import { decode } from '../../../src/model/decode.ts';
import { problemText } from '../../../src/model/problem.ts';
import { set, spoilt, tinyFiles } from '../../support/tiny.ts';

/** The tiny package decoded. */
function tiny(): Conflict {
  const decoded = decode(tinyFiles());
  if (!decoded.ok) throw new Error(decoded.problems.map(problemText).join('\n'));
  return decoded.conflict;
}

describe('decode', () => {
  it('sorts strikes by start and computes what the codebook says', () => {
    const [alpha, beta, gamma] = tiny().strikes;
    expect(alpha).toMatchObject({
      id: 'alpha-0302',
      heldBy: 'north',
      answers: ['none-found'],
      grade: 'confirmed',
    });
    expect(alpha).toMatchObject({ killed: null, injured: null, reportedBy: ['northland', 'independent'] });
    expect(beta).toMatchObject({ id: 'beta-0305', heldBy: 'south', answers: ['denied'], grade: 'several' });
    expect(beta).toMatchObject({ killed: { min: 2, max: 4 }, injured: { min: 5, max: 5 } });
    expect(gamma).toMatchObject({ scope: 'area-bulletin', heldBy: null, grade: 'single', killed: null });
  });

  it('reads times as minutes since 1970', () => {
    const { period, zone, opening, strikes } = tiny();
    expect(zone.offset).toBe(120);
    expect(period.start).toBe(Date.UTC(2001, 1, 28, 22) / 60_000);
    expect(period.end - period.start).toBe(10 * 1440);
    expect(opening).toEqual({ at: period.start + 4 * 1440 + 720, span: 3 * 1440 });
    expect(strikes[0]?.time).toEqual({
      start: period.start + 1440 + 870,
      end: period.start + 1440 + 871,
      precision: 'minute',
      note: null,
    });
  });

  it('runs each ceasefire to the effect of the next, past a pledge, and leaves the last open', () => {
    const { truces, period } = tiny();
    const first = period.start + 3 * 1440 + 720;
    const second = period.start + 7 * 1440;
    expect(truces.map((truce) => [truce.id, truce.interval])).toEqual([
      ['first', { start: first, end: second }],
      ['pledge', null],
      ['second', { start: second, end: null }],
    ]);
  });

  it('computes minutes after effect from a clock time and keeps given bounds', () => {
    expect(tiny().truces[0]?.accusations.map((accusation) => accusation.minutesAfter)).toEqual([
      { min: 5, max: 5 },
      { min: 0, max: 60 },
    ]);
  });

  it('groups the features of a front line into traces, in order of time', () => {
    const [before, after] = tiny().frontLine;
    expect(before).toMatchObject({ id: 'before', areaKm2: null, area: null, lengthKm: 140, accuracyKm: 3 });
    expect(before?.band?.type).toBe('Polygon');
    expect(before?.interval.end).toBe(after?.interval.start);
    expect(after).toMatchObject({
      id: 'after',
      areaKm2: { estimate: 2000, min: 1500, max: 2600 },
      band: null,
    });
    expect(after?.interval.end).toBeNull();
  });

  it('reads sources with a missing heading, a partial date and a publisher from its container', () => {
    const { sources } = tiny();
    expect(sources.get('s1')).toMatchObject({ issued: '2001-03-02', issuedInferred: false, language: 'en' });
    expect(sources.get('s2')).toMatchObject({ issued: '2001-03', issuedInferred: true, language: null });
    expect(sources.get('s3')).toMatchObject({ title: null, publisher: 'Far Review', issued: null });
    const files = tinyFiles();
    set(files['sources.json'], '[2].container-title', undefined);
    const decoded = decode(files);
    expect(decoded.ok && decoded.conflict.sources.get('s3')?.publisher).toBe('example.org');
  });

  it('freezes everything, maps included', () => {
    const conflict = tiny();
    expect(Object.isFrozen(conflict.strikes[1]?.casualties[0]?.killed)).toBe(true);
    expect(Object.isFrozen(conflict.frontLine[0]?.line.coordinates[0])).toBe(true);
    expect(Object.isFrozen(conflict.places.get('alpha')?.names.en)).toBe(true);
    expect(() => (conflict.places as Map<string, unknown>).set('x', {})).toThrow('read-only');
    expect(conflict.places.size).toBe(3);
  });

  it('does without articles.json and story.json, and nothing else', () => {
    for (const name of Object.keys(tinyFiles()) as AnyFileName[]) {
      const { [name]: _, ...rest } = tinyFiles();
      const decoded = decode(rest);
      if (name === 'articles.json' || name === 'story.json') expect(decoded.ok).toBe(true);
      else
        expect(decoded).toEqual({
          ok: false,
          problems: [{ file: name, path: '', got: 'nothing', expected: 'the file' }],
        });
    }
  });

  it('keeps the story in its order, with moments as minutes; without the file there is none', () => {
    const { story } = tiny();
    expect(story.map(({ id, span }) => [id, span])).toEqual([
      ['alpha', 2880],
      ['second', 'all'],
    ]);
    expect(story[0]?.at).toBe(Date.UTC(2001, 2, 2, 22) / 60_000);
    const { 'story.json': _, ...rest } = tinyFiles();
    const decoded = decode(rest);
    expect(decoded.ok && decoded.conflict.story).toEqual([]);
  });

  it('reports a broken record and goes on with the others', () => {
    const files = tinyFiles();
    set(files['strikes.geojson'], 'features[0].properties.kind', 'catapult');
    set(files['strikes.geojson'], 'features[2].properties.places[0]', 'nowhere');
    set(files['sources.json'], '[0].URL', 'javascript:alert(1)');
    const decoded = decode(files);
    expect(decoded.ok ? [] : decoded.problems.map(problemText)).toEqual([
      'strikes.geojson: features[0].properties.kind: got "catapult", expected one of "missile", "rocket", "artillery", "shelling", "cluster", "drone", "air", "unknown"',
      'sources.json: [0].URL: got "javascript:alert(1)", expected an http or https address',
      'strikes.geojson: features[2].properties.places[0]: got "nowhere", expected the id of a known place',
    ]);
  });

  it('checks the other files when one cannot be read at all', () => {
    const problems = spoilt('places.geojson', 'type', 'Collection');
    expect(problems).toEqual(['places.geojson: type: got "Collection", expected "FeatureCollection"']);
    expect(spoilt('dataset.json', 'extent', 'all')).toEqual([
      'dataset.json: extent: got "all", expected a list',
    ]);
    for (const junk of [null, 7, 'text', []]) {
      const decoded = decode({ ...tinyFiles(), 'dataset.json': junk });
      expect(decoded.ok).toBe(false);
    }
  });
});
