import { catalogue } from '../messages.ts';

/** The map as a finished picture: saved as a file, or on paper. */
export const pictureWords = catalogue({
  en: {
    save: 'Save as picture',
    'save-note': 'With title, moment, legend, sources and credits, as the map is now.',
    svg: 'SVG (drawing)',
    png: 'PNG (image)',
    failed: 'The picture could not be made in this browser.',
    saved: 'Saved as {name}',
    sources: 'Sources: {names}',
    'sources-more': 'Sources: {names}; {n} more',
    release:
      'Data release {version} of {date}. Times are local ({zone}). Every claim with its sources: {link}',
    reports: 'Reports in view',
    'more-reports': 'And {n} more reports in view.',
  },
  hy: {
    save: 'Պահել որպես պատկեր',
    'save-note': 'Վերնագրով, պահով, պայմանական նշաններով, աղբյուրներով, ինչպես քարտեզն է այժմ։',
    svg: 'SVG (գծանկար)',
    png: 'PNG (պատկեր)',
    failed: 'Այս դիտարկիչում պատկերը չստացվեց։',
    saved: 'Պահված է՝ {name}',
    sources: 'Աղբյուրներ՝ {names}',
    'sources-more': 'Աղբյուրներ՝ {names}, ևս {n}',
    release:
      'Տվյալների թողարկում {version}, {date}։ Ժամերը տեղական են ({zone})։ Ամեն պնդում՝ իր աղբյուրներով՝ {link}',
    reports: 'Հաղորդումներ տեսադաշտում',
    'more-reports': 'Եվ ևս {n} հաղորդում տեսադաշտում։',
  },
  az: {
    save: 'Şəkil kimi saxla',
    'save-note': 'Başlıq, an, şərti işarələr və mənbələrlə, xəritənin indiki halı.',
    svg: 'SVG (çertyoj)',
    png: 'PNG (şəkil)',
    failed: 'Bu brauzerdə şəkil alınmadı.',
    saved: 'Saxlanıldı: {name}',
    sources: 'Mənbələr: {names}',
    'sources-more': 'Mənbələr: {names}; daha {n}',
    release:
      'Məlumatların buraxılışı: {version}, {date}. Vaxt yerlidir ({zone}). Hər iddia mənbələri ilə: {link}',
    reports: 'Görünən məlumatlar',
    'more-reports': 'Və daha {n} görünən məlumat.',
  },
  ru: {
    save: 'Сохранить как картинку',
    'save-note': 'С заголовком, моментом, легендой и источниками, как карта выглядит сейчас.',
    svg: 'SVG (рисунок)',
    png: 'PNG (изображение)',
    failed: 'В этом браузере картинка не получилась.',
    saved: 'Сохранено: {name}',
    sources: 'Источники: {names}',
    'sources-more': 'Источники: {names}; ещё {n}',
    release:
      'Выпуск данных {version}, {date}. Время местное ({zone}). Каждое утверждение с источниками: {link}',
    reports: 'Сообщения на карте',
    'more-reports': 'И ещё сообщений на карте: {n}.',
  },
});
