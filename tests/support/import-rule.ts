/** The import rule of `ARCHITECTURE.md` as data, and what breaks it. */
import ts from 'typescript';
import type { Sources } from './modules.ts';
import { importGraph, remember } from './modules.ts';

/** Folders that a folder of `src/` may import from, besides itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  query: ['model'],
  state: ['model'],
  i18n: ['model'],
  exchange: ['model', 'query'],
  load: ['model', 'query', 'exchange'],
  scene: ['model', 'query', 'state', 'i18n'],
  map: ['model', 'query', 'state', 'scene', 'i18n'],
  static: ['model', 'query', 'state', 'scene', 'i18n'],
  ui: ['model', 'query', 'state', 'scene', 'i18n', 'static'],
  app: ['model', 'query', 'state', 'scene', 'i18n', 'exchange', 'load', 'map', 'static', 'ui'],
  embed: ['model', 'state', 'i18n', 'ui', 'app'],
  pipeline: ['model', 'query', 'state', 'scene', 'static', 'exchange', 'i18n'],
};

/** Packages by the folders that own them. */
const OWNERS: readonly (readonly [RegExp, readonly string[]])[] = [
  // The pipeline runs in Node only: what it imports weighs on no page.
  [/^valibot$/, ['model', 'pipeline']],
  [/^@valibot\//, ['pipeline']],
  [/^maplibre-gl(\/|$)/, ['map']],
  [/^@maplibre\//, ['map']],
  [/^lit(\/|$)/, ['ui', 'map', 'app', 'embed']],
  [/^d3-time$/, ['ui', 'i18n', 'scene']],
  [/^d3-geo$/, ['static']],
  [/^@turf\/turf$/, []],
  [/^@turf\//, ['query', 'pipeline']],
  [/^kdbush$/, ['query']],
  [/^papaparse$/, ['exchange']],
  [/^hyparquet$/, ['exchange', 'load']],
  [/^(subset-font|@resvg\/resvg-js)$/, ['pipeline']],
  [/^(node:|(vite|typescript)$)/, ['pipeline']],
  [/^geojson$/, Object.keys(MAY_IMPORT)],
];

/** Folders that may name the page's own globals. */
const PAGE_GLOBALS = ['location', 'history', 'document'];
const MAY_TOUCH_PAGE = ['app', 'embed', 'ui', 'map'];

const folderOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? '';

function packageProblem(path: string, name: string): string | null {
  const owners = OWNERS.find(([pattern]) => pattern.test(name))?.[1];
  if (owners?.includes(folderOf(path))) return null;
  return `${path}: imports ${name}, which ${owners?.length ? `only ${owners.join(', ')} may` : 'nothing may'}`;
}

function importProblem(path: string, target: string, sources: Sources): string | null {
  if (!target.includes('/') || !/^(src|tests|data|scripts|public)\//.test(target))
    return packageProblem(path, target);
  if (!target.startsWith('src/')) return `${path}: imports ${target}, outside src`;
  if (/\.(css|svg|json|geojson)$/.test(target)) return null;
  if (!sources.has(target)) return `${path}: imports ${target}, which is no module`;
  const [from, to] = [folderOf(path), folderOf(target)];
  if (from === to || MAY_IMPORT[from]?.includes(to)) return null;
  return `${path}: imports ${target}, but ${from} may not import ${to}`;
}

/** Circles of imports; one of types alone counts too, being a circle of meaning. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done' || !graph.has(path)) return;
    if (state.get(path) === 'open') {
      found.push(`cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`);
      return;
    }
    state.set(path, 'open');
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

/** Modules that no entry reaches. */
function orphans(
  graph: ReadonlyMap<string, readonly string[]>,
  entries: readonly string[],
): readonly string[] {
  const seen = new Set<string>();
  const queue = [...entries];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    queue.push(...(graph.get(path) ?? []));
  }
  return [...graph.keys()]
    .filter((path) => !seen.has(path))
    .map((path) => `${path}: an orphan, no entry reaches it`);
}

const DECLARES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.Parameter,
  ts.SyntaxKind.BindingElement,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.PropertySignature,
  ts.SyntaxKind.PropertyDeclaration,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.GetAccessor,
]);

/** Uses of `location`, `history` and `document` as globals, also through `window` and `globalThis`. */
const globalsUsed = remember((path, text): readonly string[] => {
  const used: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && PAGE_GLOBALS.includes(node.text)) {
      const { parent } = node;
      const property = ts.isPropertyAccessExpression(parent) && parent.name === node;
      const ofGlobal = property && /^(window|globalThis|self)$/.test(parent.expression.getText());
      const declared = DECLARES.has(parent.kind) && (parent as ts.NamedDeclaration).name === node;
      if (ofGlobal || !(property || declared)) used.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return [...new Set(used)];
});

/** Every breach of the rule, in words. */
export function breaches(sources: Sources, entries: readonly string[]): readonly string[] {
  const graph = importGraph(sources);
  const found: string[] = [];
  for (const [path, targets] of graph) {
    if (!(folderOf(path) in MAY_IMPORT)) found.push(`${path}: in no folder of the table`);
    for (const target of targets)
      found.push(...[importProblem(path, target, sources)].filter((p) => p !== null));
  }
  for (const [path, text] of sources)
    if (!MAY_TOUCH_PAGE.includes(folderOf(path)))
      for (const name of globalsUsed(path, text))
        found.push(`${path}: uses ${name}, which only ${MAY_TOUCH_PAGE.join(', ')} may`);
  return [...found, ...cycles(graph), ...orphans(graph, entries)];
}
