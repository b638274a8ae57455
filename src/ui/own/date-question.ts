/** The question which number of a file's dates is the month, where the file itself leaves it open. */
import { css, html } from 'lit';
import { ownWords } from '../../i18n/catalogues/own-data.ts';
import { formatDay } from '../../i18n/format.ts';
import { noticeWords } from '../../i18n/import-words.ts';
import { translate } from '../../i18n/messages.ts';
import type { DayOrder, Notice, Remark } from '../../model/import.ts';
import type { Language } from '../../model/words.ts';

/** What is said of dates that can be read in either order. */
export interface DatesNotice extends Notice {
  readonly remark: Extract<Remark, { code: 'dates-read' | 'dates-open' }>;
}

const isOpen = (notice: Notice): notice is DatesNotice =>
  notice.remark.code === 'dates-open' || (notice.remark.code === 'dates-read' && notice.remark.by !== 'own');

/** The first notice of dates that the file does not decide by what they say themselves; `null`: none. */
export const openDates = (notices: readonly Notice[]): DatesNotice | null => notices.find(isOpen) ?? null;

export const dateStyles = css`
  fieldset { min-width: 0; margin: var(--space-3) 0; padding: var(--space-2) var(--space-3) var(--space-3); border: 1px solid var(--rule-strong); border-radius: var(--radius); }
  legend { padding: 0 var(--space-1); font-weight: 650; }
  fieldset label { display: flex; gap: var(--space-2); align-items: center; min-height: 32px; cursor: pointer; }
  fieldset p { margin: var(--space-1) 0 0; }
  input[type='radio'] { flex: none; width: 18px; height: 18px; margin: 0; accent-color: var(--now); }
  @media (pointer: coarse) { fieldset label { min-height: 44px; } }
`;

/** @param pick told the order that the reader chooses; how such dates are read now is announced when it has changed. */
export function dateQuestion(notice: DatesNotice, lang: Language, pick: (order: DayOrder) => void): unknown {
  const { remark } = notice;
  const { example } = remark;
  const order = remark.code === 'dates-read' ? remark.order : null;
  const choice = (value: DayOrder): unknown => {
    const minute = value === 'day-first' ? remark.dayFirst : remark.monthFirst;
    const day = formatDay(minute, 0, lang, { year: true });
    return html`<label><input type="radio" name="order" value=${value} .checked=${order === value} @change=${() => pick(value)} />${translate(ownWords, lang, value, { day })}</label>`;
  };
  return html`<fieldset><legend>${translate(ownWords, lang, 'which-dates', { example })}</legend>
    ${choice('day-first')}${choice('month-first')}
    <p class="quiet" role="status">${noticeWords(notice, lang)}</p></fieldset>`;
}
