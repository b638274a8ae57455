/** The map as a picture: what is shown until the live map is drawn, and where it cannot be had. Its code arrives only here. */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Padding } from '../map/types.ts';
import type { Ground } from '../scene/ground.ts';
import type { Inset } from '../static/map/camera.ts';
import { LEGEND_CORNER_PX, STORY_CORNER_PX } from '../static/map/corner.ts';
import type { StaticMap } from '../ui/static-map.ts';
import type { App } from './compose.ts';
import type { Low } from './shell-low.ts';

const CLEAR: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** The same objects every time, so that a drawn map sees that nothing has changed. */
const COVERED = {
  narrow: { ...CLEAR, bottom: 52, opened: { right: 0, bottom: 0.6 } },
  story: { ...CLEAR, bottom: 52, corner: STORY_CORNER_PX, opened: { right: 0, bottom: 0.6 } },
  wide: { ...CLEAR, left: 340 },
  told: { ...CLEAR, left: 384 },
  slim: { ...CLEAR, top: 36, upper: LEGEND_CORNER_PX, opened: { right: 0, bottom: 0.6 } },
  flat: { ...CLEAR, upper: LEGEND_CORNER_PX + 78, opened: { right: 0.58, bottom: 0 } },
} as const;

/** CSS px of the map that the interface covers. */
export function coveredEdges(
  { narrow, low, frame }: { readonly narrow: boolean; readonly low: Low; readonly frame: boolean },
  { conflict }: App,
): Padding & Inset {
  if (low !== 'no') return COVERED[low];
  if (!narrow) return COVERED.wide;
  return COVERED[!frame && conflict.story.length > 0 ? 'story' : 'narrow'];
}

/** The same for the picture, whose words keep clear of a chapter's card too. @param told it stands beside the map. */
export const pictureEdges = (
  host: Parameters<typeof coveredEdges>[0],
  app: App,
  told: boolean,
): Padding & Inset => (told && !host.narrow ? COVERED.told : coveredEdges(host, app));

let code: Promise<unknown> | undefined;
let known = false;
/** The ground of what goes on paper, which cannot wait for it. */
let ground: Ground | null = null;

/** Asks for the picture's code and its ground, which need not wait for the data. Once. */
export function fetchPicture(site: string): Promise<unknown> {
  code ??= import('../ui/static-map.ts').then(async ({ groundOf }) => {
    known = true;
    ground = await groundOf(site);
  });
  return code;
}

/** The ground that the picture is drawn from; `null` when it cannot be had. */
export const pictureGround = (site: string): Promise<Ground | null> =>
  fetchPicture(site).then(
    () => ground,
    () => null,
  );

export interface Picture {
  readonly theme: 'light' | 'dark';
  readonly site: string;
  readonly inset: Padding;
  /** Light and shade are worth fetching. */
  readonly relief: boolean;
}

/** Nothing until its code is there; `again` is called then. @param onSquares numbers by square are shown, or no more. */
export function pictureMap(
  { conflict, scene }: App,
  { theme, site, inset, relief }: Picture,
  again: () => void,
  onSquares: (shown: boolean) => void,
): TemplateResult | typeof nothing {
  if (!known) {
    // Without the picture's code the words around it stay; the reader was told that the map is missing.
    fetchPicture(site).then(again, () => undefined);
    return nothing;
  }
  return html`<cm-static-map .conflict=${conflict} .scene=${scene} .lang=${scene.view.lang} .theme=${theme}
    .site=${site} .inset=${inset} ?relief=${relief} @squares=${({ detail }: CustomEvent<boolean>) => onSquares(detail)}></cm-static-map>`;
}

/** The picture when it is the map that is shown. */
export const pictureIn = (root: ParentNode): StaticMap | null => root.querySelector('cm-static-map');

/** Resolves when the picture is drawn; at once when none is shown or its code cannot be had. */
export async function pictureDrawn(shell: ReactiveElement): Promise<void> {
  await code?.catch(() => undefined);
  await shell.updateComplete;
  await pictureIn(shell.renderRoot)?.ready;
}

/**
 * What goes on paper in place of the interface; nothing while the picture's code is not there.
 * @param framed an article's frame, on paper as high as on the screen: what does not fit would be cut in mid-line.
 */
export function printedMap(
  { conflict, scene }: App,
  site: string,
  framed: boolean,
): TemplateResult | typeof nothing {
  if (!known) return nothing;
  return html`<cm-printed ?framed=${framed} .conflict=${conflict} .scene=${scene} .lang=${scene.view.lang} .site=${site} .ground=${ground}></cm-printed>`;
}
