/**
 * White space as a browser shows it: every run is one space, none at the ends; zero-width spaces and soft hyphens
 * vanish. A no-break space that stands alone between two words is the writer's ("10 km", "« oui »", a headline's last
 * two words) and stays; runs of them are layout.
 */
export function collapse(text: string): string {
  return collapseRuns(text.trim()).trim();
}

/** The same for a piece of a line, whose ends may continue in the next piece. */
export function collapseRuns(text: string): string {
  // Most text has single spaces only, and nothing to do.
  if (!UNEVEN.test(text)) return text;
  if (!UNSEEN.test(text)) return text.replace(/\s{2,}|[^\S ]/g, ' ');
  return text.replace(/[\s\u200b\ufeff\u00ad]{2,}|[^\S ]|[\u200b\ufeff\u00ad]/g, collapsed);
}

/** Every run of white space is one space, no-break spaces too, none at the ends: for reading, not for showing. */
export function evenSpaces(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** White space that is no single space; all of it in one class, since every line is asked. */
const UNEVEN = /[\t-\r\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}/;
/** What is no space, or not any space. */
const UNSEEN = /[\u00a0\u00ad\u200b\u202f\ufeff]/;

function collapsed(run: string): string {
  if (run === '\u00a0' || run === '\u202f') return run;
  return /^[\u200b\ufeff\u00ad]+$/u.test(run) ? '' : ' ';
}
