import { describe, expect, test } from 'vitest';
import type { Claim, Side } from '../../../src/model/conflict.ts';
import { readPackage } from '../../../src/pipeline/read-package.ts';
import { accusers, groupClaims, hasReply } from '../../../src/ui/panel/claim-groups.ts';

const side = (id: string, ...parties: string[]): Side => ({ id, names: { en: id }, parties });
const sides: readonly [Side, Side] = [side('east', 'azerbaijan'), side('west', 'armenia', 'artsakh')];
const claim = (by: string, party: string, role: Claim['role'], stance: Claim['stance']): Claim => ({
  by,
  party,
  role,
  stance,
  summary: null,
  when: null,
  sources: null,
});
const names = (claims: readonly Claim[]) => claims.map(({ by }) => by);

describe('claims face each other', () => {
  const claims = [
    claim('prosecutors', 'azerbaijan', 'party', 'reports'),
    claim('leader', 'artsakh', 'party', 'reports'),
    claim('agency', 'azerbaijan', 'relay', 'reports'),
    claim('rights group', 'international', 'investigator', 'corroborates'),
    claim('ministry', 'armenia', 'party', 'denies'),
    claim('wire', 'independent', 'relay', 'reports'),
  ];
  const groups = groupClaims({ accused: ['armenia'], claims }, { sides });

  test('the side that was hit reports, the whole accused side answers, its replies first', () => {
    expect(names(groups.reporters)).toEqual(['prosecutors']);
    expect(names(groups.answer)).toEqual(['ministry', 'leader']);
    expect(names(groups.others)).toEqual(['agency', 'rights group', 'wire']);
  });

  test('every claim stands in exactly one group', () => {
    const all = [...groups.reporters, ...groups.answer, ...groups.others];
    expect(all).toHaveLength(claims.length);
    expect(new Set(all)).toEqual(new Set(claims));
  });

  test('a report without a party to the war is told by those who were there, never by relays', () => {
    const rest = [
      claim('witness', 'independent', 'on-the-spot', 'reports'),
      claim('wire', 'independent', 'relay', 'reports'),
    ];
    const { reporters, others } = groupClaims({ accused: ['azerbaijan'], claims: rest }, { sides });
    expect([names(reporters), names(others)]).toEqual([['witness'], ['wire']]);
  });

  test('with nobody else, those that pass the side’s word on stand in its place and accuse nobody', () => {
    const agency = [claim('agency', 'azerbaijan', 'relay', 'reports')];
    const only = groupClaims({ accused: ['armenia'], claims: agency }, { sides });
    expect(names(only.reporters)).toEqual(['agency']);
    expect(accusers(only, { sides })).toEqual([]);
  });

  test('a statement by the accused side that is no reply is no reply', () => {
    const own = groupClaims(
      { accused: ['armenia'], claims: [claim('leader', 'artsakh', 'party', 'reports')] },
      { sides },
    );
    expect([own.answer.length, hasReply(own)]).toEqual([1, false]);
  });

  test('the rule is the same with the sides exchanged', () => {
    const mirrored = claims.map((one) => ({
      ...one,
      party: { azerbaijan: 'armenia', armenia: 'azerbaijan', artsakh: 'azerbaijan' }[one.party] ?? one.party,
    }));
    const other = groupClaims({ accused: ['azerbaijan'], claims: mirrored }, { sides });
    expect([names(other.reporters), names(other.answer), names(other.others)]).toEqual([
      names(groups.reporters),
      names(groups.answer),
      names(groups.others),
    ]);
    expect(accusers(other, { sides })).toEqual(['armenia']);
  });
});

test('in the data, a reply is shown exactly where the record has an answer', () => {
  const decoded = readPackage('data');
  if (!decoded.ok) throw new Error('the data package does not decode');
  const { conflict } = decoded;
  expect(conflict.strikes.length).toBeGreaterThan(100);
  for (const strike of conflict.strikes) {
    const shown = hasReply(groupClaims(strike, conflict));
    expect([strike.id, shown]).toEqual([strike.id, !strike.answers.includes('none-found')]);
  }
});
