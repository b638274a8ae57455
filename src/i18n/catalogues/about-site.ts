import { catalogue } from '../messages.ts';

/** `/about/`: sources, corrections, licences, privacy. */
export const siteWords = catalogue({
  en: {
    sources: 'Sources',
    'sources-text':
      '{pages} of {publishers}. Each is cited as the page where something was read; a reprint is cited as the reprint that it is. Of {untitled} the heading was not kept: they are cited by publisher and address. Headings are the sources’ own words, not ours. Some addresses may have died since.',
    'pages-count': { one: '{n} page', other: '{n} pages' },
    'publishers-count': { one: '{n} publisher', other: '{n} publishers' },
    'sources-count': { one: '{n} source', other: '{n} sources' },
    most: 'Most pages: {list}.',
    'other-initials': '0–9 and others',
    corrections: 'Corrections and changes',
    'corrections-text':
      'This is release {version} of {date}. Every correction gets a line here. A report’s id never changes and is never used again.',
    'no-changes': 'No change has been recorded yet.',
    correct: 'Something is wrong?',
    'correct-how':
      'Report it in the issue tracker of the repository that this site is built from. Name the report’s id (the last part of its page’s address, as in {address}), say what is wrong, and give the address of a page that shows it. Whoever can edit files can send the change itself: each file of the {package} has a schema, and the repository’s guide for contributors says which field to change and how to check it.',
    package: 'data package',
    'correct-rule':
      'A correction that takes something away from one side’s account is held to the same rule as one that takes it from the other’s: a page that shows it.',
    'licences-text':
      'The data package: {licence}. In full: {texts}. What the sources wrote stays theirs: everything here is in our own words, and nothing is copied but names, figures and headings for citation.',
    cite: 'To cite: “{title}, {subtitle}, release {version}”, with the address of the page and the day of reading.',
    type: 'Type: Noto Sans, subsets, under the {ofl}. The program that draws the map is under the MIT licence.',
    privacy: 'Privacy',
    'privacy-text':
      'The site sets no cookie, stores nothing in the browser, counts nobody, and asks no other host for anything: ground, letters and data come from where the page came from. Your browser’s policy for these pages is set so that it could not be otherwise. What you choose on the map stands in the address alone, so that you can share it. Links to sources lead to other sites with rules of their own.',
  },
  hy: {
    sources: 'Աղբյուրներ',
    'sources-text':
      '{pages}, {publishers}։ Յուրաքանչյուրը նշված է որպես այն էջը, որտեղ ինչ-որ բան կարդացվել է. արտատպությունը նշված է որպես արտատպություն։ Դրանցից {untitled}-ի վերնագիրը չի պահպանվել. դրանք նշված են հրապարակողով և հասցեով։ Վերնագրերն աղբյուրների խոսքերն են, ոչ թե մերը։ Որոշ հասցեներ հնարավոր է՝ այլևս չգործեն։',
    'pages-count': { one: '{n} էջ', other: '{n} էջ' },
    'publishers-count': { one: '{n} հրապարակող', other: '{n} հրապարակող' },
    'sources-count': { one: '{n} աղբյուր', other: '{n} աղբյուր' },
    most: 'Ամենաշատ էջերը՝ {list}։',
    'other-initials': '0–9 և այլք',
    corrections: 'Ուղղումներ և փոփոխություններ',
    'corrections-text':
      'Սա {version} թողարկումն է, {date}։ Յուրաքանչյուր ուղղում այստեղ մեկ տող ունի։ Հաղորդման նույնացուցիչը (id) երբեք չի փոխվում և կրկին չի օգտագործվում։',
    'no-changes': 'Փոփոխություններ դեռ չեն գրանցվել։',
    correct: 'Ինչ-որ բան սխա՞լ է',
    'correct-how':
      'Հայտնեք այն պահոցի խնդիրների էջում, որից կառուցված է այս կայքը։ Նշեք հաղորդման նույնացուցիչը (դրա էջի հասցեի վերջին մասը, ինչպես {address} հասցեում), գրեք, թե ինչն է սխալ, և տվեք այն ցույց տվող էջի հասցեն։ Ով կարող է խմբագրել ֆայլեր, կարող է ուղարկել հենց փոփոխությունը. {package} ամեն ֆայլ ունի սխեմա, իսկ պահոցի ուղեցույցն ասում է՝ որ դաշտը փոխել և ինչպես ստուգել։',
    package: 'տվյալների փաթեթի',
    'correct-rule':
      'Մի կողմի տարբերակից ինչ-որ բան հանող ուղղման համար գործում է նույն կանոնը, ինչ մյուս կողմի դեպքում՝ էջ, որը դա ցույց է տալիս։',
    'licences-text':
      'Տվյալների փաթեթի լիցենզիան՝ {licence}։ Ամբողջական տեքստերը՝ {texts}։ Աղբյուրների գրածը մնում է նրանցը. այստեղ ամեն ինչ մեր խոսքերով է, և պատճենված են միայն անունները, թվերը և մեջբերման համար՝ վերնագրերը։',
    cite: 'Մեջբերելու համար՝ «{title}. {subtitle}, թողարկում {version}»՝ էջի հասցեով և ընթերցման օրով։',
    type: 'Տառատեսակը՝ Noto Sans (մասեր), {ofl} լիցենզիայով։ Քարտեզը գծող ծրագիրը MIT լիցենզիայով է։',
    privacy: 'Գաղտնիություն',
    'privacy-text':
      'Կայքը քուքիներ չի դնում, դիտարկիչում ոչինչ չի պահում, ոչ մեկին չի հաշվում և այլ հանգույցից ոչինչ չի խնդրում. հիմքը, տառերը և տվյալները գալիս են այնտեղից, որտեղից էջը։ Այս էջերի համար ձեր դիտարկիչի քաղաքականությունը սահմանված է այնպես, որ այլ կերպ լինել չի կարող։ Այն, ինչ ընտրում եք քարտեզի վրա, միայն հասցեում է, որպեսզի կարողանաք կիսվել։ Աղբյուրների հղումները տանում են այլ կայքեր՝ իրենց կանոններով։',
  },
  az: {
    sources: 'Mənbələr',
    'sources-text':
      '{pages}, {publishers}. Hər biri nəyinsə oxunduğu səhifə kimi göstərilir; təkrar nəşr təkrar nəşr kimi göstərilir. Onlardan {untitled} səhifənin başlığı saxlanmayıb: naşir və ünvanla göstərilir. Başlıqlar mənbələrin öz sözləridir, bizim deyil. Bəzi ünvanlar artıq işləməyə bilər.',
    'pages-count': { one: '{n} səhifə', other: '{n} səhifə' },
    'publishers-count': { one: '{n} naşir', other: '{n} naşir' },
    'sources-count': { one: '{n} mənbə', other: '{n} mənbə' },
    most: 'Ən çox səhifə: {list}.',
    'other-initials': '0–9 və digərləri',
    corrections: 'Düzəlişlər və dəyişikliklər',
    'corrections-text':
      'Bu, {version} buraxılışıdır, {date}. Hər düzəliş burada bir sətir alır. Məlumatın identifikatoru (id) heç vaxt dəyişmir və təkrar işlədilmir.',
    'no-changes': 'Hələ heç bir dəyişiklik qeyd olunmayıb.',
    correct: 'Nəsə səhvdir?',
    'correct-how':
      'Bunu saytın yığıldığı repozitorinin məsələlər bölməsində bildirin. Məlumatın identifikatorunu (səhifəsinin ünvanının son hissəsi, {address} ünvanında olduğu kimi) göstərin, nəyin səhv olduğunu yazın və bunu göstərən səhifənin ünvanını verin. Fayl redaktə edə bilən dəyişikliyin özünü göndərə bilər: {package} hər faylının sxemi var, repozitorinin bələdçisi isə hansı sahənin dəyişdiriləcəyini və necə yoxlanacağını deyir.',
    package: 'məlumat paketinin',
    'correct-rule':
      'Bir tərəfin dediyindən nəyisə çıxaran düzəlişə digər tərəfinki ilə eyni qayda tətbiq olunur: bunu göstərən səhifə.',
    'licences-text':
      'Məlumat paketinin lisenziyası: {licence}. Tam mətnlər: {texts}. Mənbələrin yazdığı onlarındır: burada hər şey öz sözlərimizlədir, yalnız adlar, rəqəmlər və istinad üçün başlıqlar köçürülüb.',
    cite: 'İstinad üçün: “{title}. {subtitle}, {version} buraxılışı”, səhifənin ünvanı və oxunduğu gün ilə.',
    type: 'Şrift: Noto Sans (alt dəstlər), {ofl} lisenziyası ilə. Xəritəni çəkən proqram MIT lisenziyası ilədir.',
    privacy: 'Məxfilik',
    'privacy-text':
      'Sayt kuki qoymur, brauzerdə heç nə saxlamır, heç kimi saymır və başqa heç bir serverdən heç nə istəmir: xəritənin altlığı, şriftlər və məlumatlar səhifənin gəldiyi yerdən gəlir. Brauzerinizin bu səhifələr üçün siyasəti elə qurulub ki, başqa cür ola bilməz. Xəritədə seçdiyiniz yalnız ünvanda dayanır ki, onu paylaşa biləsiniz. Mənbə keçidləri öz qaydaları olan başqa saytlara aparır.',
  },
  ru: {
    sources: 'Источники',
    'sources-text':
      '{pages}, {publishers}. Каждая указана как та страница, где что-то прочитано; перепечатка указана как перепечатка. У {untitled} из них заголовок не сохранён: они указаны по издателю и адресу. Заголовки – слова источников, а не наши. Некоторые адреса могли с тех пор перестать работать.',
    'pages-count': { one: '{n} страница', few: '{n} страницы', many: '{n} страниц', other: '{n} страницы' },
    'publishers-count': {
      one: '{n} издатель',
      few: '{n} издателя',
      many: '{n} издателей',
      other: '{n} издателя',
    },
    'sources-count': {
      one: '{n} источник',
      few: '{n} источника',
      many: '{n} источников',
      other: '{n} источника',
    },
    most: 'Больше всего страниц: {list}.',
    'other-initials': '0–9 и прочие',
    corrections: 'Исправления и изменения',
    'corrections-text':
      'Это выпуск {version}, {date}. Каждое исправление получает здесь строку. Идентификатор сообщения (id) никогда не меняется и повторно не используется.',
    'no-changes': 'Изменений пока не записано.',
    correct: 'Что-то неверно?',
    'correct-how':
      'Сообщите об этом в списке задач репозитория, из которого собран этот сайт. Назовите идентификатор сообщения (последняя часть адреса его страницы, как в {address}), напишите, что неверно, и дайте адрес страницы, которая это показывает. Кто умеет править файлы, может прислать само изменение: у каждого файла {package} есть схема, а руководство репозитория говорит, какое поле изменить и как его проверить.',
    package: 'пакета данных',
    'correct-rule':
      'К исправлению, которое убирает что-то из версии одной стороны, применяется то же правило, что и к версии другой: нужна страница, которая это показывает.',
    'licences-text':
      'Лицензия пакета данных: {licence}. Полные тексты: {texts}. Написанное источниками принадлежит им: здесь всё изложено нашими словами, и не скопировано ничего, кроме названий, чисел и заголовков для ссылки.',
    cite: 'Как ссылаться: «{title}. {subtitle}, выпуск {version}», с адресом страницы и днём чтения.',
    type: 'Шрифт: Noto Sans (подмножества), по лицензии {ofl}. Программа, которая рисует карту, – по лицензии MIT.',
    privacy: 'Конфиденциальность',
    'privacy-text':
      'Сайт не ставит куки, ничего не хранит в браузере, никого не считает и ничего не запрашивает у других серверов: подложка, шрифты и данные приходят оттуда же, откуда и страница. Политика браузера для этих страниц задана так, что иначе быть не может. Выбранное на карте хранится только в адресе, чтобы им можно было поделиться. Ссылки на источники ведут на другие сайты с собственными правилами.',
  },
});
