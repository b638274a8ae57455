/** All names of a picture, in the order in which they find room: of places, of the front line, of the ground. */
import type { Conflict, Place } from '../../model/conflict.ts';
import type { Steps } from '../../model/slices.ts';
import type { Language } from '../../model/words.ts';
import type { Ground } from '../../scene/ground.ts';
import { type Box, createRoom, type Room } from '../../scene/lettering/room.ts';
import { coverOfLayout, type Layout } from '../../scene/marks/layout.ts';
import type { FrontInView } from '../../scene/types.ts';
import type { Camera } from './camera.ts';
import { frontNames } from './front.ts';
import { groundNames } from './ground-names.ts';
import { haloAttributes } from './names.ts';
import { el, type SvgNode } from './node.ts';
import type { Paint } from './palette.ts';
import { placeNames } from './place-names.ts';
import { coverOf } from './sides.ts';

export interface AllNamesOptions {
  readonly conflict: Conflict;
  readonly ground: Ground | null;
  readonly front: FrontInView | null;
  readonly layout: Layout;
  /** Squares that count reports: names other than those of places keep clear of them, as of marks. */
  readonly cells: Parameters<typeof coverOf>[1];
  readonly camera: Camera;
  readonly lang: Language;
  readonly paint: Paint;
  /** What other words and buttons cover. */
  readonly taken: readonly Box[];
  /** As in `PlaceNamesOptions`. */
  readonly besides?: number;
  /** Wraps a place's name, to make it a link or a button. */
  readonly wrap: (place: Place, name: SvgNode) => SvgNode;
}

export interface AllNames {
  /** Lowest first. */
  readonly nodes: readonly SvgNode[];
  /** What they are made from, besides the marks. */
  readonly from: readonly unknown[];
}

const madeFrom = ({ conflict, ground, front, camera, lang, paint, taken }: AllNamesOptions) => [
  conflict,
  ground,
  front?.trace,
  front?.between,
  lang,
  [camera.key, paint('ink'), ...taken.map(({ x0, y0, x1, y1 }) => `${x0} ${y0} ${x1} ${y1}`)].join(),
];

/** @param before names that stay where they stand, whatever the marks have become, if nothing else has changed. */
export function* allNames(options: AllNamesOptions, before: AllNames | null): Steps<AllNames> {
  const from = madeFrom(options);
  if (before?.from.every((one, i) => one === from[i])) return before;
  const { conflict, ground, front, layout, cells, camera, lang, paint, taken, wrap } = options;
  const cover = coverOfLayout(layout);
  const room = createRoom();
  for (const box of taken) room.take(box);
  const clearOfMarks: Room = {
    free: (box) => room.free(box) && coverOf(box, [...cover, ...cells]) === 0,
    take: room.take,
  };
  const names = { conflict, layout, cover, camera, lang, paint, room, wrap, besides: options.besides ?? 0 };
  // The most important names find room first, then those of marks, the words on the line, and all others.
  const firstNames = placeNames({ ...names, tiers: [1] });
  const markedNames = placeNames({ ...names, tiers: [2], marked: true });
  yield;
  const lineNames = front && frontNames(front, conflict, camera, lang, paint, clearOfMarks);
  yield;
  const townNames = placeNames({ ...names, tiers: [2], marked: false });
  const otherNames = placeNames({ ...names, tiers: [3] });
  yield;
  const around = { omit: conflict.places, camera, lang, paint, room: clearOfMarks };
  const groundWords = ground && groundNames({ ...around, ground });
  const ofPlaces = el(
    'g',
    haloAttributes(paint('paper'), 1.6),
    ...otherNames,
    ...townNames,
    ...markedNames,
    ...firstNames,
  );
  return { nodes: [groundWords, lineNames, ofPlaces].filter((node) => node !== null), from };
}
