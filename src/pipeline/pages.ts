/** The pages of the site, found by where they lie. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * HTML files at the root, in `examples/`, and `index.html` of the folders of `about/` and deeper, as entries of the
 * build, by names that no public script has.
 */
export function pages(root: string): Readonly<Record<string, string>> {
  const html = (folder: string, deep: boolean): readonly string[] => {
    const path = join(root, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: deep, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => join(folder, file));
  };
  const found = [...html('.', false), ...html('about', true), ...html('examples', true)].sort();
  return Object.fromEntries(
    found.map((path) => [`page-${path.replace(/\.html$/, '').replaceAll(/[\\/]/g, '-')}`, join(root, path)]),
  );
}
