import type { Result } from '../model/result.ts';
import { primaryLanguage } from '../text/language.ts';

/**
 * The summariser built into the browser (Chrome's Summarizer API, https://developer.mozilla.org/docs/Web/API/Summarizer):
 * a model on the device, so that nothing is sent. It is handed in, since it exists in windows alone, not in workers.
 */

/** The part of the platform's `Summarizer` that is used. */
export interface SummarizerFactory {
  availability(
    options: SummarizerOptions,
  ): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(
    options: SummarizerOptions & { signal: AbortSignal; monitor(monitor: EventTarget): void },
  ): Promise<SummarizerSession>;
}

interface SummarizerSession {
  inputQuota?: number;
  measureInputUsage?(text: string, options: { signal: AbortSignal }): Promise<number>;
  summarizeStreaming(
    text: string,
    options: { signal: AbortSignal; context?: string },
  ): ReadableStream<string>;
  destroy(): void;
}

export interface SummarizerOptions {
  type: 'key-points' | 'tldr' | 'headline';
  length: 'short' | 'medium' | 'long';
  format: 'plain-text';
  expectedInputLanguages: string[];
  outputLanguage: string;
}

/** What the reader asks for. */
export interface ModelRequest {
  /** The story's text, without furniture. */
  text: string;
  /** BCP 47 tag of the story; null is tried as English. */
  language: string | null;
  type: SummarizerOptions['type'];
  length: SummarizerOptions['length'];
}

/** Why there is no machine-written summary; each has its sentence and its next step in the interface. */
export type ModelFailure =
  /** This browser has no summariser at all (Firefox, Edge, Chrome before 138). */
  | { kind: 'model-missing' }
  /** The browser has one, this device cannot run it (memory, disk, graphics). */
  | { kind: 'model-unavailable' }
  | { kind: 'language-not-supported'; language: string }
  /** The model must be downloaded first, which the browser starts only on a click or key press. */
  | { kind: 'click-needed' }
  | { kind: 'download-failed'; detail: string }
  /** A policy of the browser's administrator or of the page forbids it. */
  | { kind: 'not-allowed' }
  /** The model wrote something that the browser holds back. */
  | { kind: 'withheld' }
  | { kind: 'story-too-long'; longest: number | null }
  | { kind: 'stopped' }
  | { kind: 'model-failed'; detail: string };

export type ModelState = 'ready' | 'download-needed' | 'downloading';

export interface ModelRun {
  signal: AbortSignal;
  /** Share of the model that is downloaded, 0 to 1; not called where it is there already. */
  onDownload(share: number): void;
  /** All of the summary so far. */
  onText(soFar: string): void;
}

/**
 * What Chrome's model writes (https://developer.chrome.com/docs/ai/summarizer-api). It cannot be asked for the list, and
 * asked for a language outside of it, it writes an error into the console of whoever asked: every popup over such a story.
 */
const LANGUAGES = new Set(['de', 'en', 'es', 'fr', 'ja']);

const failed = (error: ModelFailure): Result<never, ModelFailure> => ({ ok: false, error });

/** @returns the platform's summariser where there is one in this window */
export function findSummarizer(scope: object): SummarizerFactory | null {
  const found: unknown = 'Summarizer' in scope ? scope.Summarizer : null;
  return isFactory(found) ? found : null;
}

function isFactory(value: unknown): value is SummarizerFactory {
  return (
    (typeof value === 'function' || typeof value === 'object') &&
    value !== null &&
    'create' in value &&
    'availability' in value
  );
}

/**
 * Asks whether a summary can be had, without starting a download.
 * @param summarizer null where the browser has none
 */
export async function modelState(
  summarizer: SummarizerFactory | null,
  request: Omit<ModelRequest, 'text'>,
): Promise<Result<ModelState, ModelFailure>> {
  if (!summarizer) return failed({ kind: 'model-missing' });
  const options = optionsFor(request);
  const { outputLanguage: language } = options;
  if (!LANGUAGES.has(language)) return failed({ kind: 'language-not-supported', language });
  try {
    switch (await summarizer.availability(options)) {
      case 'available':
        return { ok: true, value: 'ready' };
      case 'downloadable':
        return { ok: true, value: 'download-needed' };
      case 'downloading':
        return { ok: true, value: 'downloading' };
      case 'unavailable':
        return failed({ kind: 'model-unavailable' });
    }
  } catch (error) {
    return failed(explain(error, null));
  }
}

/**
 * Writes a summary, shown as it comes. Must be called from a click or key press where the model is to be downloaded.
 * The session is ended in every case.
 *
 * @returns the whole summary as plain text
 */
export async function summariseWithModel(
  summarizer: SummarizerFactory | null,
  request: ModelRequest,
  { signal, onDownload, onText }: ModelRun,
): Promise<Result<string, ModelFailure>> {
  const state = await modelState(summarizer, request);
  if (!state.ok || !summarizer) return state.ok ? failed({ kind: 'model-missing' }) : state;
  if (signal.aborted) return failed({ kind: 'stopped' });
  let downloading = state.value !== 'ready';
  let session: SummarizerSession | null = null;
  try {
    session = await summarizer.create({
      ...optionsFor(request),
      signal,
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', (event) => {
          if ('loaded' in event && typeof event.loaded === 'number') onDownload(Math.min(1, event.loaded));
        }),
    });
    downloading = false;
    if (await isTooLong(session, request.text, signal)) {
      return failed({ kind: 'story-too-long', longest: session.inputQuota ?? null });
    }
    return { ok: true, value: await written(session, request.text, signal, onText) };
  } catch (error) {
    return failed(
      signal.aborted ? { kind: 'stopped' } : explain(error, downloading ? 'download' : 'writing'),
    );
  } finally {
    session?.destroy();
  }
}

async function isTooLong(session: SummarizerSession, text: string, signal: AbortSignal): Promise<boolean> {
  if (session.inputQuota === undefined || !session.measureInputUsage) return false;
  return (await session.measureInputUsage(text, { signal })) > session.inputQuota;
}

async function written(
  session: SummarizerSession,
  text: string,
  signal: AbortSignal,
  onText: (soFar: string) => void,
): Promise<string> {
  const reader = session.summarizeStreaming(text, { signal }).getReader();
  let soFar = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    soFar += part.value;
    onText(soFar);
  }
  return soFar.trim();
}

function optionsFor({ language, type, length }: Omit<ModelRequest, 'text'>): SummarizerOptions {
  const primary = primaryLanguage(language) ?? 'en';
  return { type, length, format: 'plain-text', expectedInputLanguages: [primary], outputLanguage: primary };
}

/** The platform's errors by name, as its specification lists them. */
function explain(error: unknown, during: 'download' | 'writing' | null): ModelFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  switch (name) {
    case 'AbortError':
      return { kind: 'stopped' };
    case 'NotAllowedError':
      return during === 'download' ? { kind: 'click-needed' } : { kind: 'not-allowed' };
    case 'NotReadableError':
      return { kind: 'withheld' };
    case 'QuotaExceededError':
      return { kind: 'story-too-long', longest: null };
    case 'NotSupportedError':
      return { kind: 'model-unavailable' };
    case 'NetworkError':
      return { kind: 'download-failed', detail };
    default:
      return during === 'download' ? { kind: 'download-failed', detail } : { kind: 'model-failed', detail };
  }
}
