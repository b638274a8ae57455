import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articlesSchema } from '../../src/model/schema/articles.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
const { articles: sources, statements } = v.parse(articlesSchema, read('articles.json'));
const ids = (file: string, list: string): Set<string> => {
  const rows = v.parse(v.looseObject({ [list]: v.array(v.looseObject({ id: v.string() })) }), read(file))[
    list
  ];
  return new Set(rows?.map((row) => row.id));
};

test('30 statements of two articles, each on the map or answered', () => {
  expect(sources).toHaveLength(2);
  expect(statements).toHaveLength(30);
  expect(new Set(statements.map((row) => row.id)).size).toBe(30);
  expect(statements.filter((row) => row.article === 'a')).toHaveLength(18);
  expect(statements.filter((row) => row.records.length === 0 && !row.answer)).toEqual([]);
});

test('every record that a statement names exists', () => {
  const known: Record<string, Set<string>> = {
    truce: ids('truces.json', 'truces'),
    allegation: ids('allegations.json', 'allegations'),
    strike: ids('strikes.geojson', 'features'),
  };
  const missing = statements.flatMap((row) => row.records.filter(({ type, id }) => !known[type]?.has(id)));
  expect(missing).toEqual([]);
});
