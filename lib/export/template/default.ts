/** What the editor starts with: the same note that is written without a template, part by part. */
export const DEFAULT_TEMPLATE = `---
{{properties}}---

# {{headline}}

{{#deck}}
*{{deck}}*

{{/deck}}
{{credits}}{{#published}} · {{published | date: "en-GB"}}{{/published}}

{{#picture}}
![{{caption}}]({{picture}})

{{/picture}}
{{#dateline}}{{dateline}} — {{/dateline}}{{body}}

{{#highlights}}
{{quotation | quote}}

{{comment}}

{{/highlights}}
---

{{#notes}}
*{{.}}*

{{/notes}}
{{#corrections}}
{{.}}

{{/corrections}}
[{{publication}}]({{url}})
`;
