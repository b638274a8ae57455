/** Files of any format but Parquet, piece by piece. */
import { type ImportAccount, type Notice, unreadable } from '../model/import.ts';
import { importCollection } from './collection.ts';
import { type Encoding, EncodingSurvey, notText, utf16Of } from './encoding.ts';
import { beginsJson, parseJson } from './records.ts';
import type { Imported, ImportedReport } from './report.ts';
import type { ReadOptions } from './row-reader.ts';
import { TableReader } from './table.ts';

/** The file's bytes in pieces, from the beginning at every call. */
export type Pieces = () => AsyncIterable<Uint8Array>;

export interface ImportOptions extends ReadOptions {
  readonly signal?: AbortSignal;
  /** Told after each piece how many bytes of the pass were read, and which pass it is, from 1. */
  readonly onBytes?: (bytes: number, pass: number) => void;
}

export interface ReportSink {
  /** What it gives back is waited for. */
  add(report: ImportedReport): void | Promise<void> | undefined;
  /** Forget what was added: the file is read again from the beginning. */
  reset(): void;
}

async function* counted(pieces: Pieces, options: ImportOptions, pass: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of pieces()) {
    options.signal?.throwIfAborted();
    bytes += piece.length;
    yield piece;
    options.onBytes?.(bytes, pass);
  }
}

class NotUtf8 extends Error {}

/** The text in pieces, which never cut a character in two. @throws NotUtf8 */
async function* texts(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  const decode = (piece?: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw new NotUtf8();
    }
  };
  for await (const piece of bytes) yield decode(piece);
  yield decode();
}

async function surveyEncoding(bytes: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const survey = new EncodingSurvey();
  for await (const piece of bytes) survey.push(piece);
  return survey.decide();
}

async function collect(file: string, text: AsyncIterable<string>): Promise<unknown> {
  const parts: string[] = [];
  for await (const part of text) parts.push(part);
  const json = parseJson(parts.join(''));
  if (json === undefined) throw unreadable(file, { code: 'no-json' }, { code: 'json' });
  return json;
}

function accountIn(account: ImportAccount, encoding: Encoding): ImportAccount {
  if (encoding === 'utf-8') return account;
  const notice: Notice = { remark: { code: 'encoding', encoding }, rows: 0, first: null };
  return { ...account, notices: [notice, ...account.notices] };
}

class Import {
  private pass = 0;

  constructor(
    private readonly file: string,
    private readonly pieces: Pieces,
    private readonly options: ImportOptions,
    private readonly sink: ReportSink,
  ) {}

  bytes(): AsyncIterable<Uint8Array> {
    this.pass += 1;
    return counted(this.pieces, this.options, this.pass);
  }

  private first: Uint8Array | null = null;

  /** The bytes that the file begins with. @throws ImportError where they are those of no text that is read. */
  async start(): Promise<Uint8Array> {
    if (this.first !== null) return this.first;
    for await (const piece of this.pieces()) {
      this.first = piece.slice(0, 1000);
      const kind = notText(this.first);
      if (kind !== null) throw unreadable(this.file, { code: kind }, { code: 'text-file' });
      return this.first;
    }
    return new Uint8Array();
  }

  async isJson(encoding: Encoding): Promise<boolean> {
    return beginsJson(new TextDecoder(encoding).decode(await this.start()));
  }

  async collection(encoding: Encoding): Promise<ImportAccount> {
    const json = await collect(this.file, texts(this.bytes(), encoding));
    const { reports, ...account } = importCollection(this.file, json, this.options);
    for (const report of reports) await this.sink.add(report);
    return accountIn(account, encoding);
  }

  /** @returns `null` where a date needs the survey that was skipped. */
  async table(encoding: Encoding, survey: boolean): Promise<ImportAccount | null> {
    const table = new TableReader(this.file, this.options);
    if (survey) {
      for await (const text of texts(this.bytes(), encoding)) table.survey(text);
      table.survey(null);
    } else table.skipSurvey();
    const take = async (text: string | null): Promise<void> => {
      for (const report of table.read(text)) {
        const done = this.sink.add(report);
        if (done) await done;
      }
    };
    for await (const text of texts(this.bytes(), encoding)) {
      await take(text);
      if (!survey && table.metOpenDate) return null;
    }
    await take(null);
    return !survey && table.metOpenDate ? null : accountIn(table.account(), encoding);
  }
}

/**
 * Reads a file with memory that does not grow with its rows (JSON excepted, which is held whole). Encoding and the
 * order of dates are known before the first report is given.
 * @throws ImportError when the file is of no known format; the `AbortError` of `signal`.
 */
export async function importPieces(
  file: string,
  pieces: Pieces,
  options: ImportOptions,
  sink: ReportSink,
): Promise<ImportAccount> {
  const run = new Import(file, pieces, options, sink);
  await run.start();
  const encoding = await surveyEncoding(run.bytes());
  if (await run.isJson(encoding)) return run.collection(encoding);
  const account = await run.table(encoding, true);
  if (account === null) throw new Error(`${file}: the survey left nothing open`);
  return account;
}

/**
 * The same in one pass where the file allows it: UTF-8, and no date whose order needs the whole file. Otherwise the
 * sink is reset and the file read again.
 */
export async function importInOnePass(
  file: string,
  pieces: Pieces,
  options: ImportOptions,
  sink: ReportSink,
): Promise<ImportAccount> {
  const run = new Import(file, pieces, options, sink);
  // The bytes of UTF-16 can be UTF-8 too.
  if (utf16Of(await run.start()) !== null) return importPieces(file, pieces, options, sink);
  try {
    if (await run.isJson('utf-8')) return await run.collection('utf-8');
    const account = await run.table('utf-8', false);
    if (account !== null) return account;
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
  }
  sink.reset();
  return importPieces(file, pieces, options, sink);
}

/** Reads a file that is in memory. */
export async function importFile(
  file: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<Imported> {
  let reports: ImportedReport[] = [];
  const sink: ReportSink = {
    add: (report) => {
      reports.push(report);
    },
    reset: () => {
      reports = [];
    },
  };
  const account = await importPieces(
    file,
    async function* () {
      yield bytes;
    },
    options,
    sink,
  );
  return { ...account, reports };
}
