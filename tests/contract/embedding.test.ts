/** `docs/embedding.md` names every key that frame and element take. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VIEW_KEYS } from '../../src/state/view-state.ts';
import { ROOT } from '../support/modules.ts';

const text = readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8');

test('every key has its row, and no row is of another', () => {
  const rows = text.slice(text.indexOf('## Keys')).match(/^\| `.*?\|/gm) ?? [];
  const named = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, key]) => key));
  expect(named.sort()).toEqual([...VIEW_KEYS].sort());
});
