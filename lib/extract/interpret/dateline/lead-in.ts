import { isKnownCity } from '../../../news/cities.ts';
import { isCapitals } from '../../../text/proper-case.ts';
import { type PrintedDateline, placeFirst } from './opening.ts';

/** Lines that feeds glue in front of the dateline: "By TOM ROWE Associated Press OSLO (AP) —". */
const BYLINE = /^(?:By|BY|Von|Par|Por|Di|Door) (?=\p{Lu})/u;
const CORRESPONDENT =
  /^(?:DAL(?:LA)? NOSTR[OA] (?:CORRISPONDENTE|INVIAT[OA])|DAI NOSTRI INVIATI|DE NOTRE ENVOYÉE? SPÉCIALE?|\[TEXT\])\s*/;
/** Where a place in capitals may begin. */
const CAPITALS = / (?=\p{Lu}[\p{Lu}’'.-]+[ ,(/])/gu;
const FARTHEST = 160;

interface Glued {
  start: number;
  printed: PrintedDateline;
}

/** The dateline behind a byline or a correspondent's line, and where it starts; null where there is no such line. */
export function afterLeadIn(head: string, lang: string | null): Glued | null {
  const line = CORRESPONDENT.exec(head);
  if (line) return gluedAt(head, line[0].length, lang);
  if (!BYLINE.test(head)) return null;
  const found: Glued[] = [];
  for (const match of head.slice(0, FARTHEST).matchAll(CAPITALS)) {
    const glued = gluedAt(head, match.index + 1, lang);
    const [{ city } = { city: '' }, second] = glued?.printed.places ?? [];
    if (!glued?.printed.agency || !isCapitals(city) || (second && !isKnownCity(city))) continue;
    // Before "SAN FRANCISCO" may stand a reporter in capitals: a known city, or the first capitals, tell.
    const name = head.slice(0, match.index);
    if (isKnownCity(city) || !(isCapitals(lastWord(name)) || name.length === 2)) return glued;
    found.push(glued);
  }
  return found.at(-1) ?? null;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function gluedAt(head: string, start: number, lang: string | null): Glued | null {
  const printed = placeFirst(head.slice(start), 0, lang);
  return printed && { start, printed };
}
