/** Reading a data package from a folder, for the build and for `npm run validate`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyFileName } from '../model/decode/shape.ts';
import type { Decoded } from '../model/decode.ts';
import { decode } from '../model/decode.ts';
import type { Problem } from '../model/problem.ts';
import { FILES, OPTIONAL_FILES } from '../model/schema.ts';

/** What JSON.parse says of a text, without the parser's own wording of the file's content. */
function parse(text: string): { readonly json: unknown } | { readonly got: string } {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    const place = /position \d+( \(line \d+ column \d+\))?/.exec(String(error))?.[0];
    return { got: place ? `text that stops being JSON at ${place}` : 'text that is not JSON' };
  }
}

/** Every file of the folder decoded; an unreadable file is a problem. */
export function readPackage(folder: string): Decoded {
  const files: Partial<Record<AnyFileName, unknown>> = {};
  const problems: Problem[] = [];
  for (const file of [...Object.keys(FILES), ...Object.keys(OPTIONAL_FILES)] as AnyFileName[]) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    const parsed = parse(readFileSync(path, 'utf8'));
    if ('json' in parsed) files[file] = parsed.json;
    else problems.push({ file, path: '', got: parsed.got, expected: 'JSON' });
  }
  const broken = new Set(problems.map((problem) => problem.file));
  const decoded = decode(files);
  if (problems.length === 0) return decoded;
  const others = decoded.ok ? [] : decoded.problems.filter((problem) => !broken.has(problem.file));
  return { ok: false, problems: [...problems, ...others] };
}
