import { describe, expect, test } from 'vitest';
import {
  findSummarizer,
  type ModelRequest,
  modelState,
  type SummarizerFactory,
  type SummarizerOptions,
  summariseWithModel,
} from '../../lib/summarise/browser-model.ts';

const request: ModelRequest = {
  text: 'The ferry sailed again on Wednesday.',
  language: 'en-GB',
  type: 'key-points',
  length: 'short',
};

interface Behaviour {
  availability?: (options: SummarizerOptions) => 'unavailable' | 'downloadable' | 'downloading' | 'available';
  createError?: Error;
  parts?: string[];
  streamError?: Error;
  usage?: number;
}

/** A summariser that behaves as the platform's specification says. */
function summarizer(behaviour: Behaviour = {}) {
  const seen = { destroyed: 0, options: null as SummarizerOptions | null };
  const factory: SummarizerFactory = {
    availability: async (options) => behaviour.availability?.(options) ?? 'available',
    create: async ({ monitor, signal, ...options }) => {
      seen.options = options;
      signal.throwIfAborted();
      if (behaviour.createError) throw behaviour.createError;
      const target = new EventTarget();
      monitor(target);
      if (behaviour.availability?.(options) === 'downloadable') {
        for (const loaded of [0, 0.5, 1]) {
          target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
        }
      }
      return {
        inputQuota: 100,
        measureInputUsage: async () => behaviour.usage ?? 10,
        destroy: () => {
          seen.destroyed++;
        },
        summarizeStreaming: (_text, { signal: running }) =>
          new ReadableStream<string>({
            async start(controller) {
              for (const part of behaviour.parts ?? ['The ferry ', 'sails again.']) {
                if (running.aborted) return controller.error(running.reason);
                controller.enqueue(part);
                await new Promise((resolve) => setTimeout(resolve));
              }
              if (behaviour.streamError) return controller.error(behaviour.streamError);
              controller.close();
            },
          }),
      };
    },
  };
  return { factory, seen };
}

function run() {
  const controller = new AbortController();
  const texts: string[] = [];
  const downloads: number[] = [];
  return {
    controller,
    texts,
    downloads,
    parts: {
      signal: controller.signal,
      onText: (text: string) => texts.push(text),
      onDownload: (share: number) => downloads.push(share),
    },
  };
}

describe('summariseWithModel', () => {
  test('streams the summary, in the story’s language, and ends the session', async () => {
    const { factory, seen } = summarizer();
    const { texts, downloads, parts } = run();
    const result = await summariseWithModel(factory, request, parts);
    expect(result).toEqual({ ok: true, value: 'The ferry sails again.' });
    expect(texts).toEqual(['The ferry ', 'The ferry sails again.']);
    expect(downloads).toEqual([]);
    expect(seen.destroyed).toBe(1);
    expect(seen.options).toMatchObject({ outputLanguage: 'en', type: 'key-points', format: 'plain-text' });
  });

  test('reports the download', async () => {
    const { factory } = summarizer({ availability: () => 'downloadable' });
    const { downloads, parts } = run();
    await summariseWithModel(factory, request, parts);
    expect(downloads).toEqual([0, 0.5, 1]);
  });

  test('stops in the middle', async () => {
    const { factory, seen } = summarizer({ parts: ['one ', 'two ', 'three'] });
    const { controller, texts, parts } = run();
    const result = await summariseWithModel(factory, request, {
      ...parts,
      onText: (text) => {
        texts.push(text);
        controller.abort();
      },
    });
    expect(result).toEqual({ ok: false, error: { kind: 'stopped' } });
    expect(texts).toEqual(['one ']);
    expect(seen.destroyed).toBe(1);
  });

  const named = (name: string) => Object.assign(new Error('because'), { name });
  test.each<[string, Behaviour, object]>([
    ['the device cannot', { availability: () => 'unavailable' }, { kind: 'model-unavailable' }],
    [
      'no click',
      { availability: () => 'downloadable', createError: named('NotAllowedError') },
      { kind: 'click-needed' },
    ],
    [
      'no network',
      { availability: () => 'downloadable', createError: named('NetworkError') },
      { kind: 'download-failed' },
    ],
    ['forbidden', { streamError: named('NotAllowedError') }, { kind: 'not-allowed' }],
    ['held back', { streamError: named('NotReadableError') }, { kind: 'withheld' }],
    ['too long', { usage: 101 }, { kind: 'story-too-long', longest: 100 }],
    ['too long after all', { streamError: named('QuotaExceededError') }, { kind: 'story-too-long' }],
    ['anything else', { streamError: named('UnknownError') }, { kind: 'model-failed' }],
  ])('explains: %s', async (_name, behaviour, expected) => {
    const { factory } = summarizer(behaviour);
    const result = await summariseWithModel(factory, request, run().parts);
    expect(result).toMatchObject({ ok: false, error: expected });
  });
});

describe('modelState', () => {
  test('a browser without one', async () => {
    expect(await modelState(null, request)).toEqual({ ok: false, error: { kind: 'model-missing' } });
    expect(findSummarizer({})).toBeNull();
    expect(findSummarizer({ Summarizer: 3 })).toBeNull();
    const { factory } = summarizer();
    expect(findSummarizer({ Summarizer: factory })).toBe(factory);
  });

  test('a language that the model does not write is not asked for, which would be an error in the console', async () => {
    const asked: string[] = [];
    const { factory } = summarizer({
      availability: ({ outputLanguage }) => {
        asked.push(outputLanguage);
        return 'unavailable';
      },
    });
    expect(await modelState(factory, { ...request, language: 'ur-PK' })).toEqual({
      ok: false,
      error: { kind: 'language-not-supported', language: 'ur' },
    });
    expect(asked).toEqual([]);
    expect(await modelState(factory, { ...request, language: 'de-AT' })).toEqual({
      ok: false,
      error: { kind: 'model-unavailable' },
    });
    expect(asked).toEqual(['de']);
  });

  test('says that a download is needed without starting it', async () => {
    const { factory, seen } = summarizer({ availability: () => 'downloadable' });
    expect(await modelState(factory, request)).toEqual({ ok: true, value: 'download-needed' });
    expect(seen.options).toBeNull();
  });
});
