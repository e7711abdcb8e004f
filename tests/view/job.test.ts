import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../lib/model/result.ts';
import { job, type Run } from '../../lib/view/job.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('job', () => {
  it('gives the value and shows no bar for short work', async () => {
    const double = job(async (input: number) => success(input * 2));
    const seen: string[] = [];
    double.state.subscribe((now) => seen.push(now.state === 'running' ? `running ${now.late}` : now.state));
    expect(await double.start(21)).toEqual({ ok: true, value: 42 });
    expect(double.state.value).toEqual({ state: 'done', value: 42 });
    expect(seen).toEqual(['idle', 'running false', 'done']);
  });

  it('is late only after the patience given', async () => {
    const slow = job(
      async (_: null) => {
        await wait(1000);
        return success('done');
      },
      { patience: 300 },
    );
    const end = slow.start(null);
    await vi.advanceTimersByTimeAsync(299);
    expect(slow.state.value).toMatchObject({ state: 'running', late: false });
    await vi.advanceTimersByTimeAsync(1);
    expect(slow.state.value).toMatchObject({ state: 'running', late: true });
    await vi.advanceTimersByTimeAsync(700);
    expect(await end).toEqual({ ok: true, value: 'done' });
  });

  it('shows what the work reports', async () => {
    const counting = job(async (_: null, { report }: Run) => {
      report(1, 3);
      await wait(10);
      return success(null);
    });
    const end = counting.start(null);
    await vi.advanceTimersByTimeAsync(0);
    expect(counting.state.value).toMatchObject({ progress: { done: 1, total: 3 } });
    await vi.advanceTimersByTimeAsync(10);
    await end;
  });

  it('shows the first of many reports at once, and the last one soon, but not all of them', async () => {
    const busy = job(async (_: null, { report }: Run) => {
      for (let done = 1; done <= 1000; done++) report(done, 2000);
      await wait(1000);
      report(2000, 2000);
      await wait(1000);
      return success(null);
    });
    const seen: number[] = [];
    busy.state.subscribe((now) => {
      if (now.state === 'running' && now.progress.done !== seen.at(-1)) seen.push(now.progress.done);
    });
    const end = busy.start(null);
    expect(seen).toEqual([0, 1]);
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toEqual([0, 1, 1000]);
    await vi.advanceTimersByTimeAsync(800);
    expect(seen).toEqual([0, 1, 1000, 2000]);
    await vi.advanceTimersByTimeAsync(1000);
    await end;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops at once, even when the work is slow to notice, and tells the work', async () => {
    let aborted = false;
    const endless = job(async (_: null, { signal }: Run) => {
      signal.addEventListener('abort', () => {
        aborted = true;
      });
      await wait(1_000_000);
      return success(null);
    });
    const end = endless.start(null);
    await vi.advanceTimersByTimeAsync(5);
    endless.stop();
    expect(await end).toEqual({ ok: false, error: { kind: 'stopped' } });
    expect(aborted).toBe(true);
    expect(endless.state.value).toEqual({ state: 'failed', failure: { kind: 'stopped' } });
  });

  it('brings a bug back as a failure', async () => {
    const broken = job(async (_: null) => {
      throw new RangeError('off by one');
    });
    await broken.start(null);
    expect(broken.state.value).toEqual({
      state: 'failed',
      failure: { kind: 'unexpected', detail: 'RangeError: off by one' },
    });
  });

  it('a new start ends the run before it, whose end changes nothing any more', async () => {
    const echo = job(async (input: { word: string; ms: number }) => {
      await wait(input.ms);
      return success(input.word);
    });
    const first = echo.start({ word: 'first', ms: 50 });
    const second = echo.start({ word: 'second', ms: 10 });
    await vi.advanceTimersByTimeAsync(100);
    expect(await first).toEqual({ ok: false, error: { kind: 'stopped' } });
    expect(await second).toEqual({ ok: true, value: 'second' });
    expect(echo.state.value).toEqual({ state: 'done', value: 'second' });
  });

  it('goes back to idle', async () => {
    const quick = job(async (_: null) => success(1));
    await quick.start(null);
    quick.reset();
    expect(quick.state.value).toEqual({ state: 'idle' });
  });
});
