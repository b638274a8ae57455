/** The conflict of the compiled file shows, lists, counts and says what the whole one does, at any moment. */
import { describe, expect, it } from 'vitest';
import { pageTitle } from '../../../src/app/page-title.ts';
import { timeLine, timeUnderDay } from '../../../src/i18n/reported-time.ts';
import type { Conflict } from '../../../src/model/conflict.ts';
import { ANSWERS, KINDS, LANGUAGES, type Language } from '../../../src/model/words.ts';
import { histogram } from '../../../src/query/histogram.ts';
import { reportsOf } from '../../../src/query/reports.ts';
import { describeScene, spokenMoment } from '../../../src/scene/describe.ts';
import { areaText, betweenText } from '../../../src/scene/front-words.ts';
import { groupsOf, ranks, spotsOf } from '../../../src/scene/marks/group.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import type { Scene } from '../../../src/scene/types.ts';
import { createTransition } from '../../../src/state/transition.ts';
import { linkQuery } from '../../../src/state/url-codec.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { svgText } from '../../../src/static/map/map.ts';
import { headlineFigure } from '../../../src/ui/panel/figure-words.ts';
import { placeNames } from '../../../src/ui/panel/parts.ts';
import { COLUMNS, keysOf } from '../../../src/ui/panel/sort-keys.ts';
import { finishedPicture, sourcesLine } from '../../../src/ui/static-map/finished.ts';
import { pledgeMarks, truceBands } from '../../../src/ui/timeline/bands.ts';
import { accusationTexts, bandName, bandTimes, pledgeText } from '../../../src/ui/timeline/words.ts';
import { warConflict } from '../../support/conflict.ts';
import { firstStateOf } from '../../support/opening.ts';
import { seeded } from '../../support/random-rows.ts';
import { viewAt } from '../../support/view.ts';

const war = warConflict();
const first = firstStateOf(war);
const [ofWar, ofFirst] = [createSceneMaker(war), createSceneMaker(first)];

/** Moments by chance, each truce's edge and each trace's start, with windows and filters by chance. */
function someViews(count: number): readonly ViewState[] {
  const random = seeded(2020);
  const { start, end } = war.period;
  const edges = [
    ...war.truces.flatMap(({ interval }) => (interval ? [interval.start, interval.start + 5] : [])),
    ...war.frontLine.map(({ interval }) => interval.start),
  ].filter((minute) => minute < end);
  const ids = { places: [...war.places.keys()], reports: war.strikes.map(({ id }) => id) };
  return Array.from({ length: count }, (_, n) => {
    const at = edges[n] ?? start + random.below(end - start);
    const chance = random.next();
    return viewAt(war, at, {
      span: random.pick([360, 1440, 4320, 10_080, 95, 'all'] as const),
      ...(chance < 0.4 ? { place: random.pick(ids.places) } : {}),
      ...(chance < 0.2 ? { report: random.pick(ids.reports) } : {}),
      ...(random.next() < 0.3 ? { kind: random.some(KINDS, 0.5), stance: random.some(ANSWERS, 0.6) } : {}),
      ...(random.next() < 0.2 ? { by: ['armenia', 'artsakh'], against: ['azerbaijan'] } : {}),
    });
  });
}
const views = someViews(120);

/** What is decided about a moment, without the texts that panels show. */
function decided(scene: Scene) {
  const { visible, counts, deaths, legend, truce, pledge, front, open, window } = scene;
  return {
    ...{ visible, counts, deaths, legend, window },
    truce: truce && [
      truce.truce.id,
      truce.inForce,
      truce.state,
      truce.final,
      truce.first.map(({ side, said }) => [side, said]),
    ],
    pledge: pledge?.id ?? null,
    front: front && [
      front.trace.id,
      front.next?.id,
      front.between,
      front.trace.line,
      front.trace.band,
      front.trace.area,
    ],
    open: [open.place?.id, open.report?.id, open.truce?.id, open.reports.map(({ id }) => id)],
    strikes: scene.strikes.map(({ index, age, freshness, selected, atOpenPlace, strike }) => [
      ...[index, age, freshness, selected, atOpenPlace],
      ...[
        strike.id,
        strike.point,
        strike.kind,
        strike.answers,
        strike.killed,
        strike.heldBy,
        strike.placePrecision,
      ],
    ]),
  };
}

