import { describe, expect, it } from 'vitest';
import { correctArticle } from '../../lib/correct/correct.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import type { NamedElement, SiteRule } from '../../lib/model/site-rule.ts';
import { createRuleOffer } from '../../lib/view/rule-offer.ts';
import { createSettingsState } from '../../lib/view/settings-state.ts';
import { createToasts } from '../../lib/view/toasts.ts';
import { article } from '../support/builders.ts';

const named = (value: string, text: string): NamedElement => ({
  tag: 'p',
  marks: [{ attribute: 'class', value }],
  around: [],
  text,
  time: null,
  parents: [1, 0],
});

async function offering(siteRules: SiteRule[] = [], keep: () => Promise<void> = async () => undefined) {
  const toasts = createToasts();
  const settings = createSettingsState({
    load: async () => ({ ...DEFAULT_SETTINGS, siteRules }),
    change: keep,
    onChange: () => () => undefined,
  });
  await settings.ready;
  const state = createRuleOffer({
    tabId: 7,
    elements: async () => [named('author', 'By Sara Holm'), named('writer', 'Ida Berg')],
    settings,
    toasts,
    now: Date.now,
  });
  const correct = (typed: string) => {
    const corrected = correctArticle(article(), 'byline', typed);
    if (!corrected) throw new Error('not taken');
    return state.look('byline', corrected);
  };
  return { state, correct, toasts, rules: () => settings.settings.value.siteRules };
}

describe('the offer after a correction', () => {
  it('is a rule for the site, kept when it is accepted; the notice takes it back', async () => {
    const { state, correct, toasts, rules } = await offering();
    await correct('Sara Holm');
    expect(state.offer.value).toMatchObject({
      site: 'The Harbour Post',
      rule: { host: 'harbourpost.example', field: 'byline', example: 'By Sara Holm' },
    });
    expect(rules()).toEqual([]);
    await state.accept();
    expect(rules()).toHaveLength(1);
    expect(state.offer.value).toBeNull();
    toasts.all.value[0]?.undo?.();
    expect(rules()).toEqual([]);
  });

  it('is none where the page has the value nowhere, or the rule is there already', async () => {
    const { state, correct } = await offering();
    await correct('Tom Reyes');
    expect(state.offer.value).toBeNull();
    await correct('Sara Holm');
    await state.accept();
    await correct('Sara Holm');
    expect(state.offer.value).toBeNull();
  });

  it('takes the place of another rule for the field, which comes back when it is undone', async () => {
    const first = await offering();
    await first.correct('Ida Berg');
    await first.state.accept();
    const before = first.rules();
    const { state, correct, toasts, rules } = await offering(before);
    await correct('Sara Holm');
    await state.accept();
    expect(rules()).toHaveLength(1);
    expect(rules()).not.toEqual(before);
    toasts.all.value[0]?.undo?.();
    expect(rules()).toEqual(before);
  });

  it('goes when it is declined; what cannot be kept is said', async () => {
    const { state, correct, toasts, rules } = await offering([], () => Promise.reject(new Error('full')));
    await correct('Sara Holm');
    state.decline();
    expect(state.offer.value).toBeNull();
    await correct('Sara Holm');
    await state.accept();
    expect(rules()).toEqual([]);
    expect(toasts.all.value[0]?.about).toMatchObject({ kind: 'unexpected' });
  });
});
