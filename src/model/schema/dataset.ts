/** `dataset.json` and `sources.json`. */
import * as v from 'valibot';
import { day, httpUrl, id, ids, instant, text, words } from './parts.ts';

const side = v.strictObject({ id, names: words, parties: ids });

/** Reports as Parquet, for packages with very many. */
export const COLUMNS_FILE = 'strikes.parquet';

export const datasetSchema = v.strictObject({
  id,
  format: v.literal(1),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')),
  released: day,
  title: words,
  subtitle: words,
  licence: text,
  extent: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  /** The zone that times are local to. */
  zone: v.strictObject({ offset: v.pipe(v.string(), v.regex(/^[+-]\d{2}:\d{2}$/)), label: text }),
  /** What the slider covers, half-open. */
  period: v.strictObject({ start: instant, end: instant }),
  /** Days that any record may fall on, both included. */
  records: v.strictObject({ from: day, to: day }),
  opening: v.strictObject({ at: instant, span: text }),
  /** The two sides that counts are split by. Their order gives the hue, nothing else. */
  sides: v.strictTuple([side, side]),
  parties: v.array(v.strictObject({ id, names: words, note: v.exactOptional(words) })),
  /** Places that are always labelled. */
  featured: ids,
  /** The file of further reports, as columns; `strikes.geojson` may then be left out. */
  columns: v.exactOptional(v.literal(COLUMNS_FILE)),
  credits: v.array(v.strictObject({ text, url: httpUrl, licence: text })),
});

const sourceSchema = v.strictObject({
  id,
  type: v.picklist([
    'webpage',
    'article-newspaper',
    'report',
    'post-weblog',
    'dataset',
    'speech',
    'broadcast',
  ]),
  title: v.exactOptional(text),
  /** `true` when the heading was not kept: cite publisher and address. */
  'title-missing': v.exactOptional(v.boolean()),
  'container-title': v.exactOptional(text),
  publisher: v.exactOptional(text),
  URL: httpUrl,
  /** CSL date, year first. */
  issued: v.exactOptional(
    v.strictObject({
      'date-parts': v.strictTuple([
        v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(3)),
      ]),
    }),
  ),
  /** `true` when the date was worked out, not printed. */
  'issued-inferred': v.exactOptional(v.boolean()),
  language: v.exactOptional(text),
  note: v.exactOptional(text),
});
export const sourcesSchema = v.array(sourceSchema);
