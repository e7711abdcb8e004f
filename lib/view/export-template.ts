import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ExportedStory } from '../export/format.ts';
import { DEFAULT_TEMPLATE } from '../export/template/default.ts';
import { FIELD_NAMES, fieldsOf } from '../export/template/fields.ts';
import type { TemplateError } from '../export/template/parse.ts';
import { FILTER_NAMES, renderTemplate } from '../export/template/render.ts';
import { ENGLISH } from '../export/words.ts';
import type { Result } from '../model/result.ts';

/** The reader's own form of a note, with what it makes of a story. */
export interface TemplateState {
  /** Whether a template of the reader's is used. */
  own: ReadonlySignal<boolean>;
  text: ReadonlySignal<string>;
  /** The note of the first chosen story, or the template's first mistake; null where no story can be read. */
  preview: ReadonlySignal<Result<string, TemplateError> | null>;
  fields: readonly string[];
  filters: readonly string[];
  /** Shown at once; kept when it is a template that works. */
  edit(text: string): void;
  /** The editor starts with the note that is written without a template. */
  use(own: boolean): void;
}

export interface TemplateParts {
  template: string | null;
  sample: ReadonlySignal<ExportedStory | null>;
  keep(template: string | null): void;
  /** Epoch milliseconds. */
  clock(): number;
}

/** @returns the state of the editor of the reader's own template, which is kept only while it can be written with */
export function createTemplateState({ template, sample, keep, clock }: TemplateParts): TemplateState {
  const text = signal(template ?? DEFAULT_TEMPLATE);
  const own = signal(template !== null);
  const fields = computed(() => sample.value && fieldsOf(sample.value, ENGLISH, clock(), (src) => src));
  const keepIfSound = () => {
    if (renderTemplate(text.peek(), fields.peek() ?? {}).ok) keep(text.peek());
  };
  return {
    own,
    text,
    preview: computed(() => fields.value && renderTemplate(text.value, fields.value)),
    fields: FIELD_NAMES,
    filters: FILTER_NAMES,
    edit(next) {
      text.value = next;
      keepIfSound();
    },
    use(wanted) {
      own.value = wanted;
      if (wanted) keepIfSound();
      else keep(null);
    },
  };
}
