/** A notice that stays until it is dismissed: what is wrong with a link, and what still works. */
import { css, html, nothing } from 'lit';
import { notices } from '../../i18n/catalogues/notices.ts';
import { translate } from '../../i18n/messages.ts';
import type { Language } from '../../model/words.ts';
import type { ValueProblem } from '../../state/wanted.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';

/** What is wrong with one value, in the reader's language. */
export function problemWords({ path, got, wanted }: ValueProblem, lang: Language): string {
  const expected = translate(notices, lang, `wanted-${wanted.code}`, wanted.params);
  return translate(notices, lang, 'notice-problem', { path, got, expected });
}

export class Notice extends Part {
  static override properties = {
    ...Part.properties,
    problems: { attribute: false },
    texts: { attribute: false },
    dismissed: { state: true },
  };
  /** Bad values of the address, an attribute or a message. */
  declare problems: readonly ValueProblem[];
  /** Other sentences. */
  declare texts: readonly string[];
  declare dismissed: boolean;
  /** What was said last: the same again does not come back. */
  private said = '';

  constructor() {
    super();
    this.problems = [];
    this.texts = [];
    this.dismissed = false;
  }

  static override styles = [
    base,
    css`
      :host { display: block; }
      div { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-3); align-items: flex-start; justify-content: space-between; padding: var(--space-2) var(--space-3);
        border: 1px solid var(--warn); border-radius: var(--radius); background: var(--warn-soft); color: var(--warn); box-shadow: var(--shadow); }
      /* Beside the state there may be little room: then the button stands below the words, not in their way. */
      section { flex: 1 1 26ch; min-width: 0; }
      p { margin: 0; overflow-wrap: anywhere; }
      .button { flex: none; margin-inline-start: auto; }
    `,
  ];

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('problems') && !changed.has('texts')) return;
    const said = JSON.stringify([this.problems, this.texts]);
    if (said !== this.said) this.dismissed = false;
    this.said = said;
  }

  protected override render(): unknown {
    const { lang, problems, texts } = this;
    if (this.dismissed || (problems.length === 0 && texts.length === 0)) return nothing;
    return html`<div role="alert"><section>
      ${problems.length ? html`<p>${translate(notices, lang, 'notice-title')}</p>` : nothing}
      ${problems.map((problem) => html`<p>${problemWords(problem, lang)}</p>`)}
      ${texts.map((text) => html`<p>${text}</p>`)}
      </section><button class="button" type="button" @click=${() => {
        this.dismissed = true;
      }}>${translate(notices, lang, 'dismiss')}</button></div>`;
  }
}
customElements.define('cm-notice', Notice);
