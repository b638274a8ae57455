import { catalogue } from '../messages.ts';

/** Sources, wherever they are listed. */
export const sourceWords = catalogue({
  en: {
    sources: 'Sources',
    source: 'Source {n}: {publisher}',
    'source-untitled': '(heading not kept)',
    'source-undated': 'no date',
    'source-inferred': 'date worked out',
    'new-tab': 'opens a new tab',
  },
  hy: {
    sources: 'Աղբյուրներ',
    source: 'Աղբյուր {n}՝ {publisher}',
    'source-untitled': '(վերնագիրը չի պահպանվել)',
    'source-undated': 'առանց ամսաթվի',
    'source-inferred': 'ամսաթիվը հաշվարկված է',
    'new-tab': 'բացվում է նոր ներդիրում',
  },
  az: {
    sources: 'Mənbələr',
    source: 'Mənbə {n}: {publisher}',
    'source-untitled': '(başlıq saxlanılmayıb)',
    'source-undated': 'tarixsiz',
    'source-inferred': 'tarix hesablanıb',
    'new-tab': 'yeni vərəqdə açılır',
  },
  ru: {
    sources: 'Источники',
    source: 'Источник {n}: {publisher}',
    'source-untitled': '(заголовок не сохранён)',
    'source-undated': 'без даты',
    'source-inferred': 'дата вычислена',
    'new-tab': 'откроется в новой вкладке',
  },
});
