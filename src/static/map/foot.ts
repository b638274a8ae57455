/** Along the lower edge: the scale, how exact the front line is, and whose ground it is. */
import { mapWords } from '../../i18n/catalogues/map.ts';
import { formatCount } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { betweenText, lineText } from '../../scene/front-words.ts';
import { type Box, boxAround } from '../../scene/lettering/room.ts';
import { textWidth, wrapped } from '../../scene/lettering/text-size.ts';
import type { FrontInView, Scene } from '../../scene/types.ts';
import type { Camera, FrameSize, Inset } from './camera.ts';
import { haloAttributes } from './names.ts';
import { el, px, type SvgNode } from './node.ts';
import type { Paint } from './palette.ts';

/** Credits due wherever the ground is drawn, as its sources ask to be named. */
export const GROUND_CREDITS =
  '© OpenStreetMap contributors (ODbL 1.0) · Natural Earth · GeoNames (CC BY 4.0)';

const METRES_PER_DEGREE = 111_320;
const STEPS = [5, 3, 2, 1] as const;
const MOST_PX = 90;
const SIZE = 11;
const MARGIN = 8;
const LINE = 15;
/** A frame lower than this spares the scale a row of its own, px. */
const LOW = 320;
/** What the scale and its words take of a row, px. */
const SCALE_ROOM = MOST_PX + 70;
/** Sources wrap no earlier than this, px. */
const NARROW_LINE = 360;

/** The longest round length that is drawn at most `MOST_PX` long. */
export function scaleLength({ viewport: { zoom, center } }: Pick<Camera, 'viewport'>): {
  readonly metres: number;
  readonly px: number;
} {
  const perPixel = (360 * METRES_PER_DEGREE * Math.cos((center[1] * Math.PI) / 180)) / (512 * 2 ** zoom);
  const power = 10 ** Math.floor(Math.log10(perPixel * MOST_PX));
  const metres = (STEPS.find((step) => step * power <= perPixel * MOST_PX) ?? 1) * power;
  return { metres, px: metres / perPixel };
}

export interface FootOptions extends FrameSize {
  readonly scene: Scene;
  readonly conflict: Pick<Conflict, 'zone'>;
  readonly inset: Inset;
  readonly lang: Language;
  readonly scale: boolean;
  readonly credits: boolean;
  /** A line of ours between the front line's and the ground's. */
  readonly sources: string | null;
}

export interface FootLines {
  readonly lines: readonly string[];
  /** Above the lower edge of the frame's inset, px; 0 when there is nothing. */
  readonly height: number;
  /** From the first line's right end to that of the scale on the same row, px; `null` where the scale has its own. */
  readonly scaleShift: number | null;
}

function frontText(front: FrontInView, conflict: Pick<Conflict, 'zone'>, lang: Language): string {
  const said = [lineText(front, lang), betweenText(front, conflict, lang)].filter((text) => text !== '');
  return translate(mapWords, lang, 'front-short', { km: front.trace.accuracyKm, words: said.join(', ') });
}

/** What is said there, in lines that fit; needs no camera. */
export function footLines({
  scene,
  conflict,
  inset,
  lang,
  scale,
  credits,
  sources,
  width,
  height,
}: FootOptions): FootLines {
  const most = Math.max(MOST_PX, width - inset.left - inset.right - (inset.corner ?? 0) - 2 * MARGIN);
  const { front } = scene;
  const said = scale && front ? frontText(front, conflict, lang) : '';
  // Sources are many words, and the legend stands in the other half of a wide frame.
  const half = Math.min(most, Math.max(width / 2, NARROW_LINE));
  const lines = [
    ...wrapped(said, most, SIZE),
    ...wrapped(sources ?? '', half, SIZE),
    ...wrapped(credits ? GROUND_CREDITS : '', most, SIZE),
  ].filter((line) => line !== '');
  const first = textWidth(lines[0] ?? '', SIZE);
  const besides = scale && height < LOW && lines.length > 0 && first + SCALE_ROOM <= most;
  const rows = lines.length + (scale && !besides ? 1 : 0);
  return {
    lines,
    height: rows === 0 ? 0 : MARGIN + rows * LINE,
    scaleShift: besides ? first + 2 * MARGIN : null,
  };
}

export function foot(
  { lines, scaleShift }: FootLines,
  { inset, lang, scale, width, height }: FootOptions,
  camera: Pick<Camera, 'viewport'>,
  paint: Paint,
): { readonly node: SvgNode; readonly boxes: readonly Box[] } {
  const right = width - inset.right - MARGIN;
  const bottom = height - inset.bottom - MARGIN;
  const boxes: Box[] = [];
  const text = (words: string, x: number, y: number): SvgNode => {
    const long = textWidth(words, SIZE);
    boxes.push(boxAround(x - long / 2, y - SIZE / 3, long, LINE, 2));
    return el(
      'text',
      { x: px(x), y: px(y), 'text-anchor': 'end', 'font-size': SIZE, fill: paint('ink-2') },
      words,
    );
  };
  const nodes = lines.map((line, i) => text(line, right, bottom - (lines.length - 1 - i) * LINE));
  if (scale) {
    const length = scaleLength(camera);
    const far = length.metres >= 1000;
    const n = formatCount(far ? length.metres / 1000 : length.metres, lang);
    const y = bottom - (lines.length - (scaleShift === null ? 0 : 1)) * LINE;
    const end = right - (scaleShift ?? 0);
    const x = end - length.px;
    nodes.push(
      el('path', {
        d: `M${px(x)} ${px(y - 5)}v6h${px(length.px)}v-6`,
        fill: 'none',
        stroke: paint('ink-2'),
        'stroke-opacity': 1,
        'stroke-width': 1.2,
      }),
      text(translate(mapWords, lang, far ? 'kilometres' : 'metres', { n }), x - 6, y + 1),
    );
    boxes.push({ x0: x - 4, y0: y - 8, x1: end, y1: y + 4 });
  }
  return { node: el('g', { ...haloAttributes(paint('paper'), 1.6), 'data-part': 'foot' }, ...nodes), boxes };
}
