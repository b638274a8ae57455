import { catalogue } from '../messages.ts';

/** The story as a page of words. */
export const storyPageWords = catalogue({
  en: {
    title: 'The story, chapter by chapter',
    description:
      '“{title}, {subtitle}”, told chapter by chapter: what was reported, who said it and what is contested, with sources and a map of each moment.',
    lead: 'What was reported, who said it, and what is contested. Each chapter has its sources and a map of its moment.',
    start: 'Read it on the map',
    open: 'See this moment on the map',
    chapter: 'Chapter {n}',
    reports: 'Reports that it tells of',
  },
  hy: {
    title: 'Պատմությունը՝ գլուխ առ գլուխ',
    description:
      '«{title}. {subtitle}»՝ պատմված գլուխ առ գլուխ. ինչ է հաղորդվել, ով է ասել և ինչն է վիճարկվում, աղբյուրներով և յուրաքանչյուր պահի քարտեզով։',
    lead: 'Ինչ է հաղորդվել, ով է ասել և ինչն է վիճարկվում։ Յուրաքանչյուր գլուխ ունի իր աղբյուրները և իր պահի քարտեզը։',
    start: 'Կարդալ քարտեզի վրա',
    open: 'Տեսնել այս պահը քարտեզի վրա',
    chapter: 'Գլուխ {n}',
    reports: 'Հաղորդումներ, որոնց մասին է գլուխը',
  },
  az: {
    title: 'Xronika, fəsil-fəsil',
    description:
      '“{title}. {subtitle}” fəsil-fəsil: nə barədə məlumat verilib, kim deyib və nə mübahisəlidir; mənbələr və hər anın xəritəsi ilə.',
    lead: 'Nə barədə məlumat verilib, kim deyib və nə mübahisəlidir. Hər fəslin öz mənbələri və öz anının xəritəsi var.',
    start: 'Xəritədə oxu',
    open: 'Bu anı xəritədə gör',
    chapter: 'Fəsil {n}',
    reports: 'Fəslin bəhs etdiyi məlumatlar',
  },
  ru: {
    title: 'Хроника по главам',
    description:
      '«{title}. {subtitle}» по главам: что сообщалось, кто это сказал и что оспаривается; с источниками и картой каждого момента.',
    lead: 'Что сообщалось, кто это сказал и что оспаривается. У каждой главы свои источники и карта своего момента.',
    start: 'Читать на карте',
    open: 'Показать этот момент на карте',
    chapter: 'Глава {n}',
    reports: 'Сообщения, о которых говорит глава',
  },
});
