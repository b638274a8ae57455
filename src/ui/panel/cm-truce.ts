/** A truce's page: what was agreed, since when, who accused whom first, what followed, and what is disputed. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { truceWords } from '../../i18n/catalogues/panel-truce.ts';
import { translate } from '../../i18n/messages.ts';
import { inWords, sideName } from '../../i18n/name.ts';
import type { Conflict, Truce } from '../../model/conflict.ts';
import { Part } from '../part.ts';
import { base } from '../tokens.ts';
import { accusationsStyles, accusationsView } from './accusations-view.ts';
import { claimsStyles } from './claims-view.ts';
import { pageStyles } from './page-styles.ts';
import { english, sideSign } from './parts.ts';
import { allegationView } from './place-extras.ts';
import { numberSources, type SourceNumbers } from './source-numbers.ts';
import { sourceList, sourceRefs } from './source-views.ts';
import { panelStyles } from './styles.ts';
import { allegationsBySide, inForceWords, momentOrDay } from './truce-words.ts';

/** Every source that the truce names, the agreement's own first. */
function truceSources(truce: Truce): SourceNumbers {
  return numberSources(
    truce.effect.sources,
    truce.announced.sources,
    truce.termsSources,
    truce.accusations.flatMap(({ sources }) => sources),
    truce.denials.map(({ source }) => source),
    truce.reports.map(({ source }) => source),
    truce.endedSources,
    truce.conflictSources,
    truce.sources,
  );
}

export class CmTruce extends Part {
  static override styles = [base, panelStyles, pageStyles, claimsStyles, accusationsStyles, truceStyles()];

  private say(key: keyof typeof truceWords.en, params: Record<string, string | number> = {}): string {
    return translate(truceWords, this.lang, key, params);
  }

  override render(): TemplateResult | typeof nothing {
    const { conflict, scene, lang } = this;
    const truce = scene?.open.truce;
    if (!conflict || !scene || !truce) return nothing;
    const inForce = inForceWords(truce, scene.view.at, lang);
    return html`<div class="facts">
        <p><span class="chip ${truce.type === 'pledge' ? 'area' : ''}">${this.say(truce.type)}</span></p>
        ${lang === 'en' ? nothing : html`<p class="small">${this.say('texts-english')}</p>`}
        ${truce.type === 'pledge' ? html`<p class="small">${this.say('pledge-note')}</p>` : nothing}
        ${inForce === null ? nothing : html`<p class="in-force">${inForce}</p>`}
        <p><button type="button" class="button" @click=${() => this.ask({ type: 'jump-truce', truce: truce.id })}>${this.say('jump')}</button></p>
      </div>
      ${guard([truce, conflict, lang], () => this.page(truce, conflict))}`;
  }

