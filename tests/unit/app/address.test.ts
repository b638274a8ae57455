import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress, syncAddress } from '../../../src/app/address.ts';
import { createStore, type Store } from '../../../src/state/store.ts';
import { createTransition } from '../../../src/state/transition.ts';
import { completeView } from '../../../src/state/url-codec.ts';
import type { ViewState } from '../../../src/state/view-state.ts';
import { warConflict, warTime } from '../../support/conflict.ts';

const war = warConflict();
/** Longer than the address waits while someone scrubs. */
const QUIET = 1000;

/** A browser's history with its address, as far as the sync touches it. */
function fakeBrowser(start: string) {
  const entries = [start];
  let index = 0;
  const listeners = new Map<string, Set<() => void>>();
  const writes: string[] = [];
  vi.stubGlobal('location', {
    get search() {
      return new URL(entries[index] ?? '', 'https://site.example/').search;
    },
    get pathname() {
      return new URL(entries[index] ?? '', 'https://site.example/').pathname;
    },
    hash: '#top',
  });
  vi.stubGlobal('document', { title: '', documentElement: { lang: 'en' } });
  vi.stubGlobal('history', {
    replaceState(_state: null, _title: string, address: string) {
      entries[index] = address;
      writes.push(`replace ${address}`);
    },
    pushState(_state: null, _title: string, address: string) {
      entries.splice(index + 1);
      entries.push(address);
      index += 1;
      writes.push(`push ${address}`);
    },
  });
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => {
    listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
  });
  vi.stubGlobal('removeEventListener', (name: string, listener: () => void) => {
    listeners.get(name)?.delete(listener);
  });
  const fire = (name: string): void => {
    for (const listener of listeners.get(name) ?? []) listener();
  };
  return {
    writes,
    fire,
    get address() {
      return entries[index];
    },
    go(by: -1 | 1) {
      index += by;
      fire('popstate');
    },
    listening: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
  };
}

