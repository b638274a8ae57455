/** Every catalogue of messages, found in its folder. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, Message } from '../../src/i18n/messages.ts';
import { LANGUAGES } from '../../src/model/words.ts';
import { ROOT } from './modules.ts';

const FOLDER = join(ROOT, 'src/i18n/catalogues');

const isCatalogue = (value: unknown): value is Catalogue<string> =>
  typeof value === 'object' && value !== null && LANGUAGES.every((lang) => lang in value);

/** Catalogues by `file: export`. */
export async function catalogues(): Promise<ReadonlyMap<string, Catalogue<string>>> {
  const found = new Map<string, Catalogue<string>>();
  for (const file of readdirSync(FOLDER)) {
    const module = (await import(join(FOLDER, file))) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(module)) {
      if (isCatalogue(value)) found.set(`${file}: ${name}`, value);
    }
  }
  return found;
}

/** The texts of a message: one, or one for each plural form. */
export const textsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

/** The names of a text's holes, sorted. */
export const holesOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
