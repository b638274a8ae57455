/** The account of an import in words: for the reader in their language, for the command line in English. */
import type {
  Expected,
  FileFormat,
  Got,
  ImportFailure,
  ImportProblem,
  Lack,
  Notice,
  Remark,
  RowPlace,
} from '../model/import.ts';
import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/words.ts';
import { common } from './catalogues/common.ts';
import { importNotes } from './catalogues/import-notes.ts';
import { importProblems } from './catalogues/import-problems.ts';
import { translate } from './messages.ts';

/** `line 12`, `features[3]`, `header`; empty for the whole file. */
function placeWords(place: RowPlace | 'header' | null, lang: Language): string {
  if (place === null) return '';
  if (place === 'header') return translate(importProblems, lang, 'in-header');
  return 'line' in place ? translate(importProblems, lang, 'line', { line: place.line }) : place.path;
}

function gotWords(got: Got, lang: Language): string {
  return got.code === 'shown' ? got.text : translate(importProblems, lang, `got-${got.code}`, { ...got });
}

function lackWords(lacks: readonly Lack[], lang: Language): string {
  return lacks
    .map(({ what, columns }) => translate(importProblems, lang, `lack-${what}`, { columns }))
    .reduce((list, next) => translate(importProblems, lang, 'and', { list, next }));
}

function expectedWords(expected: Expected, lang: Language): string {
  if (expected.code !== 'also')
    return translate(importProblems, lang, `expected-${expected.code}`, { ...expected });
  return translate(importProblems, lang, 'expected-also', { list: lackWords(expected.lacks, lang) });
}

/** The problem with its words in one language, `line 3: date` its path. */
export function wordedProblem(
  { file, place, column, got, expected }: ImportProblem,
  lang: Language,
): Problem {
  const path = [placeWords(place, lang), column ?? ''].filter((part) => part !== '').join(': ');
  return { file, path, got: gotWords(got, lang), expected: expectedWords(expected, lang) };
}

/** Where, what is there, what was expected; with `file` before it where that is not clear already. */
export function problemWords(problem: ImportProblem, lang: Language, file = ''): string {
  const { path, got, expected } = wordedProblem(problem, lang);
  const where = [file, path].filter((part) => part !== '').join(': ');
  return translate(importProblems, lang, 'problem', { where, got, expected });
}

function remarkWords(remark: Remark, lang: Language): string {
  if ('examples' in remark)
    return translate(importNotes, lang, `remark-${remark.code}`, { examples: remark.examples.join(', ') });
  const say = (more: Readonly<Record<string, string>> = {}): string =>
    translate(importNotes, lang, `remark-${remark.code}`, { ...remark, ...more });
  if (remark.code === 'dates-read') {
    const order = translate(importNotes, lang, `order-${remark.order}`);
    return say({ order, by: translate(importNotes, lang, `by-${remark.by}`) });
  }
  return remark.code === 'kind-kept' ? say({ kind: translate(common, lang, `kind-${remark.kind}`) }) : say();
}

/** A remark, and how many rows it is about. */
export function noticeWords({ remark, rows, first }: Notice, lang: Language): string {
  const text = remarkWords(remark, lang);
  if (rows === 0) return text;
  return first === null
    ? translate(importNotes, lang, 'note-rows', { text, n: rows })
    : translate(importNotes, lang, 'note', { text, n: rows, first: placeWords(first, lang) });
}

/** The format's name. */
export const formatWords = (format: FileFormat, lang: Language): string =>
  format === 'table' || format === 'parquet' ? translate(importNotes, lang, `format-${format}`) : format;

/** Why a file is not shown. What a browser or a library says is English in every language. */
export function failureWords(failure: ImportFailure, lang: Language): string {
  if (failure.code === 'foreign') return failure.message;
  if (failure.code === 'problem') return problemWords(failure.problem, lang, failure.problem.file);
  const { file, n, first } = failure;
  const none = translate(importProblems, lang, n === 0 ? 'no-rows' : 'no-report', { file, n });
  return first === null ? none : `${none}: ${problemWords(first, lang)}`;
}
