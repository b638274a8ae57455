/** Nothing of the research may be lost: `data/` is counted against committed totals by kind. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { strikesSchema } from '../../src/model/schema/strikes.ts';
import totals from '../fixtures/totals.json' with { type: 'json' };

const { features } = v.parse(strikesSchema, JSON.parse(readFileSync('data/strikes.geojson', 'utf8')));
type Counts = Readonly<Record<string, number>>;
const tally = (values: readonly string[]): Counts => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
const plus = (...all: readonly Counts[]): Counts => {
  const sums: Record<string, number> = {};
  for (const counts of all)
    for (const [key, count] of Object.entries(counts)) sums[key] = (sums[key] ?? 0) + count;
  return sums;
};
const numbers = (range: { min: number | null; max: number | null }): number[] =>
  [range.min, range.max].filter((n) => n !== null);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

test('190 records, each id once and all of the research', () => {
  const ids = [totals.research.azerbaijaniHeld, totals.research.armenianHeld].flatMap((file) =>
    Object.keys(file.perRecord),
  );
  expect(features).toHaveLength(190);
  expect(features.map((feature) => feature.id).sort()).toEqual(ids.sort());
});

const FILES = [
  ['azerbaijaniHeld', 'armenia'],
  ['armenianHeld', 'azerbaijan'],
] as const;

test.each(FILES)('%s: claims, answers, figures, findings and notes add up', (file, accused) => {
  const research = totals.research[file];
  const changes = totals.changes[file];
  const strikes = features.map((f) => f.properties).filter((p) => p.accused.includes(accused));
  const claims = strikes.flatMap((p) => p.claims);
  const rows = strikes.flatMap((p) => p.casualties);
  const figures = rows.flatMap((row) => [...numbers(row.killed), ...numbers(row.injured)]);
  expect(strikes).toHaveLength(research.records);
  expect(tally(claims.map((claim) => claim.party))).toEqual(
    plus(research.reportersByParty, changes.claimsAdded, changes.partyMoved, changes.answers),
  );
  expect(rows).toHaveLength(research.casualtyRows + changes.casualtyRows);
  expect(figures).toHaveLength(
    research.figures + changes.figuresAdded.length - changes.figuresRemoved.length,
  );
  expect(sum(figures)).toBe(research.sumOfFigures + sum(changes.figuresAdded) - sum(changes.figuresRemoved));
  const filled = (read: (p: (typeof strikes)[number]) => string | null): number =>
    strikes.filter((p) => read(p) !== null).length;
  expect(filled((p) => p.findings)).toBe(research.findings + changes.findings);
  expect(filled((p) => p.notes)).toBe(research.notes);
  expect(filled((p) => p.time.note)).toBe(research.timeNotes);
  expect(filled((p) => p.weaponClaimed)).toBe(research.weapons + changes.weapons);
  expect(tally(strikes.map((p) => p.scope))).toEqual(totals.scopes[file]);
  expect(tally(rows.map((row) => row.scope))).toEqual(totals.casualtyScopes[file]);
});

test.each(FILES)('%s: every answer is kept, and "none found" keeps its words', (file, accused) => {
  const given = { claimed: 0, ...totals.research[file].responses };
  const strikes = features.map((f) => f.properties).filter((p) => p.accused.includes(accused));
  const stances: Partial<Record<string, number>> = tally(
    strikes.flatMap((p) => p.claims.map((claim) => claim.stance)),
  );
  const { answersSplit, answersAdded: added, answersMovedToNoneFound: moved } = totals.changes[file];
  const split: Counts = answersSplit;
  expect(stances.denies).toBe(given.denied + (split.denies ?? 0) + added.denies);
  expect(stances.military).toBe(given['legit-target-claimed'] - moved.military);
  expect(stances.acknowledges).toBe(given.claimed + (file === 'azerbaijaniHeld' ? 1 : 0));
  expect(strikes.filter((p) => p.noReplyNote !== null)).toHaveLength(
    given['none-found'] + moved.military - added.denies,
  );
});

test('no record lost a reporter, a count or a source', () => {
  const least: Readonly<Record<string, readonly number[]>> = {
    ...totals.research.azerbaijaniHeld.perRecord,
    ...totals.research.armenianHeld.perRecord,
  };
  const poorer = features.filter(({ id, properties: { claims, casualties, sources } }) => {
    const [reporters = 0, rows = 0, cited = 0] = least[id] ?? [];
    return claims.length < reporters || casualties.length < rows || sources.length < cited;
  });
  expect(poorer.map((feature) => feature.id)).toEqual([]);
  const changed = features.filter(({ id, properties: { casualties } }) => {
    const figures = casualties.flatMap((row) => [...numbers(row.killed), ...numbers(row.injured)]);
    return sum(figures) !== least[id]?.[3];
  });
  expect(changed.map((feature) => feature.id)).toEqual([
    '2020-10-11-ganja',
    '2020-10-17-ganja',
    '2020-10-28-barda',
  ]);
});

test('strikes lead to all the sources of the research and those that corrections add', () => {
  const cited = new Set(features.flatMap((feature) => feature.properties.sources));
  expect(totals.researchSources).toBe(441);
  expect(cited.size).toBe(totals.strikeSources);
});

test('the codebook gives the numbers that the file has', () => {
  const scopes = tally(features.map((feature) => feature.properties.scope));
  const line = `${features.length} reports of strikes: ${scopes.incident} incidents, ${scopes['area-bulletin']} area bulletins, ${scopes['running-total']} running totals`;
  expect(readFileSync('data/README.md', 'utf8')).toContain(line);
});
