/** What each trace says about itself, in plain words. */

import type { Handover } from './dates.ts';
import { REACH } from './field.ts';
import { BLUR, type Front, POCKET } from './fronts.ts';
import type { PreWar } from './pre-war.ts';
import { TOWN_SIZE } from './settlements.ts';

const MONTHS: Readonly<Record<string, string>> = {
  '09': 'September',
  '10': 'October',
  '11': 'November',
  '12': 'December',
};

/** `4 October`. */
export const dayInWords = (day: string): string => `${Number(day.slice(8))} ${MONTHS[day.slice(5, 7)] ?? ''}`;

export function preWarMethod(area: PreWar, villages: number): string {
  const mended = area.mended.map(({ name, by }) => `${name} (${by.toFixed(1)} km)`).join(', ');
  return (
    'Edge of the area held by the Armenian side before the war in OpenStreetMap, from the Murovdag ridge to the Araz, ' +
    `without the borders with Armenia and Iran. Corners rounded by about 1 km. Checked against ${villages} villages whose ` +
    `holder is known; where a village was on the wrong side (${mended}) or closer than 0.5 km, the line was bent around it. ` +
    'Accuracy: the outline was off by at most 1.1 km at the villages, but villages facing each other are mostly 4 to 9 km apart, ' +
    'so that it cannot be tested closer; near Kuropatkino no Azerbaijani-held village is named within 20 km. ' +
    'Not a surveyed line. The six villages announced on 27 September are not drawn: the ground around them is smaller ' +
    'than the line is exact.'
  );
}

const leftOut = ({ uncited }: Counts): string =>
  uncited === 0
    ? ''
    : `${uncited} settlements are left out, because no list that can be cited announces them. `;

const rule = (pockets: Front['pockets'], { beyond, behind, farthestKm }: Counts): string =>
  `Ground inside the area held before the war goes to the nearest named settlement (a town counts as ${TOWN_SIZE} km nearer), ` +
  `and counts as announced no further than ${REACH} km from an announced one. The boundary is rounded (blur of ${BLUR} km). ` +
  `Pockets under ${POCKET} km² on either side are dropped (${pockets.count}, together ${Math.round(pockets.km2)} km²): ` +
  `${beyond} announced settlements lie beyond the line, ${behind} others behind it` +
  `${beyond + behind === 0 ? '. ' : `, at most ${Math.ceil(farthestKm)} km from it. `}`;

/** Counts that a method quotes. */
export interface Counts {
  readonly announced: number;
  readonly placed: number;
  readonly others: number;
  /** Named only in lists without a source, and therefore left out. */
  readonly uncited: number;
  /** Announced settlements on ground that is not drawn as announced, and others on ground that is. */
  readonly beyond: number;
  readonly behind: number;
  /** The farthest of them from the line. */
  readonly farthestKm: number;
}

export const claimedMethod = (day: string, counts: Counts, pockets: Front['pockets']): string =>
  `Drawn from announcements, not verified. By ${dayInWords(day)} Azerbaijan had announced ${counts.announced} settlements ` +
  `as taken (${counts.placed} of them can be placed); ${counts.others} named settlements had not been announced. ` +
  leftOut(counts) +
  rule(pockets, counts) +
  'Elsewhere the line is that of 27 September. The Armenian side denied many of the announcements when they were made.';

export const ceasefireMethod = (counts: Counts, pockets: Front['pockets']): string =>
  `Approximate, not verified. Drawn like the announced lines from ${counts.announced} settlements that Azerbaijan had ` +
  `announced by 9 November (${counts.placed} of them can be placed), less Shosh and Mukhtar, which a Karabakh list of lost places does not name. ` +
  'Khtsaberd, Hin Tagher and Lisagor count as held by the Armenian side, as later reports imply; so would Hin Shen and ' +
  'Mets Shen, which could not be placed. Aghdam, Kalbajar and Lachin were handed over later. ' +
  leftOut(counts) +
  rule(pockets, counts);

export const handoverMethod = (handover: Handover, km2: number): string =>
  `Approximate. From the positions of 10 November, ${handover.told}. What is left is about ${roundKm2(km2)} km². Outlines of districts and oblast: Natural Earth, 1:10m.`;

/** The scale of an area that is known only to a band: tens below 200 km², fifties above. */
export const roundKm2 = (value: number): number => {
  const step = value < 200 ? 10 : 50;
  return Math.round(value / step) * step;
};
