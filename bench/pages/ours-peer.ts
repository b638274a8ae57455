/** What the benchmark needs of the product, and how it is driven. */
import type { ViewState } from '../../src/state/view-state.ts';
import type { StillPicture } from '../contract.ts';
import { PERIOD_START } from '../points.ts';
import { EVERYTHING, type Span } from '../windows.ts';
import { nextFrame, wait } from './frame.ts';
import type { Peer } from './harness.ts';
import { CENTER, ZOOM } from './view.ts';

export interface Ours {
  /** Resolves at the first complete picture. */
  readonly ready: Promise<void>;
  show(span: Span): void;
  /** What stood there before the live map; left out by a page without such a picture. */
  readonly still?: () => StillPicture | null;
  /** Reports in the last picture, whether as marks or counted in a grid. */
  drawn(): number;
}

export interface WaysIn {
  readonly mark: string;
  readonly input: string;
  /** Opens the product with `n` reports. */
  open(n: number): Promise<Ours>;
  /** The same from a CSV of `n` rows; left out while the product has no such way. */
  openCsv?(n: number): Promise<Ours>;
  /** Before that: the page that the file is opened in. */
  stand?(): Promise<void>;
}

/** The view that shows a window, in the camera of all pages. */
export const viewOf = ({ from, to }: Span): ViewState => ({
  at: PERIOD_START + to,
  span: from === null ? 'all' : to - from,
  place: null,
  report: null,
  truce: null,
  kind: null,
  by: null,
  against: null,
  stance: null,
  lang: 'en',
  theme: 'light',
  map: { zoom: ZOOM, center: CENTER },
  release: null,
});

/** Resolves when the finer ground, light and shade have followed the first picture. */
async function groundWhole(): Promise<void> {
  while (performance.getEntriesByName('conflict-map-ground').length === 0) await wait(50);
}

export function oursPeer({ mark, input, open, openCsv, stand }: WaysIn): Peer {
  let ours: Ours | null = null;
  let paint = (): void => undefined;
  const request = (span: Span): void => {
    ours?.show(span);
    // The product paints in the next frame; this callback comes after its own.
    requestAnimationFrame(paint);
  };
  const begin = async (opened: Promise<Ours>): Promise<void> => {
    ours = await opened;
    request(EVERYTHING);
    await ours.ready;
    await nextFrame();
  };
  return {
    mark,
    input,
    countLimit: null,
    load: (n) => begin(open(n)),
    ...(stand && { stand }),
    ...(openCsv && { loadCsv: (n: number) => begin(openCsv(n)) }),
    still: () => ours?.still?.() ?? null,
    open: groundWhole,
    request,
    painted: nextFrame,
    onPaint(callback) {
      paint = callback;
    },
    count: () => ours?.drawn() ?? null,
  };
}
