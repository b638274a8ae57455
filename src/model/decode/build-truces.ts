/** From the checked files to the truces of the model. */
import type { Truce, TruceAccusation } from '../conflict.ts';
import type { EpochMinute, Minutes } from '../time.ts';
import { minuteOf } from './known.ts';
import type { FileContent } from './shape.ts';

type RawTruce = FileContent<'truces.json'>['truces'][number];
type RawAccusation = RawTruce['accusations'][number];

const optionalMinute = (text: string | null): EpochMinute | null => (text === null ? null : minuteOf(text));

function buildAccusation(raw: RawAccusation, effect: EpochMinute | null): TruceAccusation {
  const at = optionalMinute(raw.at);
  const exact = at !== null && effect !== null ? { min: at - effect, max: at - effect } : null;
  return { ...raw, at, minutesAfter: raw.minutesAfter ?? exact };
}

function buildTruce(raw: RawTruce): Truce {
  const effect = optionalMinute(raw.effect.at);
  return {
    ...raw,
    announced: { ...raw.announced, at: optionalMinute(raw.announced.at) },
    effect: { ...raw.effect, at: effect },
    interval: raw.type === 'ceasefire' && effect !== null ? { start: effect, end: null } : null,
    accusations: raw.accusations.map((accusation) => buildAccusation(accusation, effect)),
    reports: raw.reports.map((report) => ({ ...report, at: optionalMinute(report.at) })),
  };
}

/** In order of effect; each ceasefire runs to the effect of the next, the last stays open. */
export function buildTruces(raw: readonly RawTruce[], offset: Minutes): readonly Truce[] {
  const key = (truce: Truce): EpochMinute => truce.effect.at ?? minuteOf(truce.effect.day, offset);
  const truces = raw.map(buildTruce).sort((a, b) => key(a) - key(b) || (a.id < b.id ? -1 : 1));
  const starts = truces.flatMap((truce) => truce.interval?.start ?? []);
  return truces.map((truce) => {
    const { interval } = truce;
    if (interval === null) return truce;
    return {
      ...truce,
      interval: { ...interval, end: starts.find((start) => start > interval.start) ?? null },
    };
  });
}
