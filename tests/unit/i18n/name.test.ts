import { describe, expect, it } from 'vitest';
import { editDistance, latin } from '../../../src/i18n/latin.ts';
import {
  inWords,
  isFallbackName,
  namesIn,
  partyName,
  placeName,
  sideIndex,
  sideName,
} from '../../../src/i18n/name.ts';
import { LANGUAGES } from '../../../src/model/words.ts';
import { warConflict } from '../../support/conflict.ts';

const war = warConflict();
const place = (id: string) => {
  const found = war.places.get(id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
};

describe('names of places', () => {
  it.each(['stepanakert', 'shusha'])('%s carries both names in every language', (id) => {
    for (const lang of LANGUAGES) expect(placeName(place(id), lang)).toContain(' / ');
  });
  it.each(['stepanakert', 'shusha'])(
    '%s: the Azerbaijani interface puts the Azerbaijani name first',
    (id) => {
      const { az } = place(id).names;
      expect(az?.[0]).toBeDefined();
      expect(placeName(place(id), 'az').split(' / ')[0]).toBe(az?.[0]);
    },
  );
  it('never show a place twice under one name', () => {
    for (const each of war.places.values()) {
      for (const lang of LANGUAGES) {
        const shown = namesIn(each.names, lang);
        expect(new Set(shown).size, `${each.id} ${lang}`).toBe(shown.length);
        expect(shown.length).toBeGreaterThan(0);
      }
    }
  });
  it('fall back to English, and say that they do', () => {
    const only = { names: { en: ['One', 'Two'] } };
    expect(placeName(only, 'hy')).toBe('One / Two');
    expect([isFallbackName(only, 'hy'), isFallbackName(only, 'en')]).toEqual([true, false]);
    expect(isFallbackName({ names: { en: ['One'], hy: [] } }, 'hy')).toBe(true);
    expect(isFallbackName({ names: { en: ['One'], hy: ['Մեկ'] } }, 'hy')).toBe(false);
  });
  it('add the English name that the language’s own is not', () => {
    const shown = (id: string): readonly string[] => LANGUAGES.map((lang) => placeName(place(id), lang));
    expect(shown('stepanakert')).toEqual([
      'Stepanakert / Khankendi',
      'Ստեփանակերտ / Khankendi',
      'Xankəndi / Stepanakert',
      'Степанакерт / Ханкенди',
    ]);
    expect(shown('shusha')).toEqual(['Shusha / Shushi', 'Շուշի / Shusha', 'Şuşa / Shushi', 'Шуша / Шуши']);
    expect(shown('martuni').slice(1)).toEqual([
      'Մարտունի / Khojavend',
      'Xocavənd / Martuni',
      'Мартуни / Ходжавенд',
    ]);
    expect(shown('madagiz').slice(1)).toEqual([
      'Մատաղիս / Sugovushan',
      'Suqovuşan / Madagiz',
      'Мадагиз / Sugovushan',
    ]);
    expect(namesIn({ en: ['Ganja'], az: ['Gəncə'] }, 'az')).toEqual(['Gəncə']);
    expect(namesIn({ en: ['A', 'B'], az: ['X', 'Y'] }, 'az')).toEqual(['X', 'Y']);
  });
  it('never say one name twice, in two scripts', () => {
    for (const each of war.places.values()) {
      if (each.names.en.length < 2) continue;
      for (const lang of LANGUAGES) {
        const [first = '', second = ''] = namesIn(each.names, lang);
        const told = lang === 'en' ? first.toLowerCase() : latin(first);
        expect(told, `${each.id} ${lang}`).not.toBe(second.toLowerCase());
      }
    }
  });
});

describe('names of parties and sides', () => {
  it('are in the language, else in English', () => {
    expect(inWords({ en: 'x', ru: 'икс' }, 'ru')).toBe('икс');
    expect(inWords({ en: 'x', ru: 'икс' }, 'az')).toBe('x');
    expect(partyName(war.parties.get('artsakh'), 'en')).toBe('Nagorno-Karabakh authorities');
    expect(partyName(undefined, 'en')).toBe('not known');
  });
  it('know the two sides and neither', () => {
    expect([sideName(war, 'armenian', 'en'), sideName(war, null, 'en')]).toEqual([
      'Armenian side',
      'not known',
    ]);
    expect([sideIndex(war, 'azerbaijan'), sideIndex(war, 'armenian'), sideIndex(war, null)]).toEqual([
      0,
      1,
      null,
    ]);
  });
  it.each(LANGUAGES)('exist for every party and side (%s)', (lang) => {
    for (const { names } of [...war.parties.values(), ...war.sides]) expect(names[lang]).toBeTruthy();
  });
});

describe('spelling with plain Latin letters', () => {
  it.each([
    ['Ստեփանակերտ', 'stepanakert'],
    ['Շուշի', 'shushi'],
    ['Xankəndi', 'khankandi'],
    ['Ходжавенд', 'khodzhavend'],
    ['Çiləbürt', 'chilaburt'],
    ['Ե-1', 'e-1'],
  ])('%s: %s', (name, text) => expect(latin(name)).toBe(text));
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['shusha', 'shushi', 1],
    ['abc', 'c', 2],
    ['kitten', 'sitting', 3],
  ])('%j and %j are %i letters apart', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});
