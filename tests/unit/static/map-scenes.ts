/** The published data and ground, read once for the tests of pictures. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Conflict } from '../../../src/model/conflict.ts';
import { readPackage } from '../../../src/pipeline/read-package.ts';
import { type Ground, readGround } from '../../../src/scene/ground.ts';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import type { Scene } from '../../../src/scene/types.ts';
import { completeView } from '../../../src/state/url-codec.ts';
import type { ViewState } from '../../../src/state/view-state.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

let conflict: Conflict | undefined;
let ground: Ground | undefined;

export const groundText = (): string => readFileSync(pathOf('public/basemap/static.json'), 'utf8');

export function realConflict(): Conflict {
  if (conflict) return conflict;
  const decoded = readPackage(pathOf('data'));
  if (!decoded.ok) throw new Error(`data: ${decoded.problems.length} problems`);
  conflict = decoded.conflict;
  return conflict;
}

export function realGround(): Ground {
  ground ??= readGround(JSON.parse(groundText()));
  return ground;
}

export const viewOf = (change: Partial<ViewState> = {}): ViewState => completeView(change, realConflict());

export const sceneOf = (change: Partial<ViewState> = {}): Scene =>
  createSceneMaker(realConflict())(viewOf(change));
