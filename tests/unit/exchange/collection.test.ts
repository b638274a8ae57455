import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { warConflict } from '../../support/conflict.ts';
import { importText, when } from '../../support/import.ts';
import { ROOT } from '../../support/modules.ts';

describe('GeoJSON', () => {
  it('of this project gives its reports back', async () => {
    const text = readFileSync(join(ROOT, 'data', 'strikes.geojson'), 'utf8');
    const { reports, problems, rows } = await importText('strikes.geojson', text);
    const strikes = new Map(warConflict().strikes.map((strike) => [strike.id, strike]));
    expect([rows, reports.length, problems]).toEqual([190, 190, []]);
    for (const report of reports) {
      const strike = strikes.get(report.id);
      expect(report).toMatchObject({
        point: strike?.point,
        start: strike?.time.start,
        end: strike?.time.end,
        timePrecision: strike?.time.precision,
        placePrecision: strike?.placePrecision,
        places: [...new Set(strike?.places)],
        kind: strike?.kind,
        scope: strike?.scope,
        accused: strike?.accused,
        reportedBy: strike?.reportedBy,
        killed: strike?.killed,
        title: strike?.title,
        summary: strike?.summary,
      });
    }
  });

  it('of others is read by its properties, and what is no point is a problem', async () => {
    const feature = (geometry: unknown, properties: object, id?: number) => ({
      type: 'Feature',
      id,
      geometry,
      properties,
    });
    const point = { type: 'Point', coordinates: [46, 40, 900] };
    const { reports, problems, rows } = await importText(
      'x.geojson',
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          feature(point, { date: '2020-10-11', Name: 'A bridge', tags: ['x', 'y'] }, 5),
          feature({ type: 'Polygon', coordinates: [] }, { date: '2020-10-11' }),
          feature(null, { date: '2020-10-11' }),
          feature({ type: 'Point', coordinates: [0, 0] }, { date: '2020-10-11' }),
          'no feature',
        ],
      }),
    );
    expect(reports.map(({ id, title, point: at }) => [id, title, at])).toEqual([['5', 'A bridge', [46, 40]]]);
    expect(rows).toBe(5);
    expect(problems.map(({ path, got, expected }) => [path, got, expected])).toEqual([
      ['features[1].geometry', '"Polygon"', 'a Point'],
      ['features[2].geometry', 'null', 'a Point'],
      ['features[3]: latitude, longitude', '0, 0', 'a point on land; 0, 0 stands for none'],
      ['features[4].geometry', '"no feature"', 'a Point'],
    ]);
  });

  it.each([
    [
      '{"type": "Topology"}',
      'x.json: got {"type":"Topology"}, expected a FeatureCollection or a list of records',
    ],
    ['[{"a": 1}]', 'expected also a latitude'],
    ['[]', 'expected also a latitude'],
  ])('of no known kind is refused in words: %s', async (text, message) => {
    await expect(importText('x.json', text)).rejects.toThrow(message);
  });
});

describe('a TimeMap export', () => {
  const record = (change: object) => ({
    id: '17',
    description: 'A made-up report.',
    date: '10/11/2020',
    time: '',
    location: 'Made-up town',
    latitude: '40.5',
    longitude: '46.5',
    sources: [{ id: 's1', title: 'A film' }, 'https://example.org/2'],
    filters: ['rocket', { id: 'verified' }],
    ...change,
  });

  it('is read month first, its nested lists flattened and repeated ids numbered', async () => {
    const { reports, format, problems, notices } = await importText(
      'export.json',
      JSON.stringify([
        record({}),
        record({ time: '14:05', date: '10/12/2020', sources: [] }),
        record({ id: '18', latitude: '0', longitude: '0' }),
        record({ id: '19', date: '' }),
        record({ id: '' }),
      ]),
    );
    expect(format).toBe('TimeMap');
    expect(
      reports.map(({ id, start, timePrecision, placePrecision, weapon, sources }) => [
        id,
        when(start),
        timePrecision,
        placePrecision,
        weapon,
        sources,
      ]),
    ).toEqual([
      ['timemap-17', '2020-10-11', 'day', 'area', 'rocket, verified', ['A film', 'https://example.org/2']],
      ['timemap-17-2', '2020-10-12T14:05', 'minute', 'area', 'rocket, verified', []],
    ]);
    expect(problems.map(({ path }) => path)).toEqual(['[2]: latitude, longitude', '[3]: date', '[4]: id']);
    expect(notices.map(({ text, rows }) => [text, rows])).toEqual([
      [
        '4 dates written like 10/11/2020 are read month first, by the format (0 say month first, 0 day first)',
        4,
      ],
      ['TimeMap does not say how exact its points are: they are taken for areas', 3],
      ['the id was used before: both rows are kept, the later one with a number', 1],
    ]);
  });
});
