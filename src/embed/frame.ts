/**
 * Inside someone's frame: the same keys, events and view travel by `postMessage` as `{type: "conflict-map", ...}`.
 * Only the embedding page is listened to, and only messages of the expected shape.
 */
import { ConflictMapElement } from './conflict-map.ts';

const TYPE = 'conflict-map';
/** Below this height in px nothing of the map would be left. */
const LEAST_PX = 280;
const COMFORT_PX = 480;

interface ViewMessage {
  readonly type: typeof TYPE;
  readonly view: Readonly<Record<string, string | null>>;
}

function isViewMessage(value: unknown): value is ViewMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { type, view } = value as { readonly type?: unknown; readonly view?: unknown };
  return (
    type === TYPE &&
    typeof view === 'object' &&
    view !== null &&
    Object.values(view).every((text) => text === null || typeof text === 'string')
  );
}

/** The embedding page's origin as far as the browser tells, `null` when it does not. */
function hostOrigin(): string | null {
  try {
    return document.referrer === '' ? null : new URL(document.referrer).origin;
  } catch {
    return null;
  }
}

function connect(map: ConflictMapElement): void {
  if (window.parent === window) return;
  const host = hostOrigin();
  const send = (message: object): void => window.parent.postMessage(message, host ?? '*');
  const wanted = (): number => Math.max(innerHeight, innerWidth < 480 ? COMFORT_PX : LEAST_PX);
  const tellHeight = (): void => send({ sentinel: 'amp', type: 'embed-size', height: wanted() });

  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || (host !== null && event.origin !== host)) return;
    if (isViewMessage(event.data)) map.view = event.data.view;
  });
  for (const name of ['change', 'select', 'error'] as const) {
    map.addEventListener(`conflict-map-${name}`, (event) => {
      if (event instanceof CustomEvent) send({ type: TYPE, event: name, detail: event.detail });
    });
  }
  void map.ready.then(() => {
    tellHeight();
    send({ type: TYPE, event: 'ready', detail: { view: map.view, visible: map.visible } });
  });
  tellHeight();
  // A phone that is turned makes the frame another; one that is high enough asks for nothing.
  addEventListener('resize', () => {
    if (innerHeight < wanted()) tellHeight();
  });
}

const map = document.querySelector('conflict-map');
if (map instanceof ConflictMapElement) connect(map);
