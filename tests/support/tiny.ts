/** A made-up package of three reports, as parsed JSON; each call gives a fresh copy that a test may spoil. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnyFileName } from '../../src/model/decode/shape.ts';
import { decode } from '../../src/model/decode.ts';
import { problemText } from '../../src/model/problem.ts';
import { FILES, OPTIONAL_FILES } from '../../src/model/schema.ts';

const TINY_NAMES = [...Object.keys(FILES), ...Object.keys(OPTIONAL_FILES)] as readonly AnyFileName[];

export function tinyFiles(): Record<AnyFileName, unknown> {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(fileURLToPath(new URL(`../fixtures/tiny/${name}`, import.meta.url)), 'utf8'));
  return Object.fromEntries(TINY_NAMES.map((name) => [name, read(name)])) as Record<AnyFileName, unknown>;
}

/** Sets the value at `features[0].properties.kind`; `undefined` removes the key. */
export function set(root: unknown, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const parent = keys.reduce(
    (at, key) => at[key] as Record<string, unknown>,
    root as Record<string, unknown>,
  );
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

/** The problems, in words, of the tiny package with one value changed or, without a value, removed. */
export function spoilt(file: AnyFileName, path: string, value?: unknown): readonly string[] {
  const files = tinyFiles();
  set(files[file], path, value);
  const decoded = decode(files);
  return decoded.ok ? [] : decoded.problems.map(problemText);
}
