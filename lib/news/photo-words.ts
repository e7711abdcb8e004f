import { wordSet } from '../text/fold.ts';

/** Words that introduce a picture's maker, by language (as printed under pictures). A part of an expression. */
export const PHOTO_WORDS = [
  '(?:file |handout |ap |epa |pool |archive )?photos?(?: illustration)?(?: credits?)?|photographs?(?: credit)?|photographers?',
  '(?:image|picture|video) credits?|image source|images?|pictures?|pic|credits?|source',
  'illustrations?|graphic|chart|map|composite|montage|collage|rendering|screenshot|screengrab|screen capture',
  // German, Dutch, the North
  'quelle|fotos?|fotograf(?:in)?|fotocredit|symbolfoto|symbolbild|ar[ck]h?ivfoto|ar[ck]h?ivbilde?',
  'bilder|bild|bildquelle|bildrechte|bildnachweis|(?:info)?grafik|karte|visualisierung|beeld|mynd|kuva|kuvitus',
  // French, Spanish, Portuguese, Italian, Romanian
  'crédits?(?: photos?)?|photographie|ph',
  'fuente|crédito|créditos|foto de archivo|fotógrafos?|fotografía|imagen|infografía|ilustración',
  'fonte|fotografia|imagem|ilustração|credito|foto di|illustrazione|sursa foto',
  // Slavic, Hungarian, Lithuanian, Greek, Turkish
  'zdjęcie|fot\\.|źródło|zdroj|фото|снимка|fotó|forrás|nuotr\\.|φωτογραφία|φωτ\\.|fotoğraf',
  // Asia
  'ảnh|gambar|صورة|تصوير|عکس|تصویر|فوٹو|תמונה|צילום|फोटो|तस्वीर|ছবি|ภาพ',
  '写真|画像|摄影|攝影|供图|供圖|图片来源|圖片來源|图源|圖源|사진(?: ?(?:제공|출처))?|그래픽',
].join('|');

/** The same before a comma, as broadcasters in many languages write them. A part of an expression. */
export const SOURCE_WORDS =
  'image source|fuente de la imagen|crédit photo|crédito|صدر الصورة|مصدر الصورة|منبع تصویر|图像来源|圖像來源|画像提供|इमेज स्रोत|автор фото|джерело зображення|nguồn hình ảnh|sumber gambar|사진 출처|kaynak';

/** Words that stand before a name without any mark: "Foto Ida Falk". A part of an expression. */
export const PLAIN_WORDS =
  'Fotos?|Photos?|PHOTOS?|FOTOS?|Bild|Beeld|Picture|Image|Illustration|Fotó|Фото|Kuva|Mynd';

/** Words before "/", "|" or "=" and a name: "Photo / Ida Falk", "사진=김민수". A part of an expression. */
export const MARKED_WORDS =
  'photo|foto|picture|image|ljósmynd|图片|图|圖|図|写真|사진(?: ?(?:제공|출처))?|그래픽|이미지';

/** Agencies and archives that hold pictures, besides the news agencies. */
export const HOLDERS = new RegExp(
  `\\b(?:${[
    'Getty ?Images?|Getty|Shutterstock|iStock(?:photo|\\.com)?|Alamy(?: Stock Photo)?|Corbis|Magnum|Unsplash|Pexels|Pixabay',
    'Adobe ?Stock|stock\\.adobe\\.com|Flickr|Wikimedia(?: Commons)?|Depositphotos|Dreamstime|Redux|Newscom|Rex Features',
    'picture[ -]alliance|imago(?: images)?|Keystone|ddp|Scanpix|Ritzau|NTB|TT|Lehtikuva|ANP|Belga|Belgaimage|zvg',
    'Sipa|Abaca|Hans Lucas|Icon Sport|MaxPPP|Bestimage|EPA|EPA-EFE|AP|AFP|Reuters|Bloomberg|Anadolu|Zuma(?: Press)?',
    'PA(?: Wire| Images| Media)?|USA TODAY Sports|Imagn|NurPhoto|SOPA Images|LightRocket|Gallo Images|Flash90|Al Jazeera',
    'Pixsell|Eurokinissi|Profimedia|East News|Cuartoscuro|Inquam Photos|Fotogramma|Imagoeconomica|Action Images|VCG',
    'Pool|Handout|NASA|ESA|Creative Commons|CC[ -]BY(?:-\\w+)*|courtesy',
  ].join('|')})\\b|视觉中国|アフロ`,
  'i',
);

/** What stands in the place of a name: where a picture came from, or that it is an old one. A part of an expression. */
export const ORIGINS =
  "(?:file|handout|staff|submitted|contributed|supplied|provided|courtesy|cortesía|divulgação|archivo?|archives?|archiv|pool)(?: photos?| pics?| images?| pictures?)?|photos? (?:provided|submitted|supplied|courtesy)|(?:photo|image|foto|imagen) (?:d['’]illustration|d['’]archives?|de archivo)";

/** Kinds of pictures before "photo": "Staff photo by", "Drone photo:". */
export const isPictureKind = wordSet(
  'staff drone aerial mandatory file courtesy submitted contributed handout press',
);

/** Words in names of offices, forces and houses: what has one of them took no picture. */
export const isBodyWord = wordSet(
  `navy army force police polizei polizeipräsidium polizeiinspektion polizia policía politie politi polisen feuerwehr freiwillige stadt gemeinde landkreis
ville mairie préfecture ayuntamiento gobierno prefeitura governo ministerio ministère ministero department council county city state university sheriff's
büro bureau fire rescue guard photo photos images foto fotos archive archiv archives archivo special staff file media school hospital museum studios films pictures
agencia agentur engineering architects construction motors technologies energy systems airways theatre theater gallery foundation productions airlines bundeswehr kommune gemeente radio arrangement`,
);
