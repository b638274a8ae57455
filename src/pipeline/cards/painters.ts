/** Cards drawn by worker threads, and kept between builds by what they show. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CARD_SIZE } from '../../static/head.ts';
import type { CardFonts } from './fonts.ts';

/** Whether the renderer, an optional dependency, is installed. */
export function canDraw(): boolean {
  try {
    createRequire(import.meta.url).resolve('@resvg/resvg-js');
    return true;
  } catch {
    return false;
  }
}

export interface Painters {
  /**
   * Resolves as soon as there is room for more; `done` gets the bytes of the PNG later.
   * @throws what an earlier card failed with.
   */
  readonly add: (layers: readonly string[], done: (png: Uint8Array) => void) => Promise<void>;
  /** Waits for all cards, ends the threads, and says what was done. */
  readonly close: () => Promise<{ readonly drawn: number; readonly reused: number }>;
}

/** Cards that wait for each thread, so that it never waits for them. */
const QUEUE = 4;

/** A thread draws in the order in which it was asked. */
function startThread(script: string, workerData: object) {
  const worker = new Worker(script, { workerData });
  const waiting: { readonly done: (png: Uint8Array) => void; readonly failed: (error: Error) => void }[] = [];
  worker.on('message', (png: Uint8Array) => waiting.shift()?.done(png));
  worker.on('error', (error: Error) => {
    for (const { failed } of waiting.splice(0)) failed(error);
  });
  const draw = (layers: readonly string[]): Promise<Uint8Array> =>
    new Promise((done, failed) => {
      waiting.push({ done, failed });
      worker.postMessage(layers);
    });
  return { draw, waiting, stop: () => worker.terminate() };
}

/**
 * @param root of the repository; cards are kept in `.cache/cards/` below it.
 * @param options whole: these are all cards of the site, so that kept ones that are not asked for are forgotten.
 */
export function createPainters(
  root: string,
  { files, family, spanned }: CardFonts,
  { whole }: { readonly whole: boolean },
): Painters {
  const cache = join(root, '.cache', 'cards');
  mkdirSync(cache, { recursive: true });
  const version = createHash('sha256');
  const scripts = join(root, 'scripts');
  const painting = ['cards/paint.mjs', 'cards/png.mjs', 'png.mjs'].map((name) => join(scripts, name));
  for (const path of [...files, ...painting]) version.update(readFileSync(path));
  const stamp = version.digest('hex');
  const lettered = (svg: string): string => spanned(svg.replaceAll("'Noto Sans'", `'${family}'`));
  const threads: ReturnType<typeof startThread>[] = [];
  const asked = new Set<string>();
  const running = new Set<Promise<void>>();
  let [drawn, reused] = [0, 0];

  const leastBusy = async (): Promise<ReturnType<typeof startThread>> => {
    while (running.size >= QUEUE * availableParallelism()) await Promise.race(running);
    if (threads.length < availableParallelism()) {
      const options = { files, family, width: CARD_SIZE.width };
      const thread = startThread(join(scripts, 'cards', 'worker.mjs'), options);
      threads.push(thread);
      return thread;
    }
    return threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
  };

  return {
    async add(layers, done) {
      const own = layers.map(lettered);
      const key = createHash('sha256').update(stamp).update(own.join('\n')).digest('hex').slice(0, 32);
      const path = join(cache, `${key}.png`);
      asked.add(`${key}.png`);
      if (existsSync(path)) {
        reused += 1;
        done(readFileSync(path));
        return;
      }
      const thread = await leastBusy();
      const task = thread.draw(own).then((png) => {
        writeFileSync(path, png);
        drawn += 1;
        running.delete(task);
        done(png);
      });
      running.add(task);
    },
    async close() {
      try {
        await Promise.all(running);
      } finally {
        await Promise.all(threads.map(({ stop }) => stop()));
      }
      if (whole) for (const name of readdirSync(cache)) if (!asked.has(name)) rmSync(join(cache, name));
      return { drawn, reused };
    },
  };
}
