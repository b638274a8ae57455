/** The legend of the moment as rows: what is on the map, and nothing else. */
import { chrome } from '../../i18n/catalogues/chrome.ts';
import { common } from '../../i18n/catalogues/common.ts';
import { formatCount, formatStart } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { sideIndex, sideName } from '../../i18n/name.ts';
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { forSquares } from '../../scene/sums.ts';
import { SHAPE_OF } from '../../scene/symbols.ts';
import type { Scene } from '../../scene/types.ts';
import { el, type SvgNode } from './node.ts';
import type { Paint } from './palette.ts';
import { sideRole } from './palette.ts';
import type { Row } from './panel.ts';
import { shapePath } from './shape-path.ts';

export interface LegendOptions {
  readonly scene: Scene;
  readonly conflict: Conflict;
  readonly lang: Language;
  readonly paint: Paint;
  readonly slitsId: string;
  readonly hatchId: string;
  /** Numbers by square stand in the place of marks. */
  readonly squares: boolean;
}

const SIZE = 12;

function sideIcon(index: 0 | 1 | null, { paint, slitsId }: LegendOptions): SvgNode {
  const hue = paint(sideRole(index));
  const square = { x: -7, y: -6, width: 14, height: 12, rx: 2, stroke: hue, 'stroke-width': 1.5 };
  return el(
    'g',
    {},
    el('rect', { ...square, fill: hue }),
    index === 1 ? el('rect', { ...square, fill: `url(#${slitsId})` }) : null,
  );
}

function symbolIcons(paint: Paint) {
  const ink = paint('ink-2');
  const outline = { d: shapePath('circle', 7), stroke: ink, 'stroke-width': 1.5 };
  const square = { x: -8, y: -8, width: 16, height: 16, rx: 3 };
  return {
    deaths: el('g', { fill: ink }, el('circle', { cx: -6, r: 2.5 }), el('circle', { cx: 3, r: 6 })),
    noFigure: el('path', { ...outline, fill: 'none' }),
    answered: el(
      'g',
      {},
      el('path', { d: shapePath('circle', 5), fill: ink }),
      el('circle', { r: 8, fill: 'none', stroke: ink, 'stroke-width': 1.2 }),
    ),
    imprecise: el('path', { ...outline, fill: 'none', 'stroke-dasharray': '3 2' }),
    bulletin: el(
      'g',
      { fill: ink },
      el('rect', { ...square, 'fill-opacity': 0.3 }),
      el('path', { d: shapePath('circle', 4) }),
    ),
    total: el(
      'g',
      { stroke: ink, fill: 'none' },
      el('rect', square),
      el('path', { d: 'M-4 0H4', 'stroke-width': 2 }),
    ),
    stack: el(
      'g',
      {},
      el('circle', { cx: -4, cy: 3, r: 4.5, fill: 'none', stroke: ink, 'stroke-width': 1.6 }),
      el('rect', { x: -2, y: -8, width: 12, height: 11, rx: 5.5, fill: paint('ink') }),
      el(
        'text',
        { x: 4, y: 0.4, 'text-anchor': 'middle', 'font-size': 8, 'font-weight': 600, fill: paint('raised') },
        '3',
      ),
    ),
    square: el(
      'g',
      {},
      el('circle', { r: 7, fill: 'none', stroke: ink, 'stroke-width': 2.5 }),
      el('text', { y: 3.5, 'text-anchor': 'middle', 'font-size': 9, 'font-weight': 600, fill: ink }, '9'),
    ),
    line: el(
      'g',
      {},
      el('rect', { x: -9, y: -5, width: 18, height: 10, fill: paint('ink'), 'fill-opacity': 0.1 }),
      el('path', { d: 'M-9 0H9', stroke: paint('ink'), 'stroke-width': 1.5, 'stroke-dasharray': '5 2.6' }),
    ),
  };
}

export function legendRows(options: LegendOptions): readonly Row[] {
  const { scene, conflict, lang, paint, hatchId, squares } = options;
  const { front } = scene;
  const legend = squares ? forSquares(scene.legend) : scene.legend;
  const day = formatStart(conflict, lang);
  const say = (key: Parameters<typeof translate<keyof (typeof chrome)['en']>>[2], params = {}): string =>
    translate(chrome, lang, key, params);
  const row = (icon: SvgNode | null, text: string): Row => ({
    icon,
    words: [{ text, size: SIZE, weight: 400, fill: paint(icon ? 'ink' : 'ink-2') }],
  });
  const icons = symbolIcons(paint);
  const kindIcon = (shape: Parameters<typeof shapePath>[0]): SvgNode =>
    el('path', { d: shapePath(shape, 7), fill: paint('ink-2') });
  const sides = [...conflict.sides.map(({ id }) => id), ''].filter((id) => legend.sides.includes(id));
  const area = front?.trace.areaKm2;
  return [
    ...(scene.strikes.length === 0 ? [row(null, say('legend-empty'))] : []),
    ...(sides.length > 0 ? [row(null, `${say('legend-held', { day })}:`)] : []),
    ...sides.map((id) =>
      row(
        sideIcon(sideIndex(conflict, id), options),
        id === '' ? say('legend-held-unknown') : sideName(conflict, id, lang),
      ),
    ),
    ...legend.kinds.map((kind) => row(kindIcon(SHAPE_OF[kind]), translate(common, lang, `kind-${kind}`))),
    ...(squares ? [row(icons.square, say('legend-grid'))] : []),
    ...(legend.deaths ? [row(icons.deaths, say('legend-size'))] : []),
    ...(legend.noFigure ? [row(icons.noFigure, say('legend-no-figure'))] : []),
    ...(legend.answered ? [row(icons.answered, say('legend-answered'))] : []),
    ...(legend.imprecise ? [row(icons.imprecise, say('legend-imprecise'))] : []),
    ...(legend.bulletin ? [row(icons.bulletin, say('legend-bulletin'))] : []),
    ...(legend.total ? [row(icons.total, say('legend-total'))] : []),
    ...(front
      ? [row(icons.line, say(`legend-front-${front.trace.status}`, { km: front.trace.accuracyKm }))]
      : []),
    ...(area
      ? [
          row(
            el('rect', {
              x: -9,
              y: -6,
              width: 18,
              height: 12,
              fill: `url(#${hatchId})`,
              stroke: paint('rule'),
            }),
            say('legend-area', {
              day,
              km2: formatCount(area.estimate, lang),
              min: formatCount(area.min, lang),
              max: formatCount(area.max, lang),
            }),
          ),
        ]
      : []),
    ...(scene.strikes.length > 1 && !squares
      ? [row(icons.stack, say('legend-stack')), row(null, say('legend-fade'))]
      : []),
  ];
}
