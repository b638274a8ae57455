/**
 * The map as a picture that follows the slider: where the live map cannot start, and on paper. Marks and places open
 * what they stand for; the camera moves by three buttons.
 */
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Viewport } from '../model/geo.ts';
import { atOnce, breather, inSlices, type Steps } from '../model/slices.ts';
import type { Ground } from '../scene/ground.ts';
import { hit } from '../scene/marks/hit.ts';
import {
  constrained,
  createCamera,
  fittedViewport,
  type Inset,
  NO_INSET,
  rounded,
} from '../static/map/camera.ts';
import { type SvgTree, svgMapSteps } from '../static/map/map.ts';
import type { PictureTheme } from '../static/map/palette.ts';
import { isCounted } from '../static/map/squares-picture.ts';
import { Part } from './part.ts';
import './static-map/printed.ts';
import { type Aim, aimOfMark, aimOfTarget } from './static-map/aims.ts';
import { buttonSide, controls } from './static-map/controls.ts';
import { groundOf } from './static-map/ground.ts';
import { createHurry } from './static-map/hurry.ts';
import { createLayers } from './static-map/layers.ts';
import { broughtIn, closerOn } from './static-map/moves.ts';
import { staticMapStyles } from './static-map/styles.ts';
import { createTargets } from './static-map/targets.ts';
import { base } from './tokens.ts';
import { isStarting, turnsTaken } from './turns.ts';

export { svgText } from '../static/map/map.ts';
export { FINISHED_SIZE, finishedPicture, pictureName } from './static-map/finished.ts';
export { groundOf };

/** Fired when numbers by square take the place of marks, and when marks come back. */
const SQUARES = 'squares';

/** Another of these is another picture. */
const SHOWN = [
  ...(['conflict', 'scene', 'size', 'inset', 'theme', 'lang'] as const),
  ...(['ground', 'relief', 'highlighted'] as const),
] as const;

export class StaticMap extends Part {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    site: { attribute: false },
    theme: { attribute: false },
    inset: { attribute: false },
    highlighted: { attribute: false },
    relief: { type: Boolean },
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
  /** Light and shade of the land, which is a file of its own. */
  declare relief: boolean;
  declare private ground: Ground | null | undefined;
  declare private size: { readonly width: number; readonly height: number };

  static override styles = [base, staticMapStyles];

