import { afterEach, expect, it, vi } from 'vitest';
import { whenShown } from '../../../components/shared/when-shown.ts';

afterEach(() => document.body.replaceChildren());

const draw = () =>
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'A story' }));

it('calls back once, and not before the browser had a frame', async () => {
  const heard: string[] = [];
  draw();
  const shown = Promise.withResolvers<void>();
  const callback = vi.fn(() => {
    heard.push('shown');
    shown.resolve();
  });
  whenShown(callback);
  requestAnimationFrame(() => heard.push('frame'));
  await shown.promise;
  expect(heard).toEqual(['frame', 'shown']);
  // Longer than it waits at most.
  await new Promise((done) => setTimeout(done, 400));
  expect(callback).toHaveBeenCalledTimes(1);
});

it('does not call back any more when the wait was ended', async () => {
  const callback = vi.fn();
  draw();
  whenShown(callback)();
  await new Promise((done) => setTimeout(done, 400));
  expect(callback).not.toHaveBeenCalled();
});
