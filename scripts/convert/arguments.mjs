/** The command line of `npm run convert`. */

const OFFSET = /^([+-])(\d{2}):(\d{2})$/;

function offsetOf(text) {
  const match = OFFSET.exec(text ?? '');
  const minutes = match ? Number(match[2]) * 60 + Number(match[3]) : Number.NaN;
  if (!(minutes <= 14 * 60))
    throw new Error(`--offset: got "${text ?? ''}", expected a time zone such as +04:00`);
  return match[1] === '-' ? -minutes : minutes;
}

function datesOf(text) {
  if (text !== 'month-first' && text !== 'day-first')
    throw new Error(`--dates: got "${text ?? ''}", expected month-first or day-first`);
  return text;
}

/** @returns `{ from, to, options }`, or `null` when a file is missing. @throws Error in words. */
export function readArguments(given) {
  const files = [];
  const options = {};
  for (let at = 0; at < given.length; at += 1) {
    const [name, inline] = given[at].startsWith('--') ? given[at].split('=', 2) : [];
    const value = () => {
      if (inline !== undefined) return inline;
      at += 1;
      return given[at];
    };
    if (name === '--offset') options.zone = offsetOf(value());
    else if (name === '--dates') options.dates = datesOf(value());
    else if (name !== undefined)
      throw new Error(`${name}: got an option that is not known, expected --offset or --dates`);
    else files.push(given[at]);
  }
  if (files.length > 2) throw new Error(`got ${files.length} files, expected two: IN OUT`);
  const [from, to] = files;
  return from === undefined || to === undefined ? null : { from, to, options };
}
