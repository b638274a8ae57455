/** How wide a text is, without a browser: letters of Noto Sans as measured, to 0.03 em. */

/** Letters by their width in hundredths of an em. */
const WIDTHS: Readonly<Record<number, string>> = {
  18: '’',
  21: "'՝՛",
  24: '։',
  27: ' !,.:;J`ijlı·լյ',
  30: '()',
  33: '-I[]fİչւ',
  36: '/²“”',
  42: '"?r°Լշ',
  45: '՞гт',
  48: 'cszçşэзсэ',
  51: 'FLvy–«»ջГух',
  54: '*Skx|Ş≤≥екьё',
  57: '$+0123456789<=>ETYZ^aeəə±×ՀՏհճօЕЗТавяЁ',
  60: 'PVXbdgopqğöՒբեզըժիծկձղմնոսվրցքБРХЬбдлнопрцч',
  63: 'ACKRhnuÇüԷՅՆՉՋՔգդռֆևАКСУЯийъ',
  66: '#BԶՁՇՐՑթВЧЭ',
  69: 'ԲԵԸԻՃՖЛЪ',
  72: '&DGUĞÜԾԿՈՍДП',
  75: 'HNƏԳԴԺՂИЙНОЦжфы',
  78: 'OQwÖ…ՊՎՕм',
  81: 'ԹԽՄՌՓФю',
  84: '%©ԱЫ',
  90: '@MЖМшщ',
  93: 'Wmախպտփ',
  99: '—Ю',
  102: 'ШЩ',
};
/** For a letter that is in none of the site's languages. */
const USUAL = 0.6;
/** What a heavier weight adds, a step of the font's weight axis. */
const HEAVIER = 0.000175;

const ems = new Map<string, number>(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width) / 100] as const),
  ),
);

/** CSS px. @param weight of the font, 400 to 700. */
export function textWidth(text: string, size: number, weight = 400): number {
  let width = 0;
  for (const letter of text) width += ems.get(letter) ?? USUAL;
  return width * size * (1 + (weight - 400) * HEAVIER);
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
