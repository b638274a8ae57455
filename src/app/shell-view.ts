/** The interface's templates. They read what they are given and call back; they hold nothing. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { chrome } from '../i18n/catalogues/chrome.ts';
import { notices } from '../i18n/catalogues/notices.ts';
import { translate } from '../i18n/messages.ts';
import { inWords } from '../i18n/name.ts';
import { LANGUAGES, THEMES } from '../model/words.ts';
import { describeScene } from '../scene/describe.ts';
import type { Scene } from '../scene/types.ts';
import type { Request } from '../state/request.ts';
import { linkQuery } from '../state/url-codec.ts';
import type { Command } from '../ui/command.ts';
import { later } from '../ui/later-view.ts';
import { type DataState, isQuiet } from '../ui/own/own-state.ts';
import type { App } from './compose.ts';
import type { StoryGuide } from './story-guide.ts';
import { isTold, storyCard, storyStart } from './story-view.ts';

/** What lies over the map on a narrow screen. */
export type Drawer = 'none' | 'places' | 'reports';
export type Dialog = 'none' | 'share' | 'table' | 'own';

/** Commands that open a dialog, or close it. */
export const DIALOG_OF: Partial<Record<Command['type'], Dialog>> = {
  'show-share': 'share',
  'show-table': 'table',
  'show-own': 'own',
  'close-dialog': 'none',
};

export interface ShellState {
  readonly app: App;
  readonly scene: Scene;
  /** What lists and dialogs show: in a drag they follow later than the rest. */
  readonly listed: Scene;
  /** Address of the site's root, closing slash included. */
  readonly site: string;
  readonly frame: boolean;
  readonly narrow: boolean;
  readonly theme: 'light' | 'dark';
  readonly drawer: Drawer;
  readonly dialog: Dialog;
  readonly story: StoryGuide;
  /** The map shows numbers by square in the place of marks. */
  readonly squares: boolean;
  readonly data: DataState;
  readonly request: (request: Request) => void;
  readonly setDrawer: (drawer: Drawer) => void;
  readonly setDialog: (dialog: Dialog) => void;
}

const LANGUAGE_NAMES = { en: 'English', hy: 'Հայերեն', az: 'Azərbaycanca', ru: 'Русский' } as const;

export type ChromeKey = keyof (typeof chrome)['en'] & string;

/**
 * The role of what is a landmark on the map's own page. An article with two frames would have each of them twice, so
 * inside somebody's page they are groups; `nothing` leaves the element its own role.
 */
export const landmark = ({ frame }: { readonly frame: boolean }): 'group' | typeof nothing =>
  frame && parent !== window ? 'group' : nothing;

const sayer =
  ({ scene }: ShellState) =>
  (key: ChromeKey): string =>
    translate(chrome, scene.view.lang, key);

function chooser<T extends string>(
  label: string,
  values: readonly T[],
  now: T,
  name: (value: T) => string,
  choose: (value: T) => void,
): unknown {
  return html`<select aria-label=${label} @change=${(event: Event) => {
    const found = event.target instanceof HTMLSelectElement ? values[event.target.selectedIndex] : undefined;
    if (found !== undefined) choose(found);
  }}>${values.map((value) => html`<option value=${value} .selected=${live(value === now)}>${name(value)}</option>`)}</select>`;
}

function tools(shell: ShellState): unknown {
  const say = sayer(shell);
  const { app, scene, request, setDialog, site } = shell;
  const { lang, theme } = scene.view;
  return html`
    ${shell.narrow ? nothing : storyStart(shell)}
    <cm-filters .conflict=${app.conflict} .scene=${scene} .lang=${lang}></cm-filters>
    <button class="button" type="button" data-opens="table" @click=${() => setDialog('table')}>${say('table')}</button>
    <button class="button" type="button" data-opens="share" @click=${() => setDialog('share')}>${say('share')}</button>
    <button class="button" type="button" data-opens="own" @click=${() => setDialog('own')}>${say('own')}</button>
    ${chooser(
      say('language'),
      LANGUAGES,
      lang,
      (value) => LANGUAGE_NAMES[value],
      (value) => request({ type: 'set-lang', lang: value }),
    )}
    ${chooser(
      say('theme'),
      THEMES,
      theme,
      (value) => translate(chrome, lang, `theme-${value}`),
      (value) => request({ type: 'set-theme', theme: value }),
    )}
    <a href=${`${site}about/`}>${say('about')}</a>`;
}

