import type { Agency } from '../../../model/article.ts';
import { agencyNamed, isAgencySpelling } from '../../../news/agencies.ts';
import { isOrganisationWord } from '../../../news/byline-words.ts';
import { HOLDERS, isBodyWord, ORIGINS } from '../../../news/photo-words.ts';
import { isCapitals } from '../../../text/proper-case.ts';
import { looksLikePerson } from '../byline/names.ts';

const HOLDER_ONLY = new RegExp(`^(?:${HOLDERS.source})$`, 'i');
const ORIGIN_ONLY = new RegExp(`^(?:${ORIGINS})$`, 'i');
/** An agency's pictures under its name: "AP Photo", "ANTARA FOTO", "AAP Image", "REUTERS PIC", "연합뉴스 자료사진", "PA Archive". */
const PICTURES =
  / (?:photos?|fotos?|images?|pics?|archive|nuotr\.?|자료사진)$|(?<=\p{Script=Han})(?:发|發|提供|供图|供圖)$/iu;
/** Between the names of a credit. */
export const PARTS =
  /\s?[/／,;|]\s?|\s?—\s?|\s[-–]\s|\s(?:via|for|für|pour|para|FOR|POUR|PARA)\s|(?<=\p{L})(?: \(|: )(?=\p{Lu})|\)/u;
/** Between two who made a picture together. */
export const AND = / (?:and|AND|und|et|y|e|og|och|&) (?=\p{Lu})/u;
/** "STAFF", "Staff Photographer", "Special to the Ledger": whose a photographer is. */
const STAFF = /^(?:staff|(?:staff |chief |freelance )?(?:photographer|photojournalist)|special to .+)$/i;

/** An agency or archive. */
export function isHolder(name: string): boolean {
  const plain = name.trim().replace(PICTURES, '');
  return agencyNamed(plain) !== null || HOLDERS.test(plain);
}

/** Nothing but an agency or archive, spelt as it spells itself. */
export function isSoleHolder(text: string): boolean {
  const plain = text.replace(PICTURES, '');
  return (
    isAgencySpelling(plain) ||
    (plain.length > 5 && agencyNamed(plain) !== null) ||
    HOLDER_ONLY.test(plain) ||
    HOLDER_ONLY.test(text)
  );
}

/** The agency or archive that a name is or begins with; the caption's words may run on behind it. */
export function holderIn(name: string): Agency | null {
  const known = agencyNamed(name.replace(PICTURES, '')) ?? agencyNamed(name);
  if (known) return known;
  const match = HOLDERS.exec(name);
  return match && match.index === 0 ? (agencyNamed(match[0]) ?? { name: match[0], code: null }) : null;
}

/** "File", "Courtesy photo": where a picture came from, and nothing else. */
export const isOrigin = (text: string): boolean => ORIGIN_ONLY.test(text);

/** A newsroom: "The Elmwood Times", "CBC", "Staff". */
export function isHouse(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name) || name.split(' ').some(isOrganisationWord);
}

const isStaff = (name: string): boolean => STAFF.test(name);

/** One person's name: no office's, no archive's. */
export function isPersonal(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length < 6 &&
    looksLikePerson(words) &&
    !words.some(isBodyWord) &&
    !/^(?:the|handout|file|archive?|dok|symbol|courtesy|mandatory)$/i.test(words[0] ?? '') &&
    !/(?:news|times|post|magazine|press|department|office|police|agency|bridges)$/i.test(name)
  );
}

/** "Ida Falk | Bloomberg | Getty Images", "Ida Falk—AFP", "IDA FALK (REUTERS)", "AFP/File": all of them names, one a holder's. */
export function isList(text: string): boolean {
  const parts = text.split(PARTS).filter(Boolean);
  return (
    parts.length > 1 &&
    parts.length < 5 &&
    parts.some((part) => isSoleHolder(part)) &&
    parts.every((part) => isSoleHolder(part) || isPersonal(part) || isOrigin(part))
  );
}

/** "Ida Falk-Imagn Images": a name and a holder that a hyphen joins; anything else is left in one. */
export function joined(piece: string): string[] {
  const hyphen = piece.lastIndexOf('-');
  const holder = piece.slice(hyphen + 1);
  return hyphen > 0 && isSoleHolder(holder) && isPersonal(piece.slice(0, hyphen))
    ? [piece.slice(0, hyphen), holder]
    : [piece];
}

/** "Ida Falk | Staff Photographer", "IDA FALK, THE LEDGER", "Ida Falk photo", "Ida Falk for The Ledger": a name and whose it is. */
export function isSignature(text: string): boolean {
  const pictures = /^(.+) photos?$/.exec(text)?.[1];
  if (pictures !== undefined) return isPersonal(pictures);
  const [, name = '', mark = '', house = ''] =
    /^([^|,/()]{4,40}?)(?: ?([|,/(]) ?| (?:for|für|pour|para|per) )(.{3,40}?)\)?$/iu.exec(text) ?? [];
  if (!isPersonal(name)) return false;
  if (isStaff(house)) return true;
  if (mark === '(') return isCapitals(house) && house.includes(' ');
  if (mark === ',') return isCapitals(text) && isHouse(house);
  return isHouse(house) || isTitle(house);
}

/** "Le Pont", "« LE PONT »", "The Bridge", "OUEST-PONT": a newspaper's name by its article, or a joined one. */
const isTitle = (name: string): boolean =>
  /^[«“"]|^(?:The|Die|Der|Das|Le|La|El|Il|De|Het) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?$|^(?:THE|LE|LA|EL|IL|DE) \p{Lu}+$|^\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u.test(
    name,
  );
