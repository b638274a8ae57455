/** What stands in an element until its code is there. */
import { html, type TemplateResult } from 'lit';
import type { Language } from '../model/words.ts';
import './cm-later.ts';
import type { LaterPart } from './later.ts';

/** To be the child of an element of `part`; drawing it asks for the code. */
export const later = (part: LaterPart, lang: Language): TemplateResult =>
  html`<cm-later .of=${part} .lang=${lang}></cm-later>`;
