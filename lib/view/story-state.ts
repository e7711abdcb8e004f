import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { NotRecorded, Reading, ToldStory } from '../messages/messages.ts';
import type { Article, Omission } from '../model/article.ts';
import type { CorrectableField } from '../model/correctable.ts';
import type { EntryId, HistoryEntry, Summary, Version } from '../model/history.ts';
import type { Result } from '../model/result.ts';
import type { NamedElement } from '../model/site-rule.ts';
import type { Facts } from '../summarise/facts.ts';
import { minutesToRead } from '../text/reading-time.ts';
import type { Live } from './live.ts';
import type { MachineMemory, MachineState } from './machine-state.ts';
import { createRuleOffer, type RuleOfferState } from './rule-offer.ts';
import { createSaver } from './saver.ts';
import type { SettingsState } from './settings-state.ts';
import { createStoryCorrections } from './story-corrections.ts';
import { createStoryEntry, type Keeper } from './story-entry.ts';
import type { Toasts } from './toasts.ts';

export interface StoryParts {
  tabId: number;
  /** Another summary than the one that the story came with. */
  summarise(article: Article, options: { sentences: number }): Promise<Summary>;
  /** What became of the story in the history, once it is known. */
  recorded(tabId: number): Promise<Result<Reading>>;
  mark(tabId: number, sentence: string): Promise<Result<{ found: boolean }>>;
  /** The elements of the tab's page that a rule could name. */
  elements(tabId: number): Promise<NamedElement[]>;
  /** Opened after the story is shown, or when it is first needed. */
  keeper(): Promise<Result<Keeper>>;
  /** The window, where a browser may have a summariser of its own. */
  scope: object;
  machineMemory: MachineMemory;
  settings: SettingsState;
  toasts: Toasts;
}

export interface StoryState {
  tabId: number;
  article: ReadonlySignal<Article>;
  omissions: Omission[];
  /** To read it all. */
  minutes: ReadonlySignal<number>;
  summary: ReadonlySignal<Summary>;
  /** Its entry in the history; null where it is in none, or until it is known. */
  id: ReadonlySignal<EntryId | null>;
  /** The row of that entry, live. */
  entry: ReadonlySignal<Live<HistoryEntry | null>>;
  notRecorded: ReadonlySignal<NotRecorded | null>;
  /** Newest first. */
  earlier: ReadonlySignal<Version[]>;
  /** Null until they are looked for, which is after the story is shown. */
  facts: ReadonlySignal<Facts | null>;
  /** The browser's own summariser; null where it offers none for this story. */
  machine: ReadonlySignal<MachineState | null>;
  /** The sentence that the page shows marked. */
  marked: ReadonlySignal<string | null>;
  mark(sentence: string): Promise<void>;
  /** Saves, or, where it is saved, does not any more; with a notice that can take it back. */
  toggleSaved(): Promise<void>;
  /** @returns false where what was typed cannot be taken */
  correct(field: CorrectableField, typed: string): Promise<boolean>;
  /** What a correction can do for later stories of the site. */
  ruleOffer: RuleOfferState;
  /** @returns its entry in the history, once that is known; null where it is in none */
  kept(): Promise<EntryId | null>;
  /** Looks for facts and begins to follow the history; call it when the story is on screen. */
  follow(): Promise<void>;
  close(): void;
}

/** @returns the state of one story on screen */
export function createStoryState(story: ToldStory, parts: StoryParts): StoryState {
  const { tabId, toasts } = parts;
  const article = signal(story.article);
  const earlier = signal<Version[]>([]);
  const facts = signal<Facts | null>(null);
  const machine = signal<MachineState | null>(null);
  const marked = signal<string | null>(null);
  const ruleOffer = createRuleOffer({ ...parts, now: Date.now });
  const entry = createStoryEntry({
    recorded: () => parts.recorded(tabId),
    keeper: parts.keeper,
    article: () => article.value,
  });
  const { summary, stop: stopSummary } = followSummary(story.summary, article, parts);
  const setSaved = createSaver(toasts, (saved) => entry.use((keeper, id) => keeper.setSaved(id, saved)));
  const correct = createStoryCorrections({
    article,
    keep: (field, typed) => entry.use((keeper, id) => keeper.correct(id, field, typed)),
    ruleOffer,
    toasts,
  });

  return {
    tabId,
    id: entry.id,
    article,
    omissions: story.omissions,
    notRecorded: entry.notRecorded,
    minutes: computed(() => minutesToRead(article.value.words, article.value.language)),
    summary,
    entry: entry.row,
    earlier,
    facts,
    machine,
    marked,
    async mark(sentence) {
      const done = await parts.mark(tabId, sentence);
      if (!done.ok) return toasts.fail(done.error);
      marked.value = done.value.found ? sentence : null;
      if (!done.value.found)
        toasts.show('The page does not show this sentence now: it has changed, or keeps it folded away');
    },
    toggleSaved: () => setSaved(!(entry.row.value.state === 'ready' && entry.row.value.value?.saved)),
    correct,
    ruleOffer,
    async kept() {
      await entry.learn();
      return entry.id.value;
    },
    async follow() {
      facts.value = (await import('../summarise/facts.ts')).findFacts(article.value);
      if ('Summarizer' in parts.scope)
        machine.value = await offered(article.value, parts, () => entry.notRecorded.value === null);
      const kept = await entry.follow();
      if (!kept) return;
      earlier.value = kept.versions.slice(0, -1).reverse();
      const { applyCorrections } = await import('../correct/correct.ts');
      article.value = applyCorrections(article.value, kept.corrections);
    },
    close() {
      stopSummary();
      machine.value?.close();
      entry.stop();
    },
  };
}

/** The summary that the story came with, made anew for another length, and for a headline that was put right. */
function followSummary(
  first: Summary,
  article: ReadonlySignal<Article>,
  { settings: { settings }, summarise }: StoryParts,
): { summary: ReadonlySignal<Summary>; stop(): void } {
  const summary = signal(first);
  /** What it was made from. */
  let summed = { headline: article.peek().headline, sentences: settings.peek().summarySentences };
  const stop = effect(() => {
    const [{ headline }, { summarySentences: sentences }] = [article.value, settings.value];
    if (headline === summed.headline && sentences === summed.sentences) return;
    const wanted = { headline, sentences };
    summed = wanted;
    void summarise(article.peek(), { sentences }).then((made) => {
      if (summed === wanted) summary.value = made;
    }, console.error);
  });
  return { summary, stop };
}

async function offered(
  article: Article,
  { scope, machineMemory: memory }: StoryParts,
  mayKeep: () => boolean,
): Promise<MachineState | null> {
  const [{ findSummarizer, modelState }, { createMachineState }] = await Promise.all([
    import('../summarise/browser-model.ts'),
    import('./machine-state.ts'),
  ]);
  const summarizer = findSummarizer(scope);
  const { language } = article;
  const state = await modelState(summarizer, { language, type: 'key-points', length: 'short' });
  return summarizer && state.ok
    ? createMachineState({ summarizer, article, offer: state.value, memory, mayKeep })
    : null;
}
