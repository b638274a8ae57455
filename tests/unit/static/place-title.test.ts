import { describe, expect, it } from 'vitest';
import { placeName } from '../../../src/i18n/name.ts';
import type { Place } from '../../../src/model/conflict.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { placeTitle } from '../../../src/static/place-title.ts';
import { warConflict } from '../../support/conflict.ts';

const war = warConflict();
const all = [...war.places.values()];

function placeOf(id: string): Place {
  const place = war.places.get(id);
  if (place === undefined) throw new Error(`no place ${id}`);
  return place;
}

describe.each(LANGUAGES)('the titles of places (%s)', (lang) => {
  it('are all different', () => {
    const titles = all.map((place) => placeTitle(place, { conflict: war, lang }));
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('are the name alone where no other place has it', () => {
    const names = all.map((place) => placeName(place, lang));
    for (const place of all) {
      const name = placeName(place, lang);
      const alone = names.indexOf(name) === names.lastIndexOf(name);
      expect(placeTitle(place, { conflict: war, lang }) === name).toBe(alone);
    }
  });

  it('number what nothing tells apart', () => {
    const one = placeOf('bartaz-zangilan');
    const twins = [one, { ...one, id: 'twin' }];
    const places = new Map([...twins, placeOf('minjivan')].map((place) => [place.id, place]));
    const [first = '', second] = twins.map((place) =>
      placeTitle(place, { conflict: { ...war, places }, lang }),
    );
    expect(first).toMatch(/^Bartaz \(.+13.+\) \(1\)$/);
    expect(second).toBe(first.replace('(1)', '(2)'));
  });
});

it('say the kind, else the nearest town, else how far it is', () => {
  const title = (id: string, lang: (typeof LANGUAGES)[number]) =>
    placeTitle(placeOf(id), { conflict: war, lang });
  expect(title('kend-horadiz', 'az')).toBe('Horadiz (kənd)');
  expect(title('garadaghli-fuzuli', 'az')).toBe('Qaradağlı (ən yaxın şəhər: Hadrut)');
  expect(title('bartaz-zangilan', 'en')).toBe('Bartaz (nearest town: Minjivan, about 13 km)');
  expect(title('bartaz-zangilan-2', 'en')).toBe('Bartaz (nearest town: Minjivan, about 10 km)');
});
