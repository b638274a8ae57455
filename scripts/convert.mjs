/**
 * `npm run convert -- IN OUT`: events to and from this project's formats, by the files' extensions. Exit 1 when
 * anything could not be read or written, with every reason in words.
 */
import { checkNode, ensureInstalled, ROOT } from './install.mjs';

const USAGE = `npm run convert -- IN OUT [--offset +04:00] [--dates month-first|day-first]
  IN   .csv .tsv .geojson .json (also with .gz), .parquet, or the folder of a data package
  OUT  .csv .geojson .json .parquet; from a data package also its sources: .bib, .csl.json`;

checkNode();
ensureInstalled();
const { readArguments } = await import('./convert/arguments.mjs');
const { convert } = await import('./convert/convert.mjs');

try {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted === null) throw new Error(`What should be converted to what?\n${USAGE}`);
  const { lines, ok } = await convert(wanted, ROOT);
  for (const line of lines) console.log(line);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
