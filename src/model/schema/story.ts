/** `story.json`. */
import * as v from 'valibot';
import { id, ids, instant, lonLat, text, words } from './parts.ts';

/** What a chapter can open. */
const OPENED = ['place', 'report', 'truce'] as const;

/** Chapters that lead a reader through the conflict; each is a text and the view that shows what it tells. */
export const storySchema = v.strictObject({
  chapters: v.array(
    v.strictObject({
      id,
      title: words,
      /** In our own words; a line break parts paragraphs. */
      text: words,
      /** The moment, inside the period. */
      at: instant,
      /** A length of time such as `1d`, or `all`. */
      span: text,
      /** The camera, `null`: fits the dataset. */
      map: v.nullable(
        v.strictObject({ zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(22)), center: lonLat }),
      ),
      open: v.nullable(v.strictObject({ type: v.picklist(OPENED), id })),
      sources: ids,
      /** Ids of strikes, truces, allegations and announcements that the text tells of. */
      records: ids,
    }),
  ),
});
