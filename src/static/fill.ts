/** Messages of our own prose with markup in their holes. */
import { type Catalogue, type Params, translate } from '../i18n/messages.ts';
import type { Language } from '../model/words.ts';
import { type Child, type Html, html } from './html.ts';

/** Stands around a hole's name while the message is chosen; no text of ours has it. */
const SIGN = '\u{E000}';

/** A message whose holes are filled with markup or text; `n` chooses its plural form. */
export function fill<K extends string>(
  messages: Catalogue<K>,
  lang: Language,
  key: NoInfer<K>,
  holes: Readonly<Record<string, Child>>,
): Html {
  const signs: Params = Object.fromEntries(
    Object.keys(holes).map((name) => [name, name === 'n' ? Number(holes.n) : `${SIGN}${name}${SIGN}`]),
  );
  const parts = translate(messages, lang, key, signs).split(SIGN);
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : (holes[part] ?? null)))}`;
}
