/** The product's whole interface around its map: histogram, counts, legend, list of reports, spoken text. */
import { compose } from '../../src/app/compose.ts';
import { Shell } from '../../src/app/shell.ts';
import { EVERYTHING } from '../windows.ts';
import { start } from './harness.ts';
import { conflictOf } from './ours-conflict.ts';
import { type Ours, oursPeer, viewOf } from './ours-peer.ts';
import { BASE, container, fetchColumns } from './view.ts';

async function open(n: number): Promise<Ours> {
  const app = compose(conflictOf(await fetchColumns(n)), viewOf(EVERYTHING), () => undefined);
  const shell = new Shell();
  shell.app = app;
  shell.site = BASE;
  shell.whole = true;
  shell.style.cssText = 'display: block; height: 100%';
  container().append(shell);
  return {
    ready: shell.settled,
    show(span) {
      const { at, span: length } = viewOf(span);
      app.store.request({ type: 'set-view', view: { at, span: length } });
    },
    drawn: () => shell.drawn.length,
  };
}

start(
  oursPeer({
    mark: 'shapes of 14 to 44 px by deaths, with outline; the map is smaller than the page',
    input: 'columns, made into the product’s objects',
    open,
  }),
);
