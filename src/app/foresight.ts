/** Asks for code a moment before the reader needs it: when they come to what opens it, or when an address does. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewKey } from '../state/view-state.ts';
import { fetchPart, fetchTheRest, isLaterPart, type LaterPart } from '../ui/later.ts';
import { isChapterHash } from '../ui/story/chapters.ts';

const SIGNS = ['pointerover', 'pointerdown', 'focusin'] as const;

/** Names and marks of places and reports, in lists and in the picture. */
const OPENS_PANEL = '[data-place], [data-report], [data-strikes]';

/** What an act at the event's place would open; a press on the map may be on a mark. */
function about(event: Event): LaterPart | null {
  for (const target of event.composedPath()) {
    if (!(target instanceof Element)) continue;
    const opens = target.getAttribute('data-opens') ?? '';
    if (isLaterPart(opens)) return opens;
    if (target.matches(OPENS_PANEL)) return 'panel';
    if (event.type === 'pointerdown' && target.matches('.map')) return 'panel';
  }
  return null;
}

export class Foresight implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of SIGNS) this.host.addEventListener(type, this.onSign, { passive: true });
  }

  hostDisconnected(): void {
    for (const type of SIGNS) this.host.removeEventListener(type, this.onSign);
  }

  private readonly onSign = (event: Event): void => {
    const part = about(event);
    if (part) void fetchPart(part);
  };
}

/** @param asks what attributes and address ask for. @param hash the part of the address that names a chapter. */
export function fetchOpened(asks: (key: ViewKey) => string | null, hash: string): void {
  if ((['place', 'report', 'truce'] as const).some((key) => asks(key) !== null)) void fetchPart('panel');
  if (isChapterHash(hash)) void fetchPart('story');
}

/** After the map has come to rest: what the reader may open next. */
export function fetchQuietly(): void {
  const fetchNow = (): void => void fetchTheRest();
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fetchNow);
  else setTimeout(fetchNow, 2000);
}
