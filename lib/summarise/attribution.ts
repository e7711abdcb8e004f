import { saidInAsia } from './attribution-asia.ts';
import { type Context, subjectAfter, subjectBefore } from './attribution-subject.ts';
import { ATTRIBUTION, type Attribution, TURKISH_SAID } from './attribution-words.ts';
import { NAME, personIn } from './names.ts';
import { QUOTED, withoutQuotations } from './quotations.ts';

/** Whom a sentence names as saying what it says. */
export interface Said {
  /** As printed there: perhaps the last name alone. */
  names: string[];
  /** "she said": only where nobody is named; empty where the language leaves the pronoun out. */
  pronoun: string | null;
  /** Where it is a pronoun: the sentence names somebody, too. */
  others: boolean;
  /** Nothing but a quotation, which goes on. */
  onlyQuotation: boolean;
}

/** @returns a function that reads one sentence; null where the language's ways of saying are not known */
export function attributionIn(language: string): ((sentence: string) => Said) | null {
  const asia = saidInAsia(language);
  if (asia) return (text) => ({ names: asia(text), pronoun: null, others: false, onlyQuotation: false });
  if (language === 'tr') return (text) => said(saidInTurkish(withoutQuotations(text, language)));
  const words = ATTRIBUTION[language];
  if (!words) return null;
  const reader = readerFor(language, words);
  return (text) => reader(withoutQuotations(text, language));
}

const said = (names: string[]): Said => ({ names, pronoun: null, others: false, onlyQuotation: false });

