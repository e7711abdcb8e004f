import type { Article, Place } from '../../lib/model/article.ts';
import type { EntryId } from '../../lib/model/history.ts';
import type { Library } from '../../lib/store/library.ts';
import { agency, article, author, byline, dateline, paragraph, place } from './builders.ts';
import { got } from './got.ts';

/** A reader's archive: fifty stories of invented papers, read over some months, as a person would read them. */

type Line = [
  headline: string,
  site: string,
  authors: string[],
  where: Partial<Place> | null,
  wire: boolean,
  language: string,
  section: string,
  tags: string[],
];

const HARBOUR = 'The Harbour Post';
const COURIER = 'Coastal Courier';
const BOTE = 'Elbmarsch-Bote';
const CALDERA = 'Diario de la Caldera';
const MANARA = 'المنارة';
const EVENING = 'Northfield Evening Gazette';

const LINES: Line[] = [
  [
    'Ferry service returns to Port Ellery after three years',
    HARBOUR,
    ['Marta Lind'],
    { city: 'Port Ellery' },
    false,
    'en',
    'Local',
    ['sea'],
  ],
  [
    'Flood water reaches the old town as engineers wait for the tide to turn',
    COURIER,
    ['Jon Aker', 'Ida Holm'],
    { city: 'Rotterdam', country: 'Netherlands' },
    false,
    'en',
    'World',
    ['climate', 'sea'],
  ],
  [
    'Parliament votes to keep the night trains',
    BOTE,
    ['Hanne Brodersen'],
    { city: 'Berlin', country: 'Germany' },
    false,
    'en',
    'Politics',
    ['trains'],
  ],
  [
    'Stadtrat streitet über die Brücke, die niemand bauen will und jeder braucht',
    BOTE,
    ['Hanne Brodersen'],
    { city: 'Hamburg', country: 'Germany' },
    false,
    'de',
    'Lokales',
    [],
  ],
  [
    'El volcán despierta a un pueblo que no quiere irse',
    CALDERA,
    ['Lucía Ferrer Paz'],
    { city: 'Quito', country: 'Ecuador' },
    false,
    'es',
    'País',
    ['volcanoes'],
  ],
  [
    'مدينة الميناء تعيد فتح مكتبتها القديمة بعد عشرين عاما من الترميم',
    MANARA,
    ['ليلى منصور'],
    { city: 'Alexandria', country: 'Egypt' },
    false,
    'ar',
    'ثقافة',
    ['libraries'],
  ],
  [
    'Crews search for fishermen missing off the northern shelf',
    HARBOUR,
    [],
    { city: 'Reykjavik', country: 'Iceland' },
    true,
    'en',
    'World',
    ['sea'],
  ],
  [
    'What the harbour fire taught the city about cranes',
    HARBOUR,
    ['Marta Lind'],
    null,
    false,
    'en',
    'Analysis',
    [],
  ],
  [
    'Drought empties the reservoirs that four provinces share',
    COURIER,
    [],
    { city: 'Guatire', country: 'Venezuela' },
    true,
    'en',
    'World',
    ['climate'],
  ],
  [
    'A very small newspaper, its very large debts, and the two hundred readers who each bought a chair from its newsroom so that the presses could run for one more winter, and then for another, and then, to everyone’s surprise, for good',
    EVENING,
    ['Tomas Oyelaran'],
    { city: 'Springfield', region: 'Illinois', country: 'United States' },
    false,
    'en',
    'Media',
    ['newspapers'],
  ],
  [
    'Teachers end strike after eleven weeks',
    EVENING,
    ['Priya Raman'],
    { city: 'Chicago', country: 'United States' },
    false,
    'en',
    'Education',
    [],
  ],
  [
    'Rare seabird nests on an oil platform',
    COURIER,
    ['Ida Holm'],
    { city: 'Aberdeen', country: 'United Kingdom' },
    false,
    'en',
    'Science',
    ['birds', 'sea'],
  ],
  [
    'Court orders ministry to publish air readings',
    EVENING,
    [],
    { city: 'New Delhi', country: 'India' },
    true,
    'en',
    'World',
    ['climate', 'courts'],
  ],
  [
    'The last lamp-lighter of the upper town',
    HARBOUR,
    ['Marta Lind'],
    { city: 'Lisbon', country: 'Portugal' },
    false,
    'en',
    'Magazine',
    [],
  ],
  [
    'Hospitals told to share surgeons across county lines',
    EVENING,
    ['Priya Raman'],
    null,
    false,
    'en',
    'Health',
    [],
  ],
  [
    'Central bank holds rates and says little',
    COURIER,
    [],
    { city: 'Tokyo', country: 'Japan' },
    true,
    'en',
    'Business',
    [],
  ],
  [
    'Bus drivers, not algorithms, will set the new timetable',
    BOTE,
    ['Hanne Brodersen'],
    { city: 'Vienna', country: 'Austria' },
    false,
    'en',
    'Local',
    ['trains'],
  ],
  [
    'Glacier survey finds a lake where the maps show ice',
    COURIER,
    ['Jon Aker'],
    { city: 'Nuuk', country: 'Greenland' },
    false,
    'en',
    'Science',
    ['climate'],
  ],
  [
    'Orchestra plays to an empty square, by request',
    CALDERA,
    ['Lucía Ferrer Paz'],
    { city: 'Buenos Aires', country: 'Argentina' },
    false,
    'en',
    'Culture',
    [],
  ],
  [
    'Farmers block the pass a second night',
    COURIER,
    [],
    { city: 'Ljubljana', country: 'Slovenia' },
    true,
    'en',
    'World',
    [],
  ],
  [
    'Grain ships leave as insurers look away',
    HARBOUR,
    ['Ida Holm'],
    { city: 'Odesa', country: 'Ukraine' },
    false,
    'en',
    'World',
    ['sea'],
  ],
  [
    'Archive finds the first crossword was a mistake',
    EVENING,
    ['Tomas Oyelaran'],
    { city: 'London', country: 'United Kingdom' },
    false,
    'en',
    'Culture',
    ['newspapers', 'libraries'],
  ],
  [
    'Two towns, one mayor, no bridge',
    BOTE,
    ['Hanne Brodersen'],
    { city: 'Warsaw', country: 'Poland' },
    false,
    'en',
    'Politics',
    [],
  ],
  [
    'Reef divers count fewer, larger fish',
    COURIER,
    [],
    { city: 'Cairns', country: 'Australia' },
    true,
    'en',
    'Science',
    ['climate', 'sea'],
  ],
  [
    'Night market reopens under new, quieter rules',
    MANARA,
    ['ليلى منصور'],
    { city: 'Cairo', country: 'Egypt' },
    false,
    'en',
    'Local',
    [],
  ],
];

