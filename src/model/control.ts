/** Dated announcements of capture and handover. */
import type { LonLat } from './geo.ts';

/** An announced capture or handover with the replies to it. */
export interface ControlChange {
  readonly id: string;
  readonly name: string;
  readonly type: 'capture-announced' | 'handover' | 'after-the-war' | 'other';
  readonly typeText: string;
  readonly place: string | null;
  readonly point: LonLat | null;
  readonly day: string;
  readonly timeText: string | null;
  readonly by: string;
  readonly side: string;
  readonly detail: string | null;
  readonly replies: readonly {
    readonly day: string;
    readonly stance: string;
    readonly by: string;
    readonly text: string;
    readonly source: string | null;
  }[];
  readonly effectiveText: string | null;
  readonly conflicts: readonly string[];
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** A settlement in a dated list of announcements. */
export interface AnnouncedSettlement {
  readonly day: string;
  readonly name: string;
  readonly district: string | null;
  readonly point: LonLat | null;
  readonly by: string;
  readonly place: string | null;
  readonly sources: readonly string[];
}
