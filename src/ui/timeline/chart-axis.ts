/** The axis in local time, and the key of the histogram, as SVG. */
import { nothing, type SVGTemplateResult, svg } from 'lit';
import { formatDay, monthName } from '../../i18n/format.ts';
import { sideName } from '../../i18n/name.ts';
import { civil, DAY } from '../../model/time.ts';
import type { BandContext } from './chart-bands.ts';
import { pxPerDay, xOf } from './scale.ts';
import { type AxisLabel, dayLabels, dayTicks, longLabels, monthLabels } from './ticks.ts';
import { say } from './words.ts';

const TICK = { day: 3, week: 6, month: 10 } as const;

function ticks(
  { conflict, scale, rows }: BandContext,
  long: readonly AxisLabel[] | null,
): readonly SVGTemplateResult[] {
  const base = rows.bars.top + rows.bars.height;
  const all =
    long?.map(({ minute }) => ({ minute, unit: 'month' })) ??
    dayTicks(scale.start, scale.end, conflict.zone.offset);
  return (['day', 'week', 'month'] as const).map((unit) => {
    const own = all.filter((tick) => tick.unit === unit);
    const size = unit === 'month' && rows.months !== null ? rows.height - base : TICK[unit];
    const d = own.map(({ minute }) => `M${xOf(scale, minute).toFixed(1)} ${base}v${size}`).join('');
    return svg`<path class="tick ${unit}" d=${d}></path>`;
  });
}

/** A label that would touch the one before it is left out; the first that is drawn of a month names it. */
function labels(
  list: readonly AxisLabel[],
  y: number,
  context: BandContext,
  centred: boolean,
): SVGTemplateResult[] {
  const { conflict, lang, scale, measure } = context;
  const { offset } = conflict.zone;
  const half = pxPerDay(scale) / 2;
  let free = Number.NEGATIVE_INFINITY;
  let named = 0;
  return list.flatMap(({ minute, form }) => {
    const { day, month, year } = civil(minute, offset);
    const whole = form !== 'day' && form !== 'date';
    const bold = whole || (form === 'date' && month !== named);
    const date = bold ? formatDay(minute, offset, lang) : String(day);
    const words = form === 'year' ? '' : monthName(month, lang);
    const text = whole ? `${words} ${form === 'month' ? '' : year}`.trim() : date;
    const width = measure(text, bold ? 600 : 400);
    const x = centred ? xOf(scale, minute) + half - width / 2 : xOf(scale, minute) + 3;
    if (x < free || x + width > scale.width) return [];
    free = x + width + 5;
    named = month;
    return [svg`<text class="axis ${bold ? 'bold' : ''}" x=${x.toFixed(1)} y=${y}>${text}</text>`];
  });
}

/** Swatches of the sides that have bars, with their names, where the months' line leaves room for them. */
function key(context: BandContext, from: number, to: number, y: number): SVGTemplateResult | typeof nothing {
  const { conflict, lang, measure, sides } = context;
  const ids = [...conflict.sides.map(({ id }) => id), null];
  const names = ids.flatMap((id, side) =>
    sides.includes(side) ? [{ side, name: sideName(conflict, id, lang) }] : [],
  );
  const title = say(lang, 'key-held');
  const wanted = measure(title) + names.reduce((sum, { name }) => sum + measure(name) + 28, 8);
  if (wanted > to - from || names.length === 0) return nothing;
  let x = from + measure(title) + 8;
  const parts = names.map(({ side, name }) => {
    const left = x;
    x += measure(name) + 28;
    return svg`<rect class="bar side-${side}" x=${left + 0.5} y=${y - 9.5} width="10" height="10"></rect>
      <text class="axis" x=${left + 15} y=${y}>${name}</text>`;
  });
  return svg`<text class="axis" x=${from} y=${y}>${title}</text>${parts}`;
}

export function axisShape(context: BandContext): SVGTemplateResult {
  const { conflict, lang, scale, rows, measure } = context;
  const { offset } = conflict.zone;
  const dayPx = pxPerDay(scale);
  const ownMonths = rows.months !== null;
  const long = longLabels(scale.start, scale.end, offset, dayPx);
  const days = long ?? dayLabels(scale.start, scale.end, offset, dayPx, ownMonths);
  const everyDay = days.length > (scale.end - scale.start) / DAY / 2;
  const months = ownMonths && !long ? monthLabels(scale.start, scale.end, offset) : [];
  const widest = months
    .map(({ minute }, index) => ({
      from: xOf(scale, minute) + measure(monthName(civil(minute, offset).month, lang)) + 28,
      to: (months[index + 1] ? xOf(scale, months[index + 1]?.minute ?? 0) : scale.width) - 12,
    }))
    .sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? { from: 0, to: scale.width };
  return svg`
    ${ticks(context, long)}
    ${labels(days, rows.days, context, everyDay)}
    ${rows.months === null ? nothing : labels(months, rows.months, context, false)}
    ${rows.months === null ? nothing : key(context, widest.from, widest.to, rows.months)}`;
}
