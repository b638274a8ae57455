import type { DayOrder, FileFormat, Remark } from '../../model/import.ts';
import { type Catalogue, catalogue } from '../messages.ts';

type Read = Extract<Remark, { code: 'dates-read' }>;
type Key =
  | `remark-${Remark['code']}`
  | `order-${DayOrder}`
  | `by-${Read['by']}`
  /** The others are proper names. */
  | `format-${Extract<FileFormat, 'table' | 'parquet'>}`
  | 'note'
  | 'note-rows';

/** What an import tells of rows that were read. Every code has its words. */
export const importNotes: Catalogue<Key> = catalogue({
  en: {
    'format-table': 'table with a latitude, a longitude and a date',
    'format-parquet': 'Parquet of this project',
    note: { one: '{text}: {n} row, first at {first}', other: '{text}: {n} rows, first at {first}' },
    'note-rows': { one: '{text}: {n} row', other: '{text}: {n} rows' },
    'remark-encoding': 'the file is not in UTF-8: it is read as {encoding}',
    'remark-column-repeated': 'two columns are named {word}: the last of them is read',
    'remark-dates-read': {
      one: '{n} date written like {example} is read {order}, by {by} ({month} say month first, {day} day first)',
      other:
        '{n} dates written like {example} are read {order}, by {by} ({month} say month first, {day} day first)',
    },
    'order-month-first': 'month first',
    'order-day-first': 'day first',
    'by-own': 'its own evidence',
    'by-others': 'other dates of the file',
    'by-format': 'the format',
    'by-choice': 'your choice',
    'remark-dates-open': {
      one: '{n} date written like {example} was not read: its day and month cannot be told apart ({month} say month first, {day} day first)',
      other:
        '{n} dates written like {example} were not read: their day and month cannot be told apart ({month} say month first, {day} day first)',
    },
    'remark-extract':
      "this is an extract with {columns} of UCDP's {official} columns: it may be a fragment, and its deaths add up to no toll",
    'remark-time-unsaid': '{column} is empty: how exact the date is, is not known',
    'remark-point-unsaid': '{column} is empty: the point is taken for an area',
    'remark-point-near': 'where_prec is 1-2: the point is taken for near, not for exact',
    'remark-several-days': 'date_prec says one day, the dates say several: several are kept',
    'remark-other-year': 'the year column names another year than the dates',
    'remark-deaths-order':
      'low, best and high are not in rising order: the lowest and the highest of the three are kept',
    'remark-deaths-least':
      'the number of deaths is a lowest one, such as {examples}: it is kept, and stands for the highest too, which the file does not give',
    'remark-deaths-range': 'the number of deaths is a range, such as {examples}: its two ends are kept',
    'remark-deaths-unread':
      'the number of deaths is none that can be read, such as {examples}: the report is kept with no number given',
    'remark-timemap-points': 'TimeMap does not say how exact its points are: they are taken for areas',
    'remark-settlement-points': 'nothing says how exact the point is: it is taken for a settlement',
    'remark-id-repeated': 'the id was used before: both rows are kept, the later one with a number',
    'remark-columns-left': 'columns that a report has no room for are left out: {list}',
    'remark-credit-ucdp':
      'these are records of the Uppsala Conflict Data Program (UCDP GED, CC BY 4.0): name it as the source wherever you show them',
    'remark-credit-acled':
      'these are records of ACLED: name it as the source wherever you show them, and see its terms of use before you pass them on',
    'remark-date-wide': 'the date names a month or a year alone: the whole of it is kept',
    'remark-clock-unread': '{column} is no clock time such as 14:05: the whole day is kept',
    'remark-hxl': 'the row under the header holds HXL tags: it is no report',
    'remark-header-at': 'the header stands on line {line}: the lines before it are no reports',
    'remark-page-of': 'this is a part: {n} of the {total} records that its source counted',
    'remark-too-many-parties':
      'the file names more than 32 parties or 255 sides: these rows are kept without them',
    'remark-kind-kept': '"{word}" does not say which: it is kept as {kind}, with ACLED\'s words beside it',
    'remark-kind-unknown': 'the kind "{word}" is none of {list}',
  },
  hy: {
    'format-table': 'աղյուսակ՝ լայնությամբ, երկայնությամբ և ամսաթվով',
    'format-parquet': 'այս նախագծի Parquet',
    note: { one: '{text}՝ {n} տող, առաջինը՝ {first}', other: '{text}՝ {n} տող, առաջինը՝ {first}' },
    'note-rows': { one: '{text}՝ {n} տող', other: '{text}՝ {n} տող' },
    'remark-encoding': 'ֆայլի կոդավորումը UTF-8 չէ. այն ընթերցվում է որպես {encoding}',
    'remark-column-repeated': 'երկու սյունակ ունի {word} անունը. ընթերցվում է վերջինը',
    'remark-dates-read': {
      one: '{example} տեսքի {n} ամսաթիվ կարդացվել է {order} հերթականությամբ. հիմքը՝ {by} («ամիս, օր»՝ {month}, «օր, ամիս»՝ {day})',
      other:
        '{example} տեսքի {n} ամսաթիվ կարդացվել է {order} հերթականությամբ. հիմքը՝ {by} («ամիս, օր»՝ {month}, «օր, ամիս»՝ {day})',
    },
    'order-month-first': '«ամիս, օր»',
    'order-day-first': '«օր, ամիս»',
    'by-own': 'հենց այս ամսաթվերը',
    'by-others': 'ֆայլի մյուս ամսաթվերը',
    'by-format': 'ձևաչափի կանոնը',
    'by-choice': 'ձեր ընտրությունը',
    'remark-dates-open': {
      one: '{example} տեսքի {n} ամսաթիվ չի կարդացվել. օրն ու ամիսը հնարավոր չէ տարբերել («ամիս, օր»՝ {month}, «օր, ամիս»՝ {day})',
      other:
        '{example} տեսքի {n} ամսաթիվ չի կարդացվել. օրն ու ամիսը հնարավոր չէ տարբերել («ամիս, օր»՝ {month}, «օր, ամիս»՝ {day})',
    },
    'remark-extract':
      'սա քաղվածք է՝ UCDP-ի {official} սյունակից {columns}-ով. այն կարող է թերի լինել, և դրա զոհերի գումարը ընդհանուր թիվը չէ',
    'remark-time-unsaid': '{column} սյունակը դատարկ է. հայտնի չէ, թե որքան ճշգրիտ է ամսաթիվը',
    'remark-point-unsaid': '{column} սյունակը դատարկ է. կետը համարվում է տարածքի նշում',
    'remark-point-near': 'where_prec-ը 1-2 է. կետը համարվում է մոտավոր, ոչ թե ճշգրիտ',
    'remark-several-days': 'date_prec-ը նշում է մեկ օր, իսկ ամսաթվերը՝ մի քանի. պահվել են մի քանիսը',
    'remark-other-year': 'year սյունակի տարին տարբերվում է ամսաթվերի տարուց',
    'remark-deaths-order':
      'low, best և high թվերը աճման կարգով չեն. պահվել են երեքից ամենափոքրն ու ամենամեծը',
    'remark-deaths-least':
      'զոհերի թիվը միայն ստորին սահման է, օրինակ՝ {examples}. այն պահվում է և դրվում նաև առավելագույնի տեղում, որը ֆայլում նշված չէ',
    'remark-deaths-range': 'զոհերի թիվը միջակայք է, օրինակ՝ {examples}. պահվում են երկու ծայրերը',
    'remark-deaths-unread':
      'զոհերի թիվը հնարավոր չէ կարդալ, օրինակ՝ {examples}. հաղորդումը պահվում է՝ առանց թվի',
    'remark-timemap-points':
      'TimeMap-ը չի նշում, թե որքան ճշգրիտ են կետերը. դրանք համարվում են տարածքի նշում',
    'remark-settlement-points': 'նշված չէ, թե որքան ճշգրիտ է կետը. այն համարվում է բնակավայրի կետ',
    'remark-id-repeated': 'նույնացուցիչն արդեն հանդիպել է. երկու տողն էլ պահվել է, հետագան՝ համարով',
    'remark-columns-left': 'սյունակները, որոնց համար հաղորդման մեջ տեղ չկա, բաց են թողնված՝ {list}',
    'remark-credit-ucdp':
      'սրանք Ուփսալայի հակամարտությունների տվյալների ծրագրի գրառումներ են (UCDP GED, CC BY 4.0). որտեղ էլ դրանք ցույց տաք, նշեք այն որպես աղբյուր',
    'remark-credit-acled':
      'սրանք ACLED-ի գրառումներ են. որտեղ էլ դրանք ցույց տաք, նշեք այն որպես աղբյուր, իսկ այլոց փոխանցելուց առաջ կարդացեք նրա օգտագործման պայմանները',
    'remark-date-wide': 'ամսաթիվը նշում է միայն ամիսը կամ տարին. պահվել է ամբողջ ժամանակահատվածը',
    'remark-clock-unread': '{column} սյունակում 14:05-ի նման ժամ չէ. պահվել է ամբողջ օրը',
    'remark-hxl': 'վերնագրի տակի տողը պարունակում է HXL պիտակներ. այն հաղորդում չէ',
    'remark-header-at': 'վերնագիրը {line}-րդ տողում է. դրանից առաջ եղած տողերը հաղորդումներ չեն',
    'remark-page-of': 'սա մի մասն է՝ {n} գրառում՝ աղբյուրի հաշված {total}-ից',
    'remark-too-many-parties':
      'ֆայլում նշված են ավելի քան 32 մասնակից կամ 255 կողմ. այս տողերը պահվել են առանց դրանց',
    'remark-kind-kept': '«{word}» բառերից պարզ չէ, թե որն է. պահվել է որպես «{kind}», կողքին՝ ACLED-ի բառերը',
    'remark-kind-unknown': '«{word}» տեսակը հետևյալներից չէ՝ {list}',
  },
  az: {
    'format-table': 'enlik, uzunluq və tarix olan cədvəl',
    'format-parquet': 'bu layihənin Parquet faylı',
    note: { one: '{text}: {n} sətir, ilki: {first}', other: '{text}: {n} sətir, ilki: {first}' },
    'note-rows': { one: '{text}: {n} sətir', other: '{text}: {n} sətir' },
    'remark-encoding': 'faylın kodlaşdırması UTF-8 deyil: {encoding} kimi oxunur',
    'remark-column-repeated': '{word} adlı iki sütun var: sonuncusu oxunur',
    'remark-dates-read': {
      one: '{example} şəklində yazılmış {n} tarix {order} ardıcıllığı ilə oxundu; əsas: {by} («ay, gün»: {month}, «gün, ay»: {day})',
      other:
        '{example} şəklində yazılmış {n} tarix {order} ardıcıllığı ilə oxundu; əsas: {by} («ay, gün»: {month}, «gün, ay»: {day})',
    },
    'order-month-first': '«ay, gün»',
    'order-day-first': '«gün, ay»',
    'by-own': 'bu tarixlərin özü',
    'by-others': 'faylın digər tarixləri',
    'by-format': 'formatın qaydası',
    'by-choice': 'seçiminiz',
    'remark-dates-open': {
      one: '{example} şəklində yazılmış {n} tarix oxunmadı: günü ayından ayırd etmək olmur («ay, gün»: {month}, «gün, ay»: {day})',
      other:
        '{example} şəklində yazılmış {n} tarix oxunmadı: günü ayından ayırd etmək olmur («ay, gün»: {month}, «gün, ay»: {day})',
    },
    'remark-extract':
      'bu, UCDP-nin {official} sütunundan {columns} sütunu olan çıxarışdır: natamam ola bilər və ondakı ölənlərin cəmi ümumi say deyil',
    'remark-time-unsaid': '{column} boşdur: tarixin nə qədər dəqiq olduğu bilinmir',
    'remark-point-unsaid': '{column} boşdur: nöqtə ərazini bildirir kimi qəbul edilir',
    'remark-point-near': 'where_prec 1-2-dir: nöqtə dəqiq deyil, təxmini sayılır',
    'remark-several-days': 'date_prec bir gün, tarixlər isə bir neçə gün göstərir: bir neçə gün saxlanıldı',
    'remark-other-year': 'year sütunundakı il tarixlərdəkindən fərqlidir',
    'remark-deaths-order':
      'low, best və high artan sıra ilə deyil: üçündən ən kiçiyi və ən böyüyü saxlanıldı',
    'remark-deaths-least':
      'ölənlərin sayı yalnız aşağı hədd kimi verilib, məsələn, {examples}: o saxlanılır və faylda göstərilməyən ən yüksək sayın da yerində durur',
    'remark-deaths-range': 'ölənlərin sayı aralıq kimi verilib, məsələn, {examples}: hər iki ucu saxlanılır',
    'remark-deaths-unread':
      'ölənlərin sayı oxuna bilmir, məsələn, {examples}: məlumat saxlanılır, say isə verilməmiş sayılır',
    'remark-timemap-points':
      'TimeMap nöqtələrinin nə qədər dəqiq olduğunu bildirmir: onlar ərazini bildirir kimi qəbul edilir',
    'remark-settlement-points': 'nöqtənin nə qədər dəqiq olduğu göstərilməyib: yaşayış məntəqəsi sayılır',
    'remark-id-repeated': 'bu id artıq var idi: hər iki sətir saxlanıldı, sonrakı nömrə ilə',
    'remark-columns-left': 'məlumatda yeri olmayan sütunlar buraxıldı: {list}',
    'remark-credit-ucdp':
      'bunlar Uppsala Münaqişə Məlumatları Proqramının qeydləridir (UCDP GED, CC BY 4.0): harada göstərsəniz, onu mənbə kimi qeyd edin',
    'remark-credit-acled':
      'bunlar ACLED-in qeydləridir: harada göstərsəniz, onu mənbə kimi qeyd edin, başqalarına ötürməzdən əvvəl istifadə şərtlərinə baxın',
    'remark-date-wide': 'tarix yalnız ayı və ya ili göstərir: bütün müddət saxlanıldı',
    'remark-clock-unread': '{column} sütununda 14:05 kimi saat yoxdur: bütün gün saxlanıldı',
    'remark-hxl': 'başlığın altındakı sətirdə HXL etiketləri var: o, məlumat deyil',
    'remark-header-at': 'başlıq {line}-ci sətirdədir: ondan əvvəlki sətirlər məlumat deyil',
    'remark-page-of': 'bu, bir hissədir: mənbənin saydığı {total} qeyddən {n}',
    'remark-too-many-parties':
      'faylda 32-dən çox iştirakçı və ya 255-dən çox tərəf var: bu sətirlər onlarsız saxlanıldı',
    'remark-kind-kept':
      '«{word}» hansı olduğunu bildirmir: «{kind}» kimi saxlanıldı, yanında ACLED-in sözləri',
    'remark-kind-unknown': '«{word}» növü bunlardan heç biri deyil: {list}',
  },
  ru: {
    'format-table': 'таблица с широтой, долготой и датой',
    'format-parquet': 'Parquet этого проекта',
    note: {
      one: '{text}: {n} строка, первая: {first}',
      few: '{text}: {n} строки, первая: {first}',
      many: '{text}: {n} строк, первая: {first}',
      other: '{text}: {n} строки, первая: {first}',
    },
    'note-rows': {
      one: '{text}: {n} строка',
      few: '{text}: {n} строки',
      many: '{text}: {n} строк',
      other: '{text}: {n} строки',
    },
    'remark-encoding': 'кодировка файла не UTF-8: он прочитан как {encoding}',
    'remark-column-repeated': 'два столбца называются {word}: читается последний',
    'remark-dates-read': {
      one: '{n} дата вида {example} прочитана в порядке {order}; основание: {by} («месяц, день»: {month}, «день, месяц»: {day})',
      few: '{n} даты вида {example} прочитаны в порядке {order}; основание: {by} («месяц, день»: {month}, «день, месяц»: {day})',
      many: '{n} дат вида {example} прочитано в порядке {order}; основание: {by} («месяц, день»: {month}, «день, месяц»: {day})',
      other:
        '{n} даты вида {example} прочитаны в порядке {order}; основание: {by} («месяц, день»: {month}, «день, месяц»: {day})',
    },
    'order-month-first': '«месяц, день»',
    'order-day-first': '«день, месяц»',
    'by-own': 'сами эти даты',
    'by-others': 'другие даты файла',
    'by-format': 'правило формата',
    'by-choice': 'ваш выбор',
    'remark-dates-open': {
      one: '{n} дата вида {example} не прочитана: день нельзя отличить от месяца («месяц, день»: {month}, «день, месяц»: {day})',
      few: '{n} даты вида {example} не прочитаны: день нельзя отличить от месяца («месяц, день»: {month}, «день, месяц»: {day})',
      many: '{n} дат вида {example} не прочитано: день нельзя отличить от месяца («месяц, день»: {month}, «день, месяц»: {day})',
      other:
        '{n} даты вида {example} не прочитаны: день нельзя отличить от месяца («месяц, день»: {month}, «день, месяц»: {day})',
    },
    'remark-extract':
      'это выборка с {columns} из {official} столбцов UCDP: она может быть неполной, и сумма погибших в ней не даёт общего итога',
    'remark-time-unsaid': 'поле {column} пусто: насколько точна дата, неизвестно',
    'remark-point-unsaid': 'поле {column} пусто: точка принята за обозначение местности',
    'remark-point-near': 'where_prec равно 1-2: точка принята за приблизительную, а не точную',
    'remark-several-days': 'date_prec говорит об одном дне, даты – о нескольких: оставлены несколько',
    'remark-other-year': 'в столбце year не тот год, что в датах',
    'remark-deaths-order':
      'low, best и high идут не по возрастанию: оставлены наименьшее и наибольшее из трёх',
    'remark-deaths-least':
      'число погибших дано только снизу, например {examples}: оно оставлено и стоит также вместо наибольшего, которого в файле нет',
    'remark-deaths-range': 'число погибших дано диапазоном, например {examples}: оставлены оба его конца',
    'remark-deaths-unread':
      'число погибших нельзя прочитать, например {examples}: сообщение оставлено без числа',
    'remark-timemap-points':
      'TimeMap не говорит, насколько точны точки: они приняты за обозначение местности',
    'remark-settlement-points': 'насколько точна точка, не указано: она принята за населённый пункт',
    'remark-id-repeated': 'такой id уже был: оставлены обе строки, более поздняя – с номером',
    'remark-columns-left': 'столбцы, для которых в сообщении нет места, опущены: {list}',
    'remark-credit-ucdp':
      'это записи Уппсальской программы данных о конфликтах (UCDP GED, CC BY 4.0): указывайте её как источник везде, где их показываете',
    'remark-credit-acled':
      'это записи ACLED: указывайте его как источник везде, где их показываете, а прежде чем передавать их дальше, прочтите его условия использования',
    'remark-date-wide': 'дата называет только месяц или год: оставлен весь этот срок',
    'remark-clock-unread': 'в столбце {column} не время вида 14:05: оставлен весь день',
    'remark-hxl': 'строка под заголовком содержит метки HXL: это не сообщение',
    'remark-header-at': 'заголовок стоит в строке {line}: строки до него – не сообщения',
    'remark-page-of': 'это часть: {n} из {total} записей, насчитанных источником',
    'remark-too-many-parties':
      'в файле названо больше 32 участников или 255 сторон: эти строки оставлены без них',
    'remark-kind-kept': '«{word}» не уточняет, что именно: записано как «{kind}», рядом слова ACLED',
    'remark-kind-unknown': 'вида «{word}» нет среди возможных: {list}',
  },
});
