/** The map of a scene as a picture that stands alone: title, moment, legend, sources and credits are in it. */
import { pictureWords } from '../../i18n/catalogues/picture.ts';
import { translate } from '../../i18n/messages.ts';
import type { Conflict } from '../../model/conflict.ts';
import { formatLocal } from '../../model/time.ts';
import type { Language } from '../../model/words.ts';
import type { Ground } from '../../scene/ground.ts';
import type { Scene } from '../../scene/types.ts';
import { type SvgTree, svgMap } from '../../static/map/map.ts';
import type { PictureTheme } from '../../static/map/palette.ts';

export const FINISHED_SIZE = { width: 1200, height: 800 } as const;
/** Publishers that are named in the picture itself; the others are counted. */
const NAMED = 10;

/** Publishers of the sources of what is in view, those of most reports first. */
function publishersOf({ strikes }: Scene): readonly string[] {
  const counts = new Map<string, number>();
  for (const { strike } of strikes)
    for (const publisher of strike.publishers) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([publisher]) => publisher);
}

/** One line, `null` when nothing is in view. @param own where reports come from that are none of the package's. */
export function sourcesLine(scene: Scene, lang: Language, own?: string): string | null {
  const all = [...(own === undefined ? [] : [own]), ...publishersOf(scene)];
  const names = all.slice(0, NAMED).join(', ');
  if (all.length === 0) return null;
  return all.length <= NAMED
    ? translate(pictureWords, lang, 'sources', { names })
    : translate(pictureWords, lang, 'sources-more', { names, n: all.length - NAMED });
}

export function finishedPicture(
  scene: Scene,
  conflict: Conflict,
  ground: Ground | null,
  lang: Language,
  theme: PictureTheme,
): SvgTree {
  return svgMap(scene, conflict, ground, {
    ...FINISHED_SIZE,
    theme,
    lang,
    viewport: scene.view.map,
    parts: ['title', 'moment', 'legend', 'scale', 'credits'],
    sources: sourcesLine(scene, lang, conflict.ownSource),
    highlighted: scene.view.report,
    name: 'finished',
  });
}

/** `conflict-map-2020-10-11T12-00`, by the moment. */
export const pictureName = ({ view }: Scene, { zone }: Conflict): string =>
  `conflict-map-${formatLocal(view.at, zone.offset).replaceAll(':', '-')}`;
