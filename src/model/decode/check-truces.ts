/** Checks of `truces.json` and `allegations.json`. */
import type { Checker } from './known.ts';
import { minuteOf } from './known.ts';
import type { FileContent, Shaped } from './shape.ts';

type RawTruce = FileContent<'truces.json'>['truces'][number];

function checkAccusations(checker: Checker, path: string, accusations: RawTruce['accusations']): void {
  for (const [index, accusation] of accusations.entries()) {
    const at = `${path}[${index}]`;
    checker.refers(`${at}.side`, accusation.side, 'side');
    checker.refers(`${at}.party`, accusation.party, 'party');
    checker.allRefer(`${at}.places`, accusation.places, 'place');
    checker.allRefer(`${at}.sources`, accusation.sources, 'source');
    checker.recorded(`${at}.at`, accusation.at);
    checker.recorded(`${at}.day`, accusation.day);
    const minutes = accusation.minutesAfter;
    if (minutes !== null && minutes.min > minutes.max)
      checker.problem(`${at}.minutesAfter.min`, minutes.min, `${minutes.max} or less, the max`);
  }
}

function checkTimes(checker: Checker, at: string, truce: RawTruce): void {
  for (const key of ['announced', 'effect'] as const) {
    checker.recorded(`${at}.${key}.at`, truce[key].at);
    checker.recorded(`${at}.${key}.day`, truce[key].day);
    checker.allRefer(`${at}.${key}.sources`, truce[key].sources, 'source');
  }
  if (truce.type === 'ceasefire' && truce.effect.at === null)
    checker.problem(`${at}.effect.at`, null, 'the time of effect, which a ceasefire needs');
}

function checkSuperseded(checker: Checker, at: string, truce: RawTruce, all: readonly RawTruce[]): void {
  checker.refers(`${at}.supersededBy`, truce.supersededBy, 'truce');
  const next = all.find((other) => other.id === truce.supersededBy);
  if (next?.effect.at == null || truce.effect.at === null) return;
  if (minuteOf(next.effect.at) <= minuteOf(truce.effect.at))
    checker.problem(`${at}.supersededBy`, truce.supersededBy, 'a truce that takes effect later');
}

export function checkTruces(checker: Checker, { content, path }: Shaped<'truces.json'>): void {
  checker.unique(content.truces, (index) => path('truces', index));
  for (const [index, truce] of content.truces.entries()) {
    const at = path('truces', index);
    checkTimes(checker, at, truce);
    checkAccusations(checker, `${at}.accusations`, truce.accusations);
    for (const [d, denial] of truce.denials.entries()) {
      checker.refers(`${at}.denials[${d}].side`, denial.side, 'side');
      checker.refers(`${at}.denials[${d}].source`, denial.source, 'source');
    }
    for (const [r, report] of truce.reports.entries()) {
      checker.recorded(`${at}.reports[${r}].at`, report.at);
      checker.recorded(`${at}.reports[${r}].day`, report.day);
      checker.refers(`${at}.reports[${r}].source`, report.source, 'source');
    }
    for (const key of ['termsSources', 'endedSources', 'conflictSources', 'sources'] as const)
      checker.allRefer(`${at}.${key}`, truce[key], 'source');
    checkSuperseded(checker, at, truce, content.truces);
  }
}

export function checkAllegations(checker: Checker, { content, path }: Shaped<'allegations.json'>): void {
  checker.unique(content.allegations, (index) => path('allegations', index));
  for (const [index, allegation] of content.allegations.entries()) {
    const at = path('allegations', index);
    checker.recorded(`${at}.day`, allegation.day);
    if (allegation.time !== null) {
      checker.ordered(`${at}.time`, allegation.time.start, allegation.time.end);
      checker.recorded(`${at}.time.start`, allegation.time.start);
      checker.recorded(`${at}.time.end`, allegation.time.end, true);
    }
    checker.refers(`${at}.side`, allegation.side, 'side', 'party');
    checker.refers(`${at}.against`, allegation.against, 'side', 'party');
    checker.allRefer(`${at}.places`, allegation.places, 'place');
    checker.refers(`${at}.truce`, allegation.truce, 'truce');
    checker.refers(`${at}.source`, allegation.source, 'source');
    checker.refers(`${at}.response.source`, allegation.response?.source ?? null, 'source');
  }
}