const HOURS = [7, 8, 8, 12, 13, 18, 19, 20, 21, 22, 7, 9, 20];

/** Every story twice: the second reading of the list stands for the months before. */
function archive(now: number, count = 2 * LINES.length): { article: Article; at: number; tags: string[] }[] {
  return Array.from({ length: count }, (_, index) => {
    const line = LINES[index % LINES.length];
    if (!line) throw new RangeError('no line');
    const [headline, site, authors, where, wire, language, section, tags] = line;
    const round = Math.floor(index / LINES.length);
    const days = Math.floor(index * 0.4) + round * 9 + (round > 1 ? index : 0);
    const at = new Date(now - days * 86_400_000);
    at.setHours(HOURS[index % HOURS.length] ?? 8, (index * 17) % 60, 0, 0);
    const host = `${HOSTS[site] ?? 'paper'}.example`;
    const places = where ? [place({ city: null, region: null, country: null, ...where })] : [];
    return {
      at: Math.min(at.getTime(), now - index * 60_000),
      tags,
      article: article({
        url: `https://${host}/${index}/${encodeURIComponent(headline.slice(0, 24))}`,
        site: { name: site, host },
        headline: round === 0 ? headline : `${headline}: ${FOLLOW_UPS[round % FOLLOW_UPS.length]}`,
        deck: null,
        section,
        language,
        direction: language === 'ar' ? 'rtl' : 'ltr',
        byline: authors.length > 0 ? byline({ authors: authors.map((name) => author({ name })) }) : null,
        agency: wire ? agency() : null,
        dateline: places.length > 0 ? dateline({ places }) : null,
        published: new Date(at.getTime() - 7_200_000).toISOString(),
        words: 240 + ((index * 137) % 1900),
        body: [
          paragraph(`${headline}. That is what people said on ${section} pages this week, and it was true.`),
          paragraph('The harbour master, who has seen many winters, asked for patience and for dry rope.'),
        ],
      }),
    };
  });
}

/** Puts an archive into a library, oldest first, as reading does. */
export async function fillLibrary(library: Library, now: number, count?: number): Promise<EntryId[]> {
  const ids: EntryId[] = [];
  for (const { article: story, at, tags } of archive(now, count).reverse()) {
    const id = got(await library.record(story, { at }));
    if (tags.length > 0) await library.tag([id], { add: tags, remove: [] });
    ids.unshift(id);
  }
  const [first, second, third] = ids;
  if (first && second && third) {
    await library.setSaved([second, third], true);
    await library.annotate(first, { tags: ['sea'], note: 'Ask Ida about the new pier before the summer.' });
  }
  return ids;
}

const HOSTS: Record<string, string> = {
  [HARBOUR]: 'harbourpost',
  [COURIER]: 'coastalcourier',
  [BOTE]: 'elbmarsch-bote',
  [CALDERA]: 'caldera',
  [MANARA]: 'almanara',
  [EVENING]: 'northfield-gazette',
};

const FOLLOW_UPS = ['', 'what we know so far', 'the week after', 'a reader’s letter'];
