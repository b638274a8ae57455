/** Small pieces that several panels draw. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { common } from '../../i18n/catalogues/common.ts';
import { translate } from '../../i18n/messages.ts';
import { placeName, sideIndex } from '../../i18n/name.ts';
import type { Conflict, Strike } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { SHAPE_OF, SHAPE_PATH } from '../../scene/symbols.ts';
import { headlineFigure } from './figure-words.ts';

/** The tag for readers of another language that a text is English; nothing in the English interface. */
export function englishTag(lang: Language): TemplateResult | typeof nothing {
  return lang === 'en' ? nothing : html` <span class="tag">${translate(common, lang, 'in-english')}</span>`;
}

/** Prose of the data package, which is English: marked for screen readers, tagged for readers of another language. */
export function english(text: string, lang: Language, tag = true): TemplateResult {
  return html`<span lang="en">${text}</span>${tag ? englishTag(lang) : nothing}`;
}

/** The second sign of a side beside its hue, as in the legend: full square, hatched circle, a dash for neither. */
export function sideSign(conflict: Pick<Conflict, 'sides'>, side: string | null): TemplateResult {
  const index = sideIndex(conflict, side);
  const shape =
    index === 0
      ? svg`<rect x="1" y="1" width="10" height="10" fill="var(--side-0)"/>`
      : index === 1
        ? svg`<circle cx="6" cy="6" r="4.75" fill="none" stroke="var(--side-1)" stroke-width="1.5"/>
            <path d="M2.6 6.6L6.6 2.6M4.2 9.2L9.2 4.2" stroke="var(--side-1)" stroke-width="1.5"/>`
        : svg`<path d="M1 6H11" stroke="var(--side-none)" stroke-width="2"/>`;
  return html`<svg class="sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${shape}</svg>`;
}

/** Stripes for the second side's marks. Ids are unique among the marks of one element. */
const stripes = (id: string) =>
  svg`<pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="3" height="5" fill="var(--side-1)"/></pattern>`;

/** The strike's mark as the map draws it: shape by kind, hue by who held the place, soft square for what is no incident. */
export function strikeMark(strike: Strike, conflict: Pick<Conflict, 'sides'>): TemplateResult {
  const index = sideIndex(conflict, strike.heldBy);
  const colour = index === null ? 'var(--side-none)' : `var(--side-${index})`;
  const incident = strike.scope === 'incident';
  const id = `stripes-${strike.id}`;
  const full = index === 1 ? `url(#${id})` : colour;
  const fill = strike.killed === null ? 'none' : full;
  const shape = incident
    ? svg`<path d=${SHAPE_PATH[SHAPE_OF[strike.kind]]} fill=${fill} stroke=${colour} stroke-width="2"/>`
    : svg`<rect x="-8" y="-8" width="16" height="16" rx="4" fill=${full} fill-opacity="0.3" stroke=${colour} stroke-dasharray="3 2"/>`;
  return html`<svg class="mark" viewBox="-12 -12 24 24" width="18" height="18" aria-hidden="true">
    ${index === 1 ? stripes(id) : nothing}${shape}
  </svg>`;
}

/** A report's own deaths or injuries for a table's cell; silence looks quieter than a number. */
export function figureCell(strike: Strike, what: 'killed' | 'injured', lang: Language): TemplateResult {
  const words = headlineFigure(strike, what, lang);
  return strike[what] === null ? html`<span class="silent">${words}</span>` : html`${words}`;
}

/** Chips for the accused side's answers; none found looks quieter than an answer. */
export function answerChips(strike: Pick<Strike, 'answers'>, lang: Language): TemplateResult {
  return html`${strike.answers.map(
    (answer) =>
      html`<span class="chip ${answer === 'none-found' ? 'quiet' : ''}">${translate(common, lang, `answer-${answer}`)}</span>`,
  )}`;
}

/** Chip that says what a record is when it is no incident; nothing for an incident. */
export function scopeChip({ scope }: Pick<Strike, 'scope'>, lang: Language): TemplateResult | typeof nothing {
  return scope === 'incident'
    ? nothing
    : html`<span class="chip area">${translate(common, lang, `scope-${scope}`)}</span>`;
}

/** Names of the places with these ids, in the reader's language. */
export function placeNames(
  ids: readonly string[],
  conflict: Pick<Conflict, 'places'>,
  lang: Language,
): string {
  return ids
    .map((id) => {
      const place = conflict.places.get(id);
      return place ? placeName(place, lang) : id;
    })
    .join(', ');
}
