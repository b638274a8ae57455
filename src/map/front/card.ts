/** The card that tells what the front line of the moment is: status, method, accuracy, sources. */
import { mapWords } from '../../i18n/catalogues/map.ts';
import { formatCount } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import type { Conflict, FrontLineTrace } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { traceDay } from '../../scene/front-words.ts';
import type { Spot } from '../../scene/marks/mark.ts';
import type { FrontInView } from '../../scene/types.ts';
import { el, icon, link } from '../chrome/dom.ts';

const GAP = 10;

export interface FrontCard {
  readonly element: HTMLElement;
  readonly open: boolean;
  /** Opens near `spot`, or over the lower edge without one, and takes the focus; closing gives it back to `from`. */
  show(front: FrontInView, lang: Language, spot: Spot | null, from: HTMLElement): void;
  /** Rewrites an open card for another moment or language; `null` closes it. */
  refresh(front: FrontInView | null, lang: Language): void;
  close(): void;
}

type Word = keyof (typeof mapWords)['en'];

function sourceList(trace: FrontLineTrace, conflict: Conflict): HTMLElement {
  return el(
    'ul',
    {},
    ...trace.sources.flatMap((id) => {
      const source = conflict.sources.get(id);
      return source
        ? [el('li', {}, link(source.url, [source.publisher, source.title].filter(Boolean).join(': ')))]
        : [];
    }),
  );
}

function rows({ trace, next, between }: FrontInView, conflict: Conflict, lang: Language): HTMLElement {
  const say = (word: Word, params: Record<string, string | number> = {}): string =>
    translate(mapWords, lang, word, params);
  const list = el('dl');
  const row = (word: Word, value: Node | string): void =>
    list.append(el('dt', {}, say(word)), el('dd', {}, value));
  const dates = between && next ? [trace, next] : [trace];
  row('status', say(`status-${trace.status}`));
  row('date', dates.map((one) => traceDay(one, conflict, lang)).join(' – '));
  row('accuracy', say('accuracy-text', { km: trace.accuracyKm }));
  if (trace.areaKm2) {
    const { estimate, min, max } = trace.areaKm2;
    const n = (value: number): string => formatCount(value, lang);
    row('area', say('area-text', { estimate: n(estimate), min: n(min), max: n(max) }));
  }
  if (trace.settlementsAnnounced !== null) row('settlements', formatCount(trace.settlementsAnnounced, lang));
  // Method, label and titles are the dataset's, in English.
  if (trace.method !== '') row('method', el('span', { lang: 'en' }, trace.method));
  row('licence', trace.licence);
  if (trace.sources.length > 0) row('sources', sourceList(trace, conflict));
  return list;
}

/** @param latest the conflict, which may get its sources later. @param frame the element whose edges the card keeps inside. */
export function createFrontCard(latest: () => Conflict, frame: HTMLElement): FrontCard {
  const element = el('section', { class: 'cm-card', role: 'dialog', tabindex: '-1' });
  element.hidden = true;
  let from: HTMLElement | null = null;
  let near: Spot | null = null;

  const write = (front: FrontInView, lang: Language): void => {
    const title = translate(mapWords, lang, 'front');
    const closing = el(
      'button',
      { type: 'button', 'aria-label': translate(mapWords, lang, 'close') },
      icon('M3.5 3.5l9 9M12.5 3.5l-9 9'),
    );
    closing.addEventListener('click', close);
    const { trace, next, between } = front;
    const note =
      between && next
        ? [
            el(
              'p',
              {},
              translate(mapWords, lang, 'front-between-note', {
                from: traceDay(trace, latest(), lang),
                to: traceDay(next, latest(), lang),
              }),
            ),
          ]
        : [];
    element.setAttribute('aria-label', title);
    element.replaceChildren(
      el('header', {}, el('h2', {}, title), closing),
      ...note,
      rows(front, latest(), lang),
    );
  };
  const place = (spot: Spot | null): void => {
    const [width, height] = [frame.clientWidth, frame.clientHeight];
    const { offsetWidth, offsetHeight } = element;
    const x = spot ? spot.x + GAP : width - offsetWidth - GAP;
    const y = spot ? spot.y + GAP : height - offsetHeight - GAP;
    const within = (value: number, most: number): number =>
      Math.round(Math.max(GAP, Math.min(value, most - GAP)));
    element.style.left = `${within(x, width - offsetWidth)}px`;
    element.style.top = `${within(y, height - offsetHeight)}px`;
  };
  const close = (): void => {
    if (element.hidden) return;
    const inside = element.contains(element.ownerDocument.activeElement) || element.matches(':focus-within');
    element.hidden = true;
    if (inside) from?.focus();
    from = null;
  };
  element.addEventListener('keydown', (press) => {
    if (press.key !== 'Escape') return;
    press.stopPropagation();
    close();
  });
  return {
    element,
    get open() {
      return !element.hidden;
    },
    show(front, lang, spot, opener) {
      from = opener;
      near = spot;
      write(front, lang);
      element.hidden = false;
      place(spot);
      element.focus({ preventScroll: true });
    },
    refresh(front, lang) {
      if (element.hidden) return;
      if (!front) {
        close();
        return;
      }
      const inside = element.matches(':focus-within');
      write(front, lang);
      // It may have grown: its texts come after its numbers.
      place(near);
      if (inside) element.focus({ preventScroll: true });
    },
    close,
  };
}
