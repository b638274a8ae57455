/** The pages that are written by hand, found by where they lie. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** HTML files at the root and in `examples/` as entries of the build, by names that no public script has. */
export function pages(root: string): Readonly<Record<string, string>> {
  const entries = ['', 'examples']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.html'))
    .map(
      (path) =>
        [
          `page-${path
            .slice(root.length)
            .replace(/\.html$/, '')
            .replaceAll(/[\\/]/g, '-')}`,
          path,
        ] as const,
    );
  return Object.fromEntries(entries);
}
