/** Reports as CSV: one row a report, which `plain.ts` reads back. */
import { formatInstant, type Minutes } from '../model/time.ts';
import { joinList } from './list.ts';
import type { ImportedReport } from './report.ts';

type Value = string | number | null;

const COLUMNS: readonly (readonly [string, (report: ImportedReport, zone: Minutes) => Value])[] = [
  ['id', ({ id }) => id],
  ['start', ({ start }, zone) => formatInstant(start, zone)],
  ['end', ({ end }, zone) => formatInstant(end, zone)],
  ['time_precision', ({ timePrecision }) => timePrecision],
  ['lat', ({ point }) => point[1]],
  ['lon', ({ point }) => point[0]],
  ['place', ({ places }) => places[0] ?? null],
  ['other_places', ({ places }) => joinList(places.slice(1))],
  ['place_precision', ({ placePrecision }) => placePrecision],
  ['kind', ({ kind }) => kind],
  ['weapon', ({ weapon }) => weapon],
  ['scope', ({ scope }) => scope],
  ['side', ({ side }) => side],
  ['grade', ({ grade }) => grade],
  ['reported_by', ({ reportedBy }) => joinList(reportedBy)],
  ['accused', ({ accused }) => joinList(accused)],
  ['answers', ({ answers }) => joinList(answers)],
  ['killed_min', ({ killed }) => killed?.min ?? null],
  ['killed_max', ({ killed }) => killed?.max ?? null],
  ['killed_best', ({ best }) => best],
  ['title', ({ title }) => title],
  ['summary', ({ summary }) => summary],
  ['actors', ({ actors }) => joinList(actors)],
  ['sources', ({ sources }) => joinList(sources)],
];

/** What a spreadsheet would run as a formula, and a text that begins as the guarded one does. */
const FORMULA = /^'*[=+\-@\t\r]/;

const cell = (value: Value): string => {
  const bare = value === null ? '' : String(value);
  const text = typeof value === 'string' && FORMULA.test(bare) ? `'${bare}` : bare;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The first line, with its line break. */
export const csvHeader = (): string => `${COLUMNS.map(([name]) => name).join(',')}\n`;

/** @param zone minutes east of UTC that times are written in. */
export const csvLine = (report: ImportedReport, zone: Minutes): string =>
  `${COLUMNS.map(([, value]) => cell(value(report, zone))).join(',')}\n`;
