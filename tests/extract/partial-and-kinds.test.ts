// @vitest-environment jsdom
/** How much of a story a page gives, and what kind of story it says that it is, in many languages. */
import { expect, test } from 'vitest';
import { extract } from '../../lib/extract/extract.ts';
import type { Article, Label } from '../../lib/model/article.ts';
import { blockText } from '../../lib/model/plain-text.ts';

interface Page {
  lang: string;
  headline: string;
  paragraphs: readonly string[];
  /** What stands above the headline, behind the paragraphs, and in the page's data. */
  kicker?: string;
  after?: string;
  data?: Record<string, unknown>;
  access: Article['access'];
  labels: readonly Label[];
}

const PAGES: Record<string, Page> = {
  'Danish, a wall with a button': {
    lang: 'da',
    headline: 'Færgen sejler igen efter ni år',
    paragraphs: [
      'Den første færge i ni år forlod havnen ved daggry torsdag med fyrre mennesker og to hunde om bord.',
      'Kaptajnen havde malet båden hver sommer, og ingen på øen havde længere regnet med at se den sejle.',
    ],
    after:
      '<div class="offer"><p>Køb abonnement for at læse hele artiklen</p><a href="/k">Se priser</a></div>',
    access: 'teaser',
    labels: [],
  },
  'Swedish, a wall after a leader': {
    lang: 'sv',
    headline: 'Låt färjan gå hela vintern',
    kicker: 'Ledare',
    paragraphs: [
      'Den första färjan på nio år lämnade hamnen i gryningen på torsdagen med fyrtio människor ombord.',
      'Kommunen borde se till att den går hela vintern, för ön har väntat tillräckligt länge på sin båt.',
    ],
    after: '<div class="lock"><h3>Logga in för att fortsätta läsa</h3><a href="/l">Logga in</a></div>',
    access: 'teaser',
    labels: ['opinion'],
  },
  'Polish, a wall': {
    lang: 'pl',
    headline: 'Prom wraca po dziewięciu latach',
    paragraphs: [
      'Pierwszy od dziewięciu lat prom wypłynął z portu w czwartek o świcie, z czterdziestoma osobami na pokładzie.',
      'Kapitan malował statek każdego lata i nikt na wyspie nie wierzył już, że kiedyś jeszcze wypłynie w morze.',
    ],
    after: '<div class="b"><p>Zaloguj się, aby czytać dalej ten artykuł.</p><a href="/z">Zaloguj</a></div>',
    access: 'teaser',
    labels: [],
  },
  'Portuguese, a wall below a column': {
    lang: 'pt',
    headline: 'O barco que ninguém esperava',
    kicker: 'Artigo de opinião',
    paragraphs: [
      'O primeiro barco em nove anos deixou o porto ao amanhecer de quinta-feira, com quarenta pessoas a bordo.',
      'O capitão pintava o casco todos os verões, e já ninguém na ilha acreditava que ele voltasse ao mar.',
    ],
    after:
      '<aside class="muro"><p>Assine para continuar lendo esta matéria</p><a href="/a">Assinar</a></aside>',
    access: 'teaser',
    labels: ['opinion'],
  },
  'Korean, for subscribers': {
    lang: 'ko',
    headline: '9년 만에 돌아온 여객선',
    paragraphs: [
      '9년 만에 처음으로 여객선이 목요일 새벽 승객 마흔 명과 개 두 마리를 태우고 항구를 떠났다. 선장은 해마다 여름이면 배를 칠했다.',
      '섬 주민들은 이제 배가 다시 뜨리라고 믿지 않았다고 말했다. 두 번째 배는 부두를 넓힌 뒤 5월에 운항을 시작할 예정이다.',
    ],
    after: '<div class="lock"><p>이 기사는 구독자 전용입니다.</p><a href="/s">구독하기</a></div>',
    access: 'teaser',
    labels: [],
  },
  'Chinese, to be read after signing in': {
    lang: 'zh',
    headline: '时隔九年渡轮重新启航',
    paragraphs: [
      '时隔九年，第一班渡轮星期四清晨载着四十名乘客和两只狗离开港口，船长说他每年夏天都会给船重新刷漆，从未间断。',
      '岛上的居民说，他们早已不再相信这艘船还会出海。第二艘船将在五月投入运营，届时码头将会拓宽，路灯也会修好。',
    ],
    after: '<div class="lock"><p>登录后继续阅读全文</p><a href="/l">登录</a></div>',
    access: 'teaser',
    labels: [],
  },
  'Finnish, a press release': {
    lang: 'fi',
    headline: 'Lautta palaa yhdeksän vuoden jälkeen',
    kicker: 'Lehdistötiedote',
    paragraphs: [
      'Ensimmäinen lautta yhdeksään vuoteen lähti satamasta torsdaiaamuna neljäkymmentä ihmistä kyydissään.',
      'Kapteeni maalasi aluksen joka kesä, eikä kukaan saarella enää uskonut sen palaavan merelle koskaan.',
    ],
    access: 'full',
    labels: ['press release'],
  },
  'Turkish, an interview': {
    lang: 'tr',
    headline: 'Kaptan: Dokuz yıl her yaz boyadım',
    kicker: 'RÖPORTAJ',
    paragraphs: [
      'Dokuz yıl sonra ilk feribot perşembe günü şafakta kırk yolcu ve iki köpekle limandan ayrıldı.',
      'Kaptan gemiyi her yaz boyadığını, adada artık kimsenin onun denize döneceğine inanmadığını söyledi.',
    ],
    access: 'full',
    labels: ['interview'],
  },
  'Greek, an obituary': {
    lang: 'el',
    headline: 'Έφυγε ο τελευταίος καπετάνιος του πορθμείου',
    kicker: 'Νεκρολογία',
    paragraphs: [
      'Ο άνθρωπος που οδήγησε το πρώτο πορθμείο στο νησί πέθανε την Πέμπτη σε ηλικία ενενήντα ετών.',
      'Έβαφε το σκάφος κάθε καλοκαίρι και κανείς στο νησί δεν πίστευε πια ότι θα γυρνούσε στη θάλασσα.',
    ],
    access: 'full',
    labels: ['obituary'],
  },
  'Hindi, a fact check': {
    lang: 'hi',
    headline: 'नौ साल बाद चली नाव की तस्वीर पुरानी है',
    kicker: 'फैक्ट चेक',
    paragraphs: [
      'नौ साल बाद पहली नाव गुरुवार की सुबह चालीस यात्रियों और दो कुत्तों को लेकर बंदरगाह से रवाना हुई, कप्तान ने कहा।',
      'द्वीप के लोगों ने बताया कि उन्हें अब भरोसा नहीं था कि यह नाव फिर कभी समुद्र में उतरेगी और उन्हें पार ले जाएगी।',
    ],
    access: 'full',
    labels: ['fact check'],
  },
  'Arabic, an analysis': {
    lang: 'ar',
    headline: 'لماذا عادت العبارة بعد تسع سنوات',
    kicker: 'تحليل',
    paragraphs: [
      'غادرت أول عبارة منذ تسع سنوات الميناء فجر الخميس وعلى متنها أربعون راكبا وكلبان، كما قال القبطان للصحفيين.',
      'وقال سكان الجزيرة إنهم لم يعودوا يصدقون أن السفينة ستبحر مرة أخرى، وإن سفينة ثانية ستنطلق في شهر مايو.',
    ],
    access: 'full',
    labels: ['analysis'],
  },
  'Hebrew, a review': {
    lang: 'he',
    headline: 'הסרט על המעבורת שחזרה אחרי תשע שנים',
    kicker: 'ביקורת',
    paragraphs: [
      'המעבורת הראשונה מזה תשע שנים יצאה מהנמל עם שחר ביום חמישי, ועל סיפונה ארבעים נוסעים ושני כלבים.',
      'הקברניט צבע את הספינה בכל קיץ, ואיש באי כבר לא האמין שהיא תשוב אי פעם אל הים הפתוח שמעבר למזח.',
    ],
    access: 'full',
    labels: ['review'],
  },
  'Dutch, a paid piece': {
    lang: 'nl',
    headline: 'Zo vaart u deze zomer naar het eiland',
    kicker: 'Gesponsord',
    paragraphs: [
      'De eerste veerboot in negen jaar verliet donderdag bij zonsopgang de haven met veertig mensen aan boord.',
      'De kapitein had het schip elke zomer geschilderd, en niemand op het eiland geloofde nog dat het zou varen.',
    ],
    access: 'full',
    labels: ['sponsored'],
  },
  'Ukrainian, a short story that names its channel': {
    lang: 'uk',
    headline: 'Пором повернувся через девʼять років',
    paragraphs: [
      'Перший за девʼять років пором вийшов з порту у четвер на світанку з сорока пасажирами і двома собаками.',
      'Про це капітан повідомив у <a href="https://t.me/captain">Telegram</a> пізно ввечері в середу, перед виходом у море.',
    ],
    access: 'full',
    labels: [],
  },
  'Japanese, how many characters are left': {
    lang: 'ja',
    headline: '九年ぶりに渡し船が島へ',
    kicker: '解説',
    paragraphs: [
      '九年ぶりの渡し船が木曜日の明け方、四十人の乗客と二匹の犬を乗せて港を出た。船長は毎年夏になると船を塗り直してきたという。',
      '島の人々は、船が再び海に出るとはもう信じていなかったと話した。二隻目は桟橋の拡張を終えた後、五月に就航する予定だという。',
    ],
    after: '<div class="more"><p>残り 812文字（全文1,204文字）</p><a href="/r">会員登録</a></div>',
    access: 'teaser',
    labels: ['analysis'],
  },
  'German, said by the data alone': {
    lang: 'de',
    headline: 'Die Fähre fährt wieder',
    paragraphs: [
      'Die erste Fähre seit neun Jahren hat am Donnerstag bei Sonnenaufgang mit vierzig Menschen abgelegt.',
      'Der Kapitän hatte das Schiff jeden Sommer gestrichen, und niemand auf der Insel glaubte noch daran.',
    ],
    data: { isAccessibleForFree: false },
    access: 'teaser',
    labels: [],
  },
  'Italian, a story that is free, with a letter to subscribe to': {
    lang: 'it',
    headline: 'Il traghetto torna dopo nove anni',
    paragraphs: [
      'Il primo traghetto in nove anni ha lasciato il porto giovedì all’alba con quaranta persone a bordo.',
      'Il capitano dipingeva la nave ogni estate, e nessuno sull’isola credeva più che sarebbe tornata in mare.',
    ],
    after:
      '<div class="box"><p>Abbonati alla newsletter per continuare a leggere storie come questa.</p><a href="/n">Iscriviti</a></div>',
    access: 'full',
    labels: [],
  },
  'Spanish, live, by its type': {
    lang: 'es',
    headline: 'El barco vuelve tras nueve años, minuto a minuto',
    paragraphs: [
      'El primer barco en nueve años salió del puerto el jueves al amanecer con cuarenta personas a bordo.',
      'El capitán pintó la nave cada verano, y nadie en la isla creía ya que volvería a navegar algún día.',
    ],
    data: { '@type': 'LiveBlogPosting' },
    access: 'full',
    labels: ['live'],
  },
  'French, a person is criticised in a headline': {
    lang: 'fr',
    headline: 'Après la critique : le port répond au capitaine',
    paragraphs: [
      'Le premier bac en neuf ans a quitté le port jeudi à l’aube avec quarante personnes et deux chiens à bord.',
      'Le capitaine avait repeint le bateau chaque été, et plus personne sur l’île ne croyait à son retour.',
    ],
    access: 'full',
    labels: [],
  },
  'Russian, by subscription': {
    lang: 'ru',
    headline: 'Паром вернулся через девять лет',
    kicker: 'Колонка',
    paragraphs: [
      'Первый за девять лет паром вышел из гавани в четверг на рассвете с сорока пассажирами и двумя собаками.',
      'Капитан красил судно каждое лето, и никто на острове уже не верил, что оно когда-нибудь выйдет в море.',
    ],
    after:
      '<div class="wall"><p>Оформите подписку, чтобы читать дальше</p><a href="/p">Подписаться</a></div>',
    access: 'teaser',
    labels: ['opinion'],
  },
};

test.each(Object.entries(PAGES))('%s', (_, page) => {
  const { lang, headline, paragraphs, kicker, after, data, access, labels } = page;
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    ...data,
  });
  const html = `<html lang="${lang}"><title>${headline}</title><script type="application/ld+json">${json}</script>
    <body><main><article><header>${kicker ? `<span class="kicker">${kicker}</span>` : ''}<h1>${headline}</h1></header>
    <div class="text">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>${after ?? ''}</article></main></body></html>`;
  const result = extract(
    new DOMParser().parseFromString(html, 'text/html'),
    'https://harbour.example/a/ferry',
  );
  const article = result.ok ? result.value.article : null;
  const plain = paragraphs.map((text) => text.replace(/<[^>]+>/g, ''));
  expect(article?.body.map(blockText)).toEqual(plain);
  expect([article?.access, article?.labels]).toEqual([access, labels]);
});
