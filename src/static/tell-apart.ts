/** Names for records of which some would be called alike. */
import type { Conflict } from '../model/conflict.ts';
import type { Language } from '../model/words.ts';
import type { Here } from './site.ts';

interface Named {
  readonly id: string;
}

export type Where = Pick<Here, 'conflict' | 'lang'>;

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * Names by id, no two alike: each record has the first of its names that no other has.
 * @param namers from short to exact; what the last cannot tell apart is numbered in the records' order.
 */
function tellApart<R extends Named>(
  records: readonly R[],
  namers: readonly ((record: R) => string)[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const give = (id: string, name: string): void => {
    names.set(id, name);
    taken.add(name);
  };
  let alike = records;
  for (const nameOf of namers) {
    const told = alike.map((record) => ({ id: record.id, name: nameOf(record) }));
    const counts = countsOf(told.map(({ name }) => name));
    for (const { id, name } of told) if (counts.get(name) === 1 && !taken.has(name)) give(id, name);
    alike = alike.filter(({ id }) => !names.has(id));
  }
  const exact = namers.at(-1);
  for (const record of alike) {
    const name = exact?.(record) ?? record.id;
    let number = 1;
    while (taken.has(`${name} (${number})`)) number += 1;
    give(record.id, `${name} (${number})`);
  }
  return names;
}

/**
 * What calls each of a conflict's records by a name of its own; the names are made once for each language.
 * @param namers from short to exact; the first also calls a record that is not among them.
 */
export function namesApart<R extends Named>(
  recordsOf: (conflict: Conflict) => readonly R[],
  namers: readonly [(record: R, where: Where) => string, ...((record: R, where: Where) => string)[]],
): (record: R, where: Where) => string {
  const known = new WeakMap<Conflict, Map<Language, ReadonlyMap<string, string>>>();
  const namesIn = (where: Where): ReadonlyMap<string, string> => {
    const { conflict, lang } = where;
    const byLanguage = known.get(conflict) ?? new Map<Language, ReadonlyMap<string, string>>();
    known.set(conflict, byLanguage);
    const names =
      byLanguage.get(lang) ??
      tellApart(
        recordsOf(conflict),
        namers.map((nameOf) => (record) => nameOf(record, where)),
      );
    byLanguage.set(lang, names);
    return names;
  };
  return (record, where) => namesIn(where).get(record.id) ?? namers[0](record, where);
}
