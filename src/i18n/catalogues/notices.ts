/** Messages of what went wrong: a link's bad value, data that did not arrive, a map that cannot start. */
import { catalogue } from '../messages.ts';

export const notices = catalogue({
  en: {
    'load-failed': 'The reports could not be loaded.',
    'load-retry': 'Try again',
    'load-elsewhere': 'Every report also stands in a plain table',
    'notice-title': 'This link has a value that cannot be used:',
    'notice-problem': '{path}: {got} is not {expected}. The default is used instead.',
    'notice-release': 'This link was made with data release {asked}; you see {shown}.',
    dismiss: 'Dismiss',
    'map-failed':
      'The live map cannot start in this browser. A picture that follows the slider stands in for it; everything else works.',
    'map-incomplete':
      'Part of the map could not be loaded. Reports, lists and the timeline are not affected.',
  },
  hy: {
    'load-failed': 'Հաղորդումները չհաջողվեց բեռնել։',
    'load-retry': 'Կրկին փորձել',
    'load-elsewhere': 'Բոլոր հաղորդումները՝ նաև պարզ աղյուսակով',
    'notice-title': 'Այս հղման մեջ կա արժեք, որը հնարավոր չէ օգտագործել.',
    'notice-problem': '{path}. {got}. սպասվում էր՝ {expected}։ Օգտագործվում է լռելյայն արժեքը։',
    'notice-release': 'Հղումը ստեղծվել է տվյալների {asked} թողարկմամբ. դուք տեսնում եք {shown}։',
    dismiss: 'Փակել ծանուցումը',
    'map-failed':
      'Կենդանի քարտեզն այս դիտարկիչում չի գործարկվում։ Դրա փոխարեն ցուցադրվում է պատկեր, որը հետևում է սահիչին. մնացած ամեն ինչ աշխատում է։',
    'map-incomplete':
      'Քարտեզի մի մասը հնարավոր չեղավ բեռնել։ Դա չի ազդում հաղորդումների, ցանկերի և ժամանակագծի վրա։',
  },
  az: {
    'load-failed': 'Məlumatları yükləmək olmadı.',
    'load-retry': 'Yenidən cəhd et',
    'load-elsewhere': 'Bütün məlumatlar sadə cədvəldə də var',
    'notice-title': 'Bu keçiddə istifadə edilə bilməyən dəyər var:',
    'notice-problem': '{path}: {got}; gözlənilən: {expected}. Standart dəyər istifadə olunur.',
    'notice-release': 'Keçid {asked} məlumat buraxılışı ilə yaradılıb; siz {shown} görürsünüz.',
    dismiss: 'Bildirişi bağla',
    'map-failed':
      'Canlı xəritə bu brauzerdə işə düşmür. Onun yerinə sürgünü izləyən şəkil göstərilir; qalan hər şey işləyir.',
    'map-incomplete':
      'Xəritənin bir hissəsini yükləmək olmadı. Bu, məlumatlara, siyahılara və zaman xəttinə təsir etmir.',
  },
  ru: {
    'load-failed': 'Сообщения не удалось загрузить.',
    'load-retry': 'Повторить',
    'load-elsewhere': 'Все сообщения есть и в простой таблице',
    'notice-title': 'В ссылке есть значение, которое нельзя использовать:',
    'notice-problem': '{path}: {got}; ожидалось: {expected}. Взято значение по умолчанию.',
    'notice-release': 'Ссылка создана для выпуска данных {asked}; вы видите {shown}.',
    dismiss: 'Закрыть уведомление',
    'map-failed':
      'Живая карта в этом браузере не запускается. Вместо неё показана картинка, которая следует за ползунком; всё остальное работает.',
    'map-incomplete': 'Часть карты не удалось загрузить. На сообщения, списки и шкалу времени это не влияет.',
  },
});