function open(address: string, fixed = {}, ofPage: Partial<ViewState> = {}) {
  const browser = fakeBrowser(address);
  const view = completeView({ ...ofPage, ...readAddress(war).given, ...fixed }, war);
  const store: Store = createStore(
    view,
    createTransition(war, () => null),
  );
  const sync = syncAddress({ store, conflict: war }, () => fixed, ofPage);
  return { browser, store, sync };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('reading the address', () => {
  it('gives the good values and names the bad ones', () => {
    fakeBrowser('/map?at=2020-10-11T02:30&place=atlantis');
    const { given, problems } = readAddress(war);
    expect(given).toEqual({ at: warTime('2020-10-11T02:30') });
    expect(problems.map(({ path }) => path)).toEqual(['place']);
  });
});

describe('writing the address', () => {
  it('writes nothing on opening', () => {
    const { browser } = open('/map?at=2020-10-10T22:30Z&utm=1');
    vi.advanceTimersByTime(QUIET);
    expect(browser.writes).toEqual([]);
  });
  it('replaces once when a scrub has come to rest, and keeps unknown keys and the fragment', () => {
    const { browser, store } = open('/map?utm=1');
    for (let step = 0; step < 100; step += 1) {
      store.request({ type: 'step', minutes: 1 });
      vi.advanceTimersByTime(16);
    }
    expect(browser.writes).toEqual([]);
    vi.advanceTimersByTime(QUIET);
    expect(browser.writes).toEqual(['replace /map?utm=1&at=2020-10-11T13:40#top']);
  });
  it('pushes an opening at once, and what was scrubbed before belongs to the entry before', () => {
    const { browser, store } = open('/map');
    store.request({ type: 'step', minutes: 60 });
    store.request({ type: 'open-place', place: 'ganja' });
    expect(browser.writes).toEqual([
      'replace /map?at=2020-10-11T13:00#top',
      'push /map?at=2020-10-11T13:00&place=ganja#top',
    ]);
  });
  it('leaves the address alone when a program sets the view', () => {
    const { browser, store } = open('/map');
    store.request({ type: 'open-place', place: 'ganja' }, 'program');
    store.request({ type: 'set-lang', lang: 'ru' }, 'program');
    vi.advanceTimersByTime(QUIET);
    expect(browser.writes).toEqual([]);
  });
  it('writes what is still waiting when the page goes away or the map is detached', () => {
    const { browser, store, sync } = open('/map');
    store.request({ type: 'set-span', span: 'all' });
    browser.fire('pagehide');
    expect(browser.address).toBe('/map?at=2020-10-11T12:00&span=all#top');
    store.request({ type: 'set-theme', theme: 'dark' });
    sync.detach();
    expect(browser.address).toBe('/map?at=2020-10-11T12:00&span=all&theme=dark#top');
    expect(browser.listening()).toBe(0);
    store.request({ type: 'set-theme', theme: 'light' });
    vi.advanceTimersByTime(QUIET);
    expect(browser.writes).toHaveLength(2);
  });
});

describe('the page', () => {
  it('is named and written in the language of what is open', () => {
    const { store } = open('/map');
    expect(document.title).toBe('Reported strikes and truces: Nagorno-Karabakh, autumn 2020');
    store.request({ type: 'open-place', place: 'stepanakert' });
    expect(document.title).toMatch(/^Stepanakert \/ Khankendi · /);
    store.request({ type: 'set-lang', lang: 'az' });
    expect([document.documentElement.lang, document.title]).toEqual([
      'az',
      expect.stringMatching(/^Xankəndi/),
    ]);
    store.request({ type: 'open-truce', truce: 'truce-1-moscow' });
    expect(document.title).not.toMatch(/Xankəndi/);
  });
});

describe('Back and Forward', () => {
  it('undo and redo an opening', () => {
    const { browser, store } = open('/map?span=1d');
    store.request({ type: 'open-place', place: 'ganja' });
    store.request({ type: 'open-report', report: '2020-10-28-barda' });
    browser.go(-1);
    expect(store.view).toMatchObject({ place: 'ganja', report: null, span: 1440 });
    browser.go(-1);
    expect(store.view).toMatchObject({ place: null, at: war.opening.at, span: 1440 });
    browser.go(1);
    expect(store.view.place).toBe('ganja');
  });
  it('undo no drag: a hundred moves are no step of history', () => {
    const { browser, store } = open('/map');
    store.request({ type: 'open-place', place: 'ganja' });
    for (let step = 0; step < 100; step += 1) store.request({ type: 'step', minutes: 10 });
    vi.advanceTimersByTime(QUIET);
    browser.go(-1);
    expect(store.view).toMatchObject({ place: null, at: war.opening.at + 1000 });
    expect(browser.address).toBe('/map?at=2020-10-12T04:40#top');
  });
  it('bring back the moment that an opening moved, unless the reader moved it since', () => {
    const { browser, store } = open('/map');
    store.request({ type: 'open-report', report: '2020-10-28-barda' });
    expect(store.view.at).toBeGreaterThan(war.opening.at);
    browser.go(-1);
    expect(store.view).toMatchObject({ place: null, report: null, at: war.opening.at });
  });
  it('go step by step through a story, and past what was scrolled through', () => {
    const { browser, store } = open('/map');
    const chapter = (day: number) => ({ at: war.opening.at + day * 1440, place: day % 2 ? 'ganja' : null });
    const length = (): number => browser.writes.filter((write) => write.startsWith('push')).length;
    store.request({ type: 'set-view', view: chapter(1) }, 'step');
    // Nothing opens or closes here, and it is a step all the same.
    store.request({ type: 'set-view', view: { at: war.opening.at + 3 * 1440 } }, 'step');
    expect(length()).toBe(2);
    for (const day of [4, 5, 6]) {
      store.request({ type: 'set-view', view: chapter(day) }, 'scroll');
      vi.advanceTimersByTime(QUIET);
    }
    expect(length()).toBe(2);
    browser.go(-1);
    expect(store.view).toMatchObject(chapter(1));
    browser.go(1);
    expect(store.view).toMatchObject(chapter(6));
    browser.go(-1);
    browser.go(-1);
    expect(store.view).toMatchObject({ at: war.opening.at, place: null });
  });
  it('leave the camera where the reader left it', () => {
    const { browser, store } = open('/map');
    store.request({ type: 'open-place', place: 'ganja' });
    const viewport = { zoom: 9, center: [46, 40] as const };
    store.request({ type: 'move-camera', viewport });
    vi.advanceTimersByTime(QUIET);
    browser.go(-1);
    expect(store.view.map).toEqual(viewport);
  });
  it('are outweighed by attributes', () => {
    const { browser, store } = open('/map', { lang: 'ru' });
    store.request({ type: 'open-place', place: 'ganja' });
    browser.go(-1);
    expect(store.view).toMatchObject({ place: null, lang: 'ru' });
  });
  it('keep to the page’s language, and write another one, English too', () => {
    const { browser, store } = open('/hy/', {}, { lang: 'hy' });
    store.request({ type: 'open-place', place: 'ganja' });
    browser.go(-1);
    expect(store.view.lang).toBe('hy');
    store.request({ type: 'set-lang', lang: 'en' });
    vi.advanceTimersByTime(QUIET);
    expect(browser.address).toBe('/hy/?at=2020-10-11T12:00&lang=en#top');
    store.request({ type: 'set-lang', lang: 'hy' });
    vi.advanceTimersByTime(QUIET);
    expect(browser.address).toBe('/hy/?at=2020-10-11T12:00#top');
  });
  it('write nothing themselves', () => {
    const { browser, store } = open('/map');
    store.request({ type: 'open-place', place: 'ganja' });
    const before = browser.writes.length;
    browser.go(-1);
    vi.advanceTimersByTime(QUIET);
    expect(browser.writes).toHaveLength(before);
  });
});
