/** Truce bands, first accusations and pledges as SVG. Geometry is exact: nothing is moved off its minute. */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import type { AccusationMark, PledgeMark, TruceBand } from './bands.ts';
import type { TrackRows } from './layout.ts';
import { fitText } from './measure.ts';
import { type TimeScale, xOf } from './scale.ts';
import { accusationTexts, bandName, bandState, bandTimes, say } from './words.ts';

export interface BandContext {
  readonly conflict: Conflict;
  readonly lang: Language;
  readonly scale: TimeScale;
  readonly rows: TrackRows;
  /** Positions of the sides that have bars; the number of sides stands for unknown. */
  readonly sides: readonly number[];
  /** px of a text of 12 px, weight 400 unless told. */
  readonly measure: (text: string, weight?: number) => number;
}

/** Room that a flag takes right of its minute, px. */
const FLAG = 9;
/** How far before its end the outline of a superseded truce stops, px: it was never ended. */
const OPEN = 7;

/** A staff at the minute with the side's sign, a square or a ring, in that side's own half of the band. */
function flag(mark: AccusationMark, { scale, rows }: BandContext): SVGTemplateResult {
  const half = rows.band.height / 2;
  const top = rows.band.top + (mark.side === 0 ? 0.5 : half + 0.5);
  const staff = half - 1;
  const size = Math.min(7, staff - 1);
  const y = top + (staff - size) / 2;
  const x = xOf(scale, mark.from);
  const width = xOf(scale, mark.to) - x;
  const round = `a${size / 2} ${size / 2} 0 1 1`;
  const shape =
    mark.side === 0
      ? `M${x + 1} ${y}h${size}v${size}h${-size}z`
      : `M${x + 1} ${y + size / 2}${round} ${size} 0${round} ${-size} 0z`;
  const doubt = width > 0.5 ? svg`<path class="doubt" d="M${x} ${top + staff}h${width}"></path>` : nothing;
  return svg`<g class="flag side-${mark.side}">
    <path class="staff" d="M${x} ${top}v${staff}"></path><path class="cloth" d=${shape}></path>${doubt}
  </g>`;
}

/** How far flags reach into the band from its start, px: the label begins after them. */
function flagsEnd(band: TruceBand, scale: TimeScale): number {
  const start = xOf(scale, band.start);
  const near = band.marks.map(({ from }) => xOf(scale, from) - start + FLAG).filter((end) => end < 40);
  return Math.max(2, ...near);
}

function outline(x0: number, x1: number, top: number, height: number, final: boolean): string {
  const right = final ? x1 - 1.5 : Math.max(x0, x1 - OPEN);
  return `M${right} ${top + 0.5}H${x0 + 0.5}V${top + height - 0.5}H${right}`;
}

function label(
  band: TruceBand,
  context: BandContext,
  x0: number,
  x1: number,
): SVGTemplateResult | typeof nothing {
  const { lang, rows, measure, scale } = context;
  const from = x0 + flagsEnd(band, scale) + 4;
  const room = x1 - from - 6;
  const number = String(band.number);
  const full = bandName(band, lang);
  const name = measure(full, 500) <= room ? full : full.replace(/\s*\([^)]*\)$/, '');
  const text =
    fitText(name, room, (part) => measure(part, 500), 9) || (measure(number) <= room + 4 ? number : '');
  if (text === '') return nothing;
  const baseline = rows.band.top + rows.band.height / 2 + 4;
  return svg`<text class="label" x=${from} y=${baseline}>${text}</text>`;
}

/** One truce: solid until the first accusation, hatched after; open where superseded, closed heavily where final. */
export function bandShape(band: TruceBand, context: BandContext): SVGTemplateResult {
  const { conflict, lang, scale, rows } = context;
  const { top, height } = rows.band;
  const x0 = xOf(scale, band.start);
  const x1 = xOf(scale, band.end);
  const alleged = xOf(scale, band.alleged);
  const right = band.final ? x1 : x1 - 1;
  const name = [
    bandName(band, lang),
    bandTimes(band, conflict, lang),
    // As it ends: half-open, its last minute is the one before.
    bandState(band, band.end - 1, lang),
    say(lang, band.final ? 'truce-final' : 'truce-superseded'),
    ...accusationTexts(band, conflict, lang),
  ].join('. ');
  return svg`<g class="band" role="button" tabindex="-1" aria-label=${name} data-truce=${band.truce.id}>
    <rect class="hit" x=${x0} y=${top} width=${Math.max(1, right - x0)} height=${height + 3}></rect>
    <rect class="quiet" x=${x0} y=${top} width=${Math.max(0, Math.min(alleged, right) - x0)} height=${height}></rect>
    <rect class="alleged" x=${Math.min(alleged, right)} y=${top} width=${Math.max(0, right - alleged)} height=${height}></rect>
    <path class="outline" d=${outline(x0, x1, top, height, band.final)}></path>
    <path class="effect" d="M${x0} ${top}v${height}"></path>
    ${band.final ? svg`<path class="final" d="M${x1 - 1.5} ${top}v${height}"></path>` : nothing}
    ${label(band, context, x0, x1)}
    ${band.marks.map((mark) => flag(mark, context))}
  </g>`;
}

/** A pledge: a thin bracket over its day, or a line at its minute, with a hollow diamond. Never a band. */
export function pledgeShape(mark: PledgeMark, context: BandContext): SVGTemplateResult {
  const { scale, rows } = context;
  const x0 = xOf(scale, mark.from);
  const x1 = xOf(scale, mark.to);
  const y = rows.bars.top;
  const bottom = rows.bars.top + rows.bars.height;
  const middle = (x0 + x1) / 2;
  const bracket = x1 - x0 > 2 ? `M${x0} ${y + 7}v-3H${x1}v3` : '';
  return svg`<g class="pledge" data-pledge=${mark.truce.id}>
    <path class="thin" d="${bracket}M${middle} ${y + 8}V${bottom}"></path>
    <path class="diamond" d="M${middle} ${y}l4 4l-4 4l-4-4z"></path>
  </g>`;
}
