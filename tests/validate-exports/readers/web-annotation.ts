import { Ajv2020 } from 'ajv/dist/2020.js';

/** What the W3C's Web Annotation Data Model (2017) says that a page of annotations with quotations MUST be. */
const PAGE = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' },
    type: { const: 'AnnotationPage' },
    partOf: {
      type: 'object',
      required: ['id', 'type'],
      properties: { type: { const: 'AnnotationCollection' }, total: { type: 'integer', minimum: 0 } },
    },
    startIndex: { type: 'integer', minimum: 0 },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'target'],
        properties: {
          id: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' },
          type: { const: 'Annotation' },
          motivation: { enum: ['commenting', 'highlighting'] },
          created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$' },
          body: {
            type: 'object',
            required: ['type', 'value'],
            properties: { type: { const: 'TextualBody' }, value: { type: 'string' } },
          },
          stylesheet: {
            type: 'object',
            required: ['type'],
            properties: { type: { const: 'CssStylesheet' } },
          },
          target: {
            type: 'object',
            required: ['source', 'selector'],
            properties: {
              source: { type: 'string', pattern: '^https?://' },
              styleClass: { type: 'string' },
              selector: {
                type: 'object',
                required: ['type', 'exact'],
                properties: {
                  type: { const: 'TextQuoteSelector' },
                  exact: { type: 'string' },
                  prefix: { type: 'string' },
                  suffix: { type: 'string' },
                },
              },
            },
          },
        },
      },
    },
  },
};

const isPage = new Ajv2020({ allErrors: true }).compile<{
  items: { target: { selector: { exact: string } } }[];
}>(PAGE);

/** @returns what is wrong with a page of annotations, and the words it marks. */
export function readAnnotations(json: string): { errors: string[]; quotations: string[] } {
  const page: unknown = JSON.parse(json);
  return isPage(page)
    ? { errors: [], quotations: page.items.map(({ target }) => target.selector.exact) }
    : {
        errors: (isPage.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
        quotations: [],
      };
}
