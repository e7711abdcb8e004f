import { useId } from 'preact/hooks';
import type { TemplateError } from '../../lib/export/template/parse.ts';
import type { TemplateState } from '../../lib/view/export-template.ts';
import { Fold } from '../shared/fold.tsx';
import '../shared/field.css';

/** The reader's own form of a note, beside what it makes of the first chosen story. */
export function TemplateEditor({ template }: { template: TemplateState }) {
  const id = useId();
  const preview = template.preview.value;
  const wrong = preview && !preview.ok ? preview.error : null;
  return (
    <div>
      <label class="export-check">
        <input
          type="checkbox"
          checked={template.own.value}
          onChange={(event) => template.use(event.currentTarget.checked)}
        />
        My own form of note
      </label>
      {template.own.value && (
        <>
          <div class="export-panes">
            <div>
              <label for={id}>Template</label>
              <textarea
                id={id}
                class="field export-code"
                rows={14}
                spellcheck={false}
                value={template.text.value}
                aria-invalid={wrong !== null}
                aria-describedby={`${id}-wrong`}
                onInput={(event) => template.edit(event.currentTarget.value)}
              />
            </div>
            <div>
              <label for={`${id}-preview`}>What it makes of the first story</label>
              <textarea
                id={`${id}-preview`}
                class="field export-code export-preview"
                rows={14}
                readOnly
                dir="auto"
                value={preview?.ok ? preview.value : ''}
              />
            </div>
          </div>
          <p id={`${id}-wrong`} class="export-wrong" role="status">
            {wrong && mistakeWords(wrong)}
          </p>
          <Fold title="What a template can say">
            {() => <TemplateHelp fields={template.fields} filters={template.filters} />}
          </Fold>
        </>
      )}
    </div>
  );
}

function TemplateHelp({ fields, filters }: { fields: readonly string[]; filters: readonly string[] }) {
  return (
    <dl class="export-help">
      <dt>
        <code>{'{{headline}}'}</code>
      </dt>
      <dd>The field, with what Markdown would read as its own escaped. Fields: {fields.join(', ')}.</dd>
      <dt>
        <code>{'{{authors | first | wikilink}}'}</code>
      </dt>
      <dd>The field through filters: {filters.join(', ')}.</dd>
      <dt>
        <code>{'{{published | date: "de"}}'}</code>
      </dt>
      <dd>A filter with an argument: the language of a date, or what stands between the items of a list.</dd>
      <dt>
        <code>{'{{#deck}} … {{/deck}}'}</code>
      </dt>
      <dd>
        Only where there is one. For a list it is said for each item, which is <code>{'{{.}}'}</code>.
      </dd>
      <dt>
        <code>{'{{^deck}} … {{/deck}}'}</code>
      </dt>
      <dd>Only where there is none.</dd>
    </dl>
  );
}

/** @returns the mistake as a sentence. */
function mistakeWords({ line, problem, what }: TemplateError): string {
  switch (problem) {
    case 'unknown field':
      return `Line ${line}: there is no field “${what}”.`;
    case 'unknown filter':
      return `Line ${line}: there is no filter “${what}”.`;
    case 'not a tag':
      return `Line ${line}: “{{${what}}}” cannot be read.`;
    case 'not closed':
      return `Line ${line}: “{{#${what}}}” is not closed.`;
    case 'nothing to close':
      return `Line ${line}: “{{/${what}}}” closes nothing here.`;
    case 'too long':
      return 'The note would be longer than ten million characters.';
  }
}
