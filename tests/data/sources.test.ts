/** Every record leads to a publication, each publication stands once. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { sourcesSchema } from '../../src/model/schema/dataset.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
const sources = v.parse(sourcesSchema, read('sources.json'));
const known = new Set(sources.map((source) => source.id));

/** Ids under any key that ends in `source` or `sources`, at any depth. */
function citedIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /sources?$/i.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => citedIn(entry, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => citedIn(entry, name));
}
const files = readdirSync('data').filter((file) => /json$/.test(file) && file !== 'sources.json');

test.each(files)('%s cites known sources only', (file) => {
  expect(citedIn(read(file)).filter((id) => !known.has(id))).toEqual([]);
});

test('no source stands without a record that cites it', () => {
  const cited = new Set(files.flatMap((file) => citedIn(read(file))));
  expect(sources.filter((source) => !cited.has(source.id)).map((source) => source.URL)).toEqual([]);
});

test('an id is the host and the fingerprint of the address', () => {
  const wrong = sources.filter(({ id, URL: address }) => {
    const host = address
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/[/?#].*$/, '')
      .toLowerCase();
    const name = host.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    return id !== `${name}-${createHash('sha1').update(address).digest('hex').slice(0, 6)}`;
  });
  expect(wrong.map((source) => source.id)).toEqual([]);
});

test('one record per publication, in order of id', () => {
  const ids = sources.map((source) => source.id);
  expect(ids).toEqual([...ids].sort());
  const same = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const addresses = sources.map((source) => same(source.URL));
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

test('a source has a heading or says that none was kept, and always a publisher', () => {
  const wrong = sources.filter(
    (source) =>
      (source.title === undefined) !== (source['title-missing'] === true) || !source['container-title'],
  );
  expect(wrong.map((source) => source.id)).toEqual([]);
  const marks = sources.filter((source) => /\(from URL\)|\(subhead\)/.test(source.title ?? ''));
  expect(marks.map((source) => source.title)).toEqual([]);
});

test('sites of one publisher have one name, so that none counts as two', () => {
  const names = sources
    .filter((s) => /kavkaz-?uzel|caucasianknot/.test(s.URL))
    .map((s) => s['container-title']);
  expect(new Set(names)).toEqual(new Set(['Caucasian Knot']));
});
