/** The product's whole interface around its map: histogram, counts, legend, list of reports, spoken text. */
import { adoptStyles } from 'lit';
import { type App, compose } from '../../src/app/compose.ts';
import { ownConflict } from '../../src/app/own-conflict.ts';
import { fetchPicture } from '../../src/app/picture-map.ts';
import { Shell } from '../../src/app/shell.ts';
import { readReports } from '../../src/load/reader.ts';
import type { Conflict } from '../../src/model/conflict.ts';
import { base, tokens } from '../../src/ui/tokens.ts';
import { beginStart } from '../../src/ui/turns.ts';
import type { StillPicture } from '../contract.ts';
import { makePoints } from '../points.ts';
import { EVERYTHING } from '../windows.ts';
import { nextFrame, presented } from './frame.ts';
import { start } from './harness.ts';
import { conflictOf } from './ours-conflict.ts';
import { type Ours, oursPeer, viewOf } from './ours-peer.ts';
import { BASE, container, csvUrl, fetchColumns } from './view.ts';

/** The page in which a reader opens the map is set in its letters before the interface starts: see `index.html`. */
const letters = document.fonts.load('400 14px "Noto Sans"');

/** The picture of all reports, presented, before anything of the live map is asked for. */
async function stillOf(shell: Shell): Promise<StillPicture> {
  await pictured(shell);
  const ms = await presented();
  return { ms, drawn: shell.drawnCount };
}

/** Resolves when the live map has taken the picture's place. */
async function live(shell: Shell): Promise<void> {
  shell.wake();
  while (!shell.live) await nextFrame();
}

/** Resolves when the picture is drawn that stands there until the reader's first act; elements start one by one. */
async function pictured(shell: Shell): Promise<void> {
  const end = beginStart();
  await shell.settled;
  // As the element does: the interface is seen when it is whole.
  shell.style.visibility = '';
  end();
}

const begin = (conflict: Conflict): App => compose(conflict, viewOf(EVERYTHING), () => undefined);

const driven = (shell: Shell, app: App, ready: Promise<void>): Ours => ({
  ready,
  show(span) {
    const { at, span: length } = viewOf(span);
    app.store.request({ type: 'set-view', view: { at, span: length } });
  },
  drawn: () => shell.drawnCount,
});

function show(conflict: Conflict, shown: (shell: Shell) => Promise<void>): Ours {
  const app = begin(conflict);
  const shell = new Shell();
  shell.app = app;
  shell.site = BASE;
  shell.whole = true;
  shell.style.cssText = 'display: block; height: 100%; visibility: hidden';
  // The colours and sizes lie on the element around the interface.
  const root = container().attachShadow({ mode: 'open' });
  adoptStyles(root, [tokens, base]);
  root.append(shell);
  return driven(shell, app, shown(shell));
}

/** Another conflict in the interface that stands there; its picture is whole when all reports are drawn. */
function exchange(shell: Shell, conflict: Conflict): Ours {
  const app = begin(conflict);
  // As the element does.
  const end = beginStart();
  shell.app = app;
  const whole = async (): Promise<void> => {
    await shell.updateComplete;
    await pictured(shell);
    end();
    while (shell.drawnCount !== app.scene.strikes.length) await nextFrame();
  };
  return driven(shell, app, whole());
}

async function open(n: number): Promise<Ours> {
  let still: StillPicture | null = null;
  // As the element does: the picture's code and ground come beside the data.
  fetchPicture(BASE).catch(() => undefined);
  const columns = await fetchColumns(n);
  await letters;
  const page = show(conflictOf(columns), async (shell) => {
    still = await stillOf(shell);
    await live(shell);
  });
  return { ...page, still: () => still };
}

const empty = conflictOf(makePoints(0));
let standing: Shell | null = null;

/** The map's page with a package of no reports, as a picture. */
async function stand(): Promise<void> {
  await letters;
  fetchPicture(BASE).catch(() => undefined);
  await show(empty, async (shell) => {
    standing = shell;
    await pictured(shell);
  }).ready;
}

/** As a file that a reader opens in the page: read in the worker, then shown in the place of the package's reports. */
async function openCsv(n: number): Promise<Ours> {
  const file = `${n}.csv`;
  const { signal } = new AbortController();
  const job = { type: 'import', file, source: csvUrl(n), zone: 0, ground: empty.extent, names: {} } as const;
  for await (const read of readReports(job, [], { signal }))
    if (read.complete && standing) return exchange(standing, ownConflict(empty, read, file, false));
  throw new Error(`${file}: got no reports`);
}

start(
  oursPeer({
    mark: 'shapes of 14 to 44 px by deaths, with outline; the map is smaller than the page',
    input: 'columns',
    open,
    openCsv,
    stand,
  }),
);