function readerFor(language: string, words: Attribution): (masked: string) => Said {
  const context: Context = {
    language,
    preposition: new RegExp(`(?<![\\p{L}])(?:${words.prepositions})(?: ?(?:${words.articles}))? ?$`, 'iu'),
    farPreposition: new RegExp(`(?<![\\p{L}])(?:${words.prepositions}) (?:[\\p{Ll}-]+ ){1,3}$`, 'u'),
    article: new RegExp(`(?<![\\p{L}])(?:${words.articles}) ?$`, 'iu'),
    clause: new RegExp(`(?<![\\p{L}])(?:${words.clause})(?![\\p{L}])`, 'u'),
    saying: new RegExp(`\\p{L} (?:${words.verbs}) (?:that )?$`, 'u'),
  };
  const verb = new RegExp(`(?<![\\p{L}\\p{M}'’-])(?:${words.verbs})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  const according = words.according && new RegExp(`(?<![\\p{L}])(?:${words.according}) ?`, 'giu');
  const between = words.between ? new RegExp(` (?:${words.between})(?: (?:${words.between}))? $`, 'u') : null;
  const both = new RegExp(`(?<![\\p{L}])(${NAME}) (?:${words.and}) $`, 'u');
  const pronoun = words.pronouns ? new RegExp(`^(?:-t)?[ -](${words.pronouns})(?![\\p{L}])`, 'u') : null;
  const pronounBefore = words.pronouns ? new RegExp(`(?<![\\p{L}])(${words.pronouns}) $`, 'iu') : null;

  return (masked) => {
    const names: string[] = [];
    let saidBy: string | null = null;
    for (const match of masked.matchAll(verb)) {
      const before = masked.slice(Math.max(0, match.index - 260), match.index).replace(between ?? /$^/u, ' ');
      const after = masked.slice(match.index + match[0].length, match.index + match[0].length + 260);
      const afterQuotation = AFTER_QUOTATION.test(before);
      const inverted =
        // Who stands after "told" is told.
        !/^t(?:old|ells)$/.test(match[0]) &&
        (afterQuotation || /[,;] $/u.test(before) || (words.free === true && !before.endsWith(', ')));
      // "so" is a verb of saying only behind what was said.
      if (match[0] === 'so' && !inverted) continue;
      // Dialogue after a dash ends at a comma; English has none.
      const quotes = masked.includes(QUOTED) || (inverted && language !== 'en');
      if (DOES.test(match[0]) && !quotes && !WHAT.test(after)) continue;
      if (/^add/.test(match[0]) && SOMETHING.test(after)) continue;
      const found = speakersOf(before, after, { afterQuotation, inverted }, context, both);
      if (found.length > 0) names.push(...found);
      else if (!saidBy) {
        saidBy =
          // «…», a-t-elle dit.
          /^a-t-(il|elle)/u.exec(match[0])?.[1] ||
          // "and said he left": English turns the two round behind a quotation alone.
          (language !== 'en' || afterQuotation ? pronoun?.exec(after)?.[1] : null) ||
          pronounBefore?.exec(before)?.[1]?.toLowerCase() ||
          null;
        if (saidBy === null && words.dropsPronoun && afterQuotation && /^[.,;:]|^$/u.test(after)) saidBy = '';
      }
    }
    if (according)
      for (const match of masked.matchAll(according)) {
        const name = subjectAfter(masked.slice(match.index + match[0].length), 'according', context);
        if (name) names.push(name);
      }
    const onlyQuotation = masked.replaceAll(QUOTED, '').trim().length < 3 && masked.includes(QUOTED);
    return {
      names: [...new Set(names)],
      pronoun: saidBy,
      others: saidBy !== null && namesSomebody(masked, language),
      onlyQuotation,
    };
  };
}

const AFTER_QUOTATION = new RegExp(`(?:${QUOTED}[,.]?|[?!]|[–—-]) ?$`, 'u');

/** Who wrote a book, added a goal or asked for help is not quoted; who wrote that it rained, is. */
const DOES =
  /^(?:wr(?:ote|ites)|claim(?:s|ed)|recall|findet|cuenta|conta$|(?:a )?lanc|poursuit|stelt|legt|legger|vindt|ricorda|sostiene|apunta|asks?|asked|posted|schr(?:ieb|eibt)|fragte?|(?:a |ha )?écrit|scrive|ha scritto|escri|escrev|skr(?:ev|iver)|schr(?:eef|ijft)|napisa|пишет|пише|написа|kirjoit)/u;
/** "added to the list", "added a goal" */
const SOMETHING = /^ (?:to|an?|another|two|three|four|five|his|her|their|\p{N}+)(?!\p{L})/u;
const WHAT =
  /^(?:[,:]| (?:that|why|how|whether|if|dass|que|che|dat|att|at|że|jak|in an?|in his|in her|on (?:X|Twitter|Facebook|Instagram|social|Truth|Telegram)|auf (?:X|Twitter|Facebook)|em |en X|sur X|su X)(?![\p{L}]))/u;

function speakersOf(
  before: string,
  after: string,
  { afterQuotation, inverted }: { afterQuotation: boolean; inverted: boolean },
  context: Context,
  both: RegExp,
): string[] {
  const right = () =>
    inverted ? subjectAfter(after.trimStart(), afterQuotation ? 'quotation' : 'comma', context) : null;
  // "in Orrin, wounded on Sunday, said Ida Holm": the name after the verb speaks.
  if (before.endsWith(', ') && /^ \p{Lu}/u.test(after)) {
    const name = right();
    if (name) return [name];
  }
  const subject = subjectBefore(before, context);
  // "Holm said Brook told her": Brook is quoted by Holm.
  if (subject && context.saying.test(subject.before)) return [];
  if (subject) {
    const other = both.exec(subject.before)?.[1];
    const also = other ? personIn(other, context.language) : null;
    return also?.includes(' ') ? [also, subject.name] : [subject.name];
  }
  const name = right();
  return name ? [name] : [];
}

/** Two words with capitals that may be somebody's, anywhere outside quotations. */
function namesSomebody(masked: string, language: string): boolean {
  for (const [printed] of masked.matchAll(ANY_NAME)) {
    if (personIn(printed, language)?.includes(' ')) return true;
  }
  return false;
}
const ANY_NAME = new RegExp(`(?<![\\p{L}.])${NAME}`, 'gu');

const TURKISH_SUBJECT = new RegExp(`^(?:[^,.${QUOTED}]{0,60} )?(${NAME})(?:,| ?${QUOTED})`, 'u');

function saidInTurkish(masked: string): string[] {
  if (!TURKISH_SAID.test(masked)) return [];
  const printed = TURKISH_SUBJECT.exec(masked)?.[1];
  const name = printed ? personIn(printed, 'tr') : null;
  return name ? [name] : [];
}