  /** Resolves at the first picture that has its ground, or is known to get none. */
  readonly ready: Promise<void>;
  private settle: () => void = () => undefined;
  private observer: ResizeObserver | undefined;
  private tree: SvgTree | null = null;
  /** The last one that was painted to its end. */
  private whole: SvgTree | null = null;
  /** Drawn beforehand, of what is asked for now. */
  private sliced: SvgTree | undefined;
  private squares = false;
  private readonly layers = createLayers();
  private readonly targets = createTargets();
  private readonly hurry = createHurry(() => this.requestUpdate());
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
    this.relief = false;
    this.size = { width: 0, height: 0 };
  }

  /** Ids of the strikes in the picture, sorted by start; empty before the first. */
  get drawn(): readonly string[] {
    return this.whole?.drawn ?? [];
  }

  /** As many as `drawn`, without making their ids. */
  get drawnCount(): number {
    return this.whole?.drawnCount ?? 0;
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
    this.hurry.stop();
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
    const previous = changed.size === 1 ? changed.get('scene') : undefined;
    const steps = this.steps(this.hurry.step(scene, previous) ? this.tree : null);
    this.tree = this.sliced ?? (steps && atOnce(steps));
    this.sliced = undefined;
    const squares = (this.tree?.squares.length ?? 0) > 0;
    if (squares !== this.squares) this.dispatchEvent(new CustomEvent<boolean>(SQUARES, { detail: squares }));
    this.squares = squares;
  }

  /** Very many reports are to be counted before there is a picture. */
  private isLong(): boolean {
    const { conflict, scene, size } = this;
    const viewport = this.viewport();
    return !!conflict && !!scene && !!viewport && !isCounted(scene, conflict, createCamera(viewport, size));
  }

  /**
   * While the interface starts the picture is drawn in short tasks, when the frame around it has its size; where very
   * many reports are to be counted that of before stays meanwhile.
   */
  protected override scheduleUpdate(): Promise<void> | undefined {
    return this.steps() && (isStarting() || this.isLong()) ? this.drawSliced() : super.scheduleUpdate();
  }

  private async drawSliced(): Promise<void> {
    if (isStarting()) await turnsTaken();
    let given: readonly unknown[] = [];
    const isOther = (): boolean => SHOWN.some((key, i) => this[key] !== given[i]);
    do {
      given = SHOWN.map((key) => this[key]);
      this.bringIntoView();
      const steps = this.steps();
      this.sliced = steps ? await inSlices(steps) : undefined;
      await breather();
    } while (isOther() && (isStarting() || this.isLong()));
    // Steps of the slider that came meanwhile are drawn at once: in pieces they would never be done.
    if (isOther()) this.sliced = undefined;
    await super.scheduleUpdate();
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
    this.moved = broughtIn(place.point, viewport, size, inset) ?? this.moved;
  }

  /** `null` while ground or size are not known: a picture that is drawn twice is seen to jump. */
  private steps(before: SvgTree | null = null): Steps<SvgTree> | null {
    const { conflict, scene, lang, theme, size, inset, ground, site, highlighted, relief } = this;
    const viewport = this.viewport();
    if (!conflict || !scene || !viewport || size.height === 0 || ground === undefined) return null;
    return svgMapSteps(scene, conflict, ground, {
      ...size,
      theme,
      lang,
      viewport,
      inset,
      buttons: buttonSide(),
      parts: ['scale', 'credits'],
      relief: ground && relief ? `${site}basemap/relief.png` : null,
      interactive: true,
      highlighted,
      before,
    });
  }

  override updated(changed: PropertyValues<this>): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.picture');
    const { tree } = this;
    if (!root || !tree) return;
    const hadFocus = root.querySelector(':focus') !== null;
    const inTurn = changed.has('conflict') && (isStarting() || this.whole !== null);
    this.layers.show(tree, inTurn, () => {
      this.whole = tree;
      this.targets.refresh(root, hadFocus);
      if (this.ground !== undefined) this.settle();
    });
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

  private follow(aim: Aim): void {
    const now = this.viewport();
    if (aim && 'request' in aim) this.ask(aim.request);
    else if (aim && now) this.go(closerOn(aim.extent, now, this.size));
  }

  private open(target: SVGElement): void {
    const { tree, scene } = this;
    if (tree && scene) this.follow(aimOfTarget(target, tree, scene));
  }

  private readonly onClick = (event: MouseEvent): void => {
    const { left, top } = this.getBoundingClientRect();
    const mark = hit(this.tree?.marks ?? [], { x: event.clientX - left, y: event.clientY - top });
    const target = this.targets.of(event);
    if (mark && this.scene) this.follow(aimOfMark(mark, this.scene));
    else if (target) this.open(target);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const target = this.targets.of(event);
    if (!target || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.open(target);
    else if (
      !(event.currentTarget instanceof HTMLElement) ||
      !this.targets.press(event.currentTarget, event.key)
    )
      return;
    event.preventDefault();
    event.stopPropagation();
  };

  private controls(tree: SvgTree): unknown {
    const { lang, size, inset, fit } = this;
    return controls(tree, { lang, size, inset, fit, zoomBy: (step) => this.zoomBy(step) });
  }

  protected override render(): unknown {
    const { tree, lang } = this;
    if (!tree) return nothing;
    return html`<div class="picture" role="group" lang=${lang} aria-label=${tree.root.attributes['aria-label'] ?? ''}
      @click=${this.onClick} @keydown=${this.onKey} @focusin=${this.targets.keep}>${this.layers.elements}</div>
      ${this.controls(tree)}`;
  }
}
customElements.define('cm-static-map', StaticMap);

declare global {
  interface HTMLElementTagNameMap {
    'cm-static-map': StaticMap;
  }
}
