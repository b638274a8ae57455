// Rebuilds public/fonts: small subsets of Noto Sans (weights 400 to 700) and the stylesheet that
// declares them all under the one family name "Noto Sans". Usage: node scripts/basemap/fonts.mjs
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const outDir = join(dirname(fileURLToPath(import.meta.url)), '../../public/fonts');
const packageDir = (name) => dirname(require.resolve(`${name}/package.json`));
const latinDir = join(packageDir('@fontsource-variable/noto-sans'), 'files');
const armenianDir = join(packageDir('@fontsource-variable/noto-sans-armenian'), 'files');

/** Each subset: the file it is cut from and the inclusive code point ranges it answers for. */
const SUBSETS = [
  {
    name: 'noto-sans-latin',
    from: join(latinDir, 'noto-sans-latin-wght-normal.woff2'),
    ranges: [
      '20-7E',
      'A0-FF',
      '131',
      '152-153',
      '2BB-2BC',
      '2002-2003',
      '2009-200A',
      '2010-2015',
      '2018-201E',
      '2020-2022',
      '2026',
      '202F',
      '2030',
      '2032-2033',
      '2039-203A',
      '20AC',
      '2122',
      '2191',
      '2193',
      '2212',
      '2215',
    ],
  },
  {
    name: 'noto-sans-latin-ext',
    from: join(latinDir, 'noto-sans-latin-ext-wght-normal.woff2'),
    ranges: [
      '100-130',
      '132-151',
      '154-17F',
      '18F',
      '1CD-1DC',
      '1E6-1E7',
      '218-21B',
      '259',
      '2B9-2BA',
      '1E24-1E25',
      '1E62-1E63',
      '1E6C-1E6D',
      '1E92-1E93',
    ],
  },
  {
    name: 'noto-sans-cyrillic',
    from: join(latinDir, 'noto-sans-cyrillic-wght-normal.woff2'),
    ranges: ['301', '400-45F', '490-491', '4B0-4B1', '2116'],
  },
  {
    name: 'noto-sans-armenian',
    from: join(armenianDir, 'noto-sans-armenian-armenian-wght-normal.woff2'),
    ranges: ['308', '531-556', '559-58A', '58D-58F', '2024', 'FB13-FB17'],
  },
];

const WEIGHTS = { min: 400, max: 700, default: 400 };

/** Every character of a list of hexadecimal ranges, as one string. */
function characters(ranges) {
  return ranges
    .flatMap((range) => {
      const [first, last = first] = range.split('-').map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .join('');
}

function fontFace({ name, ranges }) {
  return `@font-face {
  font-family: "Noto Sans";
  font-style: normal;
  font-weight: ${WEIGHTS.min} ${WEIGHTS.max};
  font-display: swap;
  src: url("./${name}.woff2") format("woff2");
  unicode-range: ${ranges.map((range) => `U+${range}`).join(', ')};
}
`;
}

mkdirSync(outDir, { recursive: true });
for (const subset of SUBSETS) {
  const font = await subsetFont(readFileSync(subset.from), characters(subset.ranges), {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  });
  writeFileSync(join(outDir, `${subset.name}.woff2`), font);
  console.log(`${subset.name}.woff2 ${font.length} bytes`);
}
const head =
  '/* Noto Sans, SIL Open Font License 1.1 (OFL.txt). Written by scripts/basemap/fonts.mjs: do not edit. */\n';
writeFileSync(join(outDir, 'fonts.css'), head + SUBSETS.map(fontFace).join(''));
copyFileSync(join(packageDir('@fontsource-variable/noto-sans'), 'LICENSE'), join(outDir, 'OFL.txt'));
