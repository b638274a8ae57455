import { describe, expect, it } from 'vitest';
import type { CasualtyStatement, Claim, Side, Source } from '../../../src/model/conflict.ts';
import { answersOf, countOf, gradeOf, reportersOf } from '../../../src/model/grade.ts';

const sides: readonly Side[] = [
  { id: 'north', names: { en: 'Northern side' }, parties: ['northland', 'upland'] },
  { id: 'south', names: { en: 'Southern side' }, parties: ['southland'] },
];
const claim = (party: string, stance: Claim['stance'], more: Partial<Claim> = {}): Claim => ({
  by: 'someone',
  party,
  role: 'party',
  stance,
  summary: null,
  when: null,
  sources: null,
  ...more,
});
const sources = new Map(
  [
    ['s1', 'Post'],
    ['s2', 'Post'],
    ['s3', 'Courier'],
  ].map(([id = '', publisher = '']): [string, Source] => [
    id,
    {
      id,
      publisher,
      title: null,
      url: `https://example.org/${id}`,
      issued: null,
      issuedInferred: false,
      language: null,
    },
  ]),
);
const row = (
  killed: readonly [number | null, number | null],
  more: Partial<CasualtyStatement> = {},
): CasualtyStatement => ({
  killed: { min: killed[0], max: killed[1] },
  injured: { min: null, max: null },
  civilian: null,
  by: 'someone',
  asOf: null,
  asOfNote: null,
  source: null,
  scope: 'incident',
  note: null,
  ...more,
});

describe('answersOf', () => {
  it.each([
    ['a denial by the accused', ['northland'], [claim('northland', 'denies')], ['denied']],
    ['a denial by another party of its side', ['upland'], [claim('northland', 'denies')], ['denied']],
    [
      'every answer once, in the order of the vocabulary',
      ['southland'],
      [
        claim('southland', 'acknowledges'),
        claim('southland', 'denies'),
        claim('southland', 'military'),
        claim('southland', 'denies'),
      ],
      ['denied', 'military', 'acknowledged'],
    ],
    ['no claim at all', ['southland'], [], ['none-found']],
    ['a report of the accused is no answer', ['southland'], [claim('southland', 'reports')], ['none-found']],
    [
      'a denial by the other side is no answer',
      ['southland'],
      [claim('northland', 'denies')],
      ['none-found'],
    ],
    ['an accused party of neither side', ['martians'], [claim('martians', 'denies')], ['denied']],
  ] as const)('%s', (_, accused, claims, answers) => {
    expect(answersOf({ accused, claims }, sides)).toEqual(answers);
  });
});

describe('gradeOf', () => {
  const grade = (claims: readonly Claim[], ids: readonly string[], rows: readonly CasualtyStatement[] = []) =>
    gradeOf(
      {
        accused: ['southland'],
        claims,
        sources: ids,
        casualties: rows,
        answers: answersOf({ accused: ['southland'], claims }, sides),
      },
      sides,
      sources,
    );

  it.each(['on-the-spot', 'investigator'] as const)('is confirmed when one %s corroborates', (role) => {
    expect(grade([claim('independent', 'corroborates', { role })], ['s1'])).toBe('confirmed');
  });
  it.each(['relay', 'party', 'unknown'] as const)('is not confirmed when a %s corroborates', (role) => {
    expect(grade([claim('independent', 'corroborates', { role })], ['s1'])).toBe('single');
  });
  it('is not confirmed by an investigator who only investigates', () => {
    expect(grade([claim('independent', 'investigates', { role: 'investigator' })], ['s1'])).toBe('single');
  });
  it.each(['acknowledges', 'military'] as const)('is confirmed when the accused side %s', (stance) => {
    expect(grade([claim('northland', 'reports'), claim('southland', stance)], ['s1'])).toBe('confirmed');
  });
  it('is not confirmed when only the accused side speaks of it', () => {
    expect(grade([claim('southland', 'reports'), claim('southland', 'acknowledges')], ['s1'])).toBe('single');
  });
  it('is not confirmed by a witness of one of the two sides', () => {
    expect(grade([claim('northland', 'corroborates', { role: 'on-the-spot' })], ['s1'])).toBe('single');
  });
  it('is not confirmed by a denial, nor by what the reporting side calls its own', () => {
    expect(grade([claim('southland', 'denies'), claim('northland', 'military')], ['s1'])).toBe('single');
  });
  it('takes two addresses of one publisher for a single report', () => {
    expect(grade([claim('northland', 'reports')], ['s1', 's2'])).toBe('single');
  });
  it.each([
    ['its own sources', ['s1', 's3'], [], []],
    ['the sources of a claim', ['s1'], [claim('northland', 'reports', { sources: ['s3'] })], []],
    ['the source of a count', ['s1'], [], [row([1, 1], { source: 's3' })]],
  ] as const)('counts publishers over %s', (_, ids, claims, rows) => {
    expect(grade(claims, ids, rows)).toBe('several');
  });
});

describe('countOf', () => {
  it.each([
    ['rival counts', [row([2, 2]), row([5, 7])], { min: 2, max: 7 }],
    ['a zero, which is a number', [row([0, 0])], { min: 0, max: 0 }],
    ['a lower end alone', [row([5, null])], { min: 5, max: 5 }],
    ['an upper end alone', [row([null, 4]), row([6, null])], { min: 4, max: 6 }],
    [
      'a count that its source withdrew left out',
      [row([1, 1], { withdrawn: true }), row([0, 0])],
      { min: 0, max: 0 },
    ],
    ['nothing but a withdrawn count', [row([1, 1], { withdrawn: true })], null],
    ['no number', [row([null, null])], null],
    ['no row', [], null],
    [
      'counts of several places or of a period left out',
      [row([9, 9], { scope: 'several-places' }), row([99, 99], { scope: 'cumulative' })],
      null,
    ],
  ] as const)('%s', (_, casualties, expected) => {
    expect(countOf({ scope: 'incident', casualties }, 'killed')).toEqual(expected);
    expect(countOf({ scope: 'incident', casualties }, 'injured')).toBeNull();
  });
  it.each(['area-bulletin', 'running-total'] as const)('gives no number for an %s', (scope) => {
    expect(countOf({ scope, casualties: [row([3, 3])] }, 'killed')).toBeNull();
  });
});

describe('reportersOf', () => {
  it('names each reporting party once and leaves out who only answers', () => {
    const claims = [
      claim('northland', 'reports'),
      claim('southland', 'denies'),
      claim('independent', 'investigates'),
      claim('northland', 'corroborates'),
      claim('upland', 'acknowledges'),
    ];
    expect(reportersOf(claims)).toEqual(['northland', 'independent']);
  });
});
