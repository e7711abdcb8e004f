import type { CitationStyle } from '../export/format.ts';
import type { Article } from '../model/article.ts';
import { inlineText } from '../model/plain-text.ts';
import { unexpected } from '../model/result.ts';
import type { StoryState } from './story-state.ts';
import type { Toasts } from './toasts.ts';

export type CopyKind = 'markdown' | 'text' | 'quotation' | 'link' | 'citation';

/** What leads out of the popup. */
export interface PopupActions {
  read(story: StoryState): Promise<void>;
  listen(story: StoryState): Promise<void>;
  copy(kind: CopyKind, story: StoryState): Promise<void>;
  /** A file for whoever mends extraction: the page's skeleton and what was made of it. */
  report(story: StoryState): Promise<void>;
  earlier(story: StoryState, version: number): Promise<void>;
  history(): Promise<void>;
  settings(): Promise<void>;
  /** Asks the reader for access to all sites. Call it at once on a click. @returns whether it is given */
  letIn(): Promise<boolean>;
  /** Opens the side panel; null where there is none, or where we are in it. */
  openPanel: (() => Promise<void>) | null;
  /** Keys that work while the popup is closed, with what they do. */
  commands(): Promise<[string, string][]>;
}

/** What the actions need of the browser. */
export interface ActionParts {
  toasts: Toasts;
  /** Opens a page of ours in a tab. */
  open(path: string): Promise<void>;
  openSettings(): Promise<void>;
  askAccess(): Promise<boolean>;
  openPanel: (() => Promise<void>) | null;
  writeClipboard(text: string): Promise<void>;
  /** The style that the reader exports citations in. */
  citationStyle(): CitationStyle;
  /** What the reader selected in the popup; empty for nothing. */
  selection(): string;
  /** Hands a file to the reader. */
  download(file: { name: string; mediaType: string; data: string }): void;
  /** The page's tree without its words, see `lib/report/skeleton.ts`. */
  skeleton(tabId: number): Promise<string>;
  commands(): Promise<[string, string][]>;
  version: string;
}

/** @returns the actions; what fails is told as a notice */
export function createPopupActions(parts: ActionParts): PopupActions {
  const { toasts, open } = parts;

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      toasts.fail(unexpected(error));
    }
  }

  /** From the history, or, where the story is in none, straight from its tab. */
  function openReader({ id, tabId }: StoryState, extra: Record<string, string>): Promise<void> {
    const which = id.value === null ? { tab: String(tabId) } : { id: id.value };
    return open(`reader.html?${new URLSearchParams({ ...which, ...extra })}`);
  }

  return {
    read: (story) => attempt(() => openReader(story, {})),
    listen: (story) => attempt(() => openReader(story, { listen: '' })),
    earlier: (story, version) => attempt(() => openReader(story, { version: String(version) })),
    history: () => attempt(() => open('history.html')),
    settings: () => attempt(parts.openSettings),
    async letIn() {
      let given = false;
      await attempt(async () => {
        given = await parts.askAccess();
      });
      return given;
    },
    copy: (kind, story) =>
      attempt(async () => {
        const quoted =
          parts.selection().trim() || story.marked.value || story.summary.value.sentences[0]?.text;
        const text = await copyText(
          kind,
          story.article.value,
          quoted ?? firstWords(story.article.value),
          parts.citationStyle(),
        );
        if (text === null) return void toasts.show('Only pages of the web have links that others can open');
        await parts.writeClipboard(text);
        toasts.show(COPIED[kind]);
      }),
    report: (story) =>
      attempt(async () => {
        const { writeReport } = await import('../report/report.ts');
        const page = await parts.skeleton(story.tabId);
        const { name, text } = writeReport({
          article: story.article.value,
          omissions: story.omissions,
          page,
          version: parts.version,
        });
        parts.download({ name, mediaType: 'application/json', data: text });
        toasts.show(`Report written to ${name}`);
      }),
    openPanel: parts.openPanel && (() => attempt(async () => parts.openPanel?.())),
    commands: parts.commands,
  };
}

const COPIED: Record<CopyKind, string> = {
  markdown: 'Copied as Markdown',
  text: 'Copied as plain text',
  quotation: 'Quotation copied, with its source',
  link: 'Link to the sentence copied',
  citation: 'Citation copied',
};

/** Each writer is fetched only when it is wanted. @returns null where there is nothing to be copied */
async function copyText(
  kind: CopyKind,
  article: Article,
  quoted: string,
  style: CitationStyle,
): Promise<string | null> {
  switch (kind) {
    case 'markdown':
      return (await import('../export/markdown/document.ts')).toMarkdown(article);
    case 'text':
      return (await import('../export/plain-text.ts')).toPlainText(article);
    case 'quotation':
      return (await import('../export/quotation.ts')).toQuotation(article, quoted);
    case 'link':
      return (await import('../export/sentence-link.ts')).toSentenceLink(article.url, quoted);
    case 'citation':
      return (await import('../export/citation/formatted.ts')).formatCitation(article, style);
  }
}

function firstWords({ body, headline }: Article): string {
  const first = body.find((block) => block.kind === 'paragraph');
  return first?.kind === 'paragraph' ? inlineText(first.text) : headline;
}
