/** The story in the state from which a client-side framework draws the page: as HTML, or as a list of paragraphs. */
import { letters } from '../../../text/similarity.ts';
import { weight } from '../../../text/weight.ts';

/** Characters of a script that are read, at least and at most. */
const LEAST = 400;
const MOST = 3_000_000;
/** Values looked at in one page's state, entries of one list, and levels of one paragraph. */
const MAX_VALUES = 20_000;
const MAX_ENTRIES = 1_000;
const MAX_LEVELS = 6;
/** Assignments looked at in one script: `window.__STATE__ = {…}`. */
const MAX_ASSIGNMENTS = 5;
/** Where editors' formats keep words; in the order of asking. */
const TEXT_KEYS = ['text', 'html', 'value', 'content', 'children', 'body', 'data'];
/** Longest headline that is looked for. */
const HEADLINE = 400;
const ASSIGNED = /(?:window|self|globalThis)\s*[.[]|__\w+__/;
const SENTENCE_END = /[.!?…。！？।؟۔።]["'”’»」』)\]]*(?:\s*<\/\w+>)*\s*$/u;

interface Found {
  html: string;
  weight: number;
  /** How near it stands to the headline: 2 in the object that has it, 1 in the one around that, 0 elsewhere. */
  near: number;
}

/**
 * @param headlines what the page's data gives as its headline
 * @returns the likeliest story in a script, as HTML; null where it has none. Lists, and what a script assigns, count
 *   only with the page's headline: they hold other stories too
 */
export function storyInState(script: Element, headlines: readonly string[]): string | null {
  const source = script.textContent ?? '';
  if (source.length < LEAST || source.length > MOST) return null;
  const type = script.getAttribute('type') ?? '';
  const isData = type === 'application/json';
  if (!isData && !((!type || /javascript/.test(type)) && ASSIGNED.test(source.slice(0, LEAST)))) return null;
  const wanted = new Set(headlines.map(letters));
  let best: Found | null = null;
  for (const json of isData ? [source] : assigned(source)) best = better(best, storyIn(parsed(json), wanted));
  return best && best.weight >= LEAST && (best.near > 0 || isData) ? best.html : null;
}

const better = (known: Found | null, next: Found | null): Found | null =>
  next && (!known || (next.near === known.near ? next.weight > known.weight : next.near > known.near))
    ? next
    : known;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/:\s*undefined(?=\s*[,}])/g, ':null'));
  } catch {
    return null;
  }
}

/** The objects that a script assigns, each up to its closing bracket. */
function* assigned(source: string): Iterable<string> {
  let from = 0;
  for (let i = 0; i < MAX_ASSIGNMENTS; i++) {
    const at = source.slice(from).search(/=\s*[{[]/);
    if (at < 0) return;
    const start = source.slice(from + at).search(/[{[]/) + from + at;
    const end = endOfObject(source, start);
    if (end - start > LEAST) yield source.slice(start, end);
    from = Math.max(end, start + 1);
  }
}

function endOfObject(source: string, start: number): number {
  let depth = 0;
  // A string that nothing ends reaches to the end, so that no quotation mark in it is tried as another's beginning.
  const tokens = /"(?:[^"\\]|\\.)*"?|[{}[\]]/gs;
  tokens.lastIndex = start;
  for (let match = tokens.exec(source); match; match = tokens.exec(source)) {
    const [token] = match;
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth === 0) return match.index + 1;
  }
  return start;
}

/** Walked without recursion: values are as deep as their author likes. */
function storyIn(root: unknown, wanted: ReadonlySet<string>): Found | null {
  const open: { value: unknown; near: number }[] = [{ value: root, near: 0 }];
  let best: Found | null = null;
  for (let i = 0; i < open.length && i < MAX_VALUES; i++) {
    const { value, near } = open[i] ?? { value: null, near: 0 };
    if (typeof value === 'string') {
      if (/<p[\s>][\s\S]*<p[\s>]/i.test(value))
        best = better(best, { html: value, weight: weight(value), near });
    } else if (Array.isArray(value)) {
      if (near > 0) best = better(best, paragraphsOf(value, near));
      open.push(...value.slice(0, MAX_ENTRIES).map((one: unknown) => ({ value: one, near })));
    } else if (typeof value === 'object' && value !== null) {
      const values = Object.values(value).slice(0, MAX_ENTRIES);
      const own = values.some((one) => isHeadline(one, wanted))
        ? 2
        : values.some((one) => holdsHeadline(one, wanted))
          ? 1
          : 0;
      open.push(...values.map((one: unknown) => ({ value: one, near: Math.max(own, near) })));
    }
  }
  return best;
}

const isHeadline = (value: unknown, wanted: ReadonlySet<string>): boolean =>
  typeof value === 'string' && value.length < HEADLINE && wanted.has(letters(value));

/** `headlines: { basic: "…" }` */
const holdsHeadline = (value: unknown, wanted: ReadonlySet<string>): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value)
    .slice(0, 20)
    .some((one) => isHeadline(one, wanted));

/** A list of which several entries run to sentences is a text. */
function paragraphsOf(list: readonly unknown[], near: number): Found | null {
  if (list.length < 2) return null;
  const texts = list.slice(0, MAX_ENTRIES).map((entry) => wordsIn(entry, 0).trim());
  const running = texts.filter((text) => weight(text) >= 35 && SENTENCE_END.test(text));
  if (running.length < 2) return null;
  return {
    html: running.map((text) => (/<p[\s>]/i.test(text) ? text : `<p>${escaped(text)}</p>`)).join(''),
    weight: running.reduce((sum, text) => sum + weight(text), 0),
    near,
  };
}

function wordsIn(value: unknown, level: number): string {
  if (typeof value === 'string') return value;
  if (level > MAX_LEVELS || typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value))
    return value
      .slice(0, MAX_ENTRIES)
      .map((one) => wordsIn(one, level + 1))
      .join('');
  const entry = new Map(Object.entries(value));
  for (const key of TEXT_KEYS) {
    const text = wordsIn(entry.get(key), level + 1);
    if (text) return text;
  }
  return '';
}

/** Words with marks in them are HTML already. */
const escaped = (text: string): string =>
  /<\/?\w/.test(text) ? text : text.replace(/&(?!#?\w+;)/g, '&amp;').replace(/</g, '&lt;');
