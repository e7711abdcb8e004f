import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { live, type Observable } from '../../lib/view/live.ts';

type Observer<T> = Parameters<Observable<T>['subscribe']>[0];

function source<T>() {
  const observers = new Set<Observer<T>>();
  const observable: Observable<T> = {
    subscribe(observer) {
      observers.add(observer);
      return { unsubscribe: () => observers.delete(observer) };
    },
  };
  return {
    observable,
    observers,
    emit: (value: T) => {
      for (const observer of observers) observer.next(value);
    },
    fail: (error: unknown) => {
      for (const observer of observers) observer.error(error);
    },
  };
}

describe('live', () => {
  it('is loading, then ready with each new value', () => {
    const rows = source<number>();
    const { value } = live(() => rows.observable);
    expect(value.value).toEqual({ state: 'loading' });
    rows.emit(1);
    rows.emit(2);
    expect(value.value).toEqual({ state: 'ready', value: 2 });
  });

  it('names an error, whether the source reports or throws it', () => {
    const rows = source<number>();
    const reported = live(() => rows.observable);
    rows.fail(new TypeError('closed'));
    expect(reported.value.value).toEqual({
      state: 'failed',
      failure: { kind: 'unexpected', detail: 'TypeError: closed' },
    });
    const thrown = live(
      (): Observable<number> => {
        throw new Error('no database');
      },
      (error) => ({ kind: 'storage-unavailable', detail: String(error) }),
    );
    expect(thrown.value.value).toEqual({
      state: 'failed',
      failure: { kind: 'storage-unavailable', detail: 'Error: no database' },
    });
  });

  it('asks again when a signal that it read changes, and keeps what was shown until the answer', () => {
    const words = signal('a');
    const answers = { a: source<string>(), b: source<string>() };
    const query = vi.fn(() => answers[words.value === 'a' ? 'a' : 'b'].observable);
    const { value } = live(query);
    answers.a.emit('rows of a');
    words.value = 'b';
    expect(query).toHaveBeenCalledTimes(2);
    expect(value.value).toEqual({ state: 'ready', value: 'rows of a' });
    expect(answers.a.observers.size).toBe(0);
    answers.b.emit('rows of b');
    expect(value.value).toEqual({ state: 'ready', value: 'rows of b' });
  });

  it('ends its subscription when stopped', () => {
    const rows = source<number>();
    const { value, stop } = live(() => rows.observable);
    rows.emit(1);
    stop();
    expect(rows.observers.size).toBe(0);
    expect(value.value).toEqual({ state: 'ready', value: 1 });
  });
});
