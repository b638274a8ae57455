/** What can be written, report by report. Each gives `{ add, reset, end, abandon }`; `end` completes the file. */
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A text file that appears under its name only when it is complete. */
function textFile(path) {
  const draft = `${path}.part`;
  const stream = createWriteStream(draft);
  let failure = null;
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    /** Waits when the disk is slower than the reader. */
    write(text) {
      if (failure) throw new Error(`${path}: ${failure.message}`);
      if (stream.write(text)) return undefined;
      return new Promise((done, fail) => {
        const onDrain = () => {
          stream.off('error', onError);
          done();
        };
        const onError = (error) => {
          stream.off('drain', onDrain);
          fail(new Error(`${path}: ${error.message}`));
        };
        stream.once('drain', onDrain);
        stream.once('error', onError);
      });
    },
    async end() {
      stream.end();
      try {
        await finished(stream);
      } catch (error) {
        throw new Error(`${path}: ${error.message}`);
      }
      renameSync(draft, path);
    },
    abandon() {
      stream.destroy();
      rmSync(draft, { force: true });
    },
  };
}

function csv(path, formats, { zone }) {
  const file = textFile(path);
  file.write(formats.csvHeader());
  return {
    add: (report) => file.write(formats.csvLine(report, zone)),
    end: () => file.end(),
    abandon: file.abandon,
  };
}

function geojson(path, formats, { zone }) {
  const file = textFile(path);
  let between = formats.GEOJSON_START;
  const computed = {};
  return {
    add(report, strike) {
      const feature = strike ? formats.strikeFeature(strike, zone) : formats.reportFeature(report, zone);
      if (strike) computed[strike.id] = formats.computedOf(report);
      const text = between + JSON.stringify(feature);
      between = ',\n';
      return file.write(text);
    },
    end() {
      const end = formats.geojsonEnd(computed);
      file.write(between === ',\n' ? end : `${between}${end.trimStart()}`);
      return file.end();
    },
    abandon: file.abandon,
  };
}

/** `csv`, `geojson`, `parquet`, `bib` or `csl`. @throws Error in words. */
export function kindOfOutput(path) {
  if (/\.csl\.json$/i.test(path)) return 'csl';
  const [, extension] = /\.(csv|geojson|json|parquet|bib)$/i.exec(path) ?? [];
  if (extension === undefined)
    throw new Error(
      `${path}: got a file of that name, expected .csv, .geojson, .json, .parquet, .bib or .csl.json`,
    );
  return extension.toLowerCase() === 'json' ? 'geojson' : extension.toLowerCase();
}

/** @throws Error in words when the file cannot be written, or DuckDB is not installed. */
export async function openOutput(path, kind, formats, settings, progress) {
  if (kind === 'csv') return csv(path, formats, settings);
  if (kind === 'geojson') return geojson(path, formats, settings);
  const { parquet } = await import('./parquet.mjs');
  return parquet(path, formats, progress);
}
