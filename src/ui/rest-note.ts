/** Texts and sources that the first view did without: who asks for them, and what is said until they are there. */
import { css, html, nothing } from 'lit';
import { notices } from '../i18n/catalogues/notices.ts';
import { translate } from '../i18n/messages.ts';
import type { Language } from '../model/words.ts';
import { CommandSent } from './command.ts';
import type { DataState } from './own/own-state.ts';

/**
 * Asks for them.
 * @param from inside the interface, or itself.
 * @param quietly nobody waits for them.
 */
export function askWhole(from: EventTarget, quietly = false): void {
  from.dispatchEvent(new CommandSent({ type: 'data', ask: { type: 'whole', quietly } }));
}

const retry = ({ currentTarget }: Event): void => {
  if (!(currentTarget instanceof HTMLElement)) return;
  const root = currentTarget.getRootNode();
  askWhole(currentTarget);
  // The button goes with what it says; whoever pressed it stays where the texts will come.
  if (root instanceof ShadowRoot)
    root.querySelector<HTMLElement>('.scroll, .state, .line summary')?.focus({ preventScroll: true });
};

/** That they are on their way, or that they could not be had. */
export function restNote(rest: DataState['rest'], lang: Language): unknown {
  if (rest === 'none') return nothing;
  if (rest === 'coming')
    return html`<p class="rest" role="status" lang=${lang}>${translate(notices, lang, 'rest-coming')}</p>`;
  return html`<p class="rest" role="alert" lang=${lang}>${translate(notices, lang, 'rest-failed')}
    <button class="button" type="button" @click=${retry}>${translate(notices, lang, 'load-retry')}</button></p>`;
}

export const restStyles = css`
  .rest { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); margin: 0; font-size: var(--text-s); color: var(--ink-2); }
`;
