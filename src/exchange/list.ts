/** Lists in one cell: parts separated by `|`; a bar or a backslash in a part follows a backslash. */

export const joinList = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll(/[\\|]/g, (character) => `\\${character}`)).join('|');

const NONE: readonly string[] = [];

/** The parts as they were joined; a backslash before anything else is text. */
export function splitList(text: string): readonly string[] {
  if (text === '') return NONE;
  if (!text.includes('\\')) return text.split('|');
  const parts = [''];
  for (const [piece] of text.matchAll(/\\[\\|]|\||[^\\|]+|\\/g)) {
    if (piece === '|') parts.push('');
    else parts[parts.length - 1] += /^\\[\\|]$/.test(piece) ? piece.slice(1) : piece;
  }
  return parts;
}
