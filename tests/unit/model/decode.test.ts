import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../../src/model/conflict.ts';
import type { AnyFileName } from '../../../src/model/decode/shape.ts';
import { decode } from '../../../src/model/decode.ts';
import { problemText } from '../../../src/model/problem.ts';
import { set, tinyFiles } from '../../support/tiny.ts';

/** The tiny package decoded. */
function tiny(): Conflict {
  const decoded = decode(tinyFiles());
  if (!decoded.ok) throw new Error(decoded.problems.map(problemText).join('\n'));
  return decoded.conflict;
}

/** The problems of the tiny package with one value changed, in words. */
function spoilt(file: AnyFileName, path: string, value: unknown): readonly string[] {
  const files = tinyFiles();
  set(files[file], path, value);
  const decoded = decode(files);
  return decoded.ok ? [] : decoded.problems.map(problemText);
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

  it('does without articles.json and nothing else', () => {
    for (const name of Object.keys(tinyFiles()) as AnyFileName[]) {
      const { [name]: _, ...rest } = tinyFiles();
      const decoded = decode(rest);
      if (name === 'articles.json') expect(decoded.ok).toBe(true);
      else
        expect(decoded).toEqual({
          ok: false,
          problems: [{ file: name, path: '', got: 'nothing', expected: 'the file' }],
        });
    }
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

const strike = 'features[0].properties';
describe('decode names', () => {
  it.each<[string, AnyFileName, string, unknown, string]>([
    [
      'an unknown place',
      'strikes.geojson',
      `${strike}.places[0]`,
      'atlantis',
      `${strike}.places[0]: got "atlantis", expected the id of a known place`,
    ],
    [
      'an unknown source',
      'strikes.geojson',
      `${strike}.sources[1]`,
      's9',
      `${strike}.sources[1]: got "s9", expected the id of a known source`,
    ],
    [
      'an unknown source of a count',
      'strikes.geojson',
      `${strike}.casualties[0].source`,
      's9',
      'expected the id of a known source',
    ],
    [
      'an unknown source of a claim',
      'strikes.geojson',
      'features[1].properties.claims[1].sources[0]',
      's9',
      'features[1].properties.claims[1].sources[0]: got "s9"',
    ],
    [
      'an unknown party',
      'strikes.geojson',
      `${strike}.accused[0]`,
      'martians',
      'expected the id of a known party',
    ],
    [
      'an unknown party of a claim',
      'strikes.geojson',
      `${strike}.claims[0].party`,
      'martians',
      'expected the id of a known party',
    ],
    [
      'an unknown side',
      'places.geojson',
      'features[0].properties.heldBy.side',
      'east',
      'expected the id of a known side',
    ],
    [
      'a side of no truce',
      'truces.json',
      'truces[1].accusations[0].side',
      'east',
      'expected the id of a known side',
    ],
    [
      'a duplicate id',
      'strikes.geojson',
      'features[2].id',
      'alpha-0302',
      'features[2].id: got "alpha-0302", expected an id not used before',
    ],
    ['a duplicate place', 'places.geojson', 'features[2].id', 'alpha', 'features[2].id: got "alpha"'],
    [
      'a reversed interval',
      'strikes.geojson',
      `${strike}.time.end`,
      '2001-03-05T07:00+02:00',
      `${strike}.time.end: got "2001-03-05T07:00+02:00", expected a time after 2001-03-05T08:00+02:00`,
    ],
    [
      'an empty interval',
      'strikes.geojson',
      `${strike}.time.end`,
      '2001-03-05T06:00Z',
      'expected a time after',
    ],
    [
      'a time that does not exist',
      'strikes.geojson',
      `${strike}.time.start`,
      '2001-02-30T07:00+02:00',
      'expected a time that the calendar has',
    ],
    [
      'a time without its offset',
      'strikes.geojson',
      `${strike}.time.start`,
      '2001-03-05T07:00',
      'expected a time such as',
    ],
    [
      'a day that does not exist',
      'control.json',
      'changes[0].day',
      '2001-02-29',
      'expected a day that the calendar has',
    ],
    [
      'a point outside the extent',
      'strikes.geojson',
      'features[0].geometry.coordinates',
      [2, 48],
      'features[0].geometry.coordinates: got [2,48], expected a point inside the extent 10, 40, 14, 43',
    ],
    [
      'lon and lat swapped',
      'strikes.geojson',
      'features[0].geometry.coordinates',
      [41.5, 12],
      'lon and lat are swapped',
    ],
    [
      'a village outside the extent',
      'control.json',
      'prewar[0].point',
      [41.4, 11.5],
      'prewar[0].point: got [41.4,11.5], expected [lon, lat], but',
    ],
    [
      'an unclosed ring',
      'front-line.geojson',
      'features[3].geometry.coordinates[0][4]',
      [11, 41.15],
      'coordinates[0]: got [11,41.15], expected a closed ring that ends where it starts, at [11,41.1]',
    ],
    [
      'a ring of two positions',
      'front-line.geojson',
      'features[3].geometry.coordinates[0]',
      [
        [11, 41],
        [12, 41],
        [11, 41],
      ],
      'expected a ring of at least 4 positions',
    ],
    [
      'an empty ring',
      'front-line.geojson',
      'features[3].geometry.coordinates[0]',
      [],
      'expected a closed ring',
    ],
    [
      'a ring that turns the wrong way',
      'front-line.geojson',
      'features[3].geometry.coordinates[0]',
      [
        [11, 41.1],
        [11, 41.3],
        [13, 41.9],
        [13, 41.7],
        [11, 41.1],
      ],
      'got "clockwise", expected outer rings counterclockwise',
    ],
    [
      'a hole that turns the wrong way',
      'front-line.geojson',
      'features[1].geometry.coordinates[0][1]',
      [
        [12.8, 41.6],
        [12.9, 41.6],
        [12.9, 41.7],
        [12.8, 41.6],
      ],
      'got "counterclockwise"',
    ],
    [
      'a line of one position',
      'front-line.geojson',
      'features[2].geometry.coordinates',
      [[11, 41]],
      'expected a line of at least 2 positions',
    ],
    [
      'a line outside the extent',
      'front-line.geojson',
      'features[0].geometry.coordinates[1][1]',
      [15, 42],
      'features[0].geometry.coordinates[1][1]: got [15,42]',
    ],
    [
      'a polygon as a line',
      'front-line.geojson',
      'features[3].properties.role',
      'line',
      'features[3].geometry.type: got "Polygon", expected a geometry for a line',
    ],
    [
      'two lines of one trace',
      'front-line.geojson',
      'features[0].properties.trace',
      'before',
      'expected one line for each trace',
    ],
    [
      'a trace without a line',
      'front-line.geojson',
      'features[3].properties.trace',
      'other',
      'got "other", expected a line feature for every trace',
    ],
    [
      'times that differ in one trace',
      'front-line.geojson',
      'features[3].properties.start',
      '2001-03-02T00:00+02:00',
      `expected the times of the trace's other features`,
    ],
    [
      'an area outside its range',
      'front-line.geojson',
      'features[1].properties.areaKm2.min',
      2500,
      'expected an estimate between its min and its max',
    ],
    [
      'killed min above max',
      'strikes.geojson',
      `${strike}.casualties[1].killed.min`,
      5,
      `${strike}.casualties[1].killed.min: got 5, expected 4 or less, the max`,
    ],
    [
      'injured min above max',
      'strikes.geojson',
      `${strike}.casualties[0].injured.max`,
      3,
      'injured.min: got 5',
    ],
    [
      'a figure without a source',
      'strikes.geojson',
      `${strike}.sources`,
      [],
      'sources: got [], expected at least one source, for the report and its figures',
    ],
    [
      'a negative figure',
      'strikes.geojson',
      `${strike}.casualties[0].killed.min`,
      -1,
      'got -1, expected 0 or more',
    ],
    [
      'a broken figure',
      'strikes.geojson',
      `${strike}.casualties[0].killed.min`,
      1.5,
      'got 1.5, expected a whole number',
    ],
    [
      'a strike before the slider',
      'strikes.geojson',
      `${strike}.time.start`,
      '2001-02-28T12:00+02:00',
      "expected a start inside the slider's extent, 2001-03-01T00:00+02:00 to 2001-03-11T00:00+02:00",
    ],
    [
      'a strike that ends after the slider',
      'strikes.geojson',
      `${strike}.time.end`,
      '2001-03-11T00:01+02:00',
      "expected an end inside the slider's extent",
    ],
    [
      'a record after the last day',
      'allegations.json',
      'allegations[0].day',
      '2001-04-01',
      'got "2001-04-01", expected a time from 2001-03-01 to 2001-03-31',
    ],
    [
      'a truce after the last day',
      'truces.json',
      'truces[0].announced.day',
      '2002-03-07',
      'expected a time from 2001-03-01 to 2001-03-31',
    ],
    [
      'a script as an address',
      'sources.json',
      '[0].URL',
      'javascript:alert(1)',
      '[0].URL: got "javascript:alert(1)", expected an http or https address',
    ],
    [
      'an address used twice',
      'sources.json',
      '[1].URL',
      'https://example.org/s1',
      'expected an address other than that of s1',
    ],
    [
      'markup in text',
      'strikes.geojson',
      `${strike}.summary`,
      'a <img src=x onerror=y> b',
      'expected text without markup',
    ],
    [
      'markup in a name',
      'places.geojson',
      'features[0].properties.names.en[0]',
      '<b>Alpha</b>',
      'expected text without markup',
    ],
    ['an empty text', 'strikes.geojson', `${strike}.title`, '', 'expected text that is not empty'],
    [
      'an unknown superseding truce',
      'truces.json',
      'truces[1].supersededBy',
      'third',
      'expected the id of a known truce',
    ],
    [
      'a superseding truce that is earlier',
      'truces.json',
      'truces[0].supersededBy',
      'first',
      'expected a truce that takes effect later',
    ],
    [
      'a ceasefire without its time',
      'truces.json',
      'truces[0].effect.at',
      null,
      'expected the time of effect, which a ceasefire needs',
    ],
    [
      'reversed minutes after effect',
      'truces.json',
      'truces[1].accusations[1].minutesAfter.min',
      61,
      'expected 60 or less, the max',
    ],
    [
      'a relay that corroborates',
      'strikes.geojson',
      'features[1].properties.claims[1].role',
      'relay',
      'expected another stance: a relay corroborates nothing',
    ],
    [
      'a holder without a source',
      'places.geojson',
      'features[0].properties.heldBy.sources',
      [],
      'heldBy.sources: got [], expected at least one source',
    ],
    [
      'an unknown holder with a method',
      'places.geojson',
      'features[2].properties.heldBy.method',
      'border',
      'expected unknown exactly when side is null',
    ],
    [
      'a misspelt key',
      'strikes.geojson',
      `${strike}.sumary`,
      'x',
      `${strike}.sumary: got "sumary", expected no such key`,
    ],
    [
      'a missing key',
      'strikes.geojson',
      `${strike}.rank`,
      undefined,
      `${strike}.rank: got nothing, expected the key "rank"`,
    ],
    ['text for a number', 'strikes.geojson', `${strike}.rank`, '1', 'got "1", expected a number'],
    [
      'an extent inside out',
      'dataset.json',
      'extent',
      [14, 40, 10, 43],
      'expected [west, south, east, north]',
    ],
    ['a reversed period', 'dataset.json', 'period.end', '2001-02-01T00:00+02:00', 'expected a time after'],
    [
      'reversed record days',
      'dataset.json',
      'records.to',
      '2001-02-01',
      'records.to: got "2001-02-01", expected a day from 2001-03-01',
    ],
    [
      'an opening outside the period',
      'dataset.json',
      'opening.at',
      '2001-03-12T00:00+02:00',
      'expected a moment inside the period',
    ],
    [
      'a bad opening span',
      'dataset.json',
      'opening.span',
      'long',
      'expected a length of time such as 3d, or all',
    ],
    [
      'a party of both sides',
      'dataset.json',
      'sides[1].parties[0]',
      'upland',
      'sides[1].parties[0]: got "upland", expected a party of no other side',
    ],
    [
      'three sides',
      'dataset.json',
      'sides[2]',
      { id: 'east', names: { en: 'East' }, parties: [] },
      'sides[2]',
    ],
    ['a party listed twice', 'dataset.json', 'parties[1].id', 'northland', 'parties[1].id: got "northland"'],
    [
      'an unknown featured place',
      'dataset.json',
      'featured[0]',
      'atlantis',
      'featured[0]: got "atlantis", expected the id of a known place',
    ],
    [
      'an unknown truce of an allegation',
      'allegations.json',
      'allegations[0].truce',
      'third',
      'expected the id of a known truce',
    ],
    [
      'an unknown accused of an allegation',
      'allegations.json',
      'allegations[0].against',
      'martians',
      'expected the id of a known side or party',
    ],
    [
      'a reversed time of an allegation',
      'allegations.json',
      'allegations[0].time.end',
      '2001-03-04T12:00+02:00',
      'expected a time after',
    ],
    ['an unknown source of an estimate', 'control.json', 'estimates[0].source', 's9', 'estimates[0].source'],
    [
      'an unknown place of a settlement',
      'control.json',
      'settlements[0].place',
      'atlantis',
      'settlements[0].place',
    ],
    [
      'an unknown article',
      'articles.json',
      'statements[0].article',
      'z',
      'expected the id of a known article',
    ],
    [
      'an unknown record of a statement',
      'articles.json',
      'statements[0].records[0].id',
      'nothing',
      'expected the id of a known strike',
    ],
    [
      'a statement with neither record nor answer',
      'articles.json',
      'statements[1].answer',
      null,
      'expected an answer, because no record stands for the statement',
    ],
  ])('%s', (_, file, path, value, text) => {
    const own = spoilt(file, path, value).filter((problem) => problem.startsWith(`${file}: `));
    expect(own.join('\n')).toContain(text);
  });
});
