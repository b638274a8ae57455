/** Cards: letters of all four languages are drawn, none left out and none as the box of a missing one. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPainter } from '../../../scripts/cards/paint.mjs';
import { type CardFonts, cardFonts } from '../../../src/pipeline/cards/fonts.ts';
import { cardSet } from '../../../src/pipeline/cards-plugin.ts';
import { readGroundFile } from '../../../src/pipeline/static-pages.ts';
import { cardsOf } from '../../../src/static/card.ts';
import { warConflict } from '../../support/conflict.ts';
import { ROOT } from '../../support/modules.ts';

let fonts: CardFonts;
beforeAll(async () => {
  const css = readFileSync(join(ROOT, 'public', 'fonts', 'fonts.css'), 'utf8');
  fonts = await cardFonts(css, mkdtempSync(join(tmpdir(), 'fonts-')));
});

/** Pixels of a text drawn as the cards draw theirs. */
function drawn(text: string, weight = 400): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60" font-family="'Noto Sans'"><text x="10" y="40" font-size="30" font-weight="${weight}">${text}</text></svg>`;
  const named = fonts.spanned(svg.replace("'Noto Sans'", `'${fonts.family}'`));
  return new Resvg(named, { font: { fontFiles: [...fonts.files], loadSystemFonts: false } }).render().pixels;
}
const ink = (pixels: Buffer): number => pixels.filter((value, i) => i % 4 === 3 && value > 0).length;

describe('the letters of the cards', () => {
  // No font of ours has it: this is what a letter that is not there looks like.
  const missing = (weight: number): Buffer => drawn('\u{2603}', weight);

  it.each([400, 700])('are none of them missing (weight %i)', (weight) => {
    const letters = [...'ՍտղծəşğıŞƏШщЖыёAa1'];
    const pictures = letters.map((letter) => drawn(letter, weight));
    for (const [i, picture] of pictures.entries()) {
      expect([letters[i], ink(picture) > 0]).toEqual([letters[i], true]);
      expect([letters[i], picture.equals(missing(weight))]).toEqual([letters[i], false]);
    }
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(letters.length);
  });

  it('stand beside each other in one line, ligatures of any script or not', () => {
    for (const text of [
      'Մոսկովյան, ուժի մեջ 24',
      'Erməni tərəfi, 5',
      'Шуша / Shusha, official',
      'մեն մի. Гянджа ə',
    ])
      for (const word of text.split(' '))
        expect([text, ink(drawn(text)) > ink(drawn(word))]).toEqual([text, true]);
  });
});

describe('which cards are drawn', () => {
  it.each([
    [undefined, null, 'site'],
    [undefined, 'https://a.example/', 'all'],
    ['0', 'https://a.example/', 'site'],
    ['1', null, 'all'],
  ] as const)('CARDS=%s with the address %s: %s', (setting, address, wanted) =>
    expect(cardSet(setting, address, true)).toBe(wanted),
  );
  it('none without a renderer, so that no page names a picture that is not there', () =>
    expect(cardSet('1', 'https://a.example/', false)).toBe('none'));
  it('refuses other settings', () => expect(() => cardSet('yes', null)).toThrow('expected 1 or 0'));
});

describe('the cards', () => {
  const war = warConflict();
  const ground = readGroundFile(join(ROOT, 'public'));

  it.each(['en', 'hy', 'az', 'ru'] as const)('leave out no line of their words (%s)', (lang) => {
    for (const { path, draw } of cardsOf(war, ground, lang, true).filter(({ path }) =>
      ['site', 'reports/2020-10-11-ganja', 'places/shusha', 'truces/truce-2-paris'].includes(path),
    )) {
      const lines = [
        ...draw()
          .join('')
          .matchAll(/<text\b[^>]*>([^<]+)<\/text>/g),
      ].map(([, line = '']) => line);
      expect(lines.length).toBeGreaterThan(10);
      for (const line of lines) expect([path, line, ink(drawn(line)) > 0]).toEqual([path, line, true]);
    }
  });

  it('are one for each record of each kind, and PNG of 1200 x 630', async () => {
    const all = cardsOf(war, ground, 'az', true);
    expect(all).toHaveLength(1 + war.strikes.length + war.places.size + war.truces.length);
    expect(cardsOf(war, ground, 'az', false).map(({ path }) => path)).toEqual(['site']);
    const paint = createPainter({ ...fonts, width: 1200 });
    const png = Buffer.from(paint(all[0]?.draw() ?? []));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.subarray(25, 26).readUInt8()).toBe(3);
  });

  it('look the same in layers and in few colours as drawn whole', () => {
    const card = cardsOf(war, ground, 'hy', true).find(({ path }) => path === 'places/shusha');
    const layers = (card?.draw() ?? []).map((svg) =>
      fonts.spanned(svg.replaceAll("'Noto Sans'", `'${fonts.family}'`)),
    );
    expect(layers).toHaveLength(3);
    const options = {
      font: { fontFiles: [...fonts.files], loadSystemFonts: false, defaultFontFamily: fonts.family },
      fitTo: { mode: 'width' as const, value: 1200 },
    };
    const whole = layers.map((svg) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '')).join('');
    const [opening = ''] = /^<svg[^>]*>/.exec(layers[0] ?? '') ?? [];
    const once = new Resvg(`${opening}${whole}</svg>`, options).render().pixels;
    const png = Buffer.from(createPainter({ ...fonts, width: 1200 })(layers)).toString('base64');
    const image = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1200" height="630"><image width="1200" height="630" xlink:href="data:image/png;base64,${png}"/></svg>`;
    const twice = new Resvg(image).render().pixels;
    const far = once.reduce((sum, value, i) => sum + (Math.abs(value - (twice[i] ?? 0)) > 8 ? 1 : 0), 0);
    expect(far / once.length).toBeLessThan(0.002);
  });
});
