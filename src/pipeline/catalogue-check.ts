/** A build stops at a message that a language lacks: bundling drops types without reading them. */
import { join } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

/**
 * What the compiler says of some catalogues under the project's own options; nothing when they are whole.
 * @param seeded texts by path, read before the disk.
 */
export function catalogueProblems(
  root: string,
  paths: readonly string[],
  seeded: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const options = { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, types: [] };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => seeded.has(path) || fileExists(path);
  host.readFile = (path) => seeded.get(path) ?? readFile(path);
  const program = ts.createProgram(paths, options, host);
  const problems = [
    ...program.getOptionsDiagnostics(),
    ...paths.flatMap((path) => {
      const source = program.getSourceFile(path);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    }),
  ];
  return problems.map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    const place = file === undefined ? 'tsconfig.json' : `${file.fileName.slice(root.length)}:${line}`;
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** Every catalogue of the project. */
export const cataloguePaths = (root: string): readonly string[] =>
  ts.sys.readDirectory(join(root, 'src/i18n/catalogues'), ['.ts']);

export function wholeCatalogues(): Plugin {
  return {
    name: 'conflict-map-catalogues',
    apply: 'build',
    configResolved({ root }) {
      const problems = catalogueProblems(root, cataloguePaths(root));
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  };
}
