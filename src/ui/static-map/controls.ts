/** The picture's three buttons: nearer, farther, all of it. */
import { html, nothing, svg } from 'lit';
import { mapWords } from '../../i18n/catalogues/map.ts';
import { translate } from '../../i18n/messages.ts';
import type { Language } from '../../model/words.ts';
import { constrained, type FrameSize, type Inset, ZOOM_LIMITS } from '../../static/map/camera.ts';
import { buttonsPlace } from '../../static/map/corner.ts';
import type { SvgTree } from '../../static/map/map.ts';

const ICONS = {
  'zoom-in': 'M8 3v10M3 8h10',
  'zoom-out': 'M3 8h10',
  fit: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M5.5 8h5M8 5.5v5',
} as const;

export interface Controls {
  readonly lang: Language;
  readonly size: FrameSize;
  /** What something else covers. */
  readonly inset: Inset;
  zoomBy(step: 1 | -1): void;
  fit(): void;
}

/** Px: as large as a finger needs where one is the pointer. */
export const buttonSide = (): number => (matchMedia('(pointer: coarse)').matches ? 44 : 32);

/** Nothing where there is no room for them. */
export function controls(
  { viewport, footHeight }: SvgTree,
  { lang, size, inset, zoomBy, fit }: Controls,
): unknown {
  const place = buttonsPlace(size, inset, footHeight, buttonSide());
  if (!place) return nothing;
  const nearest = viewport.zoom >= ZOOM_LIMITS.most;
  const farthest = viewport.zoom <= constrained({ ...viewport, zoom: 0 }, size).zoom + 0.01;
  const button = (word: keyof typeof ICONS, act: () => void, disabled: boolean): unknown => {
    const name = translate(mapWords, lang, word);
    return html`<button type="button" aria-label=${name} title=${name} ?disabled=${disabled} @click=${act}>
      <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${ICONS[word]}></path>`}</svg></button>`;
  };
  return html`<div class=${place.row ? 'controls row' : 'controls'} role="group" aria-label=${translate(mapWords, lang, 'controls')}
    .style=${`left:${place.box.x0}px;top:${place.box.y0}px`}>
    ${button('zoom-in', () => zoomBy(1), nearest)}
    ${button('zoom-out', () => zoomBy(-1), farthest)}
    ${button('fit', fit, false)}
  </div>`;
}
