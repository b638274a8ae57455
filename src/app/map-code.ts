/** What the live map waits for at the reader's first act, asked for all at once: its code arrives only here. */
import { WORKER_ADDRESS } from '../map/worker-address.ts';

type Code = typeof import('../map/live-map.ts');

/**
 * Starts the browser's graphics, which takes a software renderer longer than the map's whole script, while that is on
 * its way. The context itself is for nothing; it must be there until the map has its own, or the graphics stop again.
 * @returns what gives it back.
 * @throws when the browser gives no WebGL2 context.
 */
function startGraphics(): () => void {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) throw new Error('This browser gives no WebGL2 context');
  return () => context.getExtension('WEBGL_lose_context')?.loseContext();
}

/**
 * @param use makes the map; the browser's graphics are kept running until it has.
 * @throws when code or graphics cannot be had.
 */
export async function withMapCode<Made>(use: (code: Code) => Promise<Made>): Promise<Made> {
  const code = import('../map/live-map.ts');
  // MapLibre asks for its worker when it runs; the browser keeps what was fetched before.
  fetch(WORKER_ADDRESS, { credentials: 'same-origin' })
    .then((answer) => answer.blob())
    .catch(() => undefined);
  code.catch(() => undefined);
  const stopGraphics = startGraphics();
  try {
    return await use(await code);
  } finally {
    stopGraphics();
  }
}
