import { describe, expect, it, vi } from 'vitest';
import { createMachineState, type MachineMemory } from '../../lib/view/machine-state.ts';
import { article } from '../support/builders.ts';

const STORY = article({ url: 'https://quay.example/ferry', words: 120 });

/** The platform's summariser, which writes its words as the test lets it. */
function machine() {
  const streams: ReadableStreamDefaultController<string>[] = [];
  return {
    /** Ends what is being written, with these words. */
    ends(words: string) {
      streams.at(-1)?.enqueue(words);
      streams.at(-1)?.close();
    },
    summarizer: {
      availability: async () => 'available' as const,
      create: async () => ({
        summarizeStreaming: () =>
          new ReadableStream<string>({ start: (stream) => void streams.push(stream) }),
        destroy: () => undefined,
      }),
    },
    streams,
  };
}

/** As the browser keeps it: a copy of what was written. */
function memoryOf(kept: unknown = null): MachineMemory & { kept(): unknown } {
  let now = kept;
  return {
    read: async () => now,
    write: (words) => {
      now = structuredClone(words);
    },
    kept: () => now,
  };
}

const open = (memory: MachineMemory, given: { story?: typeof STORY; mayKeep?: boolean } = {}) => {
  const own = machine();
  const made = createMachineState({
    summarizer: own.summarizer,
    article: given.story ?? STORY,
    offer: 'ready',
    memory,
    mayKeep: () => given.mayKeep ?? true,
  });
  return made.then((state) => ({ ...own, state }));
};

describe('the machine’s summary, as the popup closes and opens again', () => {
  it('what was written is there again, with what was asked for', async () => {
    const memory = memoryOf();
    const first = await open(memory);
    first.state.choose({ type: 'tldr' });
    const written = first.state.write();
    await vi.waitFor(() => expect(first.streams).toHaveLength(1));
    first.ends('The ferry sails.');
    await written;
    const second = await open(memory);
    expect(second.state.view.value).toEqual({ state: 'written', text: 'The ferry sails.' });
    expect(second.state.choice.value.type).toBe('tldr');
    expect(second.state.resumed).toBe(false);
    expect(second.streams).toHaveLength(0);
  });

  it('what was being written is written to its end', async () => {
    const memory = memoryOf();
    const first = await open(memory);
    void first.state.write();
    first.state.close();
    const second = await open(memory);
    expect(second.state.resumed).toBe(true);
    await vi.waitFor(() => expect(second.streams).toHaveLength(1));
    second.ends('The ferry sails.');
    await vi.waitFor(() =>
      expect(second.state.view.value).toEqual({ state: 'written', text: 'The ferry sails.' }),
    );
  });

  it('what its reader stopped is not begun again', async () => {
    const memory = memoryOf();
    const first = await open(memory);
    const written = first.state.write();
    first.state.stop();
    await written;
    expect(first.state.view.value).toEqual({ state: 'failed', failure: { kind: 'stopped' } });
    expect((await open(memory)).state.view.value.state).toBe('offered');
  });

  it('another story, and one whose text is another now, have none of it', async () => {
    const memory = memoryOf({
      of: 'https://quay.example/ferry 120',
      choice: { type: 'tldr', length: 'short' },
      text: 'The ferry sails.',
    });
    expect((await open(memory)).state.view.value.state).toBe('written');
    for (const story of [
      { ...STORY, url: 'https://quay.example/other' },
      { ...STORY, words: 121 },
    ])
      expect((await open(memory, { story })).state.view.value.state).toBe('offered');
  });

  it('of a story that may leave no traces nothing is kept', async () => {
    const memory = memoryOf();
    const { state, ends, streams } = await open(memory, { mayKeep: false });
    const written = state.write();
    await vi.waitFor(() => expect(streams).toHaveLength(1));
    ends('The ferry sails.');
    await written;
    expect(memory.kept()).toBeNull();
  });

  it.each([
    'words',
    { of: 'https://quay.example/ferry 120', choice: null, text: 'a' },
    { of: 'https://quay.example/ferry 120', choice: { type: 'ode', length: 'short' }, text: 'a' },
    { of: 'https://quay.example/ferry 120', choice: { type: 'tldr', length: 'short' }, text: 7 },
  ])('what is no memory of ours is none: %j', async (kept) => {
    expect((await open(memoryOf(kept))).state.view.value.state).toBe('offered');
  });
});
