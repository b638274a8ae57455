/** Checks of `story.json`. */
import { inExtent } from '../geo.ts';
import { parseDuration } from '../time.ts';
import type { Checker } from './known.ts';
import { minuteOf } from './known.ts';
import type { Shaped } from './shape.ts';

const KIND = { place: 'place', report: 'strike', truce: 'truce' } as const;

export function checkStory(checker: Checker, { content, path }: Shaped<'story.json'>): void {
  checker.unique(content.chapters, (index) => path('chapters', index));
  const { bounds } = checker;
  for (const [index, chapter] of content.chapters.entries()) {
    const at = path('chapters', index);
    const minute = minuteOf(chapter.at);
    if (bounds && (minute < bounds.period.start || minute > bounds.period.end))
      checker.problem(`${at}.at`, chapter.at, 'a moment inside the period');
    if (chapter.span !== 'all' && parseDuration(chapter.span) === null)
      checker.problem(`${at}.span`, chapter.span, 'a length of time such as 3d, or all');
    if (bounds && chapter.map && !inExtent(chapter.map.center, bounds.extent))
      checker.problem(`${at}.map.center`, chapter.map.center, 'a point inside the extent');
    if (chapter.open) checker.refers(`${at}.open.id`, chapter.open.id, KIND[chapter.open.type]);
    checker.allRefer(`${at}.sources`, chapter.sources, 'source');
    for (const [r, record] of chapter.records.entries())
      checker.refers(`${at}.records[${r}]`, record, 'strike', 'truce', 'allegation', 'control');
  }
}
