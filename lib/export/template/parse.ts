import { type Result, success } from '../../model/result.ts';

/** A mistake in a template, in the line (from 1) where it shows. */
export interface TemplateError {
  kind: 'template-not-understood';
  line: number;
  problem: TemplateProblem;
  /** The name or tag that is wrong. */
  what: string;
}

export type TemplateProblem =
  | 'unknown field'
  | 'unknown filter'
  | 'not a tag'
  | 'not closed'
  | 'nothing to close'
  | 'too long';

export type TemplateNode =
  | { kind: 'text'; text: string }
  | { kind: 'field'; name: string; filters: Filter[]; line: number }
  | { kind: 'section'; name: string; inverted: boolean; nodes: TemplateNode[]; line: number };

export interface Filter {
  name: string;
  argument: string | null;
}

/** @returns the mistake as a failed result. */
export const mistake = (
  line: number,
  problem: TemplateProblem,
  what: string,
): Result<never, TemplateError> => ({
  ok: false,
  error: { kind: 'template-not-understood', line, problem, what },
});

interface Open {
  name: string;
  inverted: boolean;
  line: number;
  nodes: TemplateNode[];
}

/** A tag of a section alone on its line takes the line with it, as in Mustache. */
const TOKEN = /^[ \t]*\{\{([#^/][^{}\n]*)\}\}[ \t]*(?:\n|$(?![\s\S]))|\{\{([^{}\n]*)\}\}/gm;
const NAME = /^\.$|^[a-z][a-z ]*$/;

/**
 * `{{field}}`, `{{field | filter | filter: "argument"}}`, `{{#field}} … {{/field}}` (for each of a list, or once where
 * the field has a value), `{{^field}} … {{/field}}` (where it has none), `{{.}}` (the item of the list).
 *
 * @returns the template as a tree, or its first mistake
 */
export function parseTemplate(template: string): Result<TemplateNode[], TemplateError> {
  const root: Open = { name: '', inverted: false, line: 1, nodes: [] };
  const open: Open[] = [root];
  let at = 0;
  const current = () => open.at(-1) ?? root;
  const lineOf = (index: number) => template.slice(0, index).split('\n').length;
  const wrong = (index: number, problem: TemplateProblem, what: string) =>
    mistake(lineOf(index), problem, what);

  for (const match of template.matchAll(TOKEN)) {
    const tag = (match[1] ?? match[2] ?? '').trim();
    const start = match.index + match[0].indexOf('{{');
    if (match.index > at) current().nodes.push({ kind: 'text', text: template.slice(at, match.index) });
    at = match.index + match[0].length;
    const mark = tag.charAt(0);
    const name = tag.slice(1).trim();
    if (mark === '#' || mark === '^') {
      if (!NAME.test(name)) return wrong(start, 'not a tag', tag);
      open.push({ name, inverted: mark === '^', line: lineOf(start), nodes: [] });
    } else if (mark === '/') {
      const closed = open.length > 1 && current().name === name ? open.pop() : undefined;
      if (!closed) return wrong(start, 'nothing to close', name);
      current().nodes.push({ kind: 'section', ...closed });
    } else {
      const field = parseField(tag);
      if (!field) return wrong(start, 'not a tag', tag);
      current().nodes.push({ kind: 'field', ...field, line: lineOf(start) });
    }
  }
  if (open.length > 1) {
    const { line, name } = current();
    return mistake(line, 'not closed', name);
  }
  if (at < template.length) root.nodes.push({ kind: 'text', text: template.slice(at) });
  return success(root.nodes);
}

function parseField(tag: string): { name: string; filters: Filter[] } | null {
  const [name = '', ...rest] = splitFilters(tag);
  const filters = rest.map((part): Filter | null => {
    const match = /^([a-z]+)(?:\s*:\s*"([^"]*)")?$/.exec(part);
    return match ? { name: match[1] ?? '', argument: match[2] ?? null } : null;
  });
  const known = filters.filter((filter) => filter !== null);
  return NAME.test(name) && known.length === filters.length ? { name, filters: known } : null;
}

/** Divides at bars outside of quotation marks. */
const splitFilters = (tag: string): string[] =>
  (tag.match(/(?:[^|"]|"[^"]*"?)+/g) ?? []).map((part) => part.trim());
