/** How wide a text is, without a browser: close enough to lay labels out, about 5 % off. */

/** Widths in ems of Noto Sans, by kind of letter. */
const NARROW = /[iljtfrI.,:;'’|!()[\] \-·1]/;
const WIDE = /[mwMWQ@%—ШЩЖЮЫМФшщжюыфмԱ-Ֆա-ֆ]/u;
const CAPITAL = /[\p{Lu}]/u;

/** CSS px. @param weight of the font, 400 to 700. */
export function textWidth(text: string, size: number, weight = 400): number {
  let ems = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) ems += letter === ' ' ? 0.26 : 0.32;
    else if (WIDE.test(letter)) ems += /[\u0531-\u0587]/.test(letter) ? 0.63 : 0.82;
    else if (CAPITAL.test(letter)) ems += 0.64;
    else ems += 0.565;
  }
  return ems * size * (1 + (weight - 400) * 0.0002);
}

/** Words in lines of at most `most` px; a longer word stands alone. */
export function wrapped(text: string, most: number, size: number, weight = 400): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
