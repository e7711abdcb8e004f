import type { ButtonFace } from '../browser/toolbar.ts';
import type { Scheme } from '../messages/messages.ts';
import type { Verdict } from '../model/verdict.ts';

const TITLES: Record<Verdict['kind'], string> = {
  news: 'Lede: news story on this page',
  article: 'Lede: article on this page',
  other: 'Lede',
};

/** @returns how the toolbar button looks over a page of this kind */
export function faceOf(kind: Verdict['kind'], scheme: Scheme): ButtonFace {
  return { lit: kind !== 'other', scheme, title: TITLES[kind], badge: '' };
}
