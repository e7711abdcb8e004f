// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { destination, startOmnibox } from '../../lib/background/omnibox.ts';
import type { Omnibox, Suggestion } from '../../lib/browser/omnibox.ts';
import { failure, type Result, success } from '../../lib/model/result.ts';
import type { FoundStory } from '../../lib/model/search.ts';
import { entry } from '../support/builders.ts';

type Typed = Parameters<Parameters<Omnibox['onTyped']>[0]>;
type Entered = Parameters<Parameters<Omnibox['onEntered']>[0]>;

function bar(answer: (text: string) => Promise<Result<{ stories: FoundStory[] }>>, xml = true) {
  let typed: ((...typed: Typed) => void) | undefined;
  let entered: ((...entered: Entered) => void) | undefined;
  const open = vi.fn(async () => {});
  startOmnibox({
    omnibox: {
      setDefault: () => {},
      onTyped: (listener) => {
        typed = listener;
      },
      onEntered: (listener) => {
        entered = listener;
      },
      open,
    },
    search: ({ text }) => answer(text),
    xml,
  });
  return {
    open,
    type: (text: string) => new Promise<Suggestion[]>((resolve) => typed?.(text, resolve)),
    typeUnheard: (text: string, heard: (suggestions: Suggestion[]) => void) => typed?.(text, heard),
    enter: (...given: Entered) => entered?.(...given),
  };
}

const story = (given: Partial<FoundStory> = {}): FoundStory => ({
  entry: entry({ id: '1z' }),
  headline: [
    { text: 'Ferry', marked: true },
    { text: ' service <b>&"returns"', marked: false },
  ],
  highlights: 0,
  snippet: null,
  ...given,
});

test('stories are suggested with what matched marked, as XML that can be read', async () => {
  const [first] = await bar(async () => success({ stories: [story()] })).type('ferry');
  expect(first?.content).toBe('story:1z');
  const parsed = new DOMParser().parseFromString(`<d>${first?.description}</d>`, 'text/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.querySelector('match')?.textContent).toBe('Ferry');
  expect(parsed.documentElement.textContent).toBe('Ferry service <b>&"returns" The Harbour Post, Marta Lind');
});

test('signs that XML cannot hold are left out', async () => {
  const broken = story({ headline: [{ text: 'A\u0000B\u001b \ud83d', marked: false }] });
  const [first] = await bar(async () => success({ stories: [broken] })).type('a');
  const parsed = new DOMParser().parseFromString(`<d>${first?.description}</d>`, 'text/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
});

test('where the browser knows no XML, the words are plain', async () => {
  const [first] = await bar(async () => success({ stories: [story()] }), false).type('ferry');
  expect(first?.description).toBe(
    'Ferry service returns to Port Ellery after three years – The Harbour Post, Marta Lind',
  );
});

test('a late answer to earlier letters is not shown', async () => {
  const answers: Record<string, (stories: FoundStory[]) => void> = {};
  const slow = bar(
    (text) =>
      new Promise((resolve) => {
        answers[text] = (stories) => resolve(success({ stories }));
      }),
  );
  const early = vi.fn();
  slow.typeUnheard('f', early);
  const late = slow.type('fe');
  answers['fe']?.([story()]);
  answers['f']?.([]);
  expect(await late).toHaveLength(1);
  expect(early).not.toHaveBeenCalled();
});

test('a history that cannot be opened suggests nothing', async () => {
  const closed = bar(async () => failure({ kind: 'storage-unavailable', detail: 'blocked' }));
  expect(await closed.type('ferry')).toEqual([]);
});

test('a chosen story opens in the reader, words in the history', () => {
  const chosen = bar(async () => success({ stories: [] }));
  chosen.enter('story:1z', 'new tab');
  expect(chosen.open).toHaveBeenCalledWith('/reader.html?id=1z', 'new tab');
  expect(destination(' by:lind ferry ')).toBe('/history.html?q=by%3Alind+ferry');
  expect(destination('')).toBe('/history.html');
  expect(destination('story:../x')).toBe('/history.html?q=story%3A..%2Fx');
});
