/** Where the story stands in the interface. */
import { html, nothing } from 'lit';
import { storyWords } from '../i18n/catalogues/story.ts';
import { translate } from '../i18n/messages.ts';
import type { Scene } from '../scene/types.ts';
import { later } from '../ui/later-view.ts';
import type { App } from './compose.ts';
import type { StoryGuide } from './story-guide.ts';

/** What the interface around the story tells of itself. */
interface Around {
  readonly app: App;
  readonly scene: Scene;
  readonly site: string;
  readonly frame: boolean;
  readonly narrow: boolean;
  readonly drawer: string;
  readonly story: StoryGuide;
}

/** A chapter's text is shown; on a narrow screen not below something that is open. */
export function isTold({ app, story, scene, narrow, drawer }: Around): boolean {
  if (!story.chapter || story.aside || !app.conflict.whole) return false;
  return !narrow || (drawer === 'none' && scene.open.place === null && scene.open.truce === null);
}

/** The card of the chapter, or the way back to it. */
export function storyCard({ app, scene, site, narrow, story }: Around): unknown {
  if (!story.chapter || !app.conflict.whole) return nothing;
  return html`<cm-story .conflict=${app.conflict} .scene=${scene} .lang=${scene.view.lang} .site=${site}
    .chapter=${story.chapter.id} ?aside=${story.aside} ?compact=${narrow}>${later('story', scene.view.lang)}</cm-story>`;
}

/** Starts the story; nothing where there is none, in a frame, or while it runs. */
export function storyStart({ app, scene, frame, story }: Around): unknown {
  const [first] = app.conflict.story;
  if (!first || frame || story.chapter) return nothing;
  return html`<button class="button story-start" type="button" data-opens="story" @click=${() => story.show(first.id)}>${translate(storyWords, scene.view.lang, 'story')}</button>`;
}
