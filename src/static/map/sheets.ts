/** Title, moment and legend over the picture, and the room that they leave to the map. */

import { inWords } from '../../i18n/name.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { describeScene } from '../../scene/describe.ts';
import type { Scene } from '../../scene/types.ts';
import type { FrameSize, Inset } from './camera.ts';
import { type LegendOptions, legendRows } from './legend.ts';
import type { Paint } from './palette.ts';
import { type Panel, panel, type Row } from './panel.ts';

/** No rows when neither is asked for. */
function headRows(
  scene: Scene,
  conflict: Conflict,
  lang: Language,
  paint: Paint,
  asked: { readonly title: boolean; readonly moment: boolean; readonly heading: string | null },
): readonly Row[] {
  const { moment, truce, accusations, eachOther, strikes, besides } = describeScene(scene, conflict, lang);
  const plain = (text: string) => ({ text, size: 13, weight: 400, fill: paint('ink-2') });
  const [name, under] = [inWords(conflict.title, lang), inWords(conflict.subtitle, lang)];
  const title = [
    { text: asked.heading ?? name, size: 18, weight: 700, fill: paint('ink') },
    plain(asked.heading === null ? under : `${name}, ${under}`),
  ];
  const said = [...accusations.map(({ text }) => text), ...(eachOther === null ? [] : [eachOther])];
  const state = [
    { text: moment, size: 15, weight: 600, fill: paint('ink') },
    // Bulletins are marks on the map too: without them the number would not be that of the marks.
    ...[truce, ...said, besides === null ? strikes : `${strikes}, ${besides}`].map(plain),
  ];
  return [...(asked.title ? [title] : []), ...(asked.moment ? [state] : [])].map((words) => ({
    icon: null,
    words,
  }));
}

const MARGIN = 12;
/** Height of map that a narrow frame keeps between its words. */
const LEAST_MAP_PX = 240;
const HEAD_PX = 380;
const LEGEND_PX = 260;
/** From this width on the map stands beside its words, in a narrower frame between them. */
const WIDE_PX = 900;

export interface Sheets {
  readonly panels: readonly Panel[];
  /** What the frame's own inset and the words cover together. */
  readonly inset: Inset;
}

/** In one column, in two beside each other where one is too high and the frame is wide, else none. */
function legendPanels(
  options: LegendOptions,
  { left, bottom, above, wide }: Readonly<Record<'left' | 'bottom' | 'above', number>> & { wide: boolean },
  frame: FrameSize,
): readonly Panel[] {
  const rows = legendRows(options);
  const column = (part: readonly Row[], from: number): Panel =>
    panel(part, { left: from, bottom, most: LEGEND_PX }, frame, options.paint);
  const whole = column(rows, left);
  if (whole.box.y0 >= above) return [whole];
  if (!wide) return [];
  const half = Math.ceil(rows.length / 2);
  const first = column(rows.slice(0, half), left);
  const both = [first, column(rows.slice(half), first.box.x1 + MARGIN / 2)];
  return both.every(({ box }) => box.y0 >= above) ? both : [];
}

/**
 * A narrow frame has the title above the map and the legend below it. Where the legend would cover the map or the
 * title, it is left out: whoever shows the picture then has to explain it beside it.
 * @param footHeight what stands along the lower edge, px; in a narrow frame the legend keeps above it.
 */
export function sheets(
  options: LegendOptions,
  asked: {
    readonly title: boolean;
    readonly moment: boolean;
    readonly legend: boolean;
    readonly heading: string | null;
  },
  inset: Inset,
  frame: FrameSize,
  footHeight: number,
): Sheets {
  const { scene, conflict, lang, paint } = options;
  const left = inset.left + MARGIN;
  const rows = headRows(scene, conflict, lang, paint, asked);
  const head =
    rows.length > 0 ? panel(rows, { left, top: inset.top + MARGIN, most: HEAD_PX }, frame, paint) : null;
  const wide = frame.width >= WIDE_PX;
  const bottom = frame.height - inset.bottom - MARGIN - (wide ? 0 : footHeight);
  const above = (head?.box.y1 ?? inset.top) + (wide ? MARGIN : LEAST_MAP_PX);
  const legend = asked.legend ? legendPanels(options, { left, bottom, above, wide }, frame) : [];
  const panels = [...(head ? [head] : []), ...legend];
  if (wide)
    return { panels, inset: { ...inset, left: Math.max(inset.left, ...panels.map(({ box }) => box.x1)) } };
  return {
    panels,
    inset: {
      ...inset,
      top: Math.max(inset.top, head?.box.y1 ?? 0),
      bottom: Math.max(inset.bottom + footHeight, ...legend.map(({ box }) => frame.height - box.y0)),
    },
  };
}
