/** What `npm run convert` needs of the formats, in one module for the command to load. */
export { problemText } from '../model/problem.ts';
export { reportOfStrike } from './from-strike.ts';
export { importPieces } from './import.ts';
export { importParquet } from './parquet-import.ts';
export { geoMetadata, PARQUET_COLUMNS, ROW_GROUP } from './parquet-schema.ts';
export { csvHeader, csvLine } from './write-csv.ts';
export { GEOJSON_END, GEOJSON_START, reportFeature, strikeFeature } from './write-geojson.ts';
export { bibtex, cslJson } from './write-sources.ts';
