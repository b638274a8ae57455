import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  completeView,
  decodeView,
  defaultView,
  encodeValue,
  linkQuery,
  queryText,
  updateParams,
} from '../../../src/state/url-codec.ts';
import { VIEW_KEYS, type ViewState } from '../../../src/state/view-state.ts';
import { warConflict } from '../../support/conflict.ts';
import { ROOT } from '../../support/modules.ts';

/** A published address, and the view that it opens for ever. `at` is UTC, `map` is zoom, latitude, longitude. */
interface PublishedUrl {
  readonly note: string;
  readonly query: string;
  readonly view: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}
const urls = JSON.parse(
  readFileSync(join(ROOT, 'tests/fixtures/urls.json'), 'utf8'),
) as readonly PublishedUrl[];
const war = warConflict();

const open = (query: string) => {
  const params = new URLSearchParams(query);
  const { values, problems } = decodeView((key) => params.get(key), war, 'address');
  return { view: completeView(values, war), problems };
};
/** The expected view, made without the codec. */
function expected({ view }: PublishedUrl): ViewState {
  const { at, map, ...rest } = view;
  const [zoom = 0, lat = 0, lon = 0] = Array.isArray(map) ? (map as readonly number[]) : [];
  return {
    ...defaultView(war),
    ...rest,
    ...(typeof at === 'string' ? { at: Date.parse(at) / 60_000 } : {}),
    ...(map ? { map: { zoom, center: [lon, lat] } } : {}),
  };
}

describe('published addresses', () => {
  it('are enough to stand for all', () => expect(urls.length).toBeGreaterThanOrEqual(40));
  it.each(urls.map((url) => [url.note, url] as const))('%s', (_, url) => {
    const { view, problems } = open(url.query);
    expect(view).toEqual(expected(url));
    expect(problems.map(({ path }) => path)).toEqual(url.problems);
    for (const problem of problems) {
      expect(problem).toMatchObject({
        file: 'address',
        got: expect.any(String),
        expected: expect.any(String),
      });
    }
  });
  it.each(urls.map((url) => [url.note, url] as const))('%s: its link opens the same view', (_, url) => {
    const { view } = open(url.query);
    const link = linkQuery(view, war);
    const again = open(link);
    expect(again.problems).toEqual([]);
    expect(again.view).toEqual({ ...view, release: view.release ?? war.version });
    expect(linkQuery(again.view, war)).toBe(link);
  });
  it.each(urls.map((url) => [url.note, url] as const))(
    '%s: a step in time changes its moment only',
    (_, url) => {
      const params = new URLSearchParams(url.query);
      const { view, problems } = open(url.query);
      updateParams(params, { ...view, at: view.at + (view.at === war.period.end ? -60 : 60) }, view, war);
      const stepped = open(`?${params}`);
      expect(stepped.view).toEqual({ ...view, at: view.at + (view.at === war.period.end ? -60 : 60) });
      expect(stepped.problems).toEqual(problems.filter(({ path }) => path !== 'at'));
      for (const [key, value] of new URLSearchParams(url.query)) {
        if (key !== 'at') expect(params.get(key)).toBe(value);
      }
    },
  );
});

describe('the default view', () => {
  it('is the opening of the data package, everything shown, nothing open', () => {
    const { at, span, ...rest } = defaultView(war);
    expect([at, span]).toEqual([war.opening.at, war.opening.span]);
    expect(rest).toEqual({
      place: null,
      report: null,
      truce: null,
      kind: null,
      by: null,
      against: null,
      stance: null,
      lang: 'en',
      theme: 'auto',
      map: null,
      release: null,
    });
  });
  it('is written as nothing, but a link of it says its moment and its span', () => {
    expect(linkQuery(defaultView(war), war)).toBe('?at=2020-10-11T12:00&span=3d&release=1.0.0');
  });
});

describe('completeView', () => {
  it('keeps to the period for a report that starts before it', () => {
    const early = { ...war, period: { ...war.period, start: war.period.end - 10 } };
    const [first] = war.strikes;
    expect(completeView({ report: first?.id ?? '' }, early).at).toBe(early.period.start);
  });
  it('takes what is not given from the base', () => {
    const base = { ...defaultView(war), at: war.period.start, theme: 'dark' as const };
    expect(completeView({ lang: 'ru' }, war, base)).toEqual({ ...base, lang: 'ru' });
  });
  it('moves to a pledge that gives no hour at the end of its day, never before it was given', () => {
    expect(completeView({ truce: 'pledge-geneva' }, war).at).toBe(Date.parse('2020-10-30T20:00Z') / 60_000);
  });
});

describe('updateParams', () => {
  const text = (params: URLSearchParams, view: ViewState, previous: ViewState): string => {
    updateParams(params, view, previous, war);
    return queryText(params);
  };
  const base = defaultView(war);

  it('writes the moment with the first change, and only what differs from the default', () => {
    expect(text(new URLSearchParams(), { ...base, place: 'ganja' }, base)).toBe(
      '?at=2020-10-11T12:00&place=ganja',
    );
  });
  it('removes a key that is back at its default', () => {
    const open = { ...base, place: 'ganja' as string | null, span: 60 as number | 'all' };
    expect(text(new URLSearchParams('at=2020-10-11T12:00&place=ganja&span=1h'), base, open)).toBe(
      '?at=2020-10-11T12:00',
    );
  });
  it('leaves unknown keys and unchanged texts as they were', () => {
    const params = new URLSearchParams('utm=1&at=2020-10-10T22:30Z&kind=rocket,missile&x=a+b');
    const view = { ...base, at: 26706150 };
    expect(text(params, { ...view, theme: 'dark' }, view)).toBe(
      '?utm=1&at=2020-10-10T22:30Z&kind=rocket,missile&x=a+b&theme=dark',
    );
  });
  it('leaves colons, commas and slashes readable', () => {
    const view = {
      ...base,
      kind: ['missile', 'air'] as const,
      map: { zoom: 8, center: [46.8, 40.2] as const },
    };
    expect(text(new URLSearchParams(), view, base)).toBe(
      '?at=2020-10-11T12:00&kind=missile,air&map=8/40.2/46.8',
    );
  });
});

describe('encodeValue', () => {
  it('is null for what is not open, not filtered, fitted or without release', () => {
    const empty = VIEW_KEYS.filter((key) => encodeValue(key, defaultView(war), war) === null);
    expect(empty).toEqual(['place', 'report', 'truce', 'kind', 'by', 'against', 'stance', 'map', 'release']);
  });
});
