/** Keeps the catalogues' languages apart in the bundle: a reader's browser fetches English and its own. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../model/words.ts';
import { cataloguePaths } from './catalogue-check.ts';

type Apart = Exclude<Language, 'en'>;
const APART = LANGUAGES.filter((lang): lang is Apart => lang !== 'en');

/** The languages of one catalogue, as they stand in the text. */
interface Part {
  readonly lang: Apart;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The messages, as an object literal. */
  readonly messages: string;
}

/** Every `catalogue({ en, hy, az, ru })` of a file. Names are unique among files, and in a file those of constants. */
function partsOf(file: string, text: string): readonly Part[] {
  const parts: Part[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const call = ts.isVariableDeclaration(node) && node.initializer;
    if (!call || !ts.isCallExpression(call) || call.expression.getText() !== 'catalogue') {
      ts.forEachChild(node, visit);
      return;
    }
    const [all] = call.arguments;
    if (!all || !ts.isObjectLiteralExpression(all)) throw new Error(`${file}: a catalogue is no literal`);
    for (const property of all.properties) {
      const lang = APART.find((one) => one === property.name?.getText());
      if (!lang || !ts.isPropertyAssignment(property)) continue;
      const name = `${basename(file, '.ts')}/${node.name.getText()}`;
      const messages = property.initializer.getText();
      parts.push({ lang, name, start: property.getStart(), end: property.end, messages });
    }
  };
  visit(source);
  return parts;
}

/** A catalogue's file whose other languages are looked up. */
export function withEnglishAlone(file: string, text: string): string {
  let code = text;
  for (const { lang, name, start, end } of [...partsOf(file, text)].reverse())
    code = `${code.slice(0, start)}get ${lang}() { return wordsApart('${lang}', '${name}', this.en); }${code.slice(end)}`;
  return `import { wordsApart } from '../apart.ts';\n${code}`;
}

/** The messages of one language by catalogue, of files by their texts, as a module. */
export function languageModule(lang: Language, files: ReadonlyMap<string, string>): string {
  const entries = [...files].flatMap(([file, text]) =>
    partsOf(file, text)
      .filter((part) => part.lang === lang)
      .map(({ name, messages }) => `'${name}': ${messages}`),
  );
  return `export default {\n${entries.join(',\n')}\n};\n`;
}

/** Modules that are nowhere on the disk. Their chunks take their names, so that none begins with a line below. */
const MODULE = /^words-(hy|az|ru)\.js$/;

/** @param isPageOnly catalogues of the static pages, which no script of the site has, and of what is rarely needed. */
export function languagesApart(isPageOnly: (file: string) => boolean): Plugin {
  let files: ReadonlyMap<string, string> = new Map();
  return {
    name: 'conflict-map-languages',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      const paths = cataloguePaths(root).filter((path) => !isPageOnly(basename(path)));
      files = new Map(paths.map((path) => [join(path), readFileSync(path, 'utf8')]));
    },
    resolveId: (id) => (MODULE.test(id) ? id : null),
    load(id) {
      const named = MODULE.exec(id)?.[1];
      const lang = APART.find((one) => one === named);
      return lang === undefined ? null : { code: languageModule(lang, files), moduleType: 'js' };
    },
    transform(code, id) {
      const path = join(id);
      if (files.has(path)) return { code: withEnglishAlone(path, code), map: null };
      if (!path.endsWith(join('src', 'i18n', 'apart.ts'))) return null;
      const fetches = APART.map((lang) => `${lang}: () => import('words-${lang}.js')`).join(', ');
      const written = code.replace(/(const FETCH: .* = )\{\};/, `$1{ ${fetches} };`);
      if (written === code) throw new Error('apart.ts has no place for the languages');
      return { code: written, map: null };
    },
  };
}
