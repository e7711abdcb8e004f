import { describe, expect, it, vi } from 'vitest';
import { type CaptureParts, createCapture } from '../../lib/background/capture.ts';
import { failure, success } from '../../lib/model/result.ts';
import { entryId } from '../support/builders.ts';
import { cutting } from '../support/cuttings.ts';

const url = 'https://harbourpost.example/2026/03/04/ferry-service-returns';

function capture(given: Partial<CaptureParts> = {}) {
  let now = 0;
  const inject = vi.fn(async (): Promise<unknown> => success(cutting(url)));
  const parts: CaptureParts = {
    findTab: async (id) => ({ id, url, private: false }),
    look: async () => ({ url, contentType: 'text/html' }),
    inject,
    barred: async () => null,
    followRules: (_tab, _url, reading) => reading,
    record: async () => success(entryId('entry-1')),
    now: () => now,
    ...given,
  };
  return {
    ...createCapture(parts),
    inject,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('capture', () => {
  it('gives the story before it is in the history, and its entry once it is', async () => {
    let recorded: () => void = () => undefined;
    const { story, read, inject } = capture({
      record: () => new Promise((done) => (recorded = () => done(success(entryId('entry-1'))))),
    });
    expect(await story(7)).toMatchObject({
      ok: true,
      value: { article: { headline: 'Ferry returns', url } },
    });
    const reading = read(7);
    await vi.waitFor(() => recorded());
    expect(await reading).toMatchObject({ ok: true, value: { entry: 'entry-1', notRecorded: null } });
    expect(inject).toHaveBeenCalledTimes(1);
  });

  it('hands out a fresh reading again, and reads anew when it is old or the tab went on', async () => {
    const { read, inject, pass, forget } = capture();
    await read(7);
    pass(19_000);
    await read(7);
    expect(inject).toHaveBeenCalledTimes(1);
    pass(2_000);
    await read(7);
    expect(inject).toHaveBeenCalledTimes(2);
    forget(7);
    await read(7);
    expect(inject).toHaveBeenCalledTimes(3);
  });

  it('asks Readability where our own reading finds no story, or is unsure of it', async () => {
    const found = (confidence: number) => {
      const cut = cutting(url);
      return success({ ...cut, story: { ...cut.story, confidence } });
    };
    for (const first of [{ ok: false, error: { kind: 'no-story-found' } }, found(0.1)]) {
      const inject = vi.fn(async (_tab: number, file: string) =>
        file === 'second-opinion.js' ? found(0.8) : first,
      );
      expect(await capture({ inject }).story(7)).toMatchObject({
        value: { article: { provenance: { body: { confidence: 0.8 } } } },
      });
    }
    const sure = vi.fn(async () => found(0.9));
    await capture({ inject: sure }).story(7);
    expect(sure).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure', async () => {
    const answers: unknown[] = [
      { ok: false, error: { kind: 'no-story-found' } },
      { ok: false, error: { kind: 'no-story-found' } },
      success(cutting(url)),
    ];
    const { story } = capture({ inject: async () => answers.shift() });
    expect(await story(7)).toEqual(failure({ kind: 'no-story-found', url }));
    await vi.waitFor(async () => expect((await story(7)).ok).toBe(true));
  });

  it('tells why nothing was recorded, beside the story', async () => {
    const full = { kind: 'storage-full', needed: null } as const;
    const barred = capture({ barred: async () => ({ why: 'paused' }) });
    expect(await barred.read(7)).toMatchObject({ value: { entry: null, notRecorded: { why: 'paused' } } });
    const broken = capture({ record: async () => failure(full) });
    expect(await broken.read(7)).toMatchObject({
      value: { entry: null, notRecorded: { why: 'failed', failure: full } },
    });
  });

  it('takes nothing from a page that is no story as ours', async () => {
    const { story } = capture({
      inject: async () => success({ ...cutting(url), headline: 7 }),
    });
    expect(await story(7)).toMatchObject({ ok: false, error: { kind: 'article-not-valid' } });
  });
});
