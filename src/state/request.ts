/** What controls, addresses, attributes and messages may ask for. Nothing else changes the view. */
import type { Viewport } from '../model/geo.ts';
import type { EpochMinute, Minutes } from '../model/time.ts';
import type { Answer, Kind, Language, Theme } from '../model/words.ts';
import type { ViewState } from './view-state.ts';

export type Request =
  | { readonly type: 'set-at'; readonly at: EpochMinute }
  | { readonly type: 'step'; readonly minutes: Minutes }
  | { readonly type: 'set-span'; readonly span: Minutes | 'all' }
  /** An exact range, both ends; half-open on the left: `from < start <= to`. */
  | { readonly type: 'set-range'; readonly from: EpochMinute; readonly to: EpochMinute }
  | { readonly type: 'open-place'; readonly place: string }
  /** Opens a report inside its place and brings the moment to it when it is not in view. */
  | {
      readonly type: 'open-report';
      readonly report: string;
      /** Brings the moment to the report even when it is in view: stepping from report to report. */
      readonly follow?: boolean;
    }
  | { readonly type: 'open-truce'; readonly truce: string }
  /** Jumps to a truce's effect and opens it. */
  | { readonly type: 'jump-truce'; readonly truce: string }
  | { readonly type: 'close' }
  | { readonly type: 'next-report' }
  | { readonly type: 'previous-report' }
  | { readonly type: 'filter-kind'; readonly kind: readonly Kind[] | null }
  | { readonly type: 'filter-by'; readonly by: readonly string[] | null }
  | { readonly type: 'filter-against'; readonly against: readonly string[] | null }
  | { readonly type: 'filter-stance'; readonly stance: readonly Answer[] | null }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'set-lang'; readonly lang: Language }
  | { readonly type: 'set-theme'; readonly theme: Theme }
  /** Sent by the map on `moveend` with what it shows; never moves the map itself. */
  | { readonly type: 'move-camera'; readonly viewport: Viewport | null }
  /** From an address, an attribute or a message: several at once. */
  | { readonly type: 'set-view'; readonly view: Partial<ViewState> };
