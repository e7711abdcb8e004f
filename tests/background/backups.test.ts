import { expect, test, vi } from 'vitest';
import { createBackups } from '../../lib/background/backups.ts';
import type { BackupLog, BackupPlan } from '../../lib/model/backup.ts';
import { failure, type Result, success } from '../../lib/model/result.ts';
import { failedAt, kept, log } from '../backup/builders.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24, 8);

const withLog = (given: Partial<BackupLog>) => success(log(given));

function background({
  plan,
  known = success(log()),
}: {
  plan?: Partial<BackupPlan>;
  known?: Result<BackupLog>;
} = {}) {
  const seen = { alarm: undefined as number | null | undefined };
  const begin = vi.fn(async () => undefined);
  const opened = vi.fn(async () => known);
  const backups = createBackups({
    plan: async () => ({ every: 'day', keep: 7, ...plan }),
    log: opened,
    alarm: async (when) => {
      seen.alarm = when;
    },
    begin,
    now: () => NOW,
  });
  return { ...backups, seen, begin, opened };
}

test('without a plan there is no alarm, and the history is not opened', async () => {
  const { arrange, ring, seen, begin, opened } = background({ plan: { every: 'never' } });
  await arrange();
  await ring();
  expect(seen.alarm).toBeNull();
  expect(opened).not.toHaveBeenCalled();
  expect(begin).not.toHaveBeenCalled();
});

test('the alarm is set for when the next one is due', async () => {
  const { arrange, seen } = background({ known: withLog({ kept: [kept({ at: NOW - DAY / 2 })] }) });
  await arrange();
  expect(seen.alarm).toBe(NOW + DAY / 2);
});

test('what was missed is made a minute after the start, not in the middle of it', async () => {
  const { arrange, seen } = background({ known: withLog({ kept: [kept({ at: NOW - 9 * DAY })] }) });
  await arrange();
  expect(seen.alarm).toBe(NOW + MINUTE);
});

test('an alarm makes a backup, and another looks after it should it be killed', async () => {
  const { ring, seen, begin } = background();
  await ring();
  expect(begin).toHaveBeenCalledExactlyOnceWith({ every: 'day', keep: 7 });
  expect(seen.alarm).toBe(NOW + 15 * MINUTE);
});

test('an alarm that rings too early makes none', async () => {
  const { ring, seen, begin } = background({
    known: withLog({ kept: [kept({ at: NOW - DAY + 5 * MINUTE })] }),
  });
  await ring();
  expect(begin).not.toHaveBeenCalled();
  expect(seen.alarm).toBe(NOW + 5 * MINUTE);
});

test('after a failure it is tried again later, not at once', async () => {
  const { arrange, seen } = background({ known: withLog({ failed: failedAt(NOW, 2) }) });
  await arrange();
  expect(seen.alarm).toBe(NOW + 60 * MINUTE);
});

test('a history that cannot be opened is asked again', async () => {
  const { arrange, seen } = background({
    known: failure({ kind: 'storage-unavailable', detail: 'blocked' }),
  });
  await arrange();
  expect(seen.alarm).toBe(NOW + 15 * MINUTE);
});
