import type { EpochMinute } from '../../model/time.ts';

const ANCHOR = 'timeline-anchor';

/** The start of an exact range was fixed, moved or (`null`) let go. Stays inside the timeline. */
export class AnchorMoved extends CustomEvent<EpochMinute | null> {
  constructor(anchor: EpochMinute | null) {
    super(ANCHOR, { detail: anchor, bubbles: true });
  }
}