/** All that is said of a moment beside panels. */
function said(conflict: Conflict, scene: Scene, lang: Language) {
  const { front, view } = scene;
  return [
    describeScene(scene, conflict, lang),
    spokenMoment(scene, conflict, lang),
    front && [areaText(front, conflict, lang), betweenText(front, conflict, lang)],
    pageTitle(conflict, view),
    linkQuery(view, conflict),
    // The rows of the list.
    scene.strikes.map(({ strike }) => [
      strike.title,
      placeNames(strike.places, conflict, lang),
      timeUnderDay(strike.time, conflict.zone.offset, lang),
      timeLine(strike.time, conflict.zone.offset, lang),
      headlineFigure(strike, 'killed', lang),
      headlineFigure(strike, 'injured', lang),
      strike.scope,
    ]),
  ];
}

describe('the first state and the whole package', () => {
  it('decide the same at many moments', () => {
    let seen = 0;
    for (const view of views) {
      expect(decided(ofFirst(view))).toEqual(decided(ofWar(view)));
      seen += ofWar(view).visible.length;
    }
    expect(seen).toBeGreaterThan(views.length);
  });

  it.each(LANGUAGES)('say the same: %s', (lang) => {
    for (const view of views) expect(said(first, ofFirst(view), lang)).toEqual(said(war, ofWar(view), lang));
  });

  it.each(LANGUAGES)('print and save the same picture, its sources included: %s', (lang) => {
    const pictureOf = (conflict: Conflict, scene: Scene) =>
      svgText(finishedPicture(scene, conflict, null, lang, 'light'));
    for (const view of views.slice(0, 12)) {
      const saved = pictureOf(first, ofFirst(view));
      expect(saved === pictureOf(war, ofWar(view))).toBe(true);
      expect(saved).toContain(sourcesLine(ofWar(view), lang)?.slice(0, 12) ?? '');
    }
  });

  it('name the maker of a file of the reader’s own, before others, in a picture that is saved', () => {
    const [view] = views;
    if (view === undefined) throw new Error('no view');
    const own = finishedPicture(ofWar(view), { ...war, ownSource: 'ACLED' }, null, 'en', 'light');
    expect(svgText(own)).toContain('Sources: ACLED');
  });

  it('have the same histogram, the same truces on it and the same groups of marks', () => {
    const sides = war.sides.map(({ id }) => id);
    const { start, end } = war.period;
    for (const view of views.slice(0, 20)) {
      const bins = (conflict: Conflict) => histogram(reportsOf(conflict), view, sides, start, end, 720);
      expect(bins(first)).toEqual(bins(war));
    }
    for (const lang of LANGUAGES) {
      const track = (conflict: Conflict) => [
        truceBands(conflict).map((band) => [
          ...[bandName(band, lang), bandTimes(band, conflict, lang), accusationTexts(band, conflict, lang)],
          ...[band.start, band.end, band.alleged, band.final, band.number],
          band.marks.map(({ side, from, to }) => [side, from, to]),
        ]),
        pledgeMarks(conflict).map((mark) => [pledgeText(mark, conflict, lang), mark.from, mark.to]),
      ];
      expect(track(first)).toEqual(track(war));
    }
    expect(ranks(first)).toEqual(ranks(war));
    const project = ([lon, lat]: readonly [number, number]) => ({ x: lon * 300, y: -lat * 400 });
    const groups = (scene: Scene) =>
      groupsOf(spotsOf(scene.strikes, project)).map(({ key, members }) => [
        key,
        members.map(({ strike }) => strike.id),
      ]);
    for (const view of views.slice(0, 20)) expect(groups(ofFirst(view))).toEqual(groups(ofWar(view)));
  });

  it.each(LANGUAGES)('sort the table alike by every column: %s', (lang) => {
    for (const column of COLUMNS) {
      const keys = (conflict: Conflict) => {
        const reports = reportsOf(conflict);
        const keyOf = keysOf(column, conflict, reports, lang);
        return Array.from({ length: reports.count }, (_, at) => keyOf(at));
      };
      expect(keys(first)).toEqual(keys(war));
    }
  });

  it('lead from any view to the same next one', () => {
    const next = (conflict: Conflict) =>
      createTransition(conflict, (from, direction) =>
        reportsOf(conflict).neighbour(from, from.at, direction),
      );
    const [onWar, onFirst] = [next(war), next(first)];
    for (const view of views) {
      const { place, report } = views[(views.indexOf(view) + 7) % views.length] ?? view;
      const requests = [
        { type: 'next-report' },
        { type: 'previous-report' },
        ...(place ? [{ type: 'open-place', place } as const] : []),
        ...(report ? [{ type: 'open-report', report } as const] : []),
        ...war.truces.map(({ id }) => ({ type: 'jump-truce', truce: id }) as const),
      ] as const;
      for (const request of requests) expect(onFirst(view, request)).toEqual(onWar(view, request));
    }
  });
});
