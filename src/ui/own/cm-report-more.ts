/** What a report that is no whole record says beyond its columns: fetched when it is opened. */
import { css, html, nothing, type PropertyValues } from 'lit';
import { type MoreOfReport, reportsOf } from '../../query/reports.ts';
import { base } from '../tokens.ts';
import { OwnPart, ownStyles } from './own-part.ts';

class ReportMore extends OwnPart {
  static override properties = {
    ...OwnPart.properties,
    report: { attribute: false },
    more: { state: true },
    failed: { state: true },
  };
  /** Id of the report. */
  declare report: string;
  declare more: MoreOfReport | null;
  declare failed: boolean;

  constructor() {
    super();
    this.report = '';
    this.more = null;
    this.failed = false;
  }

  static override styles = [
    base,
    ownStyles,
    css`
      h4 { margin: 0 0 2px; font-size: inherit; font-weight: 650; }
      section { margin-bottom: var(--space-3); }
      ul { margin: 0; padding-inline-start: 1.2em; overflow-wrap: anywhere; }
    `,
  ];

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('report')) void this.fetch();
  }

  private async fetch(): Promise<void> {
    const { report, conflict } = this;
    if (!conflict) return;
    this.more = null;
    this.failed = false;
    try {
      const more = await reportsOf(conflict).moreOf(report);
      if (report === this.report) this.more = more;
    } catch {
      if (report === this.report) this.failed = true;
    }
  }

  private list(key: 'actors' | 'sources', texts: readonly string[]): unknown {
    if (texts.length === 0) return nothing;
    return html`<section><h4>${this.say(key)}</h4><ul>${texts.map((text) => html`<li>${linked(text)}</li>`)}</ul></section>`;
  }

  protected override render(): unknown {
    const { more, failed } = this;
    if (failed)
      return html`<p role="alert">${this.say('more-failed')} ${this.button('again', () => void this.fetch())}</p>`;
    if (more === null) return html`<p class="quiet" role="status">${this.say('more-loading')}</p>`;
    const { summary, weapon, actors, sources } = more;
    return html`<div lang=${this.lang} aria-label=${this.say('more')} role="group">
      ${summary === null ? nothing : html`<section><p>${summary}</p></section>`}
      ${weapon === null ? nothing : html`<section><h4>${this.say('weapon')}</h4><p>${weapon}</p></section>`}
      ${this.list('actors', actors)}${this.list('sources', sources)}</div>`;
  }
}

/** An address that a browser may open becomes a link. */
function linked(text: string): unknown {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
    ? html`<a href=${text} rel="noopener nofollow" target="_blank">${text}</a>`
    : text;
}
customElements.define('cm-report-more', ReportMore);
