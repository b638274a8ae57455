import { catalogue } from '../messages.ts';

/** `/examples/article.html`: an article about two truces, with two frames of the map. */
export const articleWords = catalogue({
  en: {
    title: 'Two truces, and what each side said of the other',
    description:
      'An example of an article that embeds the map twice: the truces of 10 and 18 October 2020 and the accusations that followed each.',
    kicker: 'Example of an article with two maps',
    lead: 'On 10 October 2020, and again on 18 October, Armenia and Azerbaijan agreed to stop firing. Each time, each side said that the other fired within the first hour.',
    terms: 'terms and sources',
    'on-ganja': 'every statement on Ganja',
    'on-stepanakert': 'every statement on Stepanakert / Khankendi',
    first: 'Saturday 10 October, noon',
    'first-agreed':
      'The first agreement was reached in Moscow, at talks that Russia’s foreign minister, Sergey Lavrov, led. By its text, fire was to stop at 12:00 local time, so that prisoners and the dead could be exchanged with the Red Cross as go-between ({terms}).',
    'first-accused':
      'Armenia’s defence ministry said that Azerbaijani units attacked at 12:05, towards an area that it called Karakhambeyli. Azerbaijan’s defence and foreign ministries said that the districts of Tartar / Terter and Aghdam were shelled; their statements are put between noon and one o’clock, and no clock time for them was found. Armenia’s defence ministry denied shelling towards Tartar and Aghdam.',
    'first-frame':
      'Map: reported strikes of the 24 hours to 13:00 on 10 October 2020, one hour after the first truce took effect',
    'first-caption':
      'One hour after noon on 10 October: the reports of the last 24 hours. The line under the map says which truce is in force, and opens to who had accused whom by then. Drag the slider to go on. The front line is approximate.',
    'first-later':
      'At about 15:00 the Nagorno-Karabakh defence ministry spoke of fighting near Hadrut and a fairly calm front elsewhere. At about 21:00 a spokesman of Armenia’s defence ministry said that the truce was largely holding. At about 23:00 a correspondent of RT reported explosions in Stepanakert / Khankendi, and Azerbaijan said that Tartar was shelled.',
    'first-ganja':
      'Azerbaijani officials said that at about 02:00 on 11 October a missile struck a residential quarter of Ganja. Their count of the dead rose from 5 to 10 over two days; Human Rights Watch and Amnesty International put it at 10. Armenia’s defence ministry called the report of fire from Armenian territory disinformation ({ganja}).',
    'first-stepanakert':
      'Nagorno-Karabakh officials said that at least two rockets hit Stepanakert late in the evening of the 10th; RIA Novosti heard two strong blasts. Azerbaijan’s defence ministry called that statement a lie and said that it kept the truce ({stepanakert}).',
    second: 'Sunday 18 October, midnight',
    'second-agreed':
      'The second truce was announced late on 17 October by both foreign ministries in identical words, to begin at midnight local time. Who mediated is told differently: the French presidency named France with the other co-chairs of the Minsk Group, other outlets (Azernews, Fox, Xinhua) named Russia ({terms}).',
    'second-accused':
      'Azerbaijan’s ministries said that mortars and artillery fired at Jabrayil and villages along the Araz; one version of their statement puts the beginning at 00:02, another only says that it came at once. Armenia’s defence ministry said that Azerbaijani artillery fired in the north from 00:04.',
    'second-frame':
      'Map: reported strikes of the two days to 00:30 on 18 October 2020, half an hour after the second truce took effect',
    'second-caption':
      'Half an hour after midnight on 18 October: the reports of the last two days, with those of Stepanakert / Khankendi, Ganja and Shusha / Shushi on 16 and 17 October.',
    'second-ganja':
      'Azerbaijani authorities said that ballistic missiles hit a residential area of Ganja in the night to 17 October; their count rose from 5 to 13 dead that day, and Human Rights Watch and Amnesty International later each counted 21. Armenia’s defence ministry rejected the accusation ({ganja}).',
    'second-stepanakert':
      'Nagorno-Karabakh’s emergency service counted nine missiles on Stepanakert in the same night; no Azerbaijani reply to that was found on the pages consulted. Whether the fire on Stepanakert or the strike on Ganja came first is disputed ({stepanakert}).',
    'second-calm':
      'AFP described the night after the second truce began as very calm in Stepanakert, and wrote that in Tartar the shelling stopped after 00:30 and came back about noon for two hours, less hard than before.',
    how: 'How this page was made',
    'how-text':
      'Each map is a frame with an address that says which moment to show. The page needs a few lines of script only to give each frame the height that it asks for; without them the frames stay as high as the style sheet makes them. The wheel over a map scrolls the page. How reports are told apart and graded: {about}.',
  },
  hy: {
    title: 'Երկու հրադադար և թե ինչ է ասել յուրաքանչյուր կողմը մյուսի մասին',
    description:
      'Հոդվածի օրինակ, որում քարտեզը ներդրված է երկու անգամ. 2020 թվականի հոկտեմբերի 10-ի և 18-ի հրադադարները և դրանցից հետո հնչած մեղադրանքները։',
    kicker: 'Երկու քարտեզով հոդվածի օրինակ',
    lead: '2020 թվականի հոկտեմբերի 10-ին և կրկին հոկտեմբերի 18-ին Հայաստանը և Ադրբեջանը համաձայնեցին դադարեցնել կրակը։ Երկու անգամ էլ յուրաքանչյուր կողմ ասաց, որ մյուսը կրակել է առաջին ժամվա ընթացքում։',
    terms: 'պայմանները և աղբյուրները',
    'on-ganja': 'Գյանջայի մասին բոլոր հայտարարությունները',
    'on-stepanakert': 'Ստեփանակերտ / Խանքենդի քաղաքի մասին բոլոր հայտարարությունները',
    first: 'Շաբաթ, 10 հոկտեմբերի, կեսօր',
    'first-agreed':
      'Առաջին համաձայնությունը ձեռք բերվեց Մոսկվայում՝ Ռուսաստանի արտգործնախարար Սերգեյ Լավրովի վարած բանակցություններում։ Ըստ տեքստի՝ կրակը պետք է դադարեր տեղական ժամանակով 12:00-ին, որպեսզի Կարմիր խաչի միջնորդությամբ փոխանակվեին գերիներն ու զոհվածների մարմինները ({terms})։',
    'first-accused':
      'Հայաստանի պաշտպանության նախարարությունն ասաց, որ ադրբեջանական ստորաբաժանումները հարձակվել են 12:05-ին՝ մի տեղանքի ուղղությամբ, որը նախարարությունն անվանեց Կարախամբեյլի։ Ադրբեջանի պաշտպանության և արտաքին գործերի նախարարություններն ասացին, որ գնդակոծվել են Թարթառ / Թերթեր և Աղդամ շրջանները. նրանց հայտարարությունները վերաբերում են կեսօրից մինչև ժամը մեկն ընկած ժամանակին, և ճշգրիտ ժամ չի գտնվել։ Հայաստանի պաշտպանության նախարարությունը հերքեց Թարթառի և Աղդամի ուղղությամբ գնդակոծությունը։',
    'first-frame':
      'Քարտեզ. հաղորդված հարվածներ 2020 թվականի հոկտեմբերի 10-ի 13:00-ին նախորդող 24 ժամում՝ առաջին հրադադարն ուժի մեջ մտնելուց մեկ ժամ անց',
    'first-caption':
      'Հոկտեմբերի 10, կեսօրից մեկ ժամ անց. վերջին 24 ժամվա հաղորդումները։ Քարտեզի տակի տողն ասում է, թե որ հրադադարն է ուժի մեջ, և բացվելիս ցույց է տալիս, թե մինչ այդ ով ում է մեղադրել։ Շարունակելու համար քաշեք սահիկը։ Առաջնագիծը մոտավոր է։',
    'first-later':
      'Մոտ 15:00-ին Լեռնային Ղարաբաղի պաշտպանության նախարարությունը խոսեց Հադրութի մոտ մարտերի և մնացած ճակատում համեմատաբար հանգիստ իրավիճակի մասին։ Մոտ 21:00-ին Հայաստանի պաշտպանության նախարարության խոսնակն ասաց, որ հրադադարը հիմնականում պահպանվում է։ Մոտ 23:00-ին RT-ի թղթակիցը հաղորդեց Ստեփանակերտ / Խանքենդի քաղաքում պայթյունների մասին, իսկ Ադրբեջանն ասաց, որ գնդակոծվում է Թարթառը։',
    'first-ganja':
      'Ադրբեջանի պաշտոնյաներն ասացին, որ հոկտեմբերի 11-ին, մոտ 02:00-ին, հրթիռ է ընկել Գյանջայի բնակելի թաղամասում։ Երկու օրվա ընթացքում զոհերի նրանց նշած թիվը 5-ից հասավ 10-ի. Human Rights Watch-ը և Amnesty International-ը նշում են 10։ Հայաստանի պաշտպանության նախարարությունը Հայաստանի տարածքից կրակի մասին հաղորդումն անվանեց ապատեղեկատվություն ({ganja})։',
    'first-stepanakert':
      'Լեռնային Ղարաբաղի պաշտոնյաներն ասացին, որ հոկտեմբերի 10-ի ուշ երեկոյան առնվազն երկու հրթիռ է հարվածել Ստեփանակերտին. «ՌԻԱ Նովոստին» լսել է երկու ուժեղ պայթյուն։ Ադրբեջանի պաշտպանության նախարարությունն այդ հայտարարությունը սուտ անվանեց և ասաց, որ պահպանում է հրադադարը ({stepanakert})։',
    second: 'Կիրակի, 18 հոկտեմբերի, կեսգիշեր',
    'second-agreed':
      'Երկրորդ հրադադարի մասին երկու արտգործնախարարությունները նույն խոսքերով հայտարարեցին հոկտեմբերի 17-ի ուշ երեկոյան. այն պետք է սկսվեր տեղական ժամանակով կեսգիշերին։ Տարբեր կերպ է պատմվում, թե ով էր միջնորդը. Ֆրանսիայի նախագահականը նշեց Ֆրանսիան՝ Մինսկի խմբի մյուս համանախագահների հետ, այլ լրատվամիջոցներ (Azernews, Fox, Xinhua) նշեցին Ռուսաստանը ({terms})։',
    'second-accused':
      'Ադրբեջանի նախարարություններն ասացին, որ ականանետներն ու հրետանին կրակել են Ջաբրաիլի և Արաքսի երկայնքով գյուղերի վրա. նրանց հայտարարության մի տարբերակը սկիզբը դնում է 00:02-ին, մյուսն ասում է միայն, որ դա եղել է անմիջապես։ Հայաստանի պաշտպանության նախարարությունն ասաց, որ ադրբեջանական հրետանին հյուսիսում կրակել է 00:04-ից։',
    'second-frame':
      'Քարտեզ. հաղորդված հարվածներ 2020 թվականի հոկտեմբերի 18-ի 00:30-ին նախորդող երկու օրում՝ երկրորդ հրադադարն ուժի մեջ մտնելուց կես ժամ անց',
    'second-caption':
      'Հոկտեմբերի 18, կեսգիշերից կես ժամ անց. վերջին երկու օրվա հաղորդումները, այդ թվում՝ Ստեփանակերտ / Խանքենդի, Գյանջա և Շուշի / Շուշա քաղաքների մասին հոկտեմբերի 16-ին և 17-ին։',
    'second-ganja':
      'Ադրբեջանի իշխանություններն ասացին, որ հոկտեմբերի 17-ի լույս գիշերը բալիստիկ հրթիռներ են ընկել Գյանջայի բնակելի տարածքում. զոհերի նրանց նշած թիվն այդ օրը 5-ից հասավ 13-ի, իսկ Human Rights Watch-ը և Amnesty International-ը հետագայում յուրաքանչյուրը հաշվեց 21։ Հայաստանի պաշտպանության նախարարությունը մերժեց մեղադրանքը ({ganja})։',
    'second-stepanakert':
      'Լեռնային Ղարաբաղի արտակարգ իրավիճակների ծառայությունը նույն գիշերը Ստեփանակերտի վրա հաշվեց ինը հրթիռ. դիտարկված էջերում դրան ադրբեջանական պատասխան չի գտնվել։ Վիճարկվում է, թե որն է եղել առաջինը՝ Ստեփանակերտի գնդակոծությո՞ւնը, թե՞ Գյանջայի հարվածը ({stepanakert})։',
    'second-calm':
      'AFP-ն երկրորդ հրադադարի սկսվելուց հետո գիշերը Ստեփանակերտում նկարագրեց որպես շատ հանգիստ և գրեց, որ Թարթառում գնդակոծությունը դադարել է 00:30-ից հետո և կեսօրի մոտ վերսկսվել երկու ժամով՝ նախկինից թույլ։',
    how: 'Ինչպես է արվել այս էջը',
    'how-text':
      'Յուրաքանչյուր քարտեզ շրջանակ է, որի հասցեն ասում է, թե որ պահը ցույց տալ։ Էջին մի քանի տող սկրիպտ պետք է միայն յուրաքանչյուր շրջանակին իր խնդրած բարձրությունը տալու համար. առանց դրա շրջանակները մնում են այն բարձրությամբ, որը սահմանում է ոճաթերթը։ Քարտեզի վրա մկնիկի անիվը ոլորում է էջը։ Ինչպես են հաղորդումները տարբերակվում և աստիճանավորվում՝ {about}։',
  },
  az: {
    title: 'İki atəşkəs və hər tərəfin o biri haqqında dedikləri',
    description:
      'Xəritənin iki dəfə yerləşdirildiyi məqalə nümunəsi: 10 və 18 oktyabr 2020-ci il atəşkəsləri və hər birindən sonrakı ittihamlar.',
    kicker: 'İki xəritəli məqalə nümunəsi',
    lead: '2020-ci il oktyabrın 10-da, sonra yenə oktyabrın 18-də Ermənistan və Azərbaycan atəşi dayandırmağa razılaşdı. Hər dəfə hər tərəf o birinin ilk saat ərzində atəş açdığını bildirdi.',
    terms: 'şərtlər və mənbələr',
    'on-ganja': 'Gəncə barədə bütün açıqlamalar',
    'on-stepanakert': 'Xankəndi / Stepanakert barədə bütün açıqlamalar',
    first: '10 oktyabr, şənbə, günorta',
    'first-agreed':
      'İlk razılıq Moskvada, Rusiyanın xarici işlər naziri Sergey Lavrovun apardığı danışıqlarda əldə edildi. Mətnə görə, atəş yerli vaxtla saat 12:00-da dayanmalı idi ki, Qırmızı Xaçın vasitəçiliyi ilə əsirlər və ölənlərin cəsədləri dəyişdirilsin ({terms}).',
    'first-accused':
      'Ermənistanın Müdafiə Nazirliyi bildirdi ki, Azərbaycan bölmələri saat 12:05-də nazirliyin Karaxambeyli adlandırdığı əraziyə doğru hücum edib. Azərbaycanın müdafiə və xarici işlər nazirlikləri bildirdi ki, Tərtər / Terter və Ağdam rayonları atəşə tutulub; onların açıqlamaları günorta ilə saat bir arasına aid edilir, dəqiq saat tapılmayıb. Ermənistanın Müdafiə Nazirliyi Tərtər və Ağdam istiqamətində atəşi təkzib etdi.',
    'first-frame':
      'Xəritə: 10 oktyabr 2020-ci il saat 13:00-dək 24 saatda bildirilən zərbələr, ilk atəşkəs qüvvəyə mindikdən bir saat sonra',
    'first-caption':
      '10 oktyabr, günortadan bir saat sonra: son 24 saatın məlumatları. Xəritənin altındakı sətir hansı atəşkəsin qüvvədə olduğunu deyir, açılanda isə o vaxta qədər kimin kimi ittiham etdiyini göstərir. Davam etmək üçün sürgünü çəkin. Cəbhə xətti təxminidir.',
    'first-later':
      'Saat 15:00 radələrində Dağlıq Qarabağın müdafiə nazirliyi Hadrut yaxınlığında döyüşlərdən və cəbhənin qalan hissəsində nisbi sakitlikdən danışdı. Saat 21:00 radələrində Ermənistanın Müdafiə Nazirliyinin sözçüsü atəşkəsə, əsasən, əməl olunduğunu dedi. Saat 23:00 radələrində RT-nin müxbiri Xankəndi / Stepanakert şəhərində partlayışlar barədə məlumat verdi, Azərbaycan isə Tərtərin atəşə tutulduğunu bildirdi.',
    'first-ganja':
      'Azərbaycan rəsmiləri bildirdi ki, oktyabrın 11-də saat 02:00 radələrində raket Gəncədə yaşayış məhəlləsinə düşüb. Onların göstərdiyi ölü sayı iki gün ərzində 5-dən 10-a qalxdı; Human Rights Watch və Amnesty International da 10 göstərir. Ermənistanın Müdafiə Nazirliyi Ermənistan ərazisindən atəş barədə məlumatı dezinformasiya adlandırdı ({ganja}).',
    'first-stepanakert':
      'Dağlıq Qarabağ rəsmiləri bildirdi ki, oktyabrın 10-da gec axşam Xankəndiyə ən azı iki raket düşüb; RİA Novosti iki güclü partlayış eşidib. Azərbaycanın Müdafiə Nazirliyi bu açıqlamanı yalan adlandırdı və atəşkəsə əməl etdiyini bildirdi ({stepanakert}).',
    second: '18 oktyabr, bazar, gecəyarısı',
    'second-agreed':
      'İkinci atəşkəsi hər iki xarici işlər nazirliyi oktyabrın 17-də gec axşam eyni sözlərlə elan etdi; o, yerli vaxtla gecəyarısı başlamalı idi. Kimin vasitəçi olduğu fərqli deyilir: Fransa prezidentinin aparatı Minsk qrupunun digər həmsədrləri ilə birlikdə Fransanın, başqa nəşrlər (Azernews, Fox, Xinhua) Rusiyanın adını çəkdi ({terms}).',
    'second-accused':
      'Azərbaycanın nazirlikləri bildirdi ki, minaatan və artilleriya ilə Cəbrayıl və Araz boyundakı kəndlər atəşə tutulub; açıqlamanın bir variantı başlanğıcı 00:02 göstərir, digəri yalnız dərhal olduğunu deyir. Ermənistanın Müdafiə Nazirliyi bildirdi ki, Azərbaycan artilleriyası saat 00:04-dən şimalda atəş açıb.',
    'second-frame':
      'Xəritə: 18 oktyabr 2020-ci il saat 00:30-dək iki gündə bildirilən zərbələr, ikinci atəşkəs qüvvəyə mindikdən yarım saat sonra',
    'second-caption':
      '18 oktyabr, gecəyarısından yarım saat sonra: son iki günün məlumatları, o cümlədən oktyabrın 16-da və 17-də Xankəndi / Stepanakert, Gəncə və Şuşa / Şuşi barədə olanlar.',
    'second-ganja':
      'Azərbaycan rəsmiləri bildirdi ki, oktyabrın 17-nə keçən gecə ballistik raketlər Gəncənin yaşayış sahəsinə düşüb; onların göstərdiyi say həmin gün 5-dən 13 ölüyə qalxdı, Human Rights Watch və Amnesty International sonradan hər biri 21 ölü saydı. Ermənistanın Müdafiə Nazirliyi ittihamı rədd etdi ({ganja}).',
    'second-stepanakert':
      'Dağlıq Qarabağın fövqəladə hallar xidməti həmin gecə Xankəndiyə doqquz raket düşdüyünü saydı; baxılan səhifələrdə Azərbaycanın buna cavabı tapılmayıb. Hansının əvvəl olduğu – Xankəndiyə atəş, yoxsa Gəncəyə zərbə – mübahisəlidir ({stepanakert}).',
    'second-calm':
      'AFP ikinci atəşkəs başlayandan sonrakı gecəni Xankəndidə çox sakit kimi təsvir etdi və yazdı ki, Tərtərdə atəş 00:30-dan sonra dayanıb, günorta radələrində isə iki saatlığa, əvvəlkindən zəif şəkildə yenidən başlayıb.',
    how: 'Bu səhifə necə hazırlanıb',
    'how-text':
      'Hər xəritə ünvanında hansı anın göstəriləcəyi yazılan bir çərçivədir. Səhifəyə bir neçə sətir skript yalnız hər çərçivəyə istədiyi hündürlüyü vermək üçün lazımdır; skriptsiz çərçivələr üslub faylının verdiyi hündürlükdə qalır. Xəritənin üzərində siçan təkəri səhifəni sürüşdürür. Məlumatlar necə fərqləndirilir və dərəcələndirilir: {about}.',
  },
  ru: {
    title: 'Два перемирия и что каждая сторона сказала о другой',
    description:
      'Пример статьи, в которую карта встроена дважды: перемирия 10 и 18 октября 2020 года и обвинения, последовавшие за каждым.',
    kicker: 'Пример статьи с двумя картами',
    lead: '10 октября 2020 года и снова 18 октября Армения и Азербайджан договорились прекратить огонь. Каждый раз каждая сторона говорила, что другая стреляла в течение первого часа.',
    terms: 'условия и источники',
    'on-ganja': 'все заявления о Гяндже',
    'on-stepanakert': 'все заявления о городе Степанакерт / Ханкенди',
    first: 'Суббота, 10 октября, полдень',
    'first-agreed':
      'Первая договорённость была достигнута в Москве, на переговорах, которые вёл министр иностранных дел России Сергей Лавров. По её тексту, огонь должен был прекратиться в 12:00 по местному времени, чтобы при посредничестве Красного Креста обменяться пленными и телами погибших ({terms}).',
    'first-accused':
      'Министерство обороны Армении сказало, что азербайджанские подразделения атаковали в 12:05 в направлении местности, которую оно назвало Карахамбейли. Министерства обороны и иностранных дел Азербайджана сказали, что обстреляны районы Тертер / Тартар и Агдам; их заявления относят ко времени между полуднем и часом дня, точного времени не найдено. Министерство обороны Армении отрицало обстрел в направлении Тертера и Агдама.',
    'first-frame':
      'Карта: удары, о которых сообщалось за 24 часа до 13:00 10 октября 2020 года, через час после вступления в силу первого перемирия',
    'first-caption':
      '10 октября, час после полудня: сообщения за последние 24 часа. Строка под картой говорит, какое перемирие в силе, а если её раскрыть – кто кого к тому времени обвинил. Чтобы продолжить, потяните ползунок. Линия фронта приблизительна.',
    'first-later':
      'Около 15:00 министерство обороны Нагорного Карабаха говорило о боях близ Гадрута и довольно спокойной обстановке на остальном фронте. Около 21:00 представитель министерства обороны Армении сказал, что перемирие в целом соблюдается. Около 23:00 корреспондент RT сообщил о взрывах в городе Степанакерт / Ханкенди, а Азербайджан сказал, что обстреливается Тертер.',
    'first-ganja':
      'Официальные лица Азербайджана сказали, что около 02:00 11 октября ракета попала в жилой квартал Гянджи. Названное ими число убитых за два дня выросло с 5 до 10; Human Rights Watch и Amnesty International называют 10. Министерство обороны Армении назвало сообщение об огне с территории Армении дезинформацией ({ganja}).',
    'first-stepanakert':
      'Официальные лица Нагорного Карабаха сказали, что поздно вечером 10 октября в Степанакерт попали не менее двух ракет; РИА Новости слышало два сильных взрыва. Министерство обороны Азербайджана назвало это заявление ложью и сказало, что соблюдает перемирие ({stepanakert}).',
    second: 'Воскресенье, 18 октября, полночь',
    'second-agreed':
      'О втором перемирии поздно вечером 17 октября одними и теми же словами объявили оба министерства иностранных дел; оно должно было начаться в полночь по местному времени. О посреднике говорят по-разному: администрация президента Франции назвала Францию вместе с другими сопредседателями Минской группы, другие издания (Azernews, Fox, Xinhua) назвали Россию ({terms}).',
    'second-accused':
      'Министерства Азербайджана сказали, что из миномётов и артиллерии обстреляны Джебраил и сёла вдоль Аракса; в одной версии их заявления начало отнесено к 00:02, в другой сказано лишь, что это было сразу. Министерство обороны Армении сказало, что азербайджанская артиллерия вела огонь на севере с 00:04.',
    'second-frame':
      'Карта: удары, о которых сообщалось за двое суток до 00:30 18 октября 2020 года, через полчаса после вступления в силу второго перемирия',
    'second-caption':
      '18 октября, полчаса после полуночи: сообщения за последние двое суток, в том числе о городах Степанакерт / Ханкенди, Гянджа и Шуша / Шуши 16 и 17 октября.',
    'second-ganja':
      'Власти Азербайджана сказали, что в ночь на 17 октября баллистические ракеты попали в жилой район Гянджи; названное ими число в тот день выросло с 5 до 13 убитых, а Human Rights Watch и Amnesty International позже насчитали по 21. Министерство обороны Армении отвергло обвинение ({ganja}).',
    'second-stepanakert':
      'Служба по чрезвычайным ситуациям Нагорного Карабаха насчитала в ту же ночь девять ракет по Степанакерту; азербайджанского ответа на это на просмотренных страницах не найдено. Что было раньше, обстрел Степанакерта или удар по Гяндже, оспаривается ({stepanakert}).',
    'second-calm':
      'AFP описало ночь после начала второго перемирия в Степанакерте как очень спокойную и написало, что в Тертере обстрел прекратился после 00:30 и возобновился около полудня на два часа, слабее прежнего.',
    how: 'Как сделана эта страница',
    'how-text':
      'Каждая карта – рамка, адрес которой говорит, какой момент показать. Несколько строк скрипта нужны странице лишь для того, чтобы дать каждой рамке ту высоту, которую она просит; без них рамки остаются той высоты, которую задаёт таблица стилей. Колесо мыши над картой прокручивает страницу. Как различаются и оцениваются сообщения: {about}.',
  },
});
