import { catalogue } from '../messages.ts';

/** `/about/`: what the map is, how reports are told apart, graded, counted and placed. */
export const methodWords = catalogue({
  en: {
    what: 'What this is, and what it is not',
    'what-shows':
      'The map shows what was reported from {from} to {to}: where and when a strike was said to have happened, who said so, and what the other side answered. It holds {reports} ({incidents} of single strikes, the others bulletins and running totals), {accusations} that are statements and not located strikes, {truces}, and {changes}. Every one leads to at least one page where it was read.',
    'truces-count': { one: '{n} truce or pledge', other: '{n} truces and pledges' },
    'changes-count': { one: '{n} announced change of control', other: '{n} announced changes of control' },
    'what-judges':
      'It does not decide who is right. A mark on the map means that somebody said that a strike happened there; it does not mean that it did, nor that the one accused fired. Both sides ({one}; {other}) are treated by the same rules throughout.',
    'what-lacks':
      'It is not complete. It holds what was found on the public pages listed below, most of them in English or in translation, and reports that those pages do not carry are missing. It is not a count of the dead, and it is not a record of what each side lost.',
    'what-table':
      'All of it can be read without the map: {table}, with a page for each report, place and truce.',
    'what-table-link': 'every report in one table',
    method: 'Who said what, and how it is counted',
    claims:
      'Each report keeps its claims apart: who spoke, for which party, where they stood (a party to the war, a witness on the spot, an investigator, one who passed on what others said), and whether they report, deny, acknowledge, call the target military, corroborate or investigate. Where a source gave a claim no time, wording or address of its own, none was made up.',
    answers:
      'The answer of the side that is accused stands beside each report: {denied}, {military}, {acknowledged} or {none}; one report can have several. “{quoted}” means only that none was found on the pages that were read. It is no admission, and it is never shown as one.',
    kinds: 'Three kinds of report',
    'kinds-text':
      'A {incident} is one strike at one place and time. An {bulletin} says that a whole area or a list of places came under fire. A {total} counts over days. Bulletins and totals have a mark of their own and are never counted as strikes.',
    grade: 'How well a report is attested',
    'grade-rule':
      'One rule computes the grade from the claims and the sources, alike for both sides. Nobody grades by hand.',
    'grade-confirmed':
      'A witness on the spot or an investigator of neither side corroborates it; or both sides say that it happened: somebody outside the side that is accused reports it, and that side acknowledges it or says that the target was military. {reports}.',
    'grade-several': 'None of that, and its sources have two or more publishers. {reports}.',
    'grade-single': 'All others. {reports}.',
    'grade-note':
      'A reprint or an encyclopaedia counts as the page where it was seen. Whoever merely passes on what another said never makes a report “{confirmed}”. The grade says nothing about who fired.',
    deaths: 'How deaths are summed',
    'deaths-text':
      'Every figure keeps who counted and as of which day. Rival and successive counts of the same strike stand side by side, earliest to latest; they are never added to each other. Of one strike the map knows the lowest and the highest count given for that strike alone. Over several strikes it gives the sum of the lowest and the sum of the highest, and says how many reports gave no number. Running totals, bulletins, and counts that cover several places at once are shown and never added; nor is a count that its own source withdrew. No number is unknown, not nought; “{none}” means that a source said nobody. Killed and injured are kept apart.',
    names: 'Names of places and parties',
    'names-two': 'A settlement that is known under two names carries both, such as {examples}.',
    'names-both': 'A settlement that is known under two names carries both.',
    'names-order':
      'The Azerbaijani pages put the Azerbaijani name first, the Armenian pages the Armenian one, the English pages keep one fixed order, and the Russian pages the same one where a source gives both names in Russian. A name’s order asserts nothing. Where no source gave a name in a language, the English one stands in and is marked as such; no spelling was invented.',
    time: 'Time and place',
    'time-text':
      'Times are local ({zone}) on both sides of the line. What was reported as “in the morning” or “overnight” is kept as an interval with its precision, and worded and drawn that way; nothing is sharpened to a minute that no source gave.',
    window:
      'The slider sets a moment, and a window that reaches back from it: six hours, days, an exact range, or everything so far. A report is in view when its earliest possible minute lies after the window’s beginning and not after the moment. A later end of its interval widens the mark; it never changes whether it is shown.',
    point:
      'A point stands for a settlement’s centre unless a source gives better, and is no known point of impact. “District” and “area” mean that only that much is known. Who held a place when the period began comes from a source ({source}), from the approximate line before the war ({line}), from a state border ({border}), or is left unknown ({unknown}); each place’s page says which.',
  },
  hy: {
    what: 'Ինչ է սա, և ինչ չէ',
    'what-shows':
      'Քարտեզը ցույց է տալիս, թե ինչ է հաղորդվել՝ սկսած {from}, մինչև {to}. որտեղ և երբ է, ըստ հաղորդման, եղել հարվածը, ով է այդ մասին ասել և ինչ է պատասխանել մյուս կողմը։ Դրանում կա {reports} (որից {incidents}-ը՝ առանձին հարվածների մասին, մյուսները՝ ամփոփագրեր և կուտակային հաշվարկներ), {accusations}, որոնք հայտարարություններ են և ոչ թե տեղորոշված հարվածներ, {truces} և {changes}։ Յուրաքանչյուրը տանում է առնվազն մեկ էջի, որտեղ այն կարդացվել է։',
    'truces-count': { one: '{n} հրադադար կամ պարտավորություն', other: '{n} հրադադար և պարտավորություն' },
    'changes-count': {
      one: 'վերահսկողության {n} հայտարարված փոփոխություն',
      other: 'վերահսկողության {n} հայտարարված փոփոխություն',
    },
    'what-judges':
      'Այն չի որոշում, թե ով է ճիշտ։ Քարտեզի նշանը նշանակում է, որ ինչ-որ մեկն ասել է, թե այնտեղ հարված է եղել. չի նշանակում, որ այն եղել է, կամ որ կրակել է հենց մեղադրվողը։ Երկու կողմի ({one}, {other}) նկատմամբ ամենուր կիրառվում են նույն կանոնները։',
    'what-lacks':
      'Այն ամբողջական չէ։ Ներառված է այն, ինչ գտնվել է ստորև թվարկված հրապարակային էջերում, որոնց մեծ մասն անգլերեն է կամ թարգմանված. հաղորդումները, որոնք այդ էջերում չկան, բացակայում են։ Սա զոհերի հաշվառում չէ և կողմերի կորուստների ցանկ չէ։',
    'what-table':
      'Ամեն ինչ կարելի է կարդալ առանց քարտեզի՝ {table}. յուրաքանչյուր հաղորդում, վայր և հրադադար ունի իր էջը։',
    'what-table-link': 'բոլոր հաղորդումները մեկ աղյուսակում',
    method: 'Ով ինչ է ասել, և ինչպես է դա հաշվվում',
    claims:
      'Յուրաքանչյուր հաղորդման մեջ պնդումներն առանձին են պահվում. ով է խոսել, որ կողմի անունից, ինչ դիրքից (պատերազմի կողմ, ականատես տեղում, հետազոտող, ուրիշների ասածը փոխանցող), և արդյոք հաղորդում է, հերքում, ընդունում, թիրախը ռազմական անվանում, հաստատում, թե ուսումնասիրում։ Որտեղ աղբյուրը պնդման համար առանձին ժամանակ, ձևակերպում կամ հասցե չի տվել, ոչինչ չի հորինվել։',
    answers:
      'Յուրաքանչյուր հաղորդման կողքին է մեղադրվող կողմի պատասխանը՝ {denied}, {military}, {acknowledged} կամ {none}. մեկ հաղորդումը կարող է ունենալ մի քանիսը։ «{quoted}» նշանակում է միայն, որ կարդացված էջերում պատասխան չի գտնվել։ Դա խոստովանություն չէ և երբեք այդպես չի ցուցադրվում։',
    kinds: 'Հաղորդման երեք տեսակ',
    'kinds-text':
      'Տեսակները երեքն են. {incident}՝ մեկ հարված մեկ վայրում և մեկ ժամանակ, {bulletin}՝ ասվում է, որ կրակի տակ է եղել մի ամբողջ տարածք կամ վայրերի ցանկ, {total}՝ մի քանի օրվա հաշվարկ։ Ամփոփագրերն ու կուտակային հաշվարկներն ունեն իրենց նշանը և երբեք չեն հաշվվում որպես հարվածներ։',
    grade: 'Որքանով է հիմնավորված հաղորդումը',
    'grade-rule':
      'Աստիճանը պնդումներից և աղբյուրներից հաշվարկում է մեկ կանոն՝ նույնը երկու կողմի համար։ Ոչ ոք այն ձեռքով չի որոշում։',
    'grade-confirmed':
      'Այն հաստատում է ոչ մի կողմի չպատկանող ականատես տեղում կամ հետազոտող, կամ երկու կողմն էլ ասում են, որ դա եղել է. դրա մասին հաղորդում է մեղադրվող կողմից դուրս գտնվող մեկը, իսկ այդ կողմն ընդունում է կամ ասում, որ թիրախը ռազմական է եղել։ {reports}։',
    'grade-several': 'Այդպիսի բան չկա, իսկ աղբյուրներն ունեն երկու կամ ավելի հրապարակող։ {reports}։',
    'grade-single': 'Մնացած բոլորը։ {reports}։',
    'grade-note':
      'Արտատպությունը կամ հանրագիտարանը հաշվվում է որպես այն էջը, որտեղ տեսնվել է։ Ով միայն փոխանցում է ուրիշի ասածը, հաղորդումը երբեք չի դարձնում «{confirmed}»։ Աստիճանը ոչինչ չի ասում այն մասին, թե ով է կրակել։',
    deaths: 'Ինչպես են գումարվում զոհերը',
    'deaths-text':
      'Յուրաքանչյուր թվի հետ պահվում է, թե ով է հաշվել և որ օրվա դրությամբ։ Նույն հարվածի մրցակցող և իրար հաջորդող հաշվարկները կանգնած են կողք կողքի՝ առաջինից վերջինը. դրանք երբեք իրար չեն գումարվում։ Մեկ հարվածի համար քարտեզը գիտի միայն այդ հարվածին վերաբերող նվազագույն և առավելագույն հաշվարկները։ Մի քանի հարվածի համար տրվում է նվազագույնների գումարը և առավելագույնների գումարը, և նշվում է, թե քանի հաղորդում թիվ չի տվել։ Կուտակային հաշվարկները, ամփոփագրերը և միանգամից մի քանի վայր ընդգրկող հաշվարկները ցուցադրվում են, բայց երբեք չեն գումարվում, ինչպես և այն հաշվարկը, որն աղբյուրն ինքը հետ է վերցրել։ Թվի բացակայությունը նշանակում է անհայտ, ոչ թե զրո. «{none}» նշանակում է, որ ըստ աղբյուրի ոչ ոք չկա։ Զոհվածներն ու վիրավորներն առանձին են պահվում։',
    names: 'Վայրերի և կողմերի անունները',
    'names-two': 'Երկու անունով հայտնի բնակավայրը կրում է երկուսն էլ, օրինակ՝ {examples}։',
    'names-both': 'Երկու անունով հայտնի բնակավայրը կրում է երկուսն էլ։',
    'names-order':
      'Ադրբեջաներեն էջերում առաջինը ադրբեջանական անունն է, հայերեն էջերում՝ հայկականը, անգլերեն էջերը պահում են մեկ հաստատուն հերթականություն, ռուսերենը՝ նույնը, եթե աղբյուրը երկու անունն էլ տալիս է ռուսերեն։ Անունների հերթականությունը ոչինչ չի պնդում։ Որտեղ ոչ մի աղբյուր անունը տվյալ լեզվով չի տվել, դրա փոխարեն անգլերենն է՝ համապատասխան նշումով. ոչ մի գրություն չի հորինվել։',
    time: 'Ժամանակ և վայր',
    'time-text':
      'Ժամերը տեղական են ({zone}) գծի երկու կողմում։ Ինչը հաղորդվել է որպես «առավոտյան» կամ «գիշերը», պահվում է որպես միջակայք՝ իր ճշտությամբ, և այդպես էլ ձևակերպվում ու գծվում է. ոչինչ չի ճշտվում մինչև րոպե, որը ոչ մի աղբյուր չի տվել։',
    window:
      'Սահիչը սահմանում է պահը և դրանից հետ ձգվող միջակայքը՝ վեց ժամ, օրեր, ճշգրիտ միջակայք կամ ամեն ինչ մինչ այդ պահը։ Հաղորդումը երևում է, եթե դրա ամենավաղ հնարավոր րոպեն միջակայքի սկզբից հետո է և պահից ուշ չէ։ Ժամանակի ավելի ուշ վերջը լայնացնում է նշանը, բայց երբեք չի փոխում՝ երևում է այն, թե ոչ։',
    point:
      'Կետը ցույց է տալիս բնակավայրի կենտրոնը, եթե աղբյուրն ավելի ճշգրիտ տեղ չի տալիս, և հարվածի հայտնի կետ չէ։ «Շրջան» և «տարածք» նշանակում են, որ միայն այդքանն է հայտնի։ Թե ով էր վերահսկում վայրը ժամանակահատվածի սկզբում, վերցված է աղբյուրից ({source}), մինչպատերազմյան մոտավոր գծից ({line}), պետական սահմանից ({border}) կամ թողնված է անհայտ ({unknown}). յուրաքանչյուր վայրի էջը նշում է՝ որտեղից։',
  },
  az: {
    what: 'Bu nədir və nə deyil',
    'what-shows':
      'Xəritə {from} – {to} arasında nəyin bildirildiyini göstərir: zərbənin harada və nə vaxt olduğu deyilib, bunu kim deyib və digər tərəf nə cavab verib. Burada {reports} (onlardan {incidents} tək zərbələr barədə, qalanları ərazi üzrə məlumatlar və ümumi saylar), yeri müəyyən edilmiş zərbə yox, açıqlama olan {accusations}, {truces} və {changes} var. Hər biri ən azı bir səhifəyə – oxunduğu yerə aparır.',
    'truces-count': { one: '{n} atəşkəs və ya öhdəlik', other: '{n} atəşkəs və öhdəlik' },
    'changes-count': {
      one: 'nəzarətin açıqlanmış {n} dəyişikliyi',
      other: 'nəzarətin açıqlanmış {n} dəyişikliyi',
    },
    'what-judges':
      'Kimin haqlı olduğuna qərar vermir. Xəritədəki işarə kiminsə orada zərbə olduğunu dediyini bildirir; zərbənin həqiqətən olduğunu və ya ittiham olunanın atəş açdığını bildirmir. Hər iki tərəfə ({one}; {other}) hər yerdə eyni qaydalar tətbiq olunur.',
    'what-lacks':
      'Tam deyil. Aşağıda sadalanan, əksəriyyəti ingiliscə və ya tərcümə olan açıq səhifələrdə tapılanlar verilib; həmin səhifələrdə olmayan məlumatlar burada yoxdur. Bu, həlak olanların sayımı və tərəflərin itkilərinin siyahısı deyil.',
    'what-table':
      'Hamısını xəritəsiz də oxumaq olar: {table}; hər məlumatın, yerin və atəşkəsin öz səhifəsi var.',
    'what-table-link': 'bütün məlumatlar bir cədvəldə',
    method: 'Kim nə deyib və bu necə sayılır',
    claims:
      'Hər məlumatda iddialar ayrı saxlanılır: kim danışıb, hansı tərəf adından, hansı mövqedən (müharibənin tərəfi, hadisə yerindəki şahid, araşdırmaçı, başqalarının dediyini ötürən) və bildirir, təkzib edir, qəbul edir, hədəfi hərbi adlandırır, təsdiqləyir, yoxsa araşdırır. Mənbə iddia üçün ayrıca vaxt, ifadə və ya ünvan verməyibsə, heç nə uydurulmayıb.',
    answers:
      'Hər məlumatın yanında ittiham olunan tərəfin cavabı dayanır: {denied}, {military}, {acknowledged} və ya {none}; bir məlumatda bir neçəsi ola bilər. “{quoted}” yalnız oxunan səhifələrdə cavabın tapılmadığını bildirir. Bu, etiraf deyil və heç vaxt etiraf kimi göstərilmir.',
    kinds: 'Məlumatın üç növü',
    'kinds-text':
      'Növlər üçdür: {incident} – bir yerdə və bir vaxtda bir zərbə; {bulletin} – bütöv bir ərazinin və ya sadalanan yerlərin atəş altında qaldığı deyilir; {total} – bir neçə gün üzrə say. Ərazi üzrə məlumatların və ümumi sayların öz işarəsi var və onlar heç vaxt zərbə kimi sayılmır.',
    grade: 'Məlumat nə dərəcədə əsaslandırılıb',
    'grade-rule':
      'Dərəcəni iddialardan və mənbələrdən hər iki tərəf üçün eyni olan bir qayda hesablayır. Heç kim onu əl ilə qoymur.',
    'grade-confirmed':
      'Tərəflərdən heç birinə aid olmayan şahid (hadisə yerində) və ya araşdırmaçı onu təsdiqləyir; yaxud hər iki tərəf bunun olduğunu deyir: ittiham olunan tərəfdən kənar kimsə bildirir, həmin tərəf isə qəbul edir və ya hədəfin hərbi olduğunu deyir. {reports}.',
    'grade-several': 'Bunlar yoxdur, mənbələrin isə iki və ya daha çox naşiri var. {reports}.',
    'grade-single': 'Qalan hamısı. {reports}.',
    'grade-note':
      'Təkrar nəşr və ya ensiklopediya göründüyü səhifə kimi sayılır. Başqasının dediyini sadəcə ötürən heç vaxt məlumatı “{confirmed}” etmir. Dərəcə kimin atəş açdığı barədə heç nə demir.',
    deaths: 'Həlak olanların sayı necə cəmlənir',
    'deaths-text':
      'Hər rəqəm kimin və hansı günə saydığı ilə saxlanılır. Eyni zərbə üzrə bir-biri ilə uyuşmayan və ya bir-birini izləyən saylar ilkdən sonadək yan-yana dayanır; heç vaxt toplanmır. Bir zərbə üçün xəritə yalnız həmin zərbəyə aid ən aşağı və ən yuxarı sayı götürür. Bir neçə zərbə üçün ən aşağıların cəmini və ən yuxarıların cəmini verir və neçə məlumatda say olmadığını deyir. Ümumi saylar, ərazi üzrə məlumatlar və eyni anda bir neçə yeri əhatə edən saylar göstərilir, lakin toplanmır; mənbənin özünün geri götürdüyü say da toplanmır. Sayın olmaması sıfır yox, naməlum deməkdir; “{none}” – mənbəyə görə heç kim. Həlak olanlar və yaralananlar ayrı saxlanılır.',
    names: 'Yerlərin və tərəflərin adları',
    'names-two': 'İki adla tanınan məntəqə hər ikisini daşıyır, məsələn {examples}.',
    'names-both': 'İki adla tanınan məntəqə hər ikisini daşıyır.',
    'names-order':
      'Azərbaycanca səhifələrdə əvvəlcə Azərbaycan adı, ermənicə səhifələrdə erməni adı gəlir, ingiliscə səhifələr bir sabit ardıcıllığı saxlayır, rusca səhifələr də mənbə hər iki adı rusca verirsə, eyni ardıcıllığı. Adların ardıcıllığı heç nə iddia etmir. Heç bir mənbənin verilən dildə ad göstərmədiyi yerdə ingiliscə ad dayanır və belə də qeyd olunur; heç bir yazılış uydurulmayıb.',
    time: 'Vaxt və yer',
    'time-text':
      'Vaxt xəttin hər iki tərəfində yerlidir ({zone}). “Səhər” və ya “gecə” kimi bildirilən öz dəqiqliyi ilə aralıq kimi saxlanılır, belə də ifadə olunur və çəkilir; heç bir mənbənin vermədiyi dəqiqəyə qədər dəqiqləşdirilmir.',
    window:
      'Sürgü anı və ondan geriyə uzanan aralığı təyin edir: altı saat, günlər, dəqiq aralıq və ya həmin anadək hər şey. Məlumat onun mümkün olan ən erkən dəqiqəsi aralığın başlanğıcından sonra olduqda və andan sonra olmadıqda görünür. Vaxt aralığının daha gec sonu işarəni genişləndirir; görünüb-görünməməsini heç vaxt dəyişmir.',
    point:
      'Mənbə daha dəqiq yer vermirsə, nöqtə məntəqənin mərkəzini göstərir və məlum zərbə nöqtəsi deyil. “Rayon” və “ərazi” yalnız bu qədərinin məlum olduğunu bildirir. Dövrün əvvəlində yerə kimin nəzarət etdiyi mənbədən ({source}), müharibədən əvvəlki təxmini xətdən ({line}), dövlət sərhədindən ({border}) götürülüb və ya naməlum qalıb ({unknown}); hər yerin səhifəsi bunu göstərir.',
  },
  ru: {
    what: 'Что это такое и чем не является',
    'what-shows':
      'Карта показывает, о чём сообщалось за период {from} – {to}: где и когда, по сообщению, произошёл удар, кто это сказал и что ответила другая сторона. В ней {reports} (из них об отдельных ударах – {incidents}, остальные – сводки и нарастающие итоги), {accusations} (это заявления, а не удары с известным местом), {truces} и {changes}. Каждая запись ведёт хотя бы к одной странице, где это прочитано.',
    'truces-count': {
      one: '{n} перемирие или обязательство',
      few: '{n} перемирия и обязательства',
      many: '{n} перемирий и обязательств',
      other: '{n} перемирия и обязательства',
    },
    'changes-count': {
      one: '{n} объявленная перемена контроля',
      few: '{n} объявленные перемены контроля',
      many: '{n} объявленных перемен контроля',
      other: '{n} объявленной перемены контроля',
    },
    'what-judges':
      'Карта не решает, кто прав. Знак на ней означает, что кто-то сообщил об ударе в этом месте; он не означает ни что удар был, ни что стрелял тот, кого обвиняют. К обеим сторонам ({one}; {other}) везде применяются одни и те же правила.',
    'what-lacks':
      'Карта неполна. В ней то, что найдено на перечисленных ниже открытых страницах, большей частью английских или переводных; сообщений, которых на этих страницах нет, здесь тоже нет. Это не подсчёт погибших и не перечень потерь каждой из сторон.',
    'what-table':
      'Всё это можно прочитать и без карты: {table}; у каждого сообщения, места и перемирия есть своя страница.',
    'what-table-link': 'все сообщения в одной таблице',
    method: 'Кто что сказал и как это считается',
    claims:
      'В каждом сообщении утверждения хранятся отдельно: кто говорил, от имени какой стороны, в каком положении (воюющая сторона, очевидец на месте, расследователь, передавший слова других) и что он делает: сообщает, отрицает, признаёт, называет цель военной, подтверждает или расследует. Где источник не дал утверждению своего времени, формулировки или адреса, ничего не придумано.',
    answers:
      'Рядом с каждым сообщением стоит ответ обвиняемой стороны: {denied}, {military}, {acknowledged} или {none}; у одного сообщения их может быть несколько. «{quoted}» значит лишь, что на прочитанных страницах ответа не нашлось. Это не признание и никогда так не показывается.',
    kinds: 'Три вида сообщений',
    'kinds-text':
      'Видов три: {incident} – один удар в одном месте и в одно время; {bulletin} – говорится, что под огнём оказалась целая местность или ряд мест; {total} – подсчёт за несколько дней. У сводок и итогов свой знак, и ударами они никогда не считаются.',
    grade: 'Насколько подтверждено сообщение',
    'grade-rule':
      'Степень вычисляется по утверждениям и источникам одним правилом, одинаковым для обеих сторон. Вручную её никто не ставит.',
    'grade-confirmed':
      'Сообщение подтверждает очевидец на месте или расследователь, не принадлежащий ни к одной из сторон; либо обе стороны говорят, что это было: об этом сообщает кто-то вне обвиняемой стороны, а она это признаёт или говорит, что цель была военной. {reports}.',
    'grade-several': 'Ничего из этого нет, но у источников два издателя или больше. {reports}.',
    'grade-single': 'Все остальные. {reports}.',
    'grade-note':
      'Перепечатка или энциклопедия считается той страницей, где её видели. Тот, кто лишь передаёт чужие слова, никогда не делает сообщение «{confirmed}». Степень ничего не говорит о том, кто стрелял.',
    deaths: 'Как суммируются погибшие',
    'deaths-text':
      'При каждом числе указано, кто считал и на какой день. Расходящиеся и следующие друг за другом подсчёты по одному удару стоят рядом, от первого к последнему, и никогда не складываются. По одному удару карта знает наименьшее и наибольшее число, названное только для него. По нескольким ударам она даёт сумму наименьших и сумму наибольших и говорит, сколько сообщений числа не назвали. Нарастающие итоги, сводки и подсчёты сразу по нескольким местам показаны, но не прибавляются; не прибавляется и подсчёт, который источник сам отозвал. Отсутствие числа значит «неизвестно», а не ноль; «{none}» – что, по словам источника, никто. Погибшие и раненые считаются отдельно.',
    names: 'Названия мест и сторон',
    'names-two': 'Населённый пункт, известный под двумя названиями, носит оба, например {examples}.',
    'names-both': 'Населённый пункт, известный под двумя названиями, носит оба.',
    'names-order':
      'На азербайджанских страницах первым стоит азербайджанское название, на армянских – армянское, на английских порядок один и постоянный, на русских – тот же, если источник даёт оба названия по-русски. Порядок названий ничего не утверждает. Где ни один источник не дал названия на языке страницы, стоит английское, и это отмечено; ни одно написание не придумано.',
    time: 'Время и место',
    'time-text':
      'Время по обе стороны линии местное ({zone}). То, о чём сообщили «утром» или «ночью», хранится как промежуток со своей точностью, так же выражено словами и нарисовано; ничего не уточнено до минуты, которой ни один источник не назвал.',
    window:
      'Ползунок задаёт момент и промежуток, уходящий от него назад: шесть часов, дни, точный промежуток или всё к этому времени. Сообщение видно, когда самая ранняя возможная его минута позже начала промежутка и не позже момента. Более поздний конец времени сообщения расширяет знак, но никогда не меняет того, виден ли он.',
    point:
      'Точка обозначает центр населённого пункта, если источник не даёт лучшего, и не является известным местом попадания. «Район» и «местность» значат, что известно только это. Кто удерживал место в начале периода, взято из источника ({source}), по приблизительной линии до войны ({line}), по государственной границе ({border}) или оставлено неизвестным ({unknown}); на странице каждого места сказано, откуда.',
  },
});
