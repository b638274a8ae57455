/** The story of the model. */
import type { Chapter } from '../conflict.ts';
import { parseDuration } from '../time.ts';
import { minuteOf } from './known.ts';
import type { FileContent } from './shape.ts';

export function buildStory(story: FileContent<'story.json'> | undefined): readonly Chapter[] {
  return (story?.chapters ?? []).map((chapter) => ({
    ...chapter,
    at: minuteOf(chapter.at),
    span: parseDuration(chapter.span) ?? 'all',
  }));
}
