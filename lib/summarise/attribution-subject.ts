import { hasTitle, isTitle, NAME, personIn } from './names.ts';
import { QUOTED } from './quotations.ts';

/** What a language's words make of a name. */
export interface Context {
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

const NO_ASIDE = new RegExp(`\\.$|[;:${QUOTED}]`, 'u');
const RUN_AT_END = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'’.-])(${NAME}) $`, 'u');
const PART = new RegExp(` \\(?[\\p{Ll}’']+ (?:\\p{Ll}{2,3} )?${NAME}\\)? $`, 'u');

/** "Ada Brook said", "Ada Brook of Orrin said", "Ada Brook, the mayor of Orrin, said", "the mayor of Orrin, Ada Brook, said". */
export function subjectBefore(before: string, context: Context): { name: string; before: string } | null {
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

/** "If Ada Brook says yes": nobody has said it. English alone. */
const HYPOTHETICAL = /(?<![\p{L}])(?:if|whether|until|unless|neither|nor|If|Whether|Until|Unless|Neither) $/u;

/** @returns the person in a run of words with capitals; null where what stands before it makes it another's part */
function nameAfter(head: string, run: string, context: Context): string | null {
  if (HYPOTHETICAL.test(head)) return null;
  if (context.preposition.test(head) && head.trimEnd() !== '') return null;
  if (context.farPreposition.test(head)) return null;
  if (context.language === 'de') return germanName(head, run, context);
  if (context.article.test(head) && !hasTitle(run)) return null;
  return personIn(run, context.language);
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

function subjectWithAside(before: string, context: Context): { name: string; before: string } | null {
  let comma = before.length;
  for (let asides = 0; asides < 3; asides++) {
    comma = before.lastIndexOf(', ', comma - 1);
    if (comma < 0) return null;
    const aside = before.slice(comma + 2);
    if (aside.length > 120 || NO_ASIDE.test(aside)) return null;
    const subject = subjectBefore(`${before.slice(0, comma)} `, context);
    if (subject && !isClauseWithName(aside, context)) return subject;
    // "The mayor of Orrin, Ada Thorne, said": the name between commas, and who it is before them.
    if (asides === 0 && ONLY_NAME.test(aside) && /\p{Ll} |\p{L}['’]s /u.test(before.slice(0, comma))) {
      const name = personIn(aside, context.language);
      if (name) return { name, before: '' };
    }
  }
  return null;
}

const ONLY_NAME = new RegExp(`^${NAME}$`, 'u');
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
const GOES_ON = new RegExp(
  `^(?:[,.;:)!?–—]| [(–—-]|$| ?${QUOTED}| (?:of|from|who|on|at|in|to|a|an|the|during|after|before|when|while|as|yesterday|today|this|last|late|earlier|by|via|outside)(?![\\p{L}]))`,
  'u',
);
const PREDICATE = /^ (?:was|were|had|has|have|is|are|did|would|will|could|should|is)(?![\p{L}])/u;

/** English: who speaks for what is named before: "Lower Quay residents", "Lower Quay spokesman Ada Thorne". */
const OFFICE =
  '(?:(?:chief|vice|prime|foreign|deputy|press|police|team|head|city|state|senior|former) )*(?:spokes\\p{Ll}+|officials?|police|residents?|authorities|prosecutors?|executive|president|minister|secretary|mayor|governor|councillor|lawyer|attorney|coach|captain|manager|director|chairman|chairwoman|chair|head|founder|owner|editor|resident|farmer|teacher|doctor|engineer|chief|captain|analyst|professor|researcher|economist)';
const OF_OFFICE = new RegExp(`^ ${OFFICE}(?![\\p{L}])`, 'u');
const OFFICE_AND_NAME = new RegExp(`^ ${OFFICE} (${NAME})`, 'u');

/** "said Ada Brook", "said the mayor of Orrin, Ada Brook", "said company spokeswoman Ada Brook". */
export function subjectAfter(
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
  const apposed = APPOSED.exec(rest);
  if (!apposed?.[1] || context.clause.test(apposed[0].slice(0, apposed[0].indexOf(', ')))) return null;
  const candidate = personIn(apposed[1], context.language);
  return candidate?.includes(' ') ? candidate : null;
}

const APPOSED = new RegExp(`^[^,.;:${QUOTED}]{0,100}?, (${NAME})(?=[,.;:)]|$| \\()`, 'u');

function goesOn(rest: string, behind: 'quotation' | 'comma' | 'according', { language }: Context): boolean {
  if (language !== 'en') return true;
  if (behind === 'according') return /^(?:[,.;:)–—]| [(–—]|$| (?:of|who)(?![\p{L}])| and \p{Lu})/u.test(rest);
  return behind === 'comma' ? GOES_ON.test(rest) : !PREDICATE.test(rest);
}
