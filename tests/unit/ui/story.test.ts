import { describe, expect, test } from 'vitest';
import type { Chapter } from '../../../src/model/conflict.ts';
import { createTransition } from '../../../src/state/transition.ts';
import { defaultView } from '../../../src/state/url-codec.ts';
import { chapterView, hasLeft } from '../../../src/ui/story/chapter-view.ts';
import { chapterAddress, chapterHash, chapterOfHash, neighbour } from '../../../src/ui/story/chapters.ts';
import { tinyConflict } from '../../support/conflict.ts';

const conflict = tinyConflict();
const { story } = conflict;
const [first, last] = story;
if (!first || !last) throw new Error('the tiny package has two chapters');

describe('the view of a chapter', () => {
  test('has its moment and span, opens its report inside its place, and drops the filters', () => {
    const view = chapterView(first, conflict, 'wide');
    expect(view).toMatchObject({
      at: first.at,
      span: 2880,
      report: 'alpha-0302',
      place: 'alpha',
      truce: null,
    });
    expect(view).toMatchObject({ kind: null, by: null, against: null, stance: null });
  });

  test('opens nothing where there is room for the text alone, or when the chapter opens nothing', () => {
    expect(chapterView(first, conflict, 'narrow')).toMatchObject({ report: null, place: null, truce: null });
    expect(chapterView(last, conflict, 'wide')).toMatchObject({ report: null, place: null, truce: null });
  });

  test('opens a place or a truce alone', () => {
    const opening = (open: Chapter['open']) => chapterView({ ...first, open }, conflict, 'wide');
    expect(opening({ type: 'place', id: 'beta' })).toMatchObject({
      place: 'beta',
      report: null,
      truce: null,
    });
    expect(opening({ type: 'truce', id: 'second' })).toMatchObject({
      place: null,
      report: null,
      truce: 'second',
    });
  });

  test('puts the centre into what the text leaves free, and shows as much on a narrow map', () => {
    const wide = chapterView(first, conflict, 'wide').map;
    const narrow = chapterView(first, conflict, 'narrow').map;
    // 192 px at zoom 8, where the world is 131072 px wide.
    expect(wide?.center[0]).toBeCloseTo(12 - (192 * 360) / 131_072, 9);
    expect(wide?.zoom).toBe(8);
    expect(narrow?.center).toEqual([12, 41]);
    expect(narrow?.zoom).toBeLessThan(8);
    expect(chapterView(last, conflict, 'wide').map).toBeNull();
  });

  test('is left by another moment or span, not by opening something or moving the map', () => {
    const transition = createTransition(conflict, () => null);
    const view = transition(defaultView(conflict), {
      type: 'set-view',
      view: chapterView(first, conflict, 'wide'),
    });
    expect(hasLeft(first, view)).toBe(false);
    expect(hasLeft(first, transition(view, { type: 'close' }))).toBe(false);
    expect(hasLeft(first, transition(view, { type: 'move-camera', viewport: null }))).toBe(false);
    expect(hasLeft(first, transition(view, { type: 'step', minutes: 60 }))).toBe(true);
    expect(hasLeft(first, transition(view, { type: 'set-span', span: 60 }))).toBe(true);
  });
});

describe('chapters', () => {
  test('have neighbours up to both ends', () => {
    expect(neighbour(story, 'alpha', 1)?.id).toBe('second');
    expect(neighbour(story, 'second', -1)?.id).toBe('alpha');
    expect(neighbour(story, 'second', 1)).toBeNull();
    expect(neighbour(story, 'alpha', -1)).toBeNull();
    expect(neighbour(story, 'nothing', 1)).toBeNull();
  });

  test('have addresses that name them, in the reader’s language', () => {
    for (const chapter of story) expect(chapterOfHash(story, chapterHash(chapter.id))).toBe(chapter);
    expect(chapterAddress('https://example.org/map/', 'alpha', 'en')).toBe(
      'https://example.org/map/#story=alpha',
    );
    expect(chapterAddress('https://example.org/map/', 'alpha', 'az')).toBe(
      'https://example.org/map/?lang=az#story=alpha',
    );
  });

  test.each(['', '#', '#alpha', '#story=', '#story=nothing', '#story=alpha&at=1', '#STORY=alpha'])(
    'the hash %o names none',
    (hash) => expect(chapterOfHash(story, hash)).toBeNull(),
  );
});
