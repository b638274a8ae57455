/** Messages in four languages. A catalogue that lacks a key in any language does not compile. */
import type { Language } from '../model/words.ts';

/** A text with `{name}` holes, or plural forms chosen by the parameter `n`. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });
export type Params = Readonly<Record<string, string | number>>;
export type Catalogue<K extends string> = Readonly<Record<Language, Readonly<Record<K, Message>>>>;

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  hy: new Intl.PluralRules('hy'),
  az: new Intl.PluralRules('az'),
  ru: new Intl.PluralRules('ru'),
};

/** Fixes the key set by its English messages; the other languages must have the same keys. */
export function catalogue<const E extends Readonly<Record<string, Message>>>(
  all: { readonly en: E } & Readonly<
    Record<Exclude<Language, 'en'>, Readonly<Record<keyof E & string, Message>>>
  >,
): Catalogue<keyof E & string> {
  return all;
}

/**
 * The message in `lang` with its holes filled.
 * @throws when a hole has no parameter: a defect of the caller, met by the tests.
 */
export function translate<K extends string>(
  messages: Catalogue<K>,
  lang: Language,
  key: NoInfer<K>,
  params: Params = {},
): string {
  const message = messages[lang][key];
  const text =
    typeof message === 'string' ? message : (message[rules[lang].select(Number(params.n))] ?? message.other);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`message ${key} (${lang}): no parameter ${name}`);
    return String(value);
  });
}
