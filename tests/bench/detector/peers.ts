import { isProbablyReaderable } from '@mozilla/readability';
import { kindOf, weigh } from '../../../lib/detect/weigh.ts';

/** What the benchmark times against each other, in the page's own process. */

export const ours = (document: Document, url: string) => kindOf(weigh(document, url));

export const theirs = (document: Document) => isProbablyReaderable(document);
