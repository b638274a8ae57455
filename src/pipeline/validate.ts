/** The words of `npm run validate -- DIR`. */
import { existsSync, statSync } from 'node:fs';
import { problemText } from '../model/problem.ts';
import { readPackage } from './read-package.ts';

/** Lines to print, and whether the package is sound. */
export interface Verdict {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Checks the package in `folder`: a line for each problem, then a summary. */
export function validate(folder: string): Verdict {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { ok: false, lines: [`${folder}: got no folder, expected a data package`] };
  const decoded = readPackage(folder);
  if (!decoded.ok) {
    const count = decoded.problems.length;
    const summary = `${count} ${count === 1 ? 'problem' : 'problems'} in ${folder}`;
    return { ok: false, lines: [...decoded.problems.map(problemText), summary] };
  }
  const { strikes, places, truces, allegations, control, frontLine, sources, title, version } =
    decoded.conflict;
  const parts = [
    `${strikes.length} reports`,
    `${places.size} places`,
    `${truces.length} truces and pledges`,
    `${allegations.length} allegations`,
    `${control.length} changes of control`,
    `${frontLine.length} front lines`,
    `${sources.size} sources`,
  ];
  return { ok: true, lines: [`${folder}: no problem. ${title.en} ${version}: ${parts.join(', ')}`] };
}
