/** What `npm run convert` needs of the formats, in one module for the command to load; its words are English. */
import { failureWords, formatWords, noticeWords, wordedProblem } from '../i18n/import-words.ts';
import { failureOf, type ImportAccount } from '../model/import.ts';
import { problemText } from '../model/problem.ts';

export { reportOfStrike } from '../exchange/from-strike.ts';
export { importPieces } from '../exchange/import.ts';
export { importParquet } from '../exchange/parquet-import.ts';
export { geoMetadata, PARQUET_COLUMNS, ROW_GROUP } from '../exchange/parquet-schema.ts';
export { csvHeader, csvLine } from '../exchange/write-csv.ts';
export {
  computedOf,
  GEOJSON_START,
  geojsonEnd,
  reportFeature,
  strikeFeature,
} from '../exchange/write-geojson.ts';
export { bibtex, cslJson } from '../exchange/write-sources.ts';
export { problemText };

/** The account of an import: a line for each problem and each notice, and the format's name. */
export const accountWords = ({ problems, notices, format }: ImportAccount) => ({
  problems: problems.map((problem) => problemText(wordedProblem(problem, 'en'))),
  notices: notices.map((notice) => noticeWords(notice, 'en')),
  format: formatWords(format, 'en'),
});

/** Why a file could not be converted. */
export const errorWords = (error: unknown): string => failureWords(failureOf(error), 'en');
