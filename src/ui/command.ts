/** Acts of a user that are not part of the view: playback, camera, dialogs. Handled by the composition root. */
import type { DataAsk } from './own/own-state.ts';

export type Command =
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  /** Minutes of the war per second of playback. */
  | { readonly type: 'set-speed'; readonly speed: number }
  | { readonly type: 'show-share' }
  | { readonly type: 'show-table' }
  | { readonly type: 'show-places' }
  | { readonly type: 'show-filters' }
  | { readonly type: 'show-own' }
  /** Something about the data themselves, such as a file of the reader's own. */
  | { readonly type: 'data'; readonly ask: DataAsk }
  | { readonly type: 'close-dialog' }
  /** A drag on the timeline begins or ends: while it lasts only the address is kept quiet, the picture follows. */
  | { readonly type: 'scrub'; readonly active: boolean }
  /** Goes to a chapter of the story, by a control or by scrolling to it; `null` ends it. */
  | { readonly type: 'show-story'; readonly chapter: string | null; readonly scrolled?: boolean }
  /** Something is pointed at outside the map: the map marks it. `null` ends it. */
  | { readonly type: 'hover-strike'; readonly strike: string | null };

export const COMMAND = 'conflict-map-command';

/** Bubbles and crosses shadow boundaries up to the root element. */
export class CommandSent extends CustomEvent<Command> {
  constructor(command: Command) {
    super(COMMAND, { detail: command, bubbles: true, composed: true });
  }
}
