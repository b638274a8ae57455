import { catalogue } from '../messages.ts';

/** `/examples/`: what can be looked at and copied. */
export const exampleWords = catalogue({
  en: {
    title: 'Examples',
    description: 'Pages that embed the map of reported strikes and truces, to look at and to copy from.',
    kicker: 'For those who write with the map',
    lead: 'Pages that embed the map, to look at and to copy from.',
    pages: 'Pages',
    article:
      'An article with two frames: the moments after the truces of 10 and 18 October took effect. A short script gives each frame the height that it asks for.',
    line: 'One line',
    'line-text':
      'A frame on any page, with the view that you see on the map in its address. “Share” on the map writes it for you.',
    'line-title': 'Map of reported strikes',
    'line-address':
      'ADDRESS stands for the address of this map’s site. The frame is in the language that its address names.',
    local: 'Nothing on this page is from another host.',
  },
  hy: {
    title: 'Օրինակներ',
    description:
      'Էջեր, որոնցում ներդրված է հաղորդված հարվածների և հրադադարների քարտեզը՝ դիտելու և որպես նմուշ վերցնելու համար։',
    kicker: 'Նրանց համար, ովքեր գրում են քարտեզի միջոցով',
    lead: 'Էջեր, որոնցում ներդրված է քարտեզը՝ դիտելու և որպես նմուշ վերցնելու համար։',
    pages: 'Էջեր',
    article:
      'Հոդված երկու շրջանակով. պահերը հոկտեմբերի 10-ի և 18-ի հրադադարներն ուժի մեջ մտնելուց հետո։ Կարճ սկրիպտը յուրաքանչյուր շրջանակի տալիս է այն բարձրությունը, որը նա խնդրում է։',
    line: 'Մեկ տող',
    'line-text':
      'Շրջանակ ցանկացած էջի համար. հասցեում այն տեսքն է, որը տեսնում եք քարտեզի վրա։ Քարտեզի «Կիսվել» կոճակն այն կգրի ձեր փոխարեն։',
    'line-title': 'Հաղորդված հարվածների քարտեզ',
    'line-address':
      'ADDRESS բառի տեղում դրեք այս քարտեզի կայքի հասցեն։ Շրջանակն այն լեզվով է, որը նշված է նրա հասցեում։',
    local: 'Այս էջում ոչինչ այլ կայքից չէ։',
  },
  az: {
    title: 'Nümunələr',
    description:
      'Bildirilən zərbələr və atəşkəslər xəritəsinin yerləşdirildiyi səhifələr: baxmaq və nümunə götürmək üçün.',
    kicker: 'Xəritə ilə yazanlar üçün',
    lead: 'Xəritənin yerləşdirildiyi səhifələr: baxmaq və nümunə götürmək üçün.',
    pages: 'Səhifələr',
    article:
      'İki çərçivəli məqalə: 10 və 18 oktyabr atəşkəsləri qüvvəyə mindikdən sonrakı anlar. Qısa skript hər çərçivəyə istədiyi hündürlüyü verir.',
    line: 'Bir sətir',
    'line-text':
      'İstənilən səhifə üçün çərçivə: ünvanında xəritədə gördüyünüz görünüş var. Xəritədəki “Paylaş” onu sizin üçün yazır.',
    'line-title': 'Bildirilən zərbələrin xəritəsi',
    'line-address':
      'ADDRESS sözünün yerinə bu xəritənin sayt ünvanını yazın. Çərçivə ünvanında göstərilən dildədir.',
    local: 'Bu səhifədə heç nə başqa saytdan deyil.',
  },
  ru: {
    title: 'Примеры',
    description:
      'Страницы, в которые встроена карта сообщений об ударах и перемириях: посмотреть и взять за образец.',
    kicker: 'Для тех, кто пишет с картой',
    lead: 'Страницы, в которые встроена карта: посмотреть и взять за образец.',
    pages: 'Страницы',
    article:
      'Статья с двумя рамками: моменты после вступления в силу перемирий 10 и 18 октября. Короткий скрипт даёт каждой рамке ту высоту, которую она просит.',
    line: 'Одна строка',
    'line-text':
      'Рамка для любой страницы: в её адресе тот вид, который вы видите на карте. «Поделиться» на карте напишет её за вас.',
    'line-title': 'Карта сообщений об ударах',
    'line-address':
      'Вместо слова ADDRESS поставьте адрес сайта этой карты. Рамка на том языке, который назван в её адресе.',
    local: 'Ничего на этой странице не загружается с других сайтов.',
  },
});
