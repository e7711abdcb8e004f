/** Words that introduce a picture's maker, by language (as printed under pictures). A part of an expression. */
export const PHOTO_WORDS =
  '(?:file |handout |ap |epa |pool |archive )?photos?(?: illustration)?(?: credits?)?|photographs?(?: credit)?|photographers?|image credits?|image source|images?|picture credits?|pictures?|pic|credits?|illustrations?|graphic|video credit|screenshot|screengrab|beeld|تصوير|' +
  'source|quelle|fuente|fonte|fotos?|fotograf(?:in)?|fotógrafos?|symbolfoto|symbolbild|archivfoto|archivbild|bilder|bild|bildquelle|bildrechte|fotocredit|bildnachweis|grafik|' +
  'crédits?(?: photos?)?|photographie|crédito|créditos|foto de archivo|fotografía|imagen|fotografia|imagem|credito|ph|kuva|foto di|zdjęcie|fot\\.|zdroj|fotoğraf|фото|fotó|φωτογραφία|صورة|תמונה|צילום|写真|摄影|攝影|사진';

/** Agencies and archives that hold pictures, besides the news agencies. */
export const HOLDERS =
  /\b(?:Getty ?Images?|Getty|Shutterstock|iStock(?:photo|\.com)?|Alamy(?: Stock Photo)?|picture[ -]alliance|imago(?: images)?|Keystone|EPA|EPA-EFE|Pool|AP|AFP|Reuters|Corbis|Magnum|Bloomberg|Unsplash|Pexels|Pixabay|Adobe ?Stock|stock\.adobe\.com|Flickr|Wikimedia(?: Commons)?|Zuma(?: Press)?|Sipa|Abaca|Hans Lucas|Scanpix|Lehtikuva|ANP|Belga|ddp|Ritzau|NTB|TT|PA(?: Wire| Images| Media)?|Rex Features|USA TODAY Sports|Imagn|NurPhoto|Anadolu|Depositphotos|Dreamstime|Bestimage|VCG|zvg|Handout|NASA|ESA|Creative Commons|CC[ -]BY(?:-\w+)*|courtesy)\b/i;

/** What stands in the place of a name: where a picture came from, or that it is an old one. A part of an expression. */
export const ORIGINS =
  '(?:file|handout|submitted|contributed|supplied|courtesy|archivo?|archives?|archiv|pool)(?: photos?| pics?| images?| pictures?)?';
