import { expect, test, vi } from 'vitest';
import { followRetention } from '../../lib/background/retention.ts';
import { failure, success } from '../../lib/model/result.ts';

const NOTHING = { texts: [], entries: [], trash: [] };

test('without rules the history is not opened', async () => {
  const apply = vi.fn(async () => success(NOTHING));
  await followRetention({ rules: async () => ({ texts: null, entries: null, trash: null }), apply });
  expect(apply).not.toHaveBeenCalled();
});

test('rules are followed as they are', async () => {
  const apply = vi.fn(async () => success(NOTHING));
  const rules = { texts: 90, entries: null, trash: 30 };
  await followRetention({ rules: async () => rules, apply });
  expect(apply).toHaveBeenCalledWith(rules);
});

test('a history that cannot be opened is told to the console, not thrown', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await followRetention({
    rules: async () => ({ texts: 90, entries: null, trash: null }),
    apply: async () => failure({ kind: 'storage-unavailable', detail: 'blocked' }),
  });
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
