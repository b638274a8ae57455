/** Collections in JSON as interfaces, maps and other programs give them; records are made up. */
import { describe, expect, it } from 'vitest';
import { importText, when } from '../../support/import.ts';

const EVENT = {
  id: 5,
  year: 2020,
  active_year: true,
  where_prec: 1,
  latitude: 40.1,
  longitude: 46.2,
  date_prec: 1,
  date_start: '2020-10-11T00:00:00',
  date_end: '2020-10-11T00:00:00',
  low: 1,
  best: 2,
  high: 3,
};
const point = (coordinates: readonly unknown[] = [46, 40, 7]) => ({ type: 'Point', coordinates });
const feature = (geometry: unknown, properties: object | null = { date: '2020-10-11' }) => ({
  type: 'Feature',
  geometry,
  properties,
});
const read = (json: unknown) => importText('x.geojson', JSON.stringify(json));

describe('an answer of the UCDP interface', () => {
  const page = (ids: readonly number[]) => ({
    TotalCount: 1234,
    TotalPages: 13,
    NextPageUrl: 'https://example.org/?page=1',
    Result: ids.map((id) => ({ ...EVENT, id })),
  });

  it('is read, and says that it is one page of many', async () => {
    const { format, reports, notices } = await read(page([1, 2]));
    expect([format, reports.map(({ id }) => id)]).toEqual(['UCDP GED', ['ucdp-1', 'ucdp-2']]);
    expect(notices[0]?.text).toBe('this is a part: 2 of the 1234 records that its source counted');
  });

  it('is read with others in one list, each record with its path', async () => {
    const wrong = { ...page([4]), Result: [{ ...EVENT, id: 4, where_prec: 9 }] };
    const { rows, reports, problems } = await read([page([1, 2]), page([3]), wrong]);
    expect([rows, reports.map(({ id }) => id)]).toEqual([4, ['ucdp-1', 'ucdp-2', 'ucdp-3']]);
    expect(problems.map(({ path }) => path)).toEqual(['[2].Result[0]: where_prec']);
  });
});

describe('features', () => {
  it('stand one on each line, with or without the mark of a sequence', async () => {
    const lines = [1, 2].map((id) => JSON.stringify({ ...feature(point()), id }));
    for (const mark of ['', '\u001e']) {
      const text = `${lines.map((line) => mark + line).join('\n')}\n\n{"type":"Feat\n`;
      const { rows, reports, problems } = await importText('x.geojson', text);
      expect([rows, reports.map(({ id }) => id)]).toEqual([3, ['1', '2']]);
      expect(problems.map(({ path, expected }) => [path, expected])).toEqual([['line 4', 'a Point']]);
    }
    const { reports } = await read(feature(point()));
    expect(reports).toHaveLength(1);
  });

  it('have the one point of their geometry, or of their properties where they have no geometry', async () => {
    const { reports, problems } = await read({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      features: [
        feature({ type: 'MultiPoint', coordinates: [[46, 41]] }),
        feature({ type: 'GeometryCollection', geometries: [point([46, 42])] }),
        feature(null, { date: '2020-10-11', lat: '43', lon: '46' }),
        // Programs leave columns of their own projection beside the point.
        feature(point([46, 44]), { date: '2020-10-11', x: 4_700_000, y: 4_800_000, lat: 1 }),
        feature({ type: 'MultiPoint', coordinates: [point().coordinates, [47, 41]] }),
        feature({ type: 'GeometryCollection', geometries: [point(), point()] }),
        feature({ type: 'GeometryCollection', geometries: [] }),
        feature(null, null),
      ],
    });
    expect(reports.map(({ point: [lon, lat] }) => [lon, lat])).toEqual(
      [41, 42, 43, 44].map((lat) => [46, lat]),
    );
    expect(problems.map(({ path, got }) => [path, got])).toEqual([
      ['features[4].geometry', '"MultiPoint"'],
      ['features[5].geometry', '"GeometryCollection"'],
      ['features[6].geometry', '"GeometryCollection"'],
      ['features[7].geometry', 'null'],
    ]);
  });

  it('that are all outlines, or in metres, are refused with what they are', async () => {
    const outline = { type: 'MultiPolygon', coordinates: [] };
    await expect(read({ type: 'FeatureCollection', features: [feature(outline, {})] })).rejects.toThrow(
      'x.geojson: features[0].geometry: got "MultiPolygon", expected a Point',
    );
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } };
    await expect(read({ type: 'FeatureCollection', crs, features: [feature(point())] })).rejects.toThrow(
      'x.geojson: crs: got "urn:ogc:def:crs:EPSG::3857", expected longitude and latitude (WGS 84, EPSG:4326)',
    );
  });

  it('keep what is nested, as texts', async () => {
    const { reports } = await read({
      type: 'FeatureCollection',
      features: [
        feature(point(), {
          date: '2020-10-11',
          name: { en: 'A town', az: 'Şəhər' },
          sources: [{ title: 'A film', url: 'https://example.org/1' }, 'https://example.org/2|3'],
        }),
      ],
    });
    expect(reports[0]).toMatchObject({ title: 'A town', sources: ['A film', 'https://example.org/2|3'] });
  });
});

it('a map of one newsroom keeps its records in `venues`, with seconds as texts', async () => {
  const { reports } = await read({
    amount: 1,
    venues: [{ id: 1, lat: '40', lng: '46', time: '1602369000' }],
  });
  expect(reports.map(({ start }) => when(start))).toEqual(['2020-10-10T22:30']);
});

it('TimeMap filters with a key and a value are kept', async () => {
  const { reports } = await read([
    {
      id: 'X1',
      date: '02/24/2022',
      latitude: '40',
      longitude: '46',
      location: 'Made-up town',
      description: 'It was said.',
      sources: [{ id: 'X1', path: 'https://example.org/1', description: '' }],
      filters: [
        { key: 'Weapon System', value: 'Rocket' },
        { key: 'Area', value: 'Homes' },
      ],
    },
  ]);
  expect(reports[0]).toMatchObject({
    weapon: 'Weapon System: Rocket, Area: Homes',
    sources: ['https://example.org/1'],
  });
});
