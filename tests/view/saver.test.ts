import { expect, test, vi } from 'vitest';
import { failure, type Result, success } from '../../lib/model/result.ts';
import { createSaver } from '../../lib/view/saver.ts';
import { createToasts } from '../../lib/view/toasts.ts';

function stage(answer: () => Promise<Result<unknown>> = async () => success(null)) {
  const asked: boolean[] = [];
  const toasts = createToasts();
  const save = createSaver(toasts, (saved) => {
    asked.push(saved);
    return answer();
  });
  return { asked, toasts, save, said: () => toasts.all.value.map(({ about }) => about) };
}

test('the second click of two does nothing', async () => {
  const { asked, save, said } = stage();
  await Promise.all([save(true), save(true)]);
  expect(asked).toEqual([true]);
  expect(said()).toEqual(['Saved for offline reading']);
});

test('only the last notice stays; it takes back what it tells of', async () => {
  const { asked, save, said, toasts } = stage();
  await save(true);
  await save(false);
  expect(said()).toEqual(['No longer saved']);
  toasts.all.value[0]?.undo?.();
  await expect.poll(() => asked).toEqual([true, false, true]);
});

test('what fails is told, and can be tried again', async () => {
  const full = { kind: 'storage-full', needed: null } as const;
  const { asked, save, said } = stage(async () => failure(full));
  await save(true);
  await save(true);
  expect(asked).toEqual([true, true]);
  expect(said()).toEqual([full, full]);
});

test('a history that does not answer is told of while it does not', async () => {
  vi.useFakeTimers();
  let answer = (_: Result<unknown>) => {};
  const { save, said } = stage(
    () =>
      new Promise((done) => {
        answer = done;
      }),
  );
  const saving = save(true);
  await vi.advanceTimersByTimeAsync(1_900);
  expect(said()).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(said()).toEqual(['The history does not answer yet. Leave this open until it does.']);
  answer(success(null));
  await saving;
  expect(said()).toEqual(['Saved for offline reading']);
  vi.useRealTimers();
});

test('what breaks off can be tried again', async () => {
  const answers = [Promise.reject(new Error('gone')), Promise.resolve(success(null))];
  const { save, said } = stage(() => answers.shift() ?? Promise.resolve(success(null)));
  await expect(save(true)).rejects.toThrow('gone');
  await save(true);
  expect(said()).toEqual(['Saved for offline reading']);
});
