import { type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '../model/article.ts';
import type { CorrectableField } from '../model/correctable.ts';
import { unexpected } from '../model/result.ts';
import { type NamedElement, type SiteRule, withoutRule } from '../model/site-rule.ts';
import type { SettingsState } from './settings-state.ts';
import type { Toasts } from './toasts.ts';

/** What can be made of a correction: a rule for the site's later stories. */
export interface RuleOfferState {
  /** Null where nothing is offered. */
  offer: ReadonlySignal<RuleOffer | null>;
  /** Looks whether the page has what the reader wrote in an element that a rule can name. */
  look(field: CorrectableField, corrected: Article): Promise<void>;
  /** Keeps the rule; a notice can take it back. */
  accept(): Promise<void>;
  decline(): void;
}

export interface RuleOffer {
  rule: SiteRule;
  /** Of the publication, as it writes it. */
  site: string;
}

interface Parts {
  tabId: number;
  elements(tabId: number): Promise<NamedElement[]>;
  settings: SettingsState;
  toasts: Toasts;
  now(): number;
}

/** @returns the offer that follows corrections of one story */
export function createRuleOffer({ tabId, elements, settings, toasts, now }: Parts): RuleOfferState {
  const offer = signal<RuleOffer | null>(null);
  return {
    offer,
    async look(field, corrected) {
      offer.value = null;
      const [{ findRule }, found] = await Promise.all([
        import('../site-rules/find-rule.ts'),
        elements(tabId),
      ]);
      const named = findRule(found, field, corrected, now());
      if (!named) return;
      const rule: SiteRule = { host: corrected.site.host.replace(/^www\./, ''), field, ...named };
      if (!settings.settings.peek().siteRules.some((known) => isSame(known, rule)))
        offer.value = { rule, site: corrected.site.name };
    },
    async accept() {
      const accepted = offer.value;
      if (!accepted) return;
      offer.value = null;
      const { rule, site } = accepted;
      const rules = () => settings.settings.peek().siteRules;
      const replaced = rules().filter(({ host, field }) => host === rule.host && field === rule.field);
      const change = async (siteRules: SiteRule[]) => {
        try {
          await settings.change({ siteRules });
          return true;
        } catch (error) {
          toasts.fail(unexpected(error));
          return false;
        }
      };
      if (await change([...withoutRule(rules(), rule), rule]))
        toasts.show(
          `Kept for later stories of ${site}`,
          () => void change([...withoutRule(rules(), rule), ...replaced]),
        );
    },
    decline() {
      offer.value = null;
    },
  };
}

const isSame = (one: SiteRule, other: SiteRule): boolean =>
  one.host === other.host &&
  one.field === other.field &&
  JSON.stringify(one.element) === JSON.stringify(other.element);
