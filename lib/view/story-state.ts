import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { NotRecorded, Reading, ToldStory } from '../messages/messages.ts';
import type { Article, Omission } from '../model/article.ts';
import { type CorrectableField, correctable } from '../model/correctable.ts';
import type { EntryId, HistoryEntry, Story, Summary, Version } from '../model/history.ts';
import type { Failure, Result } from '../model/result.ts';
import type { NamedElement } from '../model/site-rule.ts';
import type { ModelState, SummarizerFactory } from '../summarise/browser-model.ts';
import type { Facts } from '../summarise/facts.ts';
import { minutesToRead } from '../text/reading-time.ts';
import { type Live, type LiveSignal, live, type Observable } from './live.ts';
import { createRuleOffer, type RuleOfferState } from './rule-offer.ts';
import { createSaver } from './saver.ts';
import type { SettingsState } from './settings-state.ts';
import type { Toasts } from './toasts.ts';

/** What the history does for one story. */
export interface Keeper {
  watch(entry: EntryId): Observable<HistoryEntry | null>;
  /** Puts a story into the history that is not there yet. */
  record(article: Article): Promise<Result<EntryId>>;
  /** Keeps it whole for offline reading, or no longer. */
  setSaved(entry: EntryId, saved: boolean): Promise<Result<unknown>>;
  /** Keeps what the reader put right, in the words of `correctArticle`; null takes it back. */
  correct(entry: EntryId, field: CorrectableField, typed: string | null): Promise<Result<unknown>>;
  get(entry: EntryId): Promise<Result<Story>>;
}

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
  settings: SettingsState;
  toasts: Toasts;
}

/** The browser's own summariser, ready for this story or after a download. */
export interface MachineOffer {
  summarizer: SummarizerFactory;
  state: ModelState;
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
  /** Null where the browser offers none for this story. */
  machine: ReadonlySignal<MachineOffer | null>;
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
  const { tabId, toasts, settings } = parts;
  const article = signal(story.article);
  const id = signal<EntryId | null>(null);
  const notRecorded = signal<NotRecorded | null>(null);
  const known = signal(false);
  const row = signal<LiveSignal<HistoryEntry | null> | null>(null);
  const earlier = signal<Version[]>([]);
  const facts = signal<Facts | null>(null);
  const machine = signal<MachineOffer | null>(null);
  const marked = signal<string | null>(null);
  const trouble = signal<Failure | null>(null);
  const summary = signal(story.summary);
  const ruleOffer = createRuleOffer({ ...parts, now: Date.now });

  const entry = computed((): Live<HistoryEntry | null> => {
    if (trouble.value) return { state: 'failed', failure: trouble.value };
    if (id.value === null) return known.value ? { state: 'ready', value: null } : { state: 'loading' };
    return row.value?.value.value ?? { state: 'loading' };
  });

  /** What the summary was made from: it is made anew for another length, and for a headline that was put right. */
  let summed = { headline: story.article.headline, sentences: settings.settings.peek().summarySentences };
  const unsubscribe = effect(() => {
    const [{ headline }, { summarySentences: sentences }] = [article.value, settings.settings.value];
    if (headline === summed.headline && sentences === summed.sentences) return;
    const wanted = { headline, sentences };
    summed = wanted;
    void parts.summarise(article.peek(), { sentences }).then((made) => {
      if (summed === wanted) summary.value = made;
    }, console.error);
  });

  async function withKeeper<T>(use: (keeper: Keeper) => Promise<Result<T>>): Promise<Result<T>> {
    const keeper = await parts.keeper();
    if (!keeper.ok) trouble.value = keeper.error;
    return keeper.ok ? use(keeper.value) : keeper;
  }

  let asked: Promise<void> | null = null;
  /** Learns what the background made of the story; asked once. */
  function learn(): Promise<void> {
    asked ??= parts.recorded(tabId).then((reading) => {
      known.value = true;
      if (!reading.ok) trouble.value = reading.error;
      else {
        id.value = reading.value.entry;
        notRecorded.value = reading.value.notRecorded;
      }
    });
    return asked;
  }

  /** Its row, made where the story is in no history yet. */
  async function ensured(keeper: Keeper): Promise<Result<EntryId>> {
    await learn();
    if (id.value !== null) return { ok: true, value: id.value };
    const recorded = await keeper.record(article.value);
    if (recorded.ok) {
      id.value = recorded.value;
      watch(keeper, recorded.value);
    }
    return recorded;
  }

  function watch(keeper: Keeper, entryId: EntryId): void {
    row.value?.stop();
    row.value = live(() => keeper.watch(entryId));
  }

  const setSaved = createSaver(toasts, (saved) =>
    withKeeper(async (keeper) => {
      const known = await ensured(keeper);
      return known.ok ? keeper.setSaved(known.value, saved) : known;
    }),
  );

  const keepCorrection = (field: CorrectableField, typed: string | null) =>
    withKeeper(async (keeper) => {
      const known = await ensured(keeper);
      return known.ok ? keeper.correct(known.value, field, typed) : known;
    });

  /** One field as it was; what was put right elsewhere stays. */
  async function takeBack(field: CorrectableField, before: Article): Promise<void> {
    const evidence = before.provenance[field];
    const done = await keepCorrection(
      field,
      evidence?.source === 'reader' ? correctable(before, field) : null,
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

  return {
    tabId,
    id,
    article,
    omissions: story.omissions,
    notRecorded,
    minutes: computed(() => minutesToRead(article.value.words, article.value.language)),
    summary,
    entry,
    earlier,
    facts,
    machine,
    marked,
    async mark(sentence) {
      const done = await parts.mark(tabId, sentence);
      if (!done.ok) return toasts.fail(done.error);
      marked.value = done.value.found ? sentence : null;
      if (!done.value.found) toasts.show('The page does not show this sentence any more');
    },
    toggleSaved: () => setSaved(!(entry.value.state === 'ready' && entry.value.value?.saved)),
    async correct(field, typed) {
      const { correctArticle } = await import('../correct/correct.ts');
      const corrected = correctArticle(article.value, field, typed);
      if (!corrected) return false;
      const before = article.value;
      article.value = corrected;
      const done = await keepCorrection(field, typed);
      if (done.ok) {
        toasts.show('Corrected, and kept with the story', () => void takeBack(field, before));
        void ruleOffer.look(field, corrected).catch(console.error);
      } else {
        article.value = before;
        toasts.fail(done.error);
      }
      return true;
    },
    ruleOffer,
    async kept() {
      await learn();
      return id.value;
    },
    async follow() {
      facts.value = (await import('../summarise/facts.ts')).findFacts(article.value);
      if ('Summarizer' in parts.scope) machine.value = await offered(parts.scope, article.value);
      await learn();
      const entryId = id.value;
      if (entryId === null) return;
      await withKeeper(async (keeper) => {
        watch(keeper, entryId);
        const story = await keeper.get(entryId);
        if (!story.ok) return story;
        earlier.value = story.value.versions.slice(0, -1).reverse();
        const { applyCorrections } = await import('../correct/correct.ts');
        article.value = applyCorrections(article.value, story.value.corrections);
        return story;
      });
    },
    close() {
      unsubscribe();
      row.value?.stop();
    },
  };
}

async function offered(scope: object, { language }: Article): Promise<MachineOffer | null> {
  const { findSummarizer, modelState } = await import('../summarise/browser-model.ts');
  const summarizer = findSummarizer(scope);
  const state = await modelState(summarizer, { language, type: 'key-points', length: 'short' });
  return summarizer && state.ok ? { summarizer, state: state.value } : null;
}
