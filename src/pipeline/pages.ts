/** The pages that are written by hand, found by where they lie. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** HTML files at the root as entries of the build, by names that no public script has. */
export const pages = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(root)
      .filter((name) => name.endsWith('.html'))
      .map((name) => [`page-${name.replace(/\.html$/, '')}`, join(root, name)]),
  );
