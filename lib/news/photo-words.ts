/** Words that introduce a picture's maker, by language (as printed under pictures). A part of an expression. */
export const PHOTO_WORDS =
  '(?:file |handout |ap |epa |pool |archive )?photos?(?: illustration)?(?: credits?)?|photographs?(?: credit)?|image credits?|images?|picture credits?|pictures?|pic|credits?|illustrations?|graphic|video credit|screenshot|screengrab|beeld|تصوير|' +
  'fotos?|symbolfoto|symbolbild|archivfoto|archivbild|bilder|bild|bildquelle|bildrechte|fotocredit|bildnachweis|grafik|' +
  'crédits?(?: photos?)?|photographie|crédito|créditos|foto de archivo|fotografía|imagen|fotografia|imagem|credito|ph|kuva|foto di|zdjęcie|fot\\.|zdroj|fotoğraf|фото|fotó|φωτογραφία|صورة|תמונה|צילום|写真|摄影|攝影|사진';

/** Agencies and archives that hold pictures, besides the news agencies. */
export const HOLDERS =
  /\b(?:Getty|Getty Images|Shutterstock|iStock|Alamy|picture[ -]alliance|imago|Imago Images|Keystone|EPA|EPA-EFE|Pool|AP|AFP|Reuters|Corbis|Magnum|Bloomberg|Unsplash|Pexels|Pixabay|Adobe ?Stock|Flickr|Wikimedia(?: Commons)?|Zuma(?: Press)?|Sipa|Abaca|Hans Lucas|Scanpix|Lehtikuva|ANP|Belga|ddp|Ritzau|NTB|TT|PA(?: Wire| Images| Media)?|Rex Features|USA TODAY Sports|Imagn|NurPhoto|Anadolu|Depositphotos|Dreamstime|zvg|Handout|NASA|ESA|Creative Commons|CC[ -]BY(?:-\w+)*|courtesy)\b/i;
