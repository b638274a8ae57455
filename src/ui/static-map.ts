/**
 * The map as a picture that follows the slider: where the live map cannot start, and on paper. Marks and places open
 * what they stand for; the camera moves by three buttons.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues, svg } from 'lit';
import { mapWords } from '../i18n/catalogues/map.ts';
import { translate } from '../i18n/messages.ts';
import type { LonLat, Viewport } from '../model/geo.ts';
import { hit } from '../scene/marks/hit.ts';
import { idsOf, type Mark } from '../scene/marks/mark.ts';
import {
  constrained,
  createCamera,
  extentOf,
  fittedViewport,
  type Inset,
  inFrame,
  NO_INSET,
  viewportOf,
  ZOOM_LIMITS,
} from '../static/map/camera.ts';
import type { Ground } from '../static/map/ground-file.ts';
import { type SvgTree, svgMap } from '../static/map/map.ts';
import { openedBy } from '../static/map/marks-picture.ts';
import type { PictureTheme } from '../static/map/palette.ts';
import { Part } from './part.ts';
import './static-map/printed.ts';
import { groundOf } from './static-map/ground.ts';
import { staticMapStyles } from './static-map/styles.ts';
import { createTargets } from './static-map/targets.ts';
import { pictureContent } from './static-map/template.ts';
import { base } from './tokens.ts';

export { svgText } from '../static/map/map.ts';
export { FINISHED_SIZE, finishedPicture, pictureName } from './static-map/finished.ts';
export { groundOf };

const ICONS = {
  'zoom-in': 'M8 3v10M3 8h10',
  'zoom-out': 'M3 8h10',
  fit: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M5.5 8h5M8 5.5v5',
} as const;
/** An opened place this near to an edge is brought into view, px. */
const EDGE_PX = 48;
const CLOSE_UP = { margin: 120, leastZoom: 10 } as const;

/** As exact as an address shows it: two digits of zoom, four of degrees. */
const rounded = ({ zoom, center }: Viewport): Viewport => ({
  zoom: Number(zoom.toFixed(2)),
  center: [Number(center[0].toFixed(4)), Number(center[1].toFixed(4))],
});