export function header(shell: ShellState): unknown {
  const say = sayer(shell);
  const { app, scene, frame, narrow, drawer, site } = shell;
  const { lang } = scene.view;
  const toggle = (wanted: Drawer): void => {
    shell.setDrawer(drawer === wanted ? 'none' : wanted);
    if (hasOpen(scene)) shell.request({ type: 'close' });
  };
  const drawerButton = (wanted: Drawer, label: string): unknown =>
    html`<button class="button narrow" type="button" aria-expanded=${drawer === wanted} @click=${() => toggle(wanted)}>${label}</button>`;
  const title = html`<div class="title">
    <h1>${inWords(app.conflict.title, lang)}</h1><p>${inWords(app.conflict.subtitle, lang)}</p></div>`;
  if (frame) {
    return html`<header role=${landmark(shell)}>${title}<div class="tools">${drawerButton('reports', say('show-list'))}
      <a class="open-full" href=${`${site}${linkQuery(scene.view, app.conflict)}`} target="_blank" rel="noopener"><span class="open-text">${say('open-full')}</span>&nbsp;<span aria-hidden="true">↗</span></a></div></header>`;
  }
  const more = narrow
    ? html`<details class="menu"><summary class="button" role="button" aria-label=${say('menu')}>⋯</summary><div class="items">${tools(shell)}</div></details>`
    : tools(shell);
  return html`<header>${title}<div class="tools">
    ${drawerButton('places', say('places'))}${drawerButton('reports', say('show-list'))}${more}</div></header>`;
}

/** The panel is open: with a place, a truce, or a report of no place. */
export const hasOpen = ({ open: { place, truce, report } }: Scene): boolean =>
  place !== null || truce !== null || report !== null;

/** What lies over the map: the state in words, the story, the legend. */
export function overlay(shell: ShellState): unknown {
  const say = sayer(shell);
  const { app, scene, narrow, frame, story } = shell;
  const { lang } = scene.view;
  const told = !narrow && isTold(shell);
  const state = html`<section class="state" role=${landmark(shell)} ?data-brief=${told} aria-label=${say('state-label')} tabindex="0">
    <cm-state .conflict=${app.conflict} .scene=${scene} .lang=${lang} ?brief=${told}></cm-state></section>`;
  return html`<div class="over" ?data-story=${told}>
    ${narrow ? nothing : state}
    ${told || story.aside ? storyCard(shell) : narrow ? storyStart(shell) : nothing}
    <details class="legend" ?open=${!narrow && !frame && !told}><summary>${say('legend')}</summary>
      <cm-legend .conflict=${app.conflict} .scene=${scene} .lang=${lang} .squares=${shell.squares}></cm-legend></details></div>`;
}

/** The state in words on a narrow screen: a line that opens. */
export function stateLine(shell: ShellState): unknown {
  const { app, scene, narrow } = shell;
  if (!narrow) return nothing;
  const { lang } = scene.view;
  const words = describeScene(scene, app.conflict, lang);
  const label = translate(chrome, lang, 'state-label');
  return html`<section class="line-place" role=${landmark(shell)} aria-label=${label}><details class="line"><summary><b>${words.moment}</b><span>${words.truce}</span></summary>
    <cm-state .conflict=${app.conflict} .scene=${scene} .lang=${lang} compact></cm-state></details></section>`;
}

