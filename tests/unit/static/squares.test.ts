import { describe, expect, it } from 'vitest';
import { ReportIndex } from '../../../src/query/columns/report-index.ts';
import { ColumnWriter } from '../../../src/query/columns/writer.ts';
import { Reports } from '../../../src/query/reports.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { type SvgMapOptions, svgMap } from '../../../src/static/map/map.ts';
import { nodeText, type SvgNode } from '../../../src/static/map/node.ts';
import { tinyConflict } from '../../support/conflict.ts';
import { EPOCH, randomRows, seeded } from '../../support/random-rows.ts';
import { viewAt } from '../../support/view.ts';

const tiny = tinyConflict();
const rows = randomRows(seeded(9), 6000);
const writer = new ColumnWriter();
for (const row of rows) writer.add(row);
const conflict = { ...tiny, strikes: [], more: new Reports(new ReportIndex(writer.finish())) };
const sceneOf = createSceneMaker(conflict);
const [lons, lats] = [rows.map(({ point }) => point[0]), rows.map(({ point }) => point[1])];
const middle = [
  (Math.min(...lons) + Math.max(...lons)) / 2,
  (Math.min(...lats) + Math.max(...lats)) / 2,
] as const;
const options: SvgMapOptions = {
  width: 1280,
  height: 800,
  theme: 'light',
  lang: 'en',
  parts: ['legend'],
  interactive: true,
  viewport: { zoom: 6, center: middle },
};
const end = EPOCH + 100_000;
const draw = (at: number, span: number | 'all', change: Partial<SvgMapOptions> = {}) =>
  svgMap(sceneOf({ ...viewAt(conflict, at), at, span }), conflict, null, { ...options, ...change });

function nodesWith(node: SvgNode | string, name: string): readonly SvgNode[] {
  if (typeof node === 'string') return [];
  const own = node.attributes[name] === undefined ? [] : [node];
  return [...own, ...node.children.flatMap((child) => nodesWith(child, name))];
}

describe('a picture of more reports than are drawn one by one', () => {
  it('counts every one of them in squares that can be opened, and says so', () => {
    const tree = draw(end, 'all');
    const counted = tree.squares.reduce(
      (sum, { incidents, areaReports }) => sum + incidents + areaReports,
      0,
    );
    expect(counted).toBe(rows.length);
    expect(tree.marks).toEqual([]);
    expect([...tree.drawn].sort()).toEqual(rows.map(({ id }) => id).sort());
    const drawn = nodesWith(tree.root, 'data-square');
    expect(drawn).toHaveLength(tree.squares.length);
    for (const { attributes } of drawn)
      expect(attributes['aria-label']).toMatch(/^\d[\d,]* (reported strike|area report)/);
    expect(nodeText(tree.root)).toContain('Number of reported strikes in one');
    for (const { x, y, radius } of tree.squares)
      for (const other of tree.squares)
        if (other.x !== x || other.y !== y)
          expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(radius + other.radius - 0.5);
  });

  it('draws each where the window holds few, and says nothing of squares', () => {
    const tree = draw(EPOCH + 3000, 2000);
    const shown = rows.filter(({ start }) => start > EPOCH + 1000 && start <= EPOCH + 3000);
    expect(shown.length).toBeGreaterThan(50);
    expect(tree.squares).toEqual([]);
    expect([...tree.drawn].sort()).toEqual(shown.map(({ id }) => id).sort());
    expect(nodeText(tree.root)).not.toContain('Number of reported strikes in one');
  });

  it('draws each where the frame holds few, though the window holds many', () => {
    const [first] = rows;
    const tree = draw(end, 'all', { viewport: { zoom: 11, center: first?.point ?? middle } });
    expect(tree.squares).toEqual([]);
    expect(tree.marks.length).toBeGreaterThan(0);
    expect(tree.drawn).toContain(first?.id);
    expect(nodeText(tree.root)).not.toContain('Number of reported strikes in one');
  });

  it('lists its own reports, whatever pictures of the same reports were drawn after it', () => {
    const tree = draw(end, 'all');
    const known = [...draw(end, 'all').drawn];
    draw(end, 'all', { viewport: { zoom: 7.5, center: middle } });
    draw(EPOCH + 60_000, 'all', { width: 600, height: 400 });
    expect(tree.drawn).toEqual(known);
    expect(tree.drawn).toHaveLength(rows.length);
    expect(tree.drawnCount).toBe(rows.length);
  });
});
