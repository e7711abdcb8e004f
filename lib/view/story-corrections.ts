import type { Signal } from '@preact/signals';
import type { Article } from '../model/article.ts';
import { type CorrectableField, correctable } from '../model/correctable.ts';
import type { Result } from '../model/result.ts';
import type { RuleOfferState } from './rule-offer.ts';
import { tellingIfSlow } from './slow.ts';
import type { Toasts } from './toasts.ts';

interface Parts {
  /** The story as it is shown: a correction shows at once, and goes again where it cannot be kept. */
  article: Signal<Article>;
  /** Keeps it with the story; null takes back what was kept. */
  keep(field: CorrectableField, typed: string | null): Promise<Result<unknown>>;
  ruleOffer: RuleOfferState;
  toasts: Toasts;
}

/**
 * @returns what puts a field right as the reader types it, with a notice that can take it back; false where what was typed
 * cannot be taken
 */
export function createStoryCorrections({ article, keep, ruleOffer, toasts }: Parts) {
  /** One field as it was; what was put right elsewhere stays. */
  async function takeBack(field: CorrectableField, before: Article): Promise<void> {
    const evidence = before.provenance[field];
    const done = await tellingIfSlow(
      toasts,
      keep(field, evidence?.source === 'reader' ? correctable(before, field) : null),
    );
    if (!done.ok) return toasts.fail(done.error);
    const { [field]: _, ...others } = article.value.provenance;
    article.value = {
      ...article.value,
      [field]: before[field],
      provenance: { ...others, ...(evidence && { [field]: evidence }) },
    };
    if (ruleOffer.offer.value?.rule.field === field) ruleOffer.decline();
  }

  return async function correct(field: CorrectableField, typed: string): Promise<boolean> {
    const { correctArticle } = await import('../correct/correct.ts');
    const corrected = correctArticle(article.value, field, typed);
    if (!corrected) return false;
    const before = article.value;
    article.value = corrected;
    const done = await tellingIfSlow(toasts, keep(field, typed));
    if (done.ok) {
      toasts.show('Corrected, and kept with the story', () => void takeBack(field, before));
      void ruleOffer.look(field, corrected).catch(console.error);
    } else {
      article.value = before;
      toasts.fail(done.error);
    }
    return true;
  };
}
