import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/pipeline/json-schema.ts';
import { ROOT } from '../support/modules.ts';

const folder = join(ROOT, 'data', 'schema');

describe('data/schema', () => {
  it('has a schema for every file and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(jsonSchemas()).sort());
  });
  it.each(Object.entries(jsonSchemas()))('%s is what `npm run schema` writes', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });
});
