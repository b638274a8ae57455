/**
 * Parquet through DuckDB: reports are staged as a plain table on disk, and DuckDB sorts it by time, however large,
 * into row groups with statistics.
 */
import { createWriteStream, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';

/** Reports that are written at once. */
const CHUNK = 1024;
/** DuckDB sorts on disk what is larger. */
const MEMORY = '256MB';
const SQL_TYPES = { text: 'VARCHAR', integer: 'INTEGER', double: 'DOUBLE', minute: 'BIGINT', wkb: 'VARCHAR' };

async function loadDuckDb() {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new Error(
      'Parquet is written by DuckDB, which is not installed here: npm install --include=optional @duckdb/node-api, ' +
        'or write .csv or .geojson instead',
    );
  }
}

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** A cell of the staged table; no value and no text are the same. */
function cell(value) {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value.replaceAll('\0', ' ') : Buffer.from(value).toString('hex');
  return `"${text.replaceAll('"', '""')}"`;
}

class ParquetOutput {
  #rows = 0;
  #lines = [];
  #bounds = [180, 90, -180, -90];

  constructor(duckdb, formats, path, progress) {
    Object.assign(this, { duckdb, formats, path, progress });
    // Beside the output, where there is room for a file of this size.
    this.folder = mkdtempSync(join(dirname(path), '.convert-'));
    this.staged = createWriteStream(join(this.folder, 'staged.csv'));
    this.staged.on('error', (error) => {
      this.failure = error;
    });
  }

  add(report) {
    const [lon, lat] = report.point;
    const [west, south, east, north] = this.#bounds;
    this.#bounds = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
    const cells = this.formats.PARQUET_COLUMNS.map(({ value }) => cell(value(report)));
    this.#lines.push(`${this.#rows},${cells.join(',')}\n`);
    this.#rows += 1;
    return this.#lines.length === CHUNK ? this.#flush() : undefined;
  }

  /** Waits when the disk is slower than the reader. */
  #flush() {
    if (this.failure) throw new Error(`${this.path}: ${this.failure.message}`);
    const text = this.#lines.join('');
    this.#lines = [];
    return new Promise((done, fail) => {
      this.staged.write(text, (error) =>
        error ? fail(new Error(`${this.path}: ${error.message}`)) : done(),
      );
    });
  }

  async #open() {
    await this.#flush();
    this.staged.end();
    await finished(this.staged);
    const { DuckDBInstance } = this.duckdb;
    this.instance = await DuckDBInstance.create(':memory:', {
      memory_limit: MEMORY,
      temp_directory: join(this.folder, 'sort'),
    });
    this.connection = await this.instance.connect();
  }

  async #one(sql) {
    const reader = await this.connection.runAndReadAll(sql);
    return reader.getRows()[0]?.[0];
  }

  /** Completes the file. @returns what has to be said of it. */
  async end() {
    this.progress.say(`sorting ${this.#rows} reports by time`);
    await this.#open();
    const { PARQUET_COLUMNS, ROW_GROUP, geoMetadata } = this.formats;
    const types = PARQUET_COLUMNS.map(({ name, type }) => `${quoted(name)}: ${quoted(SQL_TYPES[type])}`);
    const staged =
      `read_csv(${quoted(join(this.folder, 'staged.csv'))}, header = false, delim = ',', quote = '"', escape = '"', ` +
      `nullstr = '', auto_detect = false, parallel = false, ` +
      `columns = {file_row: 'BIGINT', ${types.join(', ')}})`;
    const repeated = Number(await this.#one(`SELECT count(*) - count(DISTINCT id) FROM ${staged}`));
    const select = PARQUET_COLUMNS.map(({ name, type }) => {
      if (type === 'minute') return `to_timestamp("${name}" * 60) AS "${name}"`;
      if (type === 'wkb') return `unhex("${name}") AS "${name}"`;
      if (name !== 'id' || repeated === 0) return `"${name}"`;
      const times = 'row_number() OVER (PARTITION BY id ORDER BY file_row)';
      return `CASE WHEN ${times} = 1 THEN id ELSE id || '-' || ${times} END AS id`;
    });
    const geo = geoMetadata(this.#rows === 0 ? null : this.#bounds);
    const draft = join(this.folder, 'sorted.parquet');
    await this.connection.run(
      `COPY (SELECT ${select.join(', ')} FROM ${staged} AS staged ORDER BY staged.start, file_row) ` +
        `TO ${quoted(draft)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${ROW_GROUP}, ` +
        `KV_METADATA {geo: ${quoted(geo)}})`,
    );
    this.#close();
    renameSync(draft, this.path);
    rmSync(this.folder, { recursive: true, force: true });
    return repeated === 0
      ? []
      : [
          `Note: an id was used before: ${repeated} ${repeated === 1 ? 'row is' : 'rows are'} kept, with a number`,
        ];
  }

  #close() {
    this.connection?.closeSync();
    this.instance?.closeSync();
  }

  abandon() {
    this.#close();
    this.staged.destroy();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** @throws Error in words when DuckDB is not installed. */
export async function parquet(path, formats, progress) {
  return new ParquetOutput(await loadDuckDb(), formats, path, progress);
}
