import type { Agency, Credit } from '../../model/article.ts';
import { agencyNamed } from '../../news/agencies.ts';
import { HOLDERS, PHOTO_WORDS } from '../../news/photo-words.ts';
import { properName } from '../../text/proper-case.ts';

/** A caption is read up to here; a credit stands in its last part. */
const LONGEST = 4000;
const TAIL = 200;

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|de|da|del|la|van|von|der|den|el|al|bin|do|dos)){0,4}";
/** "Photo:", "Foto von", "(Photo by", "Crédit photo :", "Bild:" and the credit to the end. */
const LABELLED = new RegExp(
  `[([]?\\s?(?<![\\p{L}])(?:${PHOTO_WORDS})(?:\\s?[:：/]|\\s(?:by|von|de|di|por|par|door|av|af|credit|courtesy(?: of)?)(?=\\s))\\s*`,
  'iu',
);
const GLUED = /(?<=\p{Ll})(?:Bild|Foto|Fotos|Photo|Image|Quelle)(?::|\s?©)\s*/u;
/** "Anna Bell/The Daily News", "HANDOUT / AFP", "AP Photo/Alan Diaz, File", "Noel Celis/Getty Images". */
const SLASHED = new RegExp(
  `(?:^|(?<=[.!?)»”"]\\s)|(?<=\\s))((?:${NAME}|AP Photo|AP|AFP|EPA|REUTERS)\\s?\\/\\s?(?:${NAME}|[\\p{Lu}\\d.]{2,})(?:[\\p{L}\\p{M}\\d.,’'/& -]{0,60})?)$`,
  'u',
);
const RIGHTS = /[([]?(?:©|\(c\)\s)\s*([^()]{2,100})[)\]]?\.?$/iu;

/**
 * Splits what stands under a picture into what it tells and who made it.
 * In: the text of the caption element. Out: the caption without the credit, and the credit with photographer and
 * agency where they can be told apart. A caption without a credit stays whole: what only may be one is left in it.
 */
export function parsePhotoCredit(
  text: string,
  options: { lang: string | null },
): { caption: string | null; credit: Credit | null } {
  const whole = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const start = creditStart(whole);
  if (start < 0) return { caption: whole || null, credit: null };
  const caption =
    whole
      .slice(0, start)
      .replace(/[\s|–—-]+$/, '')
      .trim() || null;
  return { caption, credit: readCredit(whole.slice(start), options.lang) };
}

/** Where the credit begins, or -1. The earliest of the forms that reaches to the end counts. */
function creditStart(text: string): number {
  const from = Math.max(0, text.length - TAIL);
  const tail = text.slice(from);
  const starts = [bracketed(tail), labelled(tail), slashed(tail), rights(tail)].filter((at) => at >= 0);
  return starts.length === 0 ? -1 : from + Math.min(...starts);
}

/** "… Jan. 9, 2026. (AP Photo/Cristian Hernandez)", "(Reuters)": brackets at the end, or before a labelled credit. */
function bracketed(text: string): number {
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open);
    if (close < 0) return -1;
    const inner = text.slice(open + 1, close).trim();
    const after = text.slice(close + 1).trim();
    if ((after === '' || after === '.' || labelled(after) === 0) && isCredit(inner)) return open;
  }
  return -1;
}

function isCredit(inner: string): boolean {
  return LABELLED.test(`${inner} `)
    ? labelled(inner) === 0
    : agencyNamed(inner) !== null || HOLDERS.test(inner) || new RegExp(SLASHED, 'u').test(inner);
}

function labelled(text: string): number {
  const label = LABELLED.exec(text);
  const glued = GLUED.exec(text);
  const at = label && startsItem(text, label.index) ? label.index : (glued?.index ?? -1);
  if (at < 0) return -1;
  // What follows must be a credit to the end, no sentence.
  const rest = text.slice(at + (label && at === label.index ? label[0].length : (glued?.[0].length ?? 0)));
  return rest.length > 0 &&
    rest.length <= 120 &&
    !/[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}/u.test(rest) &&
    !/^(?:of|the|a|an|der|die|das|le|la)\b/.test(rest)
    ? at
    : -1;
}

/** The label opens the text, a sentence or a bracket. */
function startsItem(text: string, at: number): boolean {
  return (
    at === 0 ||
    /[\s([|]/.test(text[at] ?? '') ||
    /[.!?)\]»”"'’:|–—-]\s*$/.test(text.slice(0, at)) ||
    /^\s?\p{Lu}/u.test(text.slice(at))
  );
}

function slashed(text: string): number {
  const match = SLASHED.exec(text.replace(/\.$/, ''));
  if (!match) return -1;
  const found = match[1] ?? '';
  const [left = '', right = ''] = found.split('/').map((part) => part.trim());
  if (!agencyNamed(right) && !HOLDERS.test(found) && !agencyNamed(left) && !/^AP Photo$/.test(left))
    return -1;
  // In running text the name is the last two or three words before the slash.
  return match.index + found.indexOf(left);
}

function rights(text: string): number {
  return RIGHTS.exec(text)?.index ?? -1;
}

function readCredit(text: string, lang: string | null): Credit {
  void lang;
  const parts = text.split(/\)\s*(?=\S)/).map((part) => part.replace(/^[\s([]+|[\s)\].;]+$/g, '').trim());
  const [first = ''] = parts;
  const printed =
    first
      .replace(
        new RegExp(
          `^(?:${PHOTO_WORDS})\\s?(?:[:：]|(?:by|von|de|di|por|par|door|av|af|credit)\\s)\\s*`,
          'iu',
        ),
        '',
      )
      .trim() || first;
  const names = printed
    .split(/\s?[/,;|]\s?|\s(?:via|for|für|pour|para)\s/u)
    .map((name) => name.trim())
    .filter(Boolean);
  let agency: Agency | null = null;
  let photographer: string | null = null;
  for (const name of names) {
    const plain = name
      .replace(/^(?:©|\(c\))\s?/i, '')
      .replace(/ (?:Photos?|Images?|photo)$/i, '')
      .replace(/^(?:Photo(?:graph)?s?|Image|Foto) (?:by|courtesy of|von) /i, '');
    const known = agencyNamed(plain);
    if (known) agency ??= known;
    else if (HOLDERS.test(name)) agency ??= { name: name.replace(/^©\s?/, ''), code: null };
    else if (
      !photographer &&
      /^\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){1,4}$/u.test(plain) &&
      !/^(?:handout|file|archiv|dok)/i.test(plain)
    )
      photographer = properName(plain);
  }
  return { printed, photographer, agency };
}
