/** Fairness and form of the records of strikes: alike for both sides, the reporter first, nothing decided. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { placesSchema } from '../../src/model/schema/places.ts';
import { strikesSchema } from '../../src/model/schema/strikes.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
const { features } = v.parse(strikesSchema, read('strikes.geojson'));
const places = new Set(v.parse(placesSchema, read('places.geojson')).features.map((place) => place.id));
const claims = features.flatMap(({ id, properties }) =>
  properties.claims.map((claim) => ({ id, accused: properties.accused, ...claim })),
);
const OTHERS = ['international', 'independent'];
const sideOf = (party: string): string => (party === 'artsakh' ? 'armenia' : party);

test('records stand in order of start, then id, and the rank counts from 1', () => {
  const keys = features.map((f) => `${f.properties.time.start} ${f.id}`);
  expect(keys).toEqual([...keys].sort());
  const ranks = features.map((f) => f.properties.rank).sort((a, b) => a - b);
  expect(ranks).toEqual(features.map((_, index) => index + 1));
});

test('incidents rank before bulletins, and more reported deaths before fewer', () => {
  const byRank = [...features].sort((a, b) => a.properties.rank - b.properties.rank);
  const order = ['incident', 'area-bulletin', 'running-total'];
  const keys = byRank.map(({ id, properties: { scope, casualties, time } }) => {
    const own = casualties.filter(
      (row) => scope === 'incident' && row.scope === 'incident' && row.withdrawn !== true,
    );
    const deaths = Math.max(-1, ...own.map((row) => row.killed.max ?? row.killed.min ?? -1));
    return `${order.indexOf(scope)} ${String(999 - deaths).padStart(4, '0')} ${time.start} ${id}`;
  });
  expect(keys).toEqual([...keys].sort());
});

test('every place exists, and a record that names several settlements says so', () => {
  const unknown = features.flatMap((f) => f.properties.places).filter((id) => !places.has(id));
  expect(unknown).toEqual([]);
  const bulletin = features.find((f) => f.id === '2020-11-01-tartar');
  expect(bulletin?.properties.places.length).toBeGreaterThan(4);
});

test('a summary names who said it at its beginning', () => {
  const said =
    /\b(said|says?|reported|told|lists?|listed|named|announced|counted|blamed|relayed|passed|wrote|described|accused|documented|released|verified|gave)\b/;
  const late = features.filter(({ properties: { summary } }) => summary.slice(0, 100).search(said) < 0);
  expect(late.map((f) => f.id)).toEqual([]);
});

test('a summary argues nothing by what it sets side by side', () => {
  const argues =
    /hours (after|into|before)|as (foreign )?ministers|despite|in spite|violat|aggress|terror|barbar|heinous|liberat/i;
  expect(features.filter((f) => argues.test(f.properties.summary)).map((f) => f.id)).toEqual([]);
});

test('only witnesses and investigators from neither side corroborate, and a relay never does', () => {
  const corroborating = claims.filter((claim) => claim.stance === 'corroborates');
  expect(new Set(corroborating.map((claim) => claim.role))).toEqual(new Set(['investigator', 'on-the-spot']));
  expect(corroborating.filter((claim) => !OTHERS.includes(claim.party))).toEqual([]);
  expect(claims.filter((claim) => claim.role === 'relay' && claim.stance !== 'reports')).toEqual([]);
  expect(corroborating.filter((claim) => claim.summary === null)).toEqual([]);
});

test('answers come from the side accused, and no side reports its own strike but where it announced it', () => {
  const answers = claims.filter((c) => ['denies', 'military', 'acknowledges'].includes(c.stance));
  expect(answers.filter((c) => !c.accused.includes(sideOf(c.party)))).toEqual([]);
  const own = claims.filter((c) => c.stance === 'reports' && c.accused.includes(sideOf(c.party)));
  expect(own.map((c) => c.id).sort()).toEqual([
    '2020-10-14-vardenis-missile-sites',
    '2020-11-03-khankendi-depots',
  ]);
});

test('one organisation has one party and one kind of role, whichever side it speaks of', () => {
  const first = (names: readonly string[]): typeof claims =>
    claims.filter((claim) => names.some((name) => claim.by === name || claim.by.startsWith(`${name} `)));
  for (const claim of first(['Human Rights Watch', 'Amnesty International', 'Cluster Munition Monitor']))
    expect([claim.id, claim.party, claim.role]).toEqual([claim.id, 'international', 'investigator']);
  const news = ['AFP', 'AP', 'Associated Press', 'BBC', 'TASS', 'Reuters', 'Sputnik', 'RIA', 'OC Media'];
  for (const claim of first([
    ...news,
    'Caucasian Knot',
    'RFE/RL',
    'RFE/RL Armenian Service',
    'Anadolu',
    'Izvestia',
    'Kommersant',
  ]))
    expect([claim.id, claim.party]).toEqual([claim.id, 'independent']);
  for (const claim of first(['AZERTAC', 'Armenpress', 'Azerbaijani media', 'CivilNet', 'Press Klub']))
    expect([claim.id, ['azerbaijan', 'armenia'].includes(claim.party)]).toEqual([claim.id, true]);
});
