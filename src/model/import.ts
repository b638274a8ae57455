/**
 * The account of an import: what was read of a file and what was not, as codes with their values, so that every
 * language can word it. Values are what the file says, names of columns, and numbers.
 */
import { wordsOf } from './problem.ts';
import type { EpochMinute } from './time.ts';
import type { Kind } from './words.ts';

/** `table`: any with a latitude, a longitude and a date; `parquet`: what this project writes. */
export type FileFormat = 'UCDP GED' | 'ACLED' | 'TimeMap' | 'table' | 'parquet';

const CREDITS: Readonly<Partial<Record<FileFormat, string>>> = {
  'UCDP GED': 'UCDP GED, Uppsala Conflict Data Program (CC BY 4.0)',
  ACLED: 'ACLED',
};

/** Who is to be named wherever records of this format are shown; `null` where the format has no one maker. */
export const creditOf = (format: FileFormat): string | null => CREDITS[format] ?? null;

/** Where a row stands: the line on which it begins, from 1, or the path to a record, `features[3]`. */
export type RowPlace = { readonly line: number } | { readonly path: string };

/** What was found where something else was expected. */
export type Got =
  /** As it stands in the file, shortened. */
  | { readonly code: 'shown'; readonly text: string }
  | {
      readonly code:
        | 'nothing'
        | 'open-quote'
        | 'no-json'
        | 'no-answer'
        | 'zip'
        | 'markup'
        | 'binary'
        | 'broken-gzip';
    }
  | { readonly code: 'cells'; readonly n: number }
  | { readonly code: 'http'; readonly status: number };

/** What a table lacks, and the names that such a column may go by. */
export interface Lack {
  readonly what: 'latitude' | 'longitude' | 'date';
  readonly columns: string;
}

export type Expected =
  | {
      readonly code:
        | 'a-date'
        | 'date-such-as'
        | 'told-date'
        | 'not-before-start'
        | 'id'
        | 'number'
        | 'latitude'
        | 'longitude'
        | 'latitude-range'
        | 'longitude-range'
        | 'land'
        | 'point'
        | 'doubled-quotes'
        | 'json'
        | 'collection'
        | 'header'
        | 'file'
        | 'text-file'
        | 'whole-gzip'
        | 'whole-parquet'
        | 'lon-lat';
    }
  | { readonly code: 'not-before'; readonly column: string }
  | { readonly code: 'code-to'; readonly most: number }
  | { readonly code: 'one-of'; readonly list: string }
  /** As many cells as the header has. */
  | { readonly code: 'width'; readonly n: number }
  | { readonly code: 'also'; readonly lacks: readonly Lack[] };

/** Something that cannot be read: where, what is there, what was expected. */
export interface ImportProblem {
  readonly file: string;
  /** `null`: the file as a whole. */
  readonly place: RowPlace | 'header' | null;
  /** Column of a table or property of a record; `null`: the row as a whole. */
  readonly column: string | null;
  readonly got: Got;
  readonly expected: Expected;
}

/** Which of two numbers of a date is the month. */
export type DayOrder = 'month-first' | 'day-first';

/** Dates of one layout that can be read in either order. */
interface DatesSeen {
  readonly n: number;
  readonly example: string;
  /** Others of the layout whose reading says month or day first. */
  readonly month: number;
  readonly day: number;
  /** The first minute, in UTC, of the day that the example names in either order. */
  readonly monthFirst: EpochMinute;
  readonly dayFirst: EpochMinute;
}

/** What the reader should know although rows were read. */
export type Remark =
  | { readonly code: 'encoding'; readonly encoding: string }
  | (DatesSeen & {
      readonly code: 'dates-read';
      readonly order: DayOrder;
      readonly by: 'own' | 'others' | 'format' | 'choice';
    })
  | (DatesSeen & { readonly code: 'dates-open' })
  | { readonly code: 'extract'; readonly columns: number; readonly official: number }
  /** The header names a column twice; `word` is its name. */
  | { readonly code: 'column-repeated'; readonly word: string }
  /** The column that says how exact the date, or the point, is empty. */
  | { readonly code: 'time-unsaid' | 'point-unsaid'; readonly column: string }
  | {
      readonly code:
        | 'point-near'
        | 'several-days'
        | 'other-year'
        | 'deaths-order'
        | 'timemap-points'
        | 'settlement-points'
        | 'id-repeated'
        | 'too-many-parties'
        | 'date-wide'
        | 'hxl'
        | 'credit-ucdp'
        | 'credit-acled';
    }
  /** Numbers of deaths that are none: the first few different ones, as they stand in the file. */
  | {
      readonly code: 'deaths-least' | 'deaths-range' | 'deaths-unread';
      readonly examples: readonly string[];
    }
  /** A clock time in a column of its own is written in a way that is not read. */
  | { readonly code: 'clock-unread'; readonly column: string }
  /** Columns that a report has no room for. */
  | { readonly code: 'columns-left'; readonly list: string }
  /** Lines stand before the header. */
  | { readonly code: 'header-at'; readonly line: number }
  /** The file holds a part of the records that its source counted. */
  | { readonly code: 'page-of'; readonly n: number; readonly total: number }
  | { readonly code: 'kind-kept'; readonly word: string; readonly kind: Kind }
  | { readonly code: 'kind-unknown'; readonly word: string; readonly list: string };

/** A remark about many rows at once. */
export interface Notice {
  readonly remark: Remark;
  /** Rows that it is about; 0: the file. */
  readonly rows: number;
  /** Where the first of them stands; `null` where nobody knows. */
  readonly first: RowPlace | null;
}

export interface ImportAccount {
  readonly format: FileFormat;
  /** Rows found; each is a report or was not read. */
  readonly rows: number;
  readonly read: number;
  readonly unread: number;
  /** Why rows were not read; the first thousand. */
  readonly problems: readonly ImportProblem[];
  readonly notices: readonly Notice[];
}

/** Why nothing of a file can be shown. */
export type ImportFailure =
  | { readonly code: 'problem'; readonly problem: ImportProblem }
  /** Rows were found and none could be read. */
  | {
      readonly code: 'no-report';
      readonly file: string;
      readonly n: number;
      readonly first: ImportProblem | null;
      /** What was said of the rows nevertheless. */
      readonly notices: readonly Notice[];
    }
  /** In the words of the browser or of a library, which are English. */
  | { readonly code: 'foreign'; readonly message: string };

/** An import that cannot go on. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  /** @param failure what the reader is told; the error's own message is for whoever looks for a defect. */
  constructor(readonly failure: ImportFailure) {
    super(JSON.stringify(failure));
  }
}

/** The failure that an error stands for. */
export const failureOf = (error: unknown): ImportFailure =>
  error instanceof ImportError ? error.failure : { code: 'foreign', message: wordsOf(error) };

/** The error that a failure was, after it came from elsewhere as plain values. */
export const errorOf = (failure: ImportFailure): Error =>
  failure.code === 'foreign' ? new Error(failure.message) : new ImportError(failure);

/** The whole file, or its header, is not what was expected. */
export const unreadable = (
  file: string,
  got: Got,
  expected: Expected,
  place: ImportProblem['place'] = null,
): ImportError => new ImportError({ code: 'problem', problem: { file, place, column: null, got, expected } });
