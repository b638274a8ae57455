/** The map as a picture: what is shown until the live map is drawn, and where it cannot be had. Its code arrives only here. */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Padding } from '../map/types.ts';
import type { StaticMap } from '../ui/static-map.ts';
import type { App } from './compose.ts';

/** CSS px of the map that the interface covers. */
export const coveredEdges = (narrow: boolean, frame: boolean): Padding =>
  narrow ? { top: 0, right: 0, bottom: 48, left: 0 } : { top: 0, right: 0, bottom: 0, left: frame ? 0 : 340 };

let code: Promise<unknown> | undefined;
let known = false;
/** The ground of what goes on paper, which cannot wait for it. */
let ground: Awaited<ReturnType<typeof import('../ui/static-map.ts')['groundOf']>> = null;

/** Nothing until its code is there; `again` is called then. */
export function pictureMap(
  { conflict, scene }: App,
  theme: 'light' | 'dark',
  site: string,
  inset: Padding,
  again: () => void,
): TemplateResult | typeof nothing {
  if (!known) {
    code ??= import('../ui/static-map.ts').then(({ groundOf }) => {
      known = true;
      void groundOf(site).then((found) => {
        ground = found;
      });
    });
    // Without the picture's code the words around it stay; the reader was told that the map is missing.
    code.then(again, () => undefined);
    return nothing;
  }
  return html`<cm-static-map .conflict=${conflict} .scene=${scene} .lang=${scene.view.lang} .theme=${theme}
    .site=${site} .inset=${inset}></cm-static-map>`;
}

/** The picture when it is the map that is shown. */
export const pictureIn = (root: ParentNode): StaticMap | null => root.querySelector('cm-static-map');

/** Resolves when the picture is drawn; at once when none is shown or its code cannot be had. */
export async function pictureDrawn(shell: ReactiveElement): Promise<void> {
  await code?.catch(() => undefined);
  await shell.updateComplete;
  await pictureIn(shell.renderRoot)?.ready;
}

/** What goes on paper in place of the interface; nothing while the picture's code is not there. */
export function printedMap({ conflict, scene }: App, site: string): TemplateResult | typeof nothing {
  if (!known) return nothing;
  return html`<cm-printed .conflict=${conflict} .scene=${scene} .lang=${scene.view.lang} .site=${site} .ground=${ground}></cm-printed>`;
}
