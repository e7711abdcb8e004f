import { describe, expect, it, vi } from 'vitest';
import { type CaptureParts, createCapture } from '../../lib/background/capture.ts';
import { interpretCutting } from '../../lib/background/interpreter.ts';
import type { NotRecorded } from '../../lib/messages/messages.ts';
import { failure, success } from '../../lib/model/result.ts';
import { entryId } from '../support/builders.ts';
import { cutting } from '../support/cuttings.ts';

const url = 'https://harbourpost.example/2026/03/04/ferry-service-returns';

const verdict = { kind: 'news', confidence: 0.9, reasons: ['news', 'slug'] };

/** What extractor.js evaluates to. */
const told = (cut: unknown = success(cutting(url)), more: object = {}) =>
  JSON.stringify({ url, contentType: 'text/html', verdict, cutting: cut, ...more });
const notFound = { ok: false, error: { kind: 'no-story-found' } };

function capture(given: Partial<CaptureParts> = {}) {
  let now = 0;
  const inject = vi.fn(async (): Promise<unknown> => told());
  const parts: CaptureParts = {
    findTab: async (id) => ({ id, url, title: 'Ferry returns', private: false }),
    look: async () => ({ url, contentType: 'text/html' }),
    mayEnter: async () => false,
    inject,
    off: async () => false,
    meanwhile: () => undefined,
    interpret: async (cut) => interpretCutting(cut, now),
    wait: async () => undefined,
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
    let recorded = (): void => {
      throw new Error('not yet');
    };
    const { story, read, inject } = capture({
      record: () => new Promise((done) => (recorded = () => done(success(entryId('entry-1'))))),
    });
    expect(await story(7, false)).toMatchObject({
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

  it('what could not be recorded is, as soon as its reader allows it, and not read again before', async () => {
    let why: NotRecorded | null = { why: 'paused' };
    const { read, inject } = capture({ barred: async () => why });
    await read(7);
    expect(await read(7)).toMatchObject({ value: { entry: null, notRecorded: { why: 'paused' } } });
    expect(inject).toHaveBeenCalledTimes(1);
    why = null;
    expect(await read(7)).toMatchObject({ value: { entry: 'entry-1', notRecorded: null } });
  });

  it('records what was read ahead only once it is asked for, and hands it out at once', async () => {
    const record = vi.fn(async () => success(entryId('entry-1')));
    const { ahead, story, inject } = capture({ record });
    await ahead(7);
    expect(inject).toHaveBeenCalledTimes(1);
    await expect.poll(async () => (await story(7, false)).ok).toBe(true);
    await expect.poll(() => record).toHaveBeenCalledTimes(1);
    expect(inject).toHaveBeenCalledTimes(1);

    const unasked = vi.fn(async () => success(entryId('entry-1')));
    await capture({ record: unasked }).ahead(7);
    await new Promise((done) => setTimeout(done));
    expect(unasked).not.toHaveBeenCalled();
  });

  it('reads a page again that has gone on since it was read ahead', async () => {
    let shown = url;
    const look = async () => ({ url: shown, contentType: 'text/html' });
    const findTab = async (id: number) => ({ id, url: shown, title: 'Ferry returns', private: false });
    const { ahead, story, inject } = capture({ look, findTab });
    await ahead(7);
    shown = `${url}/second`;
    await story(7, false);
    expect(inject).toHaveBeenCalledTimes(2);
  });

  it('believes what the browser has just told of the tab, and does not ask it again', async () => {
    const tab = { id: 7, url, title: 'Ferry returns', private: false };
    const findTab = vi.fn(async () => tab);
    const { ahead, story, inject } = capture({ findTab });
    await ahead(7);
    findTab.mockClear();
    await story(7, false, tab);
    expect(findTab).not.toHaveBeenCalled();
    expect(inject).toHaveBeenCalledTimes(1);
    await story(7, false, { ...tab, title: 'Bridge closes' });
    expect(inject).toHaveBeenCalledTimes(2);
  });

  it('asks for the tab while the page is still being read, not after it', async () => {
    const findTab = vi.fn(async (id: number) => ({ id, url, title: 'Ferry returns', private: false }));
    let answer = (): void => {
      throw new Error('not yet');
    };
    const inject = vi.fn(() => new Promise<unknown>((done) => (answer = () => done(told()))));
    const { ahead, story } = capture({ findTab, inject });
    const first = ahead(7);
    const second = story(7, false);
    await expect.poll(() => findTab).toHaveBeenCalledTimes(2);
    answer();
    expect(await second).toBe(await first);
    expect(inject).toHaveBeenCalledTimes(1);
  });

  it('reads a page again whose story came after its address', async () => {
    let title = 'Ferry returns';
    const { story, inject } = capture({ findTab: async (id) => ({ id, url, title, private: false }) });
    await story(7, false);
    title = 'Bridge closes';
    await story(7, false);
    expect(inject).toHaveBeenCalledTimes(2);
  });

  it('records a story after a while though its popup is gone, or at once when it is asked for', async () => {
    const record = vi.fn(async () => success(entryId('entry-1')));
    let end: () => void = () => undefined;
    const wait = () => new Promise<void>((done) => (end = done));
    const { story, read } = capture({ record, wait });
    await story(7, false);
    await new Promise((done) => setTimeout(done));
    expect(record).not.toHaveBeenCalled();
    end();
    await expect.poll(() => record).toHaveBeenCalledTimes(1);
    await read(7);
    expect(record).toHaveBeenCalledTimes(1);
    const asked = capture({ record, wait });
    await asked.story(7, false);
    await asked.read(7);
    expect(record).toHaveBeenCalledTimes(2);
  });

  it('asks Readability where our own reading finds no story, or is unsure of it', async () => {
    const found = (confidence: number) => {
      const cut = cutting(url);
      return success({ ...cut, story: { ...cut.story, confidence } });
    };
    for (const first of [notFound, found(0.1)]) {
      const inject = vi.fn(async (_tab: number, file: string) =>
        file === 'second-opinion.js' ? JSON.stringify(found(0.8)) : told(first),
      );
      expect(await capture({ inject }).story(7, false)).toMatchObject({
        value: { article: { provenance: { body: { confidence: 0.8 } } } },
      });
    }
    const sure = vi.fn(async () => told(found(0.9)));
    await capture({ inject: sure }).story(7, false);
    expect(sure).toHaveBeenCalledTimes(1);
  });

  it('tries again after a failure', async () => {
    const answers: unknown[] = [told(notFound), JSON.stringify(notFound), told()];
    const { story } = capture({ inject: async () => answers.shift() });
    expect(await story(7, false)).toEqual(failure({ kind: 'no-story-found', url }));
    await expect.poll(async () => (await story(7, false)).ok).toBe(true);
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
      inject: async () => told(success({ ...cutting(url), headline: 7 })),
    });
    expect(await story(7, false)).toMatchObject({ ok: false, error: { kind: 'article-not-valid' } });
  });

  it('turns down, and so does not record, what the detector is sure is no story, until asked to read it', async () => {
    const other = { kind: 'other', confidence: 0.9, reasons: ['front'] };
    const record = vi.fn(async () => success(entryId('entry-1')));
    const inject = vi.fn(async () => told(success(cutting(url)), { verdict: other }));
    const { story, read } = capture({ inject, record });
    const [declined, asked] = await Promise.all([story(7, false), story(7, true)]);
    expect(declined).toEqual(failure({ kind: 'no-story-found', url }));
    expect(asked.ok).toBe(true);
    expect(record).toHaveBeenCalledTimes(1);
    expect((await read(7)).ok).toBe(true);
  });

  it.each([
    ['is not sure', { verdict: { kind: 'other', confidence: 0.6, reasons: [] } }, false],
    ['says nothing that can be', { verdict: { kind: 'other', confidence: 7, reasons: ['<img>'] } }, false],
    ['is switched off', { verdict: { kind: 'other', confidence: 0.9, reasons: [] } }, true],
  ])('reads a page of which the detector %s', async (_, more, off) => {
    const { story } = capture({ inject: async () => told(undefined, more), off: async () => off });
    expect((await story(7, false)).ok).toBe(true);
  });

  it.each([
    ['a page that may not be entered', { look: () => Promise.reject(new Error()) }, 'page-not-readable'],
    ['a tab that is gone', { findTab: async () => null }, 'tab-closed'],
    ['a script that fails', {}, 'unexpected'],
  ])('tells %s by its name', async (_, given, kind) => {
    const { story } = capture({ ...given, inject: () => Promise.reject(new Error('no')) });
    expect(await story(7, false)).toMatchObject({ ok: false, error: { kind } });
  });

  it.each([
    [
      'the PDF viewer',
      told(notFound, { contentType: 'application/pdf' }),
      { kind: 'page-not-readable', why: 'pdf' },
    ],
    ['a page that answers for our script', JSON.stringify({ url: 'nowhere' }), { kind: 'unexpected' }],
    ['what is no JSON', '{', { kind: 'unexpected' }],
    ['nothing', null, { kind: 'unexpected' }],
  ])('reads no story out of %s', async (_, answer, error) => {
    expect(await capture({ inject: async () => answer }).story(7, false)).toMatchObject({ ok: false, error });
  });

  it('says of a file that it is one: its story has no address to be kept under', async () => {
    const file = 'file:///home/ida/ferry.html';
    const { story } = capture({
      findTab: async (id) => ({ id, url: file, title: 'Ferry returns', private: false }),
      inject: async () => told(notFound, { url: file }),
    });
    expect(await story(7, true)).toMatchObject({
      ok: false,
      error: { kind: 'page-not-readable', url: file, why: 'file' },
    });
  });

  it.each([
    ['hidden, though all of the web is open', null],
    ['that of a page’s source', `view-source:${url}`],
  ])('waits for no script in a page whose address is %s', async (_, address) => {
    const { story } = capture({
      findTab: async (id) => ({ id, url: address, title: null, private: false }),
      inject: () => new Promise(() => {}),
      look: () => new Promise(() => {}),
      mayEnter: async () => true,
    });
    expect(await story(7, false)).toMatchObject({
      ok: false,
      error: { kind: 'page-not-readable', why: 'hidden' },
    });
  });

  it('says of a page whose script is let fall in silence, as Firefox does in its own, that it may not be entered', async () => {
    const { story } = capture({
      inject: async () => null,
      look: () => Promise.reject(new Error('no document')),
    });
    expect(await story(7, false)).toMatchObject({ ok: false, error: { kind: 'page-not-readable' } });
  });
});
