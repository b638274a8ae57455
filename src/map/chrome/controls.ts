/** The map's own buttons. They act through the given functions and keep nothing but their labels. */
import { mapWords } from '../../i18n/catalogues/map.ts';
import { translate } from '../../i18n/messages.ts';
import type { Language } from '../../model/words.ts';
import { el, icon } from './dom.ts';

export interface ControlActs {
  zoomIn(): void;
  zoomOut(): void;
  north(): void;
  fit(): void;
  fullScreen(): void;
}

export interface Controls {
  readonly element: HTMLElement;
  setLang(lang: Language): void;
  /** Degrees; the button that undoes both is there when either is not 0. */
  setTurn(bearing: number, pitch: number): void;
  setFullScreen(active: boolean): void;
}

const ICONS = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  north: 'M8 2l3.4 11L8 10.4 4.6 13z',
  fit: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3M5.5 8h5M8 5.5v5',
  fullScreen: 'M9.5 6.5l4-4M10 2.5h3.5V6M6.5 9.5l-4 4M2.5 10v3.5H6',
} as const;

const WORDS = { zoomIn: 'zoom-in', zoomOut: 'zoom-out', north: 'north', fit: 'fit' } as const;

export function createControls(acts: ControlActs, fullScreenPossible: boolean): Controls {
  const button = (act: keyof ControlActs): HTMLButtonElement => {
    const made = el('button', { type: 'button' }, icon(ICONS[act]));
    made.addEventListener('click', () => acts[act]());
    return made;
  };
  const buttons = {
    zoomIn: button('zoomIn'),
    zoomOut: button('zoomOut'),
    north: button('north'),
    fit: button('fit'),
  };
  const fullScreen = button('fullScreen');
  fullScreen.hidden = !fullScreenPossible;
  buttons.north.hidden = true;
  const element = el('div', { class: 'cm-controls', role: 'group' }, ...Object.values(buttons), fullScreen);
  let lang: Language = 'en';
  let full = false;
  const name = (target: HTMLElement, text: string): void => {
    target.setAttribute('aria-label', text);
    target.title = text;
  };
  const label = (): void => {
    element.setAttribute('aria-label', translate(mapWords, lang, 'controls'));
    for (const act of ['zoomIn', 'zoomOut', 'north', 'fit'] as const)
      name(buttons[act], translate(mapWords, lang, WORDS[act]));
    name(fullScreen, translate(mapWords, lang, full ? 'leave-full-screen' : 'full-screen'));
  };
  return {
    element,
    setLang(next) {
      lang = next;
      label();
    },
    setTurn(bearing, pitch) {
      buttons.north.hidden = Math.abs(bearing) < 0.5 && pitch < 0.5;
      buttons.north.querySelector('svg')?.setAttribute('transform', `rotate(${-bearing})`);
    },
    setFullScreen(active) {
      full = active;
      label();
    },
  };
}