/** The column beside the map; on a narrow screen a sheet over it. */
export function side(shell: ShellState): unknown {
  const say = sayer(shell);
  const { app, listed: scene, narrow } = shell;
  const { conflict } = app;
  const { lang } = scene.view;
  const isOpen = hasOpen(scene);
  const drawer = isOpen ? 'none' : shell.drawer;
  const places = html`<cm-places .conflict=${conflict} .scene=${scene} .lang=${lang} ?full=${narrow} ?brief=${isOpen}></cm-places>`;
  const reports = html`<div class="list" tabindex="0" role="region" aria-label=${say('reports-in-view')}>
    ${narrow ? nothing : html`<h2>${say('reports-in-view')}</h2>`}<cm-reports .conflict=${conflict} .scene=${scene} .lang=${lang}></cm-reports></div>`;
  const closer = html`<div class="drawer-head"><b aria-hidden="true">${say(drawer === 'places' ? 'places' : 'reports-in-view')}</b>
    <button class="button" type="button" @click=${() => shell.setDrawer('none')}>${say('close')}</button></div>`;
  const lists = narrow
    ? drawer === 'none'
      ? nothing
      : html`<div class="drawer">${closer}${drawer === 'places' ? places : reports}</div>`
    : html`<div class="drawer" ?data-short=${isOpen}>${places}${isOpen ? nothing : reports}</div>`;
  return html`<div class="side" data-drawer=${drawer}>${lists}
    <cm-panel .conflict=${conflict} .scene=${scene} .lang=${lang} .compact=${narrow} .rest=${shell.data.rest} ?hidden=${!isOpen}></cm-panel></div>`;
}

/** What is being read, or whose reports are shown; its code comes with the first of it. */
export function dataNote({ data, scene }: ShellState): unknown {
  if (isQuiet(data)) return nothing;
  const { lang } = scene.view;
  return html`<cm-data-note .lang=${lang} .data=${data}>${later('own', lang)}</cm-data-note>`;
}

export function dialogs(shell: ShellState): unknown {
  const { app, listed: scene, dialog, site } = shell;
  if (dialog === 'none') return nothing;
  const say = sayer(shell);
  const { lang } = scene.view;
  const title = say(dialog === 'share' ? 'share-title' : dialog);
  // The browser's own closing returns the focus; what follows from it is in `@close`.
  const close = (event: Event): void => {
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.closest('dialog')?.close();
  };
  const { conflict } = app;
  const bodies = {
    share:
      () => html`<cm-save .conflict=${conflict} .scene=${scene} .lang=${lang} .site=${site} .theme=${shell.theme}></cm-save>
      ${shell.data.own ? html`<cm-own-note .lang=${lang}></cm-own-note>` : nothing}
      <cm-share .conflict=${conflict} .scene=${scene} .lang=${lang} .site=${site}>${later('share', lang)}</cm-share>`,
    table: () =>
      html`<cm-table .conflict=${conflict} .scene=${scene} .lang=${lang}>${later('table', lang)}</cm-table>`,
    own: () => html`<cm-own-data .lang=${lang} .data=${shell.data}>${later('own', lang)}</cm-own-data>`,
  };
  return html`<dialog class=${dialog === 'table' ? 'wide' : ''} aria-label=${title} @close=${() => shell.setDialog('none')}>
    <div class="dialog-head"><h2>${title}</h2>
      <button class="button" type="button" @click=${close}>${say('close')}</button></div>
    <div class="dialog-body" tabindex="0">${bodies[dialog]()}</div></dialog>`;
}

/** Sentences of the notice besides bad values of the address; a map that is ill may still be there in part. */
export function noticeTexts(
  { conflict, scene, missing: unworded }: App,
  ill: boolean,
  missing: boolean,
): readonly string[] {
  const { lang, release } = scene.view;
  const other = release !== null && release !== conflict.version;
  return [
    ...(ill ? [translate(notices, lang, missing ? 'map-failed' : 'map-incomplete')] : []),
    ...(unworded
      ? [translate(notices, lang, 'language-failed', { language: LANGUAGE_NAMES[unworded] })]
      : []),
    ...(other
      ? [translate(notices, lang, 'notice-release', { asked: release, shown: conflict.version })]
      : []),
  ];
}
