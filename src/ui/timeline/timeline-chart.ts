/**
 * The still part of the track: histogram, truces and axis. It is drawn when size, data, filters or language change
 * and never on a step in time, because none of its properties change then.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Conflict } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import type { HistogramBin } from '../../query/histogram.ts';
import { Drawn } from '../part.ts';
import { base } from '../tokens.ts';
import type { PledgeMark, TruceBand } from './bands.ts';
import { barPaths } from './bins.ts';
import { axisShape } from './chart-axis.ts';
import { bandShape, pledgeShape } from './chart-bands.ts';
import { chartStyles } from './chart-styles.ts';
import type { TrackRows } from './layout.ts';
import { textWidth } from './measure.ts';
import type { TimeScale } from './scale.ts';

/** What is drawn; a new object is a new drawing. */
export interface Chart {
  readonly conflict: Conflict;
  readonly scale: TimeScale;
  readonly rows: TrackRows;
  readonly bins: readonly HistogramBin[];
  /** Incidents that the histogram's full height stands for; the same whatever the filters. */
  readonly top: number;
  readonly bands: readonly TruceBand[];
  readonly pledges: readonly PledgeMark[];
}

export class TimelineChart extends Drawn {
  static override properties = { chart: { attribute: false }, lang: {} };
  static override styles = [base, chartStyles];
  declare chart: Chart | null;
  declare lang: Language;
  /** Drawings made so far: what proves that a step in time makes none. */
  drawings = 0;

  constructor() {
    super();
    this.chart = null;
    this.lang = 'en';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Labels were measured with the fallback font until the web font is there.
    void this.ownerDocument.fonts?.ready.then(() => this.requestUpdate());
  }

  override render(): TemplateResult | typeof nothing {
    const { chart, lang } = this;
    if (!chart) return nothing;
    this.drawings += 1;
    const { conflict, scale, rows, bins, top, bands, pledges } = chart;
    const font = getComputedStyle(this).fontFamily;
    const sides = conflict.sides
      .map((_, side) => side)
      .concat(conflict.sides.length)
      .filter((side) => bins.some(({ counts }) => (counts[side] ?? 0) > 0));
    const context = {
      sides,
      conflict,
      lang,
      scale,
      rows,
      measure: (text: string, weight = 400) => textWidth(text, font, weight),
    };
    const baseline = rows.bars.top + rows.bars.height;
    const bars = barPaths(bins, scale, rows.bars.height - 1, baseline - 0.5, top);
    return html`<svg width=${scale.width} height=${rows.height} role="group">
      <defs>
        <pattern id="stripes" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="stripes-ground" width="4" height="4"></rect><path class="stripes-line" d="M1 0v4"></path>
        </pattern>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect class="hatch-ground" width="6" height="6"></rect><path class="hatch-line" d="M1 0v6"></path>
        </pattern>
      </defs>
      <g aria-hidden="true">
        ${bars.map((d, side) => svg`<path class="bar side-${side}" d=${d}></path>`)}
        <path class="base" d="M${scale.inset} ${baseline}H${scale.width - scale.inset}"></path>
        ${axisShape(context)}
        ${pledges.map((mark) => pledgeShape(mark, context))}
      </g>
      ${bands.map((band) => bandShape(band, context))}
    </svg>`;
  }
}

customElements.define('cm-timeline-chart', TimelineChart);
