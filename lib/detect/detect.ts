import type { Verdict } from '../model/verdict.ts';

/** Is this page a story? */
export function detect(document: Document, _url: string): Verdict {
  const kind = document.querySelector('article h1, main h1') ? 'article' : 'other';
  return { kind, confidence: 0.5, reasons: [] };
}
