/** Messages of what went wrong: a link's bad value, data that did not arrive, a map that cannot start. */
import { catalogue } from '../messages.ts';

export const notices = catalogue({
  en: {
    'load-failed': 'The reports could not be loaded.',
    'load-details': 'What failed, for whoever keeps the data:',
    'load-retry': 'Try again',
    'load-elsewhere': 'Every report also stands in a plain table',
    'part-loading': 'Loading...',
    'part-failed':
      'This could not be loaded. What was loaded before still works. If trying again does not help, reload the page.',
    'language-failed':
      'The words in this language could not be loaded: {language}. Choose it again to try once more.',
    'rest-coming': 'Fetching texts and sources',
    'rest-failed':
      'The texts and sources could not be fetched. If trying again does not help, reload the page.',
    'notice-title': 'This link has a value that cannot be used:',
    'notice-problem': '{path}: {got} is not {expected}. The default is used instead.',
    'wanted-one-of': 'one of {list}',
    'wanted-list-of': 'a comma list of {list}',
    'wanted-time': 'a time such as 2020-10-11T02:00 between {from} and {to}',
    'wanted-length': 'all, or a length such as 6h, 3d or PT90M',
    'wanted-camera': 'zoom/lat/lon such as 8/40.2/46.8',
    'wanted-release': 'a release such as 1.0.0',
    'wanted-text': 'text',
    'wanted-place': 'the id of a place',
    'wanted-report': 'the id of a report',
    'wanted-truce': 'the id of a truce',
    'notice-release': 'This link was made with data release {asked}; you see {shown}.',
    dismiss: 'Dismiss',
    'map-failed':
      'The live map cannot start in this browser. A picture that follows the slider stands in for it; everything else works.',
    'map-incomplete':
      'Part of the map could not be loaded. Reports, lists and the timeline are not affected.',
  },
  hy: {
    'load-failed': 'Հաղորդումները չհաջողվեց բեռնել։',
    'load-details': 'Ինչը չի հաջողվել՝ տվյալները վարողի համար.',
    'load-retry': 'Կրկին փորձել',
    'load-elsewhere': 'Բոլոր հաղորդումները՝ նաև պարզ աղյուսակով',
    'part-loading': 'Բեռնվում է...',
    'part-failed':
      'Սա չհաջողվեց բեռնել։ Այն, ինչ արդեն բեռնված է, շարունակում է աշխատել։ Եթե կրկին փորձելը չօգնի, վերաբեռնեք էջը։',
    'language-failed':
      'Այս լեզվի բառերը չհաջողվեց բեռնել՝ {language}։ Կրկին փորձելու համար ընտրեք այն նորից։',
    'rest-coming': 'Բեռնվում են տեքստերն ու աղբյուրները',
    'rest-failed': 'Տեքստերն ու աղբյուրները հնարավոր չեղավ բեռնել։ Եթե կրկին փորձելը չօգնի, վերաբեռնեք էջը։',
    'notice-title': 'Այս հղման մեջ կա արժեք, որը հնարավոր չէ օգտագործել.',
    'notice-problem': '{path}. {got}. սպասվում էր՝ {expected}։ Օգտագործվում է լռելյայն արժեքը։',
    'wanted-one-of': 'հետևյալներից մեկը՝ {list}',
    'wanted-list-of': 'ստորակետներով բաժանված ցանկ հետևյալներից՝ {list}',
    'wanted-time': 'ժամանակ, օրինակ՝ 2020-10-11T02:00, {from}-ի և {to}-ի միջև',
    'wanted-length': 'all կամ տևողություն, օրինակ՝ 6h, 3d կամ PT90M',
    'wanted-camera': 'մասշտաբ/լայնություն/երկայնություն, օրինակ՝ 8/40.2/46.8',
    'wanted-release': 'թողարկման համար, օրինակ՝ 1.0.0',
    'wanted-text': 'տեքստ',
    'wanted-place': 'վայրի նույնացուցիչ (id)',
    'wanted-report': 'հաղորդման նույնացուցիչ (id)',
    'wanted-truce': 'հրադադարի նույնացուցիչ (id)',
    'notice-release': 'Հղումը ստեղծվել է տվյալների {asked} թողարկմամբ. դուք տեսնում եք {shown}։',
    dismiss: 'Փակել ծանուցումը',
    'map-failed':
      'Կենդանի քարտեզն այս դիտարկիչում չի գործարկվում։ Դրա փոխարեն ցուցադրվում է պատկեր, որը հետևում է սահիչին. մնացած ամեն ինչ աշխատում է։',
    'map-incomplete':
      'Քարտեզի մի մասը հնարավոր չեղավ բեռնել։ Դա չի ազդում հաղորդումների, ցանկերի և ժամանակագծի վրա։',
  },
  az: {
    'load-failed': 'Məlumatları yükləmək olmadı.',
    'load-details': 'Nəyin alınmadığı – məlumatları saxlayan üçün:',
    'load-retry': 'Yenidən cəhd et',
    'load-elsewhere': 'Bütün məlumatlar sadə cədvəldə də var',
    'part-loading': 'Yüklənir...',
    'part-failed':
      'Bunu yükləmək mümkün olmadı. Əvvəl yüklənənlər işləməyə davam edir. Yenidən cəhd kömək etməsə, səhifəni yeniləyin.',
    'language-failed':
      'Bu dilin sözlərini yükləmək mümkün olmadı: {language}. Yenidən cəhd etmək üçün onu bir daha seçin.',
    'rest-coming': 'Mətnlər və mənbələr yüklənir',
    'rest-failed':
      'Mətnləri və mənbələri yükləmək mümkün olmadı. Yenidən cəhd kömək etməsə, səhifəni yeniləyin.',
    'notice-title': 'Bu keçiddə istifadə edilə bilməyən dəyər var:',
    'notice-problem': '{path}: {got}; gözlənilən: {expected}. Standart dəyər istifadə olunur.',
    'wanted-one-of': 'bunlardan biri: {list}',
    'wanted-list-of': 'bunlardan vergüllə ayrılmış siyahı: {list}',
    'wanted-time': 'vaxt, məsələn 2020-10-11T02:00, {from} ilə {to} arasında',
    'wanted-length': 'all və ya müddət, məsələn 6h, 3d, PT90M',
    'wanted-camera': 'miqyas/en/uzunluq, məsələn 8/40.2/46.8',
    'wanted-release': 'buraxılış nömrəsi, məsələn 1.0.0',
    'wanted-text': 'mətn',
    'wanted-place': 'yerin identifikatoru (id)',
    'wanted-report': 'məlumatın identifikatoru (id)',
    'wanted-truce': 'atəşkəsin identifikatoru (id)',
    'notice-release': 'Keçid {asked} məlumat buraxılışı ilə yaradılıb; siz {shown} görürsünüz.',
    dismiss: 'Bildirişi bağla',
    'map-failed':
      'Canlı xəritə bu brauzerdə işə düşmür. Onun yerinə sürgünü izləyən şəkil göstərilir; qalan hər şey işləyir.',
    'map-incomplete':
      'Xəritənin bir hissəsini yükləmək olmadı. Bu, məlumatlara, siyahılara və zaman xəttinə təsir etmir.',
  },
  ru: {
    'load-failed': 'Сообщения не удалось загрузить.',
    'load-details': 'Что не удалось – для того, кто ведёт данные:',
    'load-retry': 'Повторить',
    'load-elsewhere': 'Все сообщения есть и в простой таблице',
    'part-loading': 'Загружается...',
    'part-failed':
      'Это не удалось загрузить. Всё, что загружено раньше, работает. Если повтор не поможет, перезагрузите страницу.',
    'language-failed':
      'Не удалось загрузить слова на этом языке: {language}. Чтобы попробовать ещё раз, выберите его снова.',
    'rest-coming': 'Загружаются тексты и источники',
    'rest-failed': 'Тексты и источники не удалось загрузить. Если повтор не поможет, перезагрузите страницу.',
    'notice-title': 'В ссылке есть значение, которое нельзя использовать:',
    'notice-problem': '{path}: {got}; ожидалось: {expected}. Взято значение по умолчанию.',
    'wanted-one-of': 'одно из: {list}',
    'wanted-list-of': 'список через запятую из: {list}',
    'wanted-time': 'время вида 2020-10-11T02:00 между {from} и {to}',
    'wanted-length': 'all или продолжительность вида 6h, 3d, PT90M',
    'wanted-camera': 'масштаб/широта/долгота, например 8/40.2/46.8',
    'wanted-release': 'выпуск вида 1.0.0',
    'wanted-text': 'текст',
    'wanted-place': 'идентификатор места (id)',
    'wanted-report': 'идентификатор сообщения (id)',
    'wanted-truce': 'идентификатор перемирия (id)',
    'notice-release': 'Ссылка создана для выпуска данных {asked}; вы видите {shown}.',
    dismiss: 'Закрыть уведомление',
    'map-failed':
      'Живая карта в этом браузере не запускается. Вместо неё показана картинка, которая следует за ползунком; всё остальное работает.',
    'map-incomplete': 'Часть карты не удалось загрузить. На сообщения, списки и шкалу времени это не влияет.',
  },
});
