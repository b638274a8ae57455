/** `articles.json`. */
import * as v from 'valibot';
import { day, httpUrl, id, optionalText, partialDate, text } from './parts.ts';

/** What a statement of an article can point to. */
const RECORD_TYPES = ['strike', 'truce', 'allegation', 'control', 'front-line', 'place'] as const;

/** The statements of the articles that the map grew from, each with the records or the answer that stand for it. */
export const articlesSchema = v.strictObject({
  articles: v.array(
    v.strictObject({
      id: id,
      /** Its record in `sources.json`. */
      source: v.nullable(id),
      date: day,
      publisher: text,
      title: text,
      url: httpUrl,
    }),
  ),
  statements: v.array(
    v.strictObject({
      id: id,
      /** Id of its article. */
      article: id,
      speaker: text,
      party: v.nullable(id),
      /** In our own words. */
      statement: text,
      date: v.nullable(partialDate),
      /** Records of the map that show it. */
      records: v.array(v.strictObject({ type: v.picklist(RECORD_TYPES), id })),
      /** What other pages say, for a statement that no record stands for, or besides its records. */
      answer: optionalText,
    }),
  ),
});
