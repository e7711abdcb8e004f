import { saidInAsia } from './attribution-asia.ts';
import { ATTRIBUTION, type Attribution, TURKISH_SAID } from './attribution-words.ts';
import { hasTitle, isTitle, NAME, personIn } from './names.ts';

/** Whom a sentence names as saying what it says. */
export interface Said {
  /** As printed there: perhaps the last name alone. */
  names: string[];
  /** "she said": only where nobody is named; empty where the language leaves the pronoun out. */
  pronoun: string | null;
  /** The sentence names somebody else. */
  others: boolean;
  /** Nothing but a quotation, which goes on. */
  onlyQuotation: boolean;
}

/** Stands for a quotation: what others say in it, the story does not say. */
const QUOTED = '\uE000';
const QUOTATIONS = /“[^“”]*”|«[^«»]*»|»[^«»]*«|„[^„“”]*[“”]|"[^"]*"|‘(?:[^‘’]|’(?=\p{L}))*’|「[^」]*」/gu;
const SAME_MARK_TWICE = /”[^”]*”/gu;

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

function withoutQuotations(text: string, language: string): string {
  const marked =
    /^(?:sv|fi|no|da)$/.test(language) && !text.includes('“') ? text.replace(SAME_MARK_TWICE, QUOTED) : text;
  return marked
    .replace(QUOTATIONS, QUOTED)
    .replace(/^[^“”"„»]*(?:[”"»]|(?<=\S)“)(?=[\s,.]|$)/u, QUOTED)
    .replace(/(?<!\S)[“„«»"](?=\S)[^”»"]*$/u, QUOTED);
}

interface Context {
  language: string;
  /** "of ": right before a name. */
  preposition: RegExp;
  /** "of the late ": some words before a name. */
  farPreposition: RegExp;
  article: RegExp;
  clause: RegExp;
  /** A verb of saying, right before a name. */
  saying: RegExp;
}

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
  const pronoun = words.pronouns && new RegExp(`^(?:-t)?[ -](${words.pronouns})(?![\\p{L}])`, 'u');
  const pronounBefore = words.pronouns && new RegExp(`(?<![\\p{L}])(${words.pronouns}) $`, 'iu');

  return (masked) => {
    const names: string[] = [];
    let saidBy: string | null = null;
    for (const match of masked.matchAll(verb)) {
      const before = masked.slice(Math.max(0, match.index - 260), match.index).replace(between ?? /$^/u, ' ');
      const after = masked.slice(match.index + match[0].length, match.index + match[0].length + 260);
      const afterQuotation = new RegExp(`(?:${QUOTED}[,.]?|[?!]|[–—-]) ?$`, 'u').test(before);
      const inverted =
        afterQuotation || /[,;] $/u.test(before) || (words.free === true && !before.endsWith(', '));
      // "so" is a verb of saying only behind what was said.
      if (match[0] === 'so' && !inverted) continue;
      if (WRITES.test(match[0]) && !masked.includes(QUOTED) && !WHAT.test(after)) continue;
      const found = speakersOf(before, after, { afterQuotation, inverted }, context, both);
      if (found.length > 0) names.push(...found);
      else if (!saidBy) {
        saidBy =
          (pronoun && pronoun.exec(after)?.[1]) ||
          (pronounBefore && pronounBefore.exec(before)?.[1]?.toLowerCase()) ||
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
      others: namesSomebody(masked, language),
      onlyQuotation,
    };
  };
}

/** Who wrote a book or asked for help is not quoted; who wrote that it rained, is. */
const WRITES =
  /^(?:wr(?:ote|ites)|asks?|asked|posted|schr(?:ieb|eibt)|fragte?|(?:a |ha )?écrit|scrive|ha scritto|escri|escrev|skr(?:ev|iver)|schr(?:eef|ijft)|napisa|пишет|пише|написа|kirjoit)/u;
const WHAT =
  /^(?:[,:]| (?:that|why|how|whether|if|dass|que|che|dat|att|at|że|in an?|in his|in her|on (?:X|Twitter|Facebook|Instagram|social|Truth|Telegram)|auf (?:X|Twitter|Facebook)|em |en X|sur X|su X)(?![\p{L}]))/u;

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

