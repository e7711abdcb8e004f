import { isProbablyReaderable } from '@mozilla/readability';
import { kindOf, weigh } from '../../../lib/detect/weigh.ts';

/** What the benchmark times against each other, in the page's own process. */
Object.assign(globalThis, {
  ours: (document: Document, url: string) => kindOf(weigh(document, url)),
  theirs: (document: Document) => isProbablyReaderable(document),
});
