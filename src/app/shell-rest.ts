/** The interface around a conflict whose texts and sources are still to come. */
import { html, nothing } from 'lit';
import type { DataState } from '../ui/own/own-state.ts';
import { restNote } from '../ui/rest-note.ts';
import type { App } from './compose.ts';
import { hasOpen, type ShellState } from './shell-view.ts';
import type { StoryGuide } from './story-guide.ts';

/** Something is open that shows texts or sources, and nobody has asked for them yet. */
export function lacksWords(app: App | undefined, data: DataState, story: StoryGuide): boolean {
  if (!app || app.conflict.whole || data.rest !== 'none') return false;
  return hasOpen(app.scene) || story.chapter !== null;
}

/** That they are waited for, or failed, where no panel says so. */
export function restLine({ app, scene, data }: ShellState): unknown {
  if (app.conflict.whole || data.rest === 'none' || hasOpen(scene)) return nothing;
  return html`<div class="rest-line">${restNote(data.rest, scene.view.lang)}</div>`;
}
