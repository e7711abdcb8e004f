import { stringify } from 'yaml';
import { type Result, success } from '../../model/result.ts';
import { writtenDate } from '../dates.ts';
import { escapeMarkdown } from '../markdown/document.ts';
import { FIELD_NAMES, type Field, type Fields } from './fields.ts';
import { type Filter, mistake, parseTemplate, type TemplateError, type TemplateNode } from './parse.ts';

/** Sections in sections can multiply: no note is longer than this many characters, or goes through more items. */
const LONGEST = 10_000_000;
const MOST_ITEMS = 20_000;

/**
 * A pure function: a template can print the story's fields and nothing else, so that a template from a stranger is
 * harmless. Text is escaped for Markdown unless a filter says otherwise.
 *
 * @param template see `parseTemplate`
 * @param fields of one story
 * @returns the note, or the template's first mistake
 */
export function renderTemplate(template: string, fields: Fields): Result<string, TemplateError> {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return parsed;
  const wrong = findMistake(parsed.value);
  if (wrong) return wrong;
  const written = { text: '', items: 0 };
  if (!render(parsed.value, [fields], written)) return mistake(1, 'too long', '');
  return success(written.text);
}

/** @returns the first name that is not known, wherever it stands, so that a mistake shows before a story needs it. */
function findMistake(nodes: readonly TemplateNode[]): Result<never, TemplateError> | null {
  const names: readonly string[] = FIELD_NAMES;
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    if (node.name !== '.' && !names.includes(node.name))
      return mistake(node.line, 'unknown field', node.name);
    const filter = node.kind === 'field' ? node.filters.find(({ name }) => !FILTERS.has(name)) : undefined;
    if (filter) return mistake(node.line, 'unknown filter', filter.name);
    const inner = node.kind === 'section' ? findMistake(node.nodes) : null;
    if (inner) return inner;
  }
  return null;
}

/** @returns false when it became too long. */
function render(
  nodes: readonly TemplateNode[],
  scopes: readonly Fields[],
  written: { text: string; items: number },
): boolean {
  for (const node of nodes) {
    if (node.kind === 'text') written.text += node.text;
    else if (node.kind === 'field') written.text += print(lookUp(node.name, scopes), node.filters);
    else {
      const items = itemsOf(lookUp(node.name, scopes));
      const rounds: readonly Fields[] = node.inverted ? (items.length === 0 ? [{}] : []) : items;
      for (const item of rounds) {
        written.items++;
        if (!render(node.nodes, [...scopes, item], written)) return false;
      }
    }
    if (written.text.length > LONGEST || written.items > MOST_ITEMS) return false;
  }
  return true;
}

function lookUp(name: string, scopes: readonly Fields[]): Field {
  for (const scope of scopes.toReversed()) if (Object.hasOwn(scope, name)) return scope[name] ?? '';
  return '';
}

/** One round for each item; one for a value that is there. */
function itemsOf(field: Field): Fields[] {
  if (typeof field === 'string') return field ? [{ '.': field }] : [];
  if ('markup' in field) return field.markup ? [{ '.': field }] : [];
  return [...field].map((item) => (typeof item === 'string' ? { '.': item } : item));
}

type Value = { text: string | readonly string[]; isMarkup: boolean };

function print(field: Field, filters: readonly Filter[]): string {
  let value: Value = { text: '', isMarkup: false };
  if (typeof field === 'string') value = { text: field, isMarkup: false };
  else if ('markup' in field) value = { text: field.markup, isMarkup: true };
  else value = { text: field.filter((item) => typeof item === 'string'), isMarkup: false };
  for (const filter of filters) value = FILTERS.get(filter.name)?.(value, filter.argument) ?? value;
  return show(value);
}

/** @returns the value as Markdown. */
function show({ text, isMarkup }: Value): string {
  const joined = typeof text === 'string' ? text : text.join(', ');
  return isMarkup ? joined : escapeMarkdown(joined);
}

type Apply = (value: Value, argument: string | null) => Value;

const eachText =
  (change: (text: string, argument: string | null) => string, isMarkup?: boolean): Apply =>
  (value, argument) => ({
    text:
      typeof value.text === 'string'
        ? change(value.text, argument)
        : value.text.map((text) => change(text, argument)),
    isMarkup: isMarkup ?? value.isMarkup,
  });

const FILTERS: ReadonlyMap<string, Apply> = new Map<string, Apply>([
  /** As it is, without Markdown's escapes. */
  ['raw', eachText((text) => text, true)],
  /** As a YAML scalar or list, safe in front matter. */
  [
    'yaml',
    ({ text }) => ({
      text: stringify(text, { lineWidth: 0, compat: 'yaml-1.1', collectionStyle: 'flow' }).trimEnd(),
      isMarkup: true,
    }),
  ],
  /** Each line behind "> ". */
  ['quote', (value) => ({ text: `> ${show(value).replaceAll('\n', '\n> ')}`, isMarkup: true })],
  /** As Obsidian's link to a note of that name. */
  ['wikilink', eachText((text) => `[[${text.replace(/[[\]|#^]/g, ' ').trim()}]]`, true)],
  /** As Obsidian's tag. */
  ['tag', eachText((text) => `#${text.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')}`, true)],
  ['upper', eachText((text) => text.toUpperCase())],
  ['lower', eachText((text) => text.toLowerCase())],
  /** "4 March 2026", in the language of the argument. */
  ['date', eachText((text, language) => writtenDate(text, language) ?? text, true)],
  ['year', eachText((text) => text.slice(0, 4), true)],
  [
    'join',
    ({ text, isMarkup }, by) => ({ text: typeof text === 'string' ? text : text.join(by ?? ', '), isMarkup }),
  ],
  ['first', ({ text, isMarkup }) => ({ text: typeof text === 'string' ? text : (text[0] ?? ''), isMarkup })],
]);

/** The filters that a template may use, in the order in which a menu offers them. */
export const FILTER_NAMES: readonly string[] = [...FILTERS.keys()];
