/** Times and counts of the records of strikes. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { strikesSchema } from '../../src/model/schema/strikes.ts';
import { parseInstant } from '../../src/model/time.ts';

const { features } = v.parse(strikesSchema, JSON.parse(readFileSync('data/strikes.geojson', 'utf8')));
const strike = (id: string): (typeof features)[number]['properties'] => {
  const found = features.find((feature) => feature.id === id);
  if (!found) throw new Error(`${id}: not in strikes.geojson`);
  return found.properties;
};
const deaths = (id: string): (number | null)[] => strike(id).casualties.map((row) => row.killed.max);

test('intervals run forward, in local time, and a day ends at the next midnight', () => {
  const wrong = features.filter(({ properties: { time } }) => {
    const forward = (parseInstant(time.end, 0) ?? 0) > (parseInstant(time.start, 0) ?? 0);
    return !forward || /T23:59/.test(time.end) || ![time.start, time.end].every((t) => t.endsWith('+04:00'));
  });
  expect(wrong.map((feature) => feature.id)).toEqual([]);
});

test.each([
  ['2020-10-17-stepanakert-night', '2020-10-16T22:00', '2020-10-17T06:00'],
  ['2020-10-17-ganja', '2020-10-17T00:00', '2020-10-17T01:30'],
  ['2020-10-17-shusha', '2020-10-17T05:00', '2020-10-17T11:00'],
  ['2020-10-11-ganja', '2020-10-11T01:45', '2020-10-11T02:15'],
  ['2020-10-01-birinci-baharli', '2020-10-01T00:00', '2020-10-01T13:16'],
  ['2020-10-17-tartar-total', '2020-09-27T06:00', '2020-10-30T00:00'],
])('%s lasts from %s to %s', (id, start, end) => {
  expect(strike(id).time).toMatchObject({ start: `${start}+04:00`, end: `${end}+04:00` });
});

test('counts of one strike stand from the earliest to the latest', () => {
  const mixed = features.filter(({ properties: { casualties } }) => {
    const days = casualties.map((row) => row.asOf ?? '9999');
    return days.join() !== [...days].sort().join();
  });
  expect(mixed.map((feature) => feature.id)).toEqual([]);
});

test.each([
  ['2020-10-11-ganja', [5, 7, 9, 10, 10, 10]],
  ['2020-10-15-tartar-cemetery', [3, 4]],
  ['2020-10-17-ganja', [5, 12, 13, 14, 21, 21, 16, 15]],
  ['2020-10-28-barda', [14, 19, 21, 21, 20, 21]],
])('%s keeps each count of the dead: %j', (id, expected) => {
  expect(deaths(id)).toEqual(expected);
});

test('a count that its source took back is shown with a word on it, and is no count of the dead', () => {
  const withdrawn = features.flatMap(({ id, properties: { casualties } }) =>
    casualties.filter((row) => row.withdrawn === true).map((row) => [id, row.killed.max, row.note]),
  );
  expect(withdrawn).toEqual([['2020-10-16-shosh', 1, 'Withdrawn by its source within about an hour.']]);
});

test('the death at Narli counts, the injured of several villages do not', () => {
  const rows = strike('2020-10-14-tartar-district').casualties;
  expect(rows.map((row) => [row.scope, row.killed.max, row.injured.max])).toEqual([
    ['incident', 1, null],
    ['several-places', null, 8],
    ['incident', 1, null],
    ['several-places', null, 6],
  ]);
});

test('a figure has one who counted, and nothing is below its own least', () => {
  const rows = features.flatMap((feature) => feature.properties.casualties);
  const figures = rows.flatMap((row) => [row.killed, row.injured]);
  expect(rows.filter((row) => row.by.trim() === '')).toEqual([]);
  expect(figures.filter(({ min, max }) => min !== null && max !== null && min > max)).toEqual([]);
  const sourced = features.flatMap(({ properties: { casualties, sources } }) =>
    casualties.filter((row) => row.source === null || !sources.includes(row.source)),
  );
  expect(sourced).toEqual([]);
});

test('whole territories, periods and several towns are never counts of one incident', () => {
  const wide = /together|surroundings|whole territory|cumulative|both attacks|since 27 Sep|all districts/i;
  const wrong = features.flatMap(({ id, properties: { casualties } }) =>
    casualties
      .filter((row) => row.scope === 'incident' && wide.test(row.by))
      .map((row) => `${id}: ${row.by}`),
  );
  expect(wrong).toEqual([]);
});

test('bulletins that name several places have no count of one incident over them', () => {
  const over = features
    .filter((f) => f.properties.scope === 'running-total')
    .flatMap(({ properties }) => properties.casualties.filter((row) => row.scope === 'incident'));
  expect(over).toEqual([]);
});
