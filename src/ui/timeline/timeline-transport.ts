/** Previous report, play or pause, next report. */
import { css, html, type TemplateResult } from 'lit';
import type { Language } from '../../model/words.ts';
import type { Request } from '../../state/request.ts';
import { CommandSent } from '../command.ts';
import { Drawn } from '../part.ts';
import { RequestSent } from '../request-event.ts';
import { base } from '../tokens.ts';
import { icon } from './icons.ts';
import type { BarLayout } from './layout.ts';
import { barStyles } from './panel.ts';
import { say } from './words.ts';

export class TimelineTransport extends Drawn {
  static override properties = { lang: {}, playing: { type: Boolean }, layout: { reflect: true } };
  static override styles = [
    base,
    barStyles,
    css`
      .play, :host([layout='narrow']) > .play { background: var(--now-soft); border-color: var(--now); color: var(--now); }
      :host([layout='narrow']) { gap: 0; }
      :host([layout='narrow']) > .play { border-radius: var(--radius); }
    `,
  ];
  declare lang: Language;
  declare playing: boolean;
  declare layout: BarLayout;

  constructor() {
    super();
    this.lang = 'en';
    this.playing = false;
    this.layout = 'wide';
  }

  #send(type: 'previous-report' | 'next-report'): void {
    const request: Request = { type };
    this.dispatchEvent(new RequestSent(request));
  }

  override render(): TemplateResult {
    const { lang, playing } = this;
    const previous = say(lang, 'previous-report');
    const play = say(lang, playing ? 'pause' : 'play');
    const next = say(lang, 'next-report');
    return html`
      <button class="button" aria-label=${previous} title=${previous} @click=${() => this.#send('previous-report')}>
        ${icon('previous')}
      </button>
      <button
        class="button play" aria-label=${play} title=${play}
        @click=${() => this.dispatchEvent(new CommandSent({ type: playing ? 'pause' : 'play' }))}
      >${icon(playing ? 'pause' : 'play')}</button>
      <button class="button" aria-label=${next} title=${next} @click=${() => this.#send('next-report')}>
        ${icon('next')}
      </button>`;
  }
}

customElements.define('cm-timeline-transport', TimelineTransport);