export class StaticMap extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    site: { attribute: false },
    theme: { attribute: false },
    inset: { attribute: false },
    highlighted: { attribute: false },
    ground: { state: true },
    size: { state: true },
  };
  /** Address of the site's root, closing slash included. */
  declare site: string;
  declare theme: PictureTheme;
  /** What something else covers. */
  declare inset: Inset;
  /** Id of a strike that is pointed at elsewhere. */
  declare highlighted: string | null;
  declare private ground: Ground | null | undefined;
  declare private size: { readonly width: number; readonly height: number };

  static override styles = [base, staticMapStyles];

  /** Resolves at the first picture that has its ground, or is known to get none. */
  readonly ready: Promise<void>;
  private settle: () => void = () => undefined;
  private observer: ResizeObserver | undefined;
  private tree: SvgTree | undefined;
  private readonly targets = createTargets();
  /** Where the picture went to show an opened place; the view's own camera is untouched. */
  private moved: Viewport | null = null;
  private shownPlace: string | null = null;

  constructor() {
    super();
    this.ready = new Promise((resolve) => {
      this.settle = resolve;
    });
    this.site = '';
    this.theme = 'light';
    this.inset = NO_INSET;
    this.highlighted = null;
    this.size = { width: 0, height: 0 };
  }

  /** Ids of the strikes in the picture, sorted by start; empty before the first. */
  get drawn(): readonly string[] {
    return this.tree?.drawn ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      this.size = { width: Math.round(width), height: Math.round(height) };
    });
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('site')) {
      const { site } = this;
      void groundOf(site).then((ground) => {
        if (this.site === site) this.ground = ground;
      });
    }
    const { scene } = this;
    if (changed.has('scene') && changed.get('scene')?.view.map !== scene?.view.map) this.moved = null;
    if (scene && this.size.width > 0) this.bringIntoView();
    this.tree = this.draw();
  }

  private viewport(): Viewport | null {
    const { conflict, scene, size, inset } = this;
    if (!conflict || !scene || size.width === 0) return null;
    const wanted = this.moved ?? scene.view.map;
    return wanted ? constrained(wanted, size) : fittedViewport(conflict, size, inset);
  }

  private bringIntoView(): void {
    const { scene, size, inset } = this;
    const place = scene?.open.place ?? null;
    const opened = place !== null && place.id !== this.shownPlace;
    this.shownPlace = place?.id ?? null;
    const viewport = this.viewport();
    if (!opened || !viewport) return;
    const camera = createCamera(viewport, size);
    const { x, y } = camera.project(place.point);
    const free = {
      width: size.width - inset.left - inset.right,
      height: size.height - inset.top - inset.bottom,
    };
    if (inFrame({ x: x - inset.left, y: y - inset.top }, free, -EDGE_PX)) return;
    const center = camera.projection.invert?.([
      x + (inset.right - inset.left) / 2,
      y + (inset.bottom - inset.top) / 2,
    ]);
    if (center) this.moved = { ...viewport, center };
  }

  private draw(): SvgTree | undefined {
    const { conflict, scene, lang, theme, size, inset, ground, site, highlighted } = this;
    const viewport = this.viewport();
    if (!conflict || !scene || !viewport || size.height === 0) return undefined;
    return svgMap(scene, conflict, ground ?? null, {
      ...size,
      theme,
      lang,
      viewport,
      inset,
      parts: ['scale', 'credits'],
      relief: ground ? `${site}basemap/relief.png` : null,
      interactive: true,
      highlighted,
    });
  }

  override updated(): void {
    const root = this.renderRoot.querySelector<SVGSVGElement>('svg.picture');
    if (!root) return;
    this.targets.refresh(root);
    if (this.ground !== undefined) this.settle();
  }

  private go(viewport: Viewport): void {
    this.moved = null;
    this.ask({ type: 'move-camera', viewport: rounded(constrained(viewport, this.size)) });
  }

  private zoomBy(step: 1 | -1): void {
    const viewport = this.viewport();
    if (viewport) this.go({ ...viewport, zoom: viewport.zoom + step });
  }

  private readonly fit = (): void => {
    this.moved = null;
    this.requestUpdate();
    this.ask({ type: 'move-camera', viewport: null });
  };

  private activate(mark: Mark): void {
    const opened = openedBy(mark);
    if (opened && 'report' in opened) this.ask({ type: 'open-report', report: opened.report });
    else if (opened) this.ask({ type: 'open-place', place: opened.place });
    else this.closeUp(idsOf(mark));
  }

  /** Closer, onto the places of a stack that holds several. */
  private closeUp(ids: readonly string[]): void {
    const points = ids.flatMap((id): readonly LonLat[] => {
      const strike = this.scene?.reports.find(id);
      return strike ? [strike.point] : [];
    });
    const extent = extentOf(points);
    const now = this.viewport();
    if (!extent || !now) return;
    const { margin, leastZoom } = CLOSE_UP;
    const inset = { top: margin, right: margin, bottom: margin, left: margin };
    const most = Math.min(ZOOM_LIMITS.most, Math.max(leastZoom, now.zoom + 1));
    const viewport = viewportOf(extent, this.size, inset, most);
    this.go({ ...viewport, zoom: Math.max(viewport.zoom, now.zoom + 1) });
  }

  private open(target: SVGElement): void {
    const strikes = target.getAttribute('data-strikes');
    const mark = this.tree?.marks.find((one) => idsOf(one).join(' ') === strikes);
    if (mark) this.activate(mark);
    const place = target.getAttribute('data-place');
    if (place !== null) this.ask({ type: 'open-place', place });
  }

  private readonly onClick = (event: MouseEvent): void => {
    const { left, top } = this.getBoundingClientRect();
    const mark = hit(this.tree?.marks ?? [], { x: event.clientX - left, y: event.clientY - top });
    const target = this.targets.of(event);
    if (mark) this.activate(mark);
    else if (target) this.open(target);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const target = this.targets.of(event);
    if (!target || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.open(target);
    else if (
      !(event.currentTarget instanceof SVGSVGElement) ||
      !this.targets.press(event.currentTarget, event.key)
    )
      return;
    event.preventDefault();
    event.stopPropagation();
  };

  private controls({ viewport, footHeight }: SvgTree): unknown {
    const { lang, inset } = this;
    const button = (word: keyof typeof ICONS, act: () => void, disabled: boolean): unknown => {
      const name = translate(mapWords, lang, word);
      return html`<button type="button" aria-label=${name} title=${name} ?disabled=${disabled} @click=${act}>
        <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${ICONS[word]}></path>`}</svg></button>`;
    };
    const { zoom } = viewport;
    const least = constrained({ ...viewport, zoom: 0 }, this.size).zoom;
    return html`<div class="controls" role="group" aria-label=${translate(mapWords, lang, 'controls')}
      .style=${`right:${inset.right + 10}px;bottom:${inset.bottom + footHeight + 8}px`}>
      ${button('zoom-in', () => this.zoomBy(1), zoom >= ZOOM_LIMITS.most)}
      ${button('zoom-out', () => this.zoomBy(-1), zoom <= least + 0.01)}
      ${button('fit', this.fit, false)}
    </div>`;
  }

  protected override render(): unknown {
    const { tree, lang } = this;
    if (!tree) return nothing;
    const { width, height } = this.size;
    const { attributes } = tree.root;
    return html`<svg class="picture" role="group" lang=${lang} width=${width} height=${height}
      viewBox=${`0 0 ${width} ${height}`} aria-label=${attributes['aria-label'] ?? ''}
      font-family="'Noto Sans', system-ui, sans-serif" @click=${this.onClick} @keydown=${this.onKey}
      @focusin=${this.targets.keep}>
      ${pictureContent(tree.root)}</svg>${this.controls(tree)}`;
  }
}
customElements.define('cm-static-map', StaticMap);

declare global {
  interface HTMLElementTagNameMap {
    'cm-static-map': StaticMap;
  }
}
