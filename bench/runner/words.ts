/** Numbers and tables as Markdown. */

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const NONE = '–';

export const count = (value: number | null): string => (value === null ? NONE : whole.format(value));

/** Tenths below ten. */
export const ms = (value: number | null): string =>
  value === null ? NONE : value < 9.95 ? tenths.format(value) : whole.format(value);

export const milliseconds = (value: number | null): string => (value === null ? NONE : `${ms(value)} ms`);

export const seconds = (valueMs: number | null): string =>
  valueMs === null ? NONE : `${tenths.format(valueMs / 1000)} s`;

export const megabytes = (bytes: number | null): string =>
  bytes === null ? NONE : whole.format(bytes / 2 ** 20);

export const times = (value: number | null): string =>
  value === null || !Number.isFinite(value) ? NONE : `${tenths.format(value)}×`;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
