/** What stands along the map's lower edge: scale bar, the front line's accuracy, the sources of the ground. */
import { mapWords } from '../../i18n/catalogues/map.ts';
import { formatCount } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import type { Language } from '../../model/words.ts';
import type { FrontInView } from '../../scene/types.ts';
import { GROUND_ATTRIBUTIONS } from '../ground/index.ts';
import { el, link, setText } from './dom.ts';
import { metresPerPixel, scaleBar } from './scale.ts';

const SCALE_PX = 90;

export interface Foot {
  readonly element: HTMLElement;
  /** Opens the front line's card. */
  readonly frontButton: HTMLButtonElement;
  /** What of it covers the map. */
  boxes(): readonly HTMLElement[];
  setLang(lang: Language): void;
  /** A tilted map has no one scale, and shows none. */
  setScale(zoom: number, latitude: number, pitch: number): void;
  /**
   * Tells the accuracy of the line; `null` when there is none.
   * @param between the dates it lies between in words, empty on the day of a trace; asked for when they may have changed.
   */
  setFront(front: FrontInView | null, between: (front: FrontInView) => string): void;
}

export function createFoot(): Foot {
  const length = el('span');
  const bar = el('div', { class: 'cm-scale' }, length);
  const accuracy = el('span');
  const dates = el('span', { class: 'cm-front-dates' });
  const frontButton = el('button', { type: 'button', class: 'cm-front-button' }, accuracy, dates);
  frontButton.hidden = true;
  const summary = el('summary');
  const list = el('ul');
  for (const { name, licence, url } of GROUND_ATTRIBUTIONS)
    list.append(el('li', {}, link(url, name), ` (${licence})`));
  const credits = el('details', { class: 'cm-credits' }, summary, list);
  const element = el(
    'div',
    { class: 'cm-foot' },
    bar,
    el('div', { class: 'cm-notes' }, frontButton, credits),
  );
  let lang: Language = 'en';
  let front: { readonly km: number; readonly between: string } | null = null;
  /** What the line's words are made of. */
  let told = '';
  let metres = 0;
  const label = (): void => {
    const far = metres >= 1000;
    const n = formatCount(far ? metres / 1000 : metres, lang);
    setText(length, metres === 0 ? '' : translate(mapWords, lang, far ? 'kilometres' : 'metres', { n }));
    setText(summary, translate(mapWords, lang, 'credits'));
    setText(accuracy, front ? translate(mapWords, lang, 'front-short', { km: front.km }) : '');
    setText(dates, front && front.between !== '' ? `, ${front.between}` : '');
  };
  credits.addEventListener('keydown', (press) => {
    if (press.key !== 'Escape' || !credits.open) return;
    press.stopPropagation();
    credits.open = false;
    summary.focus();
  });
  return {
    element,
    frontButton,
    boxes: () => [bar, frontButton, credits],
    setLang(next) {
      lang = next;
      label();
    },
    setScale(zoom, latitude, pitch) {
      bar.hidden = pitch > 0.5;
      const next = scaleBar(metresPerPixel(zoom, latitude), SCALE_PX);
      bar.style.width = `${next.px.toFixed(1)}px`;
      if (next.metres === metres) return;
      metres = next.metres;
      label();
    },
    setFront(next, between) {
      const key = next ? `${next.trace.id} ${next.between} ${lang}` : '';
      if (key === told) return;
      told = key;
      front = next && { km: next.trace.accuracyKm, between: between(next) };
      if (frontButton.hidden !== (next === null)) frontButton.hidden = next === null;
      label();
    },
  };
}
