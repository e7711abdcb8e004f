/** The story's pictures with caption and credit, each apart. */
import type { Credit, Figure } from '../../model/article.ts';
import { letters } from '../../text/similarity.ts';
import { collapse } from '../../text/whitespace.ts';
import { closest, within } from '../cutting/tree.ts';
import { parsePhotoCredit } from './credit/photo.ts';
import { type Box, type Line, type Outline, type Picture, type Piece, wordsIn } from './gate/outline.ts';

export interface PlacedFigure {
  figure: Figure;
  /** Number of the line that it stands before. */
  line: number;
}

const CONTAINER =
  /[ -](?:wp-caption|figure|featured-image|featured|image|img|photo|picture|pic|media|lead-image|leadimage|article-image|article-photo|thumbnail|foto|bild|imagen|visual|illustration|asset|gallery|hero|caption)[ -]/;
const CREDIT =
  /[ -](?:credit|credits|copyright|photographer|photo-credit|image-credit|photocredit|attribution|source|quelle|urheber|fotograf|credito|byline|rights|rightsholder|agency|author)[ -]/;
const NO_PICTURE =
  /[ -](?:avatar|logo|icon|emoji|author|byline|gravatar|portrait-small|badge|spinner|pixel|tracking|smiley|share|social|advert|ad|ads)[ -]/;
/** Text heavier than this beside a picture is no caption. */
const CAPTION_MAX = 900;
/** CSS pixels; below it a picture is an icon. */
const SMALLEST = 80;

/**
 * @param from number of the first line to look at, and of the one to stop before
 * @param lang for the words of credits ("Foto:", "Photo by")
 */
export function findFigures(outline: Outline, from: number, to: number, lang: string | null): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  const seen = new Set<string>();
  for (const picture of outline.pictures) {
    if (picture.line < from || picture.line > to || !isStoryPicture(picture)) continue;
    const { line, src, alt, width, height } = picture;
    const key = src?.replace(/\?.*$/, '');
    if (!src || !key || seen.has(key)) continue;
    seen.add(key);
    found.push({ line, figure: { src, alt, ...captionOf(outline, picture, lang), width, height } });
  }
  return found;
}

function isStoryPicture({ box, width, height }: Picture): boolean {
  if (closest(box, (at) => at.depth > box.depth - 4 && NO_PICTURE.test(at.words))) return false;
  return (width === null || width >= SMALLEST) && (height === null || height >= SMALLEST);
}

function captionOf(
  outline: Outline,
  picture: Picture,
  lang: string | null,
): { caption: string | null; credit: Credit | null } {
  const container =
    closest(picture.box, (at) => at.tag === 'figure') ?? captionedBox(outline, picture.box, lang);
  // What also holds the headline is the story's head, with its section and byline.
  if (container && outline.headings.some((box) => box.tag === 'h1' && within(box, container)))
    return { caption: null, credit: null };
  if (!container || container.weight > CAPTION_MAX || container.weight === 0)
    return { caption: null, credit: null };
  const captions: string[] = [];
  const credits: string[] = [];
  for (const line of outline.lines.slice(container.first, container.end)) {
    if (line.linked > 0.9 * line.weight && line.weight > 60) continue;
    const { caption, credit } = splitCredit(line, container);
    if (caption) captions.push(caption);
    if (credit) credits.push(credit);
  }
  const printed = parsePhotoCredit(distinct(captions).join(' '), { lang });
  const credit = [printed.credit, ...credits.map((text) => creditOf(text, lang))].reduce(betterCredit, null);
  return { caption: printed.caption, credit };
}

/** The nearest box around a picture that is named after pictures and also holds a little text. */
function captionedBox(outline: Outline, image: Box, lang: string | null): Box | null {
  for (let at = image.parent, up = 0; at && up < 5; at = at.parent, up++) {
    if (at.weight > CAPTION_MAX) return null;
    if (at.weight > 0) return CONTAINER.test(at.words) || hasCaption(outline, at, lang) ? at : null;
  }
  return null;
}

/** A box beside a picture tells of it where its template says so, or where it ends in a credit. */
function hasCaption(outline: Outline, box: Box, lang: string | null): boolean {
  const lines = outline.lines.slice(box.first, box.end);
  const last = lines.at(-1);
  if (lines.some((line) => line.box.furniture === 'caption')) return true;
  return last !== undefined && lines.length <= 3 && parsePhotoCredit(last.text, { lang }).credit !== null;
}

/** No credit is longer: a template that names whole captions after their sources says less. */
const LONGEST_CREDIT = 140;

/** Parts of a line, or the whole of it, that the template calls a credit. */
function splitCredit(line: Line, container: Box): { caption: string; credit: string } {
  for (let at: Box | null = line.box; at && at !== container; at = at.parent)
    if (line.weight <= LONGEST_CREDIT && CREDIT.test(at.words) && !/caption-text/.test(at.words))
      return { caption: '', credit: line.text };
  let caption = '';
  let credit = '';
  const last = line.pieces.findLast((piece) => /\S/.test(piece.text));
  for (const piece of line.pieces) {
    const named = piece.mark !== null && CREDIT.test(wordsIn(piece.mark));
    if (named || (piece === last && isGluedCredit(caption, piece))) credit += piece.text;
    else caption += piece.text;
  }
  return { caption: collapse(caption), credit: collapse(credit) };
}

/** The last words of a caption, in an element of their own right after its full stop: a name, or one with a house. */
const isGluedCredit = (before: string, { text, mark }: Piece): boolean =>
  mark !== null &&
  !mark.linked &&
  /[.!?…»”"']\s*$/.test(before) &&
  collapse(text).length <= 60 &&
  /^\s*\p{Lu}/u.test(text) &&
  !/[.!?]\s*$/.test(text);

function creditOf(text: string, lang: string | null): Credit {
  const printed = text.replace(/^\(([^()]*)\)$/, '$1').slice(0, 300);
  const { credit, caption } = parsePhotoCredit(text, { lang });
  if (credit)
    return {
      ...credit,
      printed: caption ? printed : credit.printed,
      photographer: credit.photographer ?? caption,
    };
  return parsePhotoCredit(`(${printed})`, { lang }).credit ?? { printed, photographer: null, agency: null };
}

/** The one that names more: photographer and agency before one of them. */
function betterCredit(known: Credit | null, next: Credit | null): Credit | null {
  const told = (credit: Credit | null): number =>
    credit ? 1 + (credit.photographer ? 2 : 0) + (credit.agency ? 1 : 0) : 0;
  return told(next) > told(known) ? next : known;
}

const distinct = (texts: readonly string[]): string[] => {
  const seen = new Set<string>();
  return texts.filter((text) => !seen.has(letters(text)) && seen.add(letters(text)));
};
