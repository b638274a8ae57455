/** A language that a build keeps apart: here one that is made to come late, or not at all. */
import { afterEach, describe, expect, it, vi } from 'vitest';

const words = vi.hoisted(() => ({
  there: new Set(['en', 'az']),
  answers: [] as ((came: boolean) => void)[],
}));
vi.mock('../../../src/i18n/apart.ts', () => ({
  hasWords: (lang: string) => words.there.has(lang),
  fetchWords: (lang: string) =>
    new Promise<boolean>((resolve) => {
      words.answers.push((came) => {
        if (came) words.there.add(lang);
        resolve(came);
      });
    }),
  wordsApart: () => ({}),
}));

import { whenWorded } from '../../../src/app/worded.ts';
import { createStore } from '../../../src/state/store.ts';
import { createTransition } from '../../../src/state/transition.ts';
import { defaultView } from '../../../src/state/url-codec.ts';
import { warConflict } from '../../support/conflict.ts';

const conflict = warConflict();

function made() {
  const failed: (string | null)[] = [];
  const store = createStore(
    defaultView(conflict),
    createTransition(conflict, () => null),
  );
  return { failed, store: whenWorded(store, (lang) => void failed.push(lang)) };
}

afterEach(() => {
  words.there = new Set(['en', 'az']);
  words.answers = [];
});

describe('a view in another language', () => {
  it('is there at once when its words are', () => {
    const { store } = made();
    store.request({ type: 'set-lang', lang: 'az' });
    expect(store.view.lang).toBe('az');
  });

  it('waits for its words, and nothing else waits', async () => {
    const { store, failed } = made();
    const at = store.view.at + 60;
    store.request({ type: 'set-view', view: { lang: 'ru', at } }, 'program');
    expect([store.view.lang, store.view.at]).toEqual(['en', at]);
    expect(store.coming).toBe('ru');
    store.request({ type: 'set-at', at: at + 60 });
    words.answers[0]?.(true);
    await vi.waitFor(() => expect(store.view.lang).toBe('ru'));
    expect(store.view.at).toBe(at + 60);
    expect(failed).toEqual([null]);
    expect(store.coming).toBeNull();
  });

  it('is not taken back by a whole view that says nothing else of the language', async () => {
    const { store } = made();
    store.request({ type: 'set-lang', lang: 'ru' });
    store.request({ type: 'set-view', view: store.view }, 'program');
    words.answers[0]?.(true);
    await vi.waitFor(() => expect(store.view.lang).toBe('ru'));
  });

  it('gives way to a language that was chosen after it', async () => {
    const { store } = made();
    store.request({ type: 'set-lang', lang: 'ru' });
    store.request({ type: 'set-lang', lang: 'az' });
    words.answers[0]?.(true);
    await Promise.resolve();
    await Promise.resolve();
    expect(store.view.lang).toBe('az');
  });

  it('stays away when its words cannot be had, which is said, and can be chosen again', async () => {
    const { store, failed } = made();
    store.request({ type: 'set-lang', lang: 'hy' });
    words.answers[0]?.(false);
    await vi.waitFor(() => expect(failed).toEqual([null, 'hy']));
    expect(store.view.lang).toBe('en');
    store.request({ type: 'set-lang', lang: 'hy' });
    words.answers[1]?.(true);
    await vi.waitFor(() => expect(store.view.lang).toBe('hy'));
    expect(failed).toEqual([null, 'hy', null]);
  });
});
