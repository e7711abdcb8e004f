import { expect, test, vi } from 'vitest';
import { createRetention, type RetentionParts } from '../../lib/background/retention.ts';
import { failure, success } from '../../lib/model/result.ts';

const HOUR = 3_600_000;
const NOTHING = { texts: [], entries: [], trash: [] };
const RULES = { texts: 90, entries: null, trash: 30 };

function background(given: Partial<RetentionParts> = {}) {
  const clock = { now: Date.UTC(2026, 10, 24, 8), last: 0 };
  const apply = vi.fn(async () => success(NOTHING));
  const parts = (): RetentionParts => ({
    rules: async () => RULES,
    apply,
    last: async () => clock.last,
    remember: async (time) => {
      clock.last = time;
    },
    now: () => clock.now,
    ...given,
  });
  return { clock, apply, parts, follow: createRetention(parts()) };
}

test('without rules the history is not opened', async () => {
  const { follow, apply, clock } = background({
    rules: async () => ({ texts: null, entries: null, trash: null }),
  });
  await follow();
  expect(apply).not.toHaveBeenCalled();
  expect(clock.last).toBe(0);
});

test('rules are followed as they are', async () => {
  const { follow, apply } = background();
  await follow();
  expect(apply).toHaveBeenCalledExactlyOnceWith(RULES);
});

test('once a day, however many pages load and however often the worker starts', async () => {
  const { follow, apply, clock, parts } = background();
  await Promise.all([follow(), follow()]);
  clock.now += 23 * HOUR;
  await follow();
  await createRetention(parts())();
  expect(apply).toHaveBeenCalledTimes(1);
  clock.now += 2 * HOUR;
  await createRetention(parts())();
  expect(apply).toHaveBeenCalledTimes(2);
});

test('a clock that was wrong for a while does not switch the rules off', async () => {
  const { follow, apply, clock } = background();
  clock.last = clock.now + 400 * 24 * HOUR;
  await follow();
  expect(apply).toHaveBeenCalledOnce();
});

test('a history that cannot be opened is told to the console, not thrown, and tried again the next day', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const apply = vi.fn(async () => failure({ kind: 'storage-unavailable', detail: 'blocked' }));
  const { follow, clock } = background({ apply });
  await follow();
  await follow();
  expect(warn).toHaveBeenCalledOnce();
  clock.now += 25 * HOUR;
  await follow();
  expect(apply).toHaveBeenCalledTimes(2);
  warn.mockRestore();
});
