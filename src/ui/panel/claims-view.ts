/** Report and answer face to face, other voices below. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { common } from '../../i18n/catalogues/common.ts';
import { reportWords } from '../../i18n/catalogues/panel-report.ts';
import { formatPartialDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/messages.ts';
import { inWords, partyName } from '../../i18n/name.ts';
import { type Claim, type Conflict, type Strike, sideOf } from '../../model/conflict.ts';
import type { Language } from '../../model/words.ts';
import { accusedSides, groupClaims, hasReply } from './claim-groups.ts';
import { english, sideSign } from './parts.ts';
import type { SourceNumbers } from './source-numbers.ts';
import { sourceRefs } from './source-views.ts';

interface Context {
  readonly conflict: Conflict;
  readonly numbers: SourceNumbers;
  readonly lang: Language;
}

/** Neighbouring claims of one party, role and stance: the three are written once above the names. */
function runs(claims: readonly Claim[]): readonly (readonly [Claim, ...Claim[]])[] {
  const result: [Claim, ...Claim[]][] = [];
  for (const claim of claims) {
    const run = result.at(-1);
    const head = run?.[0];
    if (run && head && head.party === claim.party && head.role === claim.role && head.stance === claim.stance)
      run.push(claim);
    else result.push([claim]);
  }
  return result;
}

function claimLine(claim: Claim, { conflict, numbers, lang }: Context): TemplateResult {
  return html`<li>
    <span class="who" lang="en">${claim.by}</span>${sourceRefs(claim.sources ?? [], numbers, conflict, lang)}
    ${claim.when === null ? nothing : html`<span class="small">${formatPartialDate(claim.when, lang)}</span>`}
    ${claim.summary === null ? nothing : html`<p class="said">${english(claim.summary, lang, false)}</p>`}
  </li>`;
}

function claimRuns(claims: readonly Claim[], context: Context): TemplateResult {
  const { conflict, lang } = context;
  return html`${runs(claims).map(([head, ...rest]) => {
    const side = sideOf(conflict, head.party);
    const about = [
      partyName(conflict.parties.get(head.party), lang),
      translate(common, lang, `role-${head.role}`),
      translate(common, lang, `stance-${head.stance}`),
    ].join(' · ');
    return html`<p class="small about">${sideSign(conflict, side?.id ?? null)}${about}</p>
      <ul class="claims">${[head, ...rest].map((claim) => claimLine(claim, context))}</ul>`;
  })}`;
}

/** What was reported on the left, the accused side's answer on the right, both of one weight. */
export function claimsView(strike: Strike, context: Context): TemplateResult {
  const { conflict, lang } = context;
  const groups = groupClaims(strike, conflict);
  const sides = accusedSides(strike, conflict);
  const names = sides.map((side) => inWords(side.names, lang)).join(', ');
  const say = (key: Parameters<typeof translate<keyof typeof reportWords.en>>[2]) =>
    translate(reportWords, lang, key);
  const replied = hasReply(groups);
  return html`<div class="facing">
      <section aria-label=${say('reported')}>
        <h4>${say('reported')}</h4>
        ${groups.reporters.length > 0 ? claimRuns(groups.reporters, context) : html`<p class="muted">${say('nobody-party')}</p>`}
      </section>
      <section aria-label=${say('answer-plain')}>
        <h4>${names === '' ? say('answer-plain') : translate(reportWords, lang, 'answer', { side: names })}</h4>
        ${
          replied
            ? nothing
            : html`<p class="none">${say('no-reply')}</p>
                <p class="small">${say('no-reply-means')}</p>
                ${strike.noReplyNote === null ? nothing : html`<p class="small">${english(strike.noReplyNote, lang, false)}</p>`}`
        }
        ${!replied && groups.answer.length > 0 ? html`<p class="small">${say('also-said')}</p>` : nothing}
        ${claimRuns(groups.answer, context)}
      </section>
    </div>
    ${
      groups.others.length === 0
        ? nothing
        : html`<section class="others" aria-label=${say('others')}><h4>${say('others')}</h4>${claimRuns(groups.others, context)}</section>`
    }`;
}

export const claimsStyles = css`
  .facing { display: grid; gap: 1px; background: var(--rule); border: 1px solid var(--rule); border-radius: var(--radius); overflow: hidden; }
  .facing > section { background: var(--raised); padding: var(--space-3); display: grid; align-content: start; gap: 4px; min-width: 0; }
  @container (min-width: 376px) { .facing { grid-template-columns: 1fr 1fr; } }
  .others { display: grid; gap: 4px; padding-inline: var(--space-3); }
  .about { display: flex; align-items: baseline; margin-block-start: 6px; }
  .about .sign { align-self: center; }
  .claims { list-style: none; display: grid; gap: 6px; }
  .claims .who { font-weight: 550; }
  .said { margin-block-start: 2px; }
  .none { font-weight: 550; }
`;
