import type { GroundLanguage } from './language.ts';

/**
 * Font stacks as MapLibre reads them when a style has no `glyphs`: the names become a CSS font
 * family, and words such as "Semibold" or "Italic" in the first one set weight and style. The
 * first names below exist nowhere, so the browser falls through to the page's own "Noto Sans".
 */
export const GROUND_FONTS = {
  regular: ['Noto Sans'],
  medium: ['Noto Sans Medium', 'Noto Sans'],
  semibold: ['Noto Sans Semibold', 'Noto Sans'],
  italic: ['Noto Sans Italic', 'Noto Sans'],
};

const SAMPLES: Readonly<Record<GroundLanguage, string>> = {
  en: 'Ag ğ',
  az: 'Ag Əəğış',
  hy: 'Ag ğ Աա',
  ru: 'Ag ğ Яя',
};

/**
 * What to load before the first label is drawn, as pairs for `document.fonts.load(font, text)`:
 * MapLibre keeps the picture of each glyph, also one drawn from a fallback font.
 */
export function groundFontLoads(lang: GroundLanguage): readonly (readonly [font: string, text: string])[] {
  return ['400', '500', '600'].map((weight) => [`${weight} 16px "Noto Sans"`, SAMPLES[lang]] as const);
}
