import { dateAt } from '../dateline/date.ts';

/** Stands where something was cut out: what was left and right of it does not belong together. */
const CUT = ' | ';

/** Addresses, handles, clocks, reading times, buttons and counters that stand inside byline elements. */
const NOISE: RegExp[] = [
  /https?:\/\/\S+|www\.\S+/gi,
  /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{2,40}|(?<=^|[\s,(])\(?@ ?\w{2,30}\)?/g,
  /\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?/g,
  /\b\d{1,4}[./]\d{1,2}[./]\d{2,4}\b/g,
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?(?:[ap]\.?m\.?(?!\p{L})|Uhr))?(?: ?\(?[A-Z]{2,4}\)?(?![\p{L}]))?/giu,
  /\b\d{1,2} ?[ap]\.?m\.?(?!\p{L})(?: ?[A-Z]{2,4}(?!\p{L}))?/giu,
  /\b\d{3,4} (?:GMT|UTC|HKT|ET|EST|BST)\b/g,
  /\b\d{1,3}\+? (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b/gi,
  /\b(?:timer )?\d{1,3}[ -]?(?:min(?:ute)?s?\.?|Minuten|minutos|minuti|minuten) ?(?:read(?:ing)?|Lesezeit|de lectura|di lettura|leestijd)?\b/gi,
  /\b(?:Lesedauer|Lesezeit|Reading time|Temps de lecture|Tiempo de lectura)\b:?/gi,
  /\b\d+ (?:comments?|Kommentare?|comentarios|commentaires|shares?|likes?)\b/gi,
  /\b(?:zuerst |first |last |originally )?(?:published|updated|posted|created|modified|veröffentlicht|aktualisiert|erstellt|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|publisert|oppdatert|publicerad|uppdaterad)(?= ?:| on\b| am\b| at\b| a\b| le\b| el\b| em\b| il\b| op\b| \||$| \d)(?: ?:| on| am| at| a| le| el| em| il| op)?/gi,
  /\b(?:Follow|Share|Tweet|Subscribe|Anhören|Teilen|Merken|Drucken|Tips meg|Seguir|Compartir|Folgen|Bookmark|Save|Print|Email|View profile|See more|Read more|More from)\b(?! \p{Lu}\p{Ll}+ ?$)/gu,
];
const WEEKDAY =
  /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? ?$|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so)\.?,? $|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),? $/i;

/** The byline without what is no name, job or place; a bar stands where something was cut. */
export function withoutNoise(text: string, lang: string | null): string {
  let clean = text;
  for (const expression of NOISE) clean = clean.replace(expression, CUT);
  return withoutDates(clean, lang)
    .replace(/(?<![\p{L}\d])(?:[A-Z]{1,3}[SD]?T|GMT|UTC|HKT|IST|MEZ|MESZ|CET|CEST)(?![\p{L}\d])/gu, CUT)
    .replace(/\b\d+\b/g, CUT)
    .replace(/(?:\| *)+(?:(?:at|on|am|um|om|a las|à|Uhr|in)\b[ ,]*\|)?/gi, CUT)
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutDates(text: string, lang: string | null): string {
  let out = '';
  let from = 0;
  for (const start of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    if (start.index < from) continue;
    const date = dateAt(text, start.index, lang);
    if (!date) continue;
    out += text.slice(from, start.index).replace(WEEKDAY, '') + CUT;
    from = date.end;
  }
  return out + text.slice(from);
}
