/** What a careful reader finds in each story of the newsroom: the truth that demo and tests compare with. */
export interface NewsroomStory {
  /** Name of its page in the newsroom. */
  path: string;
  /** Where the publisher puts it: addresses tell stories, too. */
  address: string;
  publisher: string;
  site: string;
  headline: string;
  deck: string | null;
  authors: string[];
  /** Code or name, as a reader knows it. */
  agency: string | null;
  dateline: { cities: string[]; region: string | null; country: string | null } | null;
  published: string;
  caption: string;
  credit: string;
  /** First and last paragraph of the body begin so; how many there are. */
  opens: string;
  closes: string;
  paragraphs: number;
  contributorNote: string | null;
}

export const STORIES: NewsroomStory[] = [
  {
    path: 'agency-wire',
    address: 'agency-wire/article/maine-ferry-strike-halden-bay-3f9c1e',
    publisher: 'agency',
    site: 'AP News',
    headline: 'Ferry crews end 11-day strike in Maine after deal on night crossings',
    deck: null,
    authors: ['Marguerite O’Shea', 'Daniel van der Wiel'],
    agency: 'AP',
    dateline: { cities: ['Halden Bay'], region: 'Maine', country: null },
    published: '2026-10-14T21:42:10Z',
    caption: 'The ferry Ada Thorne lies at its berth in Halden Bay, Maine, Tuesday, Oct. 13, 2026.',
    credit: 'AP Photo/Priya Raman',
    opens: 'Crews on the ferry that links',
    closes: 'Ferries will keep to a reduced timetable',
    paragraphs: 8,
    contributorNote:
      'Associated Press writer Lionel Achterberg in Augusta, Maine, contributed to this report.',
  },
  {
    path: 'national-daily',
    address: 'national-daily/politics/2026/nov/03/flood-bill-passes-after-all-night-sitting',
    publisher: 'national daily',
    site: 'The Northern Courier',
    headline: 'Flood bill passes after all-night sitting as three ministers rebel',
    deck: 'Measure obliges insurers to rebuild homes above the waterline and gives councils power to refuse permission on flood plains',
    authors: ['Imogen Threlkeld', 'Tunde Adeyemi'],
    agency: null,
    dateline: null,
    published: '2026-11-03T06:12:00.000Z',
    caption: 'The chamber emptied only at ten past five.',
    credit: 'Hester Lyle/The Northern Courier',
    opens: 'A bill that obliges insurers',
    closes: 'The bill goes to the upper house',
    paragraphs: 8,
    contributorNote: null,
  },
  {
    path: 'local-radio',
    address: 'local-radio/2026/10/28/inspectors-find-cracks-in-route-9-bridge-close-span-to-trucks',
    publisher: 'local radio',
    site: 'KDRV Radio',
    headline: 'Inspectors find cracks in Route 9 bridge, close span to trucks',
    deck: null,
    authors: ['Antonia de la Vega', 'Hugh McAllister'],
    agency: 'AP',
    dateline: { cities: ['Dunmore'], region: 'Minnesota', country: null },
    published: '2026-10-28T17:31:00-05:00',
    caption:
      'Traffic crosses the Route 9 bridge over the Marais River near Dunmore, Minn., Monday, Oct. 26, 2026.',
    credit: 'AP Photo/Walter Engstrom',
    opens: 'State inspectors have found cracks',
    closes: 'The department expects to bolt',
    paragraphs: 6,
    contributorNote:
      'Engstrom reported from St. Paul, Minn. Associated Press reporter Nadia Foulkes contributed to this report from Chicago.',
  },
  {
    path: 'regional-paper',
    address: 'regional-paper/news/local/town-library-reopens-eight-months-after-the-flood/article_5d2c.html',
    publisher: 'regional paper',
    site: 'Millbrook Sentinel',
    headline: 'Town library reopens eight months after the flood',
    deck: 'Volunteers carried 14,000 books back up the hill',
    authors: ['Beatrice Kowalczyk'],
    agency: null,
    dateline: { cities: ['Millbrook'], region: null, country: null },
    published: '2026-09-19T16:40:00-04:00',
    caption: 'Volunteers form a chain on the steps of the Millbrook library on Saturday.',
    credit: 'Otis Farrow/Sentinel staff',
    opens: 'The last of 14,000 books',
    closes: 'Mayor Ted Brannigan cut a ribbon',
    paragraphs: 6,
    contributorNote: null,
  },
  {
    path: 'live-rendered',
    address: 'live-rendered',
    publisher: 'live-rendered',
    site: 'Harbourline',
    headline: 'Researchers hear a reef recover, one snapping shrimp at a time',
    deck: 'Underwater microphones off Cape Merrin pick up life returning two years before divers could see it',
    authors: ['Callum Nakata-Reid'],
    agency: null,
    dateline: null,
    published: '2026-07-21T09:05:00+10:00',
    caption: 'A hydrophone on the sea bed off Cape Merrin.',
    credit: 'Leilani Foster/AAP',
    opens: 'A reef that was bleached bare',
    closes: 'The next recorders will be placed',
    paragraphs: 8,
    contributorNote: null,
  },
  {
    path: 'german-daily',
    address: 'german-daily/panorama/nachtzug-nach-triest-faehrt-wieder-1.7741023',
    publisher: 'German daily',
    site: 'Alpenbote',
    headline: 'Nachtzug nach Triest fährt wieder: Bahn und Gemeinden einigen sich',
    deck: 'Nach vier Jahren Pause soll der Zug ab Dezember dreimal in der Woche verkehren. Elf Gemeinden zahlen mit.',
    authors: ['Jana Wiesner'],
    agency: 'dpa',
    dateline: { cities: ['Villach'], region: null, country: null },
    published: '2026-11-10T14:08:00+01:00',
    caption: 'Der letzte Nachtzug verließ Villach im Herbst 2022.',
    credit: 'Konrad Eibl/APA',
    opens: 'Der Nachtzug zwischen Salzburg und Triest',
    closes: 'Fahrkarten kosten im Sitzwagen',
    paragraphs: 6,
    contributorNote: null,
  },
  {
    path: 'spanish-daily',
    address: 'spanish-daily/sociedad/2026-05-23/un-pueblo-de-teruel-devuelve-las-campanas-a-su-torre.html',
    publisher: 'Spanish daily',
    site: 'El Correo del Ebro',
    headline: 'Un pueblo de Teruel devuelve las campanas a su torre tras 88 años',
    deck: 'Las cuatro piezas aparecieron en un almacén militar en 2024 y han vuelto a sonar este sábado ante 600 vecinos',
    authors: ['Lucía Ferrándiz'],
    agency: 'EFE',
    dateline: { cities: ['Valdeserna'], region: 'Teruel', country: null },
    published: '2026-05-23T19:15:00+02:00',
    caption: 'Vecinos de Valdeserna, este sábado ante la torre.',
    credit: 'Inés Labarta (EFE)',
    opens: 'Las cuatro campanas de la iglesia',
    closes: 'La más pequeña, llamada la Primorosa',
    paragraphs: 6,
    contributorNote: null,
  },
  {
    path: 'arabic-daily',
    address: 'arabic-daily/culture/2026/4/12/floating-library-reaches-the-delta',
    publisher: 'Arabic daily (right to left)',
    site: 'صحيفة الضفاف',
    headline: 'مكتبة عائمة تصل إلى قرى الدلتا للمرة الأولى',
    deck: 'قارب قديم لنقل القطن يحمل تسعة آلاف كتاب إلى قرى لا تصل إليها الطرق',
    authors: ['ليلى المنصوري'],
    agency: 'Reuters',
    dateline: { cities: ['القاهرة'], region: null, country: null },
    published: '2026-04-12T10:30:00+02:00',
    caption: 'القارب «نور» قرب رشيد يوم السبت.',
    credit: 'سامي عبد الحليم',
    opens: 'رست أول مكتبة عائمة',
    closes: 'ومن المقرر أن يعود القارب',
    paragraphs: 6,
    contributorNote: null,
  },
  {
    path: 'japanese-daily',
    address: 'japanese-daily/articles/20260308-0412',
    publisher: 'Japanese daily',
    site: '信濃日日新聞',
    headline: '廃線の駅舎、図書館に生まれ変わる 長野・霧沢村',
    deck: null,
    authors: ['三輪 千尋'],
    agency: null,
    dateline: { cities: ['霧沢'], region: null, country: null },
    published: '2026-03-08T05:00:00+09:00',
    caption: '図書館として開館した旧霧沢駅＝７日、長野県霧沢村',
    credit: '大槻亮撮影',
    opens: '１９９７年に廃線となった',
    closes: '館長の赤羽誠さん',
    paragraphs: 5,
    contributorNote: null,
  },
  {
    path: 'blog-cms',
    address: 'blog-cms/2026/08/what-the-parking-numbers-leave-out',
    publisher: 'blog-like CMS',
    site: 'The Harrow Street Ledger',
    headline: 'What the council’s parking numbers leave out',
    deck: null,
    authors: ['Noor Haddad-Lavoie'],
    agency: null,
    dateline: null,
    published: '2026-08-06T13:20:11+00:00',
    caption: '',
    credit: '',
    opens: 'The city says that 612 parking spaces',
    closes: 'All of this may be a good idea.',
    paragraphs: 6,
    contributorNote: null,
  },
];

/** Pages that are no story: the popup says so and offers to extract anyway. */
export const NO_STORIES = ['front-page', 'shop-product'];

/** @throws RangeError where no story has that path */
export function storyAt(path: string): NewsroomStory {
  const story = STORIES.find((one) => one.path === path);
  if (!story) throw new RangeError(`The newsroom has no story “${path}”.`);
  return story;
}