  private page(truce: Truce, conflict: Conflict): TemplateResult {
    const { lang } = this;
    const numbers = truceSources(truce);
    const refs = (ids: readonly string[]) => sourceRefs(ids, numbers, conflict, lang);
    const say = (key: keyof typeof truceWords.en) => this.say(key);
    const { announced, effect } = truce;
    if (!conflict.whole) return this.dates(truce, conflict);
    const next = conflict.truces.find(({ id }) => id === truce.supersededBy);
    return html`<div class="facts">
        <dl class="facts-list">
          <div><dt>${say(truce.type === 'pledge' ? 'pledge-effect' : 'effect')}</dt>
            <dd><strong>${momentOrDay(effect.at, effect.day, conflict, lang)}</strong>${refs(effect.sources)}
              ${effect.note === null ? nothing : html`<p class="small">${english(effect.note, lang, false)}</p>`}</dd></div>
          <div><dt>${say('announced')}</dt>
            <dd>${momentOrDay(announced.at, announced.day, conflict, lang)} <span class="small" lang="en">(${announced.precision})</span>${refs(announced.sources)}
              <p class="small">${english(announced.how, lang, false)}</p></dd></div>
          <div><dt>${say('broker')}</dt><dd>${english(truce.broker, lang, false)}</dd></div>
          <div><dt>${say('agreed')}</dt><dd>${english(truce.agreedBy, lang, false)}</dd></div>
        </dl>
      </div>
      ${
        truce.terms.length === 0
          ? nothing
          : html`<section class="extra"><h3>${say('terms')}${refs(truce.termsSources)}</h3>
              <ul class="replies">${truce.terms.map((term) => html`<li>${english(term, lang, false)}</li>`)}</ul></section>`
      }
      <section class="extra"><h3>${say(truce.type === 'pledge' ? 'pledge-accusations' : 'first')}</h3>
        ${accusationsView(truce, { conflict, numbers, lang })}<p class="small">${say('first-order')}</p></section>
      ${
        truce.denials.length === 0
          ? nothing
          : html`<section class="extra"><h3>${say('denials')}</h3>
              <ul class="entries">${truce.denials.map(
                ({ by, side, of, source }) =>
                  html`<li>${sideSign(conflict, side)}<span class="who" lang="en">${by}</span> ${say('denied')} ${english(of, lang, false)}${refs([source])}</li>`,
              )}</ul></section>`
      }
      ${
        truce.reports.length === 0
          ? nothing
          : html`<section class="extra"><h3>${say('later')}</h3>
              <ul class="entries">${truce.reports.map(
                ({ at, day, text, source }) =>
                  html`<li><span class="when">${momentOrDay(at, day, conflict, lang)}</span><br />${english(text, lang, false)}${refs([source])}</li>`,
              )}</ul></section>`
      }
      <section class="extra"><h3>${say('ended')}</h3><p>${english(truce.ended, lang, false)}${refs(truce.endedSources)}</p>
        ${
          next
            ? html`<p>${say('superseded')} <button type="button" class="button" @click=${() => this.ask({ type: 'open-truce', truce: next.id })}>${inWords(next.names, lang)}</button></p>`
            : truce.type === 'ceasefire'
              ? html`<p>${say('final')}</p>`
              : nothing
        }</section>
      ${
        truce.conflicts.length === 0
          ? nothing
          : html`<section class="extra"><h3>${say('conflicts')}${refs(truce.conflictSources)}</h3>
              <ul class="replies">${truce.conflicts.map((text) => html`<li>${english(text, lang, false)}</li>`)}</ul></section>`
      }
      ${this.allegations(truce, conflict)}
      <section class="extra"><h3>${say('sources')}</h3>${sourceList(numbers, conflict, lang)}</section>`;
  }

  /** What is known while the texts are on their way. */
  private dates({ type, announced, effect }: Truce, conflict: Conflict): TemplateResult {
    const { lang } = this;
    return html`<div class="facts"><dl class="facts-list">
        <div><dt>${this.say(type === 'pledge' ? 'pledge-effect' : 'effect')}</dt>
          <dd><strong>${momentOrDay(effect.at, effect.day, conflict, lang)}</strong></dd></div>
        <div><dt>${this.say('announced')}</dt><dd>${momentOrDay(announced.at, announced.day, conflict, lang)}</dd></div>
      </dl></div>`;
  }

  private allegations(truce: Truce, conflict: Conflict): TemplateResult {
    const { lang } = this;
    const groups = allegationsBySide(conflict, truce);
    const none = groups.every(({ allegations }) => allegations.length === 0);
    return html`<section class="extra"><h3>${this.say('allegations')}</h3>
      ${
        none
          ? html`<p class="muted">${this.say('allegations-none')}</p>`
          : groups.map(
              ({ side, allegations }) => html`<details>
                <summary>${sideSign(conflict, side)}${this.say('allegations-by', { side: sideName(conflict, side, lang), n: allegations.length })}</summary>
                <ul class="entries">${allegations.map((allegation) => allegationView(allegation, conflict, lang))}</ul>
              </details>`,
            )
      }</section>`;
  }
}

function truceStyles() {
  return css`
    :host { container-type: inline-size; }
    .in-force { font-size: var(--text-m); }
    details .entries { padding-block: var(--space-2); }
    .extra h4 { display: flex; align-items: center; }
  `;
}

if (!customElements.get('cm-truce')) customElements.define('cm-truce', CmTruce);
