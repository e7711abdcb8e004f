import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema: object = JSON.parse(
  readFileSync(new URL('../../../public/schema/stories-1.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema, 'stories');
const isFile = ajv.compile(schema);
const isStory = ajv.compile({ $ref: 'stories#/$defs/story' });
const isArticle = ajv.compile({ $ref: 'stories#/$defs/article' });

/** @returns what the published schema has against an exported JSON file. */
export const fileErrors = (json: string): string[] => errors(isFile, JSON.parse(json));

/** @returns what the published schema has against a line of a JSON Lines file. */
export const lineErrors = (json: string): string[] => errors(isStory, JSON.parse(json));

/** @returns what the published schema has against a story alone. */
export const articleErrors = (article: unknown): string[] => errors(isArticle, article);

function errors(check: typeof isFile, value: unknown): string[] {
  return check(value)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