const RUN_AT_END = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'’.-])(${NAME}) $`, 'u');
const PART = new RegExp(` \\(?[\\p{Ll}’']+ (?:\\p{Ll}{2,3} )?${NAME}\\)? $`, 'u');

/** "Ada Brook said", "Ada Brook of Orrin said", "Ada Brook, the mayor of Orrin, said", "the mayor of Orrin, Ada Brook, said". */
function subjectBefore(before: string, context: Context): { name: string; before: string } | null {
  if (before.endsWith(', ')) return subjectWithAside(before.slice(0, -2), context);
  const direct = runAtEnd(before, context);
  if (direct) return direct;
  const part = PART.exec(before);
  if (!part) return null;
  const joint = /^ ([\p{Ll}’']+)/u.exec(part[0])?.[1] ?? '';
  if (!context.preposition.test(`${joint} `)) return null;
  const whole = runAtEnd(before.slice(0, part.index + 1), context);
  return whole && isTitle(whole.name) ? null : whole;
}

function runAtEnd(before: string, context: Context): { name: string; before: string } | null {
  const run = RUN_AT_END.exec(before);
  if (!run?.[1]) return null;
  const head = before.slice(0, run.index);
  const name = nameAfter(head, run[1], context);
  return name === null ? null : { name, before: head };
}

/** @returns the person in a run of words with capitals; null where what stands before it makes it another's part */
function nameAfter(head: string, run: string, context: Context): string | null {
  if (context.preposition.test(head) && head.trimEnd() !== '') return null;
  if (context.farPreposition.test(head)) return null;
  if (context.language === 'de') return germanName(head, run, context);
  if (context.article.test(head) && !hasTitle(run)) return null;
  return personIn(withoutWhose(run, context.language), context.language);
}

/** "die Trainerin Jana Kolb": after an article, or an adjective with one, the first word says what somebody is. */
function germanName(head: string, run: string, context: Context): string | null {
  const noun =
    context.article.test(head) ||
    (/(?<!jährige[rnm]?)(?<=\p{Ll}(?:e|er|en|em)) $/u.test(head) &&
      /(?<![\p{L}])(?:der|die|den|dem|ein|eine|einen|einer) (?:[\p{Ll}-]+ ){1,2}$/iu.test(head));
  const words = run.split(' ');
  const rest = noun ? words.slice(1) : words;
  // "der Bürgermeister von Adlau"
  return noun && /^\p{Ll}/u.test(rest[0] ?? '') ? null : personIn(rest.join(' '), 'de');
}

const PATRONYMIC = /(?:вич|вна|чна)$/u;

/** "министр транспорта России Иван Ветров": of three words, the first says where from. */
function withoutWhose(run: string, language: string): string {
  if (language !== 'ru' && language !== 'uk') return run;
  const words = run.split(' ');
  return words.length < 3 || words.some((word) => PATRONYMIC.test(word)) ? run : words.slice(-2).join(' ');
}

function subjectWithAside(before: string, context: Context): { name: string; before: string } | null {
  let comma = before.length;
  for (let asides = 0; asides < 3; asides++) {
    comma = before.lastIndexOf(', ', comma - 1);
    if (comma < 0) return null;
    const aside = before.slice(comma + 2);
    if (new RegExp(`[.;:${QUOTED}]$|[;:${QUOTED}]`, 'u').test(aside) || aside.length > 120) return null;
    const subject = subjectBefore(`${before.slice(0, comma)} `, context);
    if (subject && !isClauseWithName(aside, context)) return subject;
    // "The mayor of Orrin, Ada Thorne, said": the name between commas, and who it is before them.
    if (
      asides === 0 &&
      ONLY_NAME.test(aside) &&
      /\p{Ll} |\p{L}['’]s /u.test(before.slice(0, comma)) &&
      ROLE_BEFORE.test(before.slice(0, comma))
    ) {
      const name = personIn(aside, context.language);
      if (name) return { name, before: '' };
    }
  }
  return null;
}

const ONLY_NAME = new RegExp(`^${NAME}$`, 'u');
/** Not "On Monday, Ada": no clause that only says when or where. */
const ROLE_BEFORE = /(?:^|[.;:,] |(?<=[\p{Ll}] ))(?:\p{L}[\p{L}'’-]*)(?: [^,]+)+$/u;
const WITH_NAME = new RegExp(
  `(?<![\\p{L}])${NAME} ${NAME}|(?<![\\p{L}])\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+`,
  'u',
);

/** ", and Jan Kolb, 44": a new clause with a subject of its own, no aside. */
const isClauseWithName = (aside: string, { clause }: Context): boolean =>
  clause.test(aside.slice(0, 5)) &&
  /^(?:and|but|und|et|mais|y|pero|e|ma|en|maar|och|men|og)(?![\p{L}])/u.test(aside) &&
  WITH_NAME.test(aside);

const RUN_AT_START = new RegExp(
  `^((?:[\\p{Ll}][\\p{L}\\p{M}'’.-]* |\\d+[\\p{Ll}-]* |\\p{Lu}{2,6} |[dl]['’])*)(${NAME})`,
  'u',
);
/** What goes on after a speaker's name, and is no verb whose subject it would be. */
const GOES_ON =
  /^(?:[,.;:)!?–—]| [(–—-]|$|\uE000| \uE000| (?:of|from|who|on|at|in|to|a|an|the|during|after|before|when|while|as|yesterday|today|this|last|late|earlier|by|via|outside)(?![\p{L}]))/u;
const PREDICATE = /^ (?:was|were|had|has|have|is|are|did|would|will|could|should|is)(?![\p{L}])/u;

/** English: who speaks for what is named before: "Lower Quay residents", "Lower Quay spokesman Ada Thorne". */
const OFFICE =
  '(?:(?:chief|vice|prime|foreign|deputy|press|police|team|head|city|state|senior|former) )*(?:spokes\\p{Ll}+|officials?|police|residents?|authorities|prosecutors?|executive|president|minister|secretary|mayor|governor|councillor|lawyer|attorney|coach|captain|manager|director|chairman|chairwoman|chair|head|founder|owner|editor|resident|farmer|teacher|doctor|engineer|chief|captain|analyst|professor|researcher|economist)';
const OF_OFFICE = new RegExp(`^ ${OFFICE}(?![\\p{L}])`, 'u');
const OFFICE_AND_NAME = new RegExp(`^ ${OFFICE} (${NAME})`, 'u');

/** "said Ada Brook", "said the mayor of Orrin, Ada Brook", "said company spokeswoman Ada Brook". */
function subjectAfter(
  after: string,
  behind: 'quotation' | 'comma' | 'according',
  context: Context,
): string | null {
  const run = RUN_AT_START.exec(after);
  if (!run) return null;
  const [all, lower = '', printed = ''] = run;
  if (lower.split(' ').length > 9 || context.clause.test(lower)) return null;
  const rest = after.slice(all.length);
  const office = context.language === 'en' ? OFFICE_AND_NAME.exec(rest)?.[1] : undefined;
  if (office) return personIn(office);
  const whose = /['’]s?$/u.test(printed) || (context.language === 'en' && OF_OFFICE.test(rest));
  const name =
    whose || (context.preposition.test(lower) && lower !== '') ? null : nameAfter(lower, printed, context);
  if (name !== null) return goesOn(rest, behind, context) ? name : null;
  // "said the mayor of Lower Quay, Ada Thorne."
  const apposed = new RegExp(`^[^,.;:${QUOTED}]{0,100}?, (${NAME})(?=[,.;:)]|$| \\()`, 'u').exec(rest);
  if (!apposed?.[1] || context.clause.test(apposed[0].slice(0, apposed[0].indexOf(', ')))) return null;
  const candidate = personIn(apposed[1], context.language);
  return candidate?.includes(' ') ? candidate : null;
}

function goesOn(rest: string, behind: 'quotation' | 'comma' | 'according', { language }: Context): boolean {
  if (language !== 'en') return true;
  if (behind === 'according') return /^(?:[,.;:)–—]| [(–—]|$| (?:of|who)(?![\p{L}]))/u.test(rest);
  return behind === 'comma' ? GOES_ON.test(rest) : !PREDICATE.test(rest);
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
