import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../model/result.ts';

/** A short notice: words, or a failure whose words the interface finds. */
export interface Toast {
  id: number;
  about: string | Failure;
  /** Takes back what the notice tells of. */
  undo: (() => void) | null;
}

export interface Toasts {
  all: ReadonlySignal<Toast[]>;
  /** @returns its id, for `dismiss` */
  show(message: string, undo?: () => void): number;
  fail(failure: Failure): void;
  dismiss(id: number): void;
}

/** The notices of one page, newest last; three at most, so that they never cover what they are about. */
export function createToasts(): Toasts {
  const all = signal<Toast[]>([]);
  let last = 0;
  const add = (about: Toast['about'], undo: Toast['undo']) => {
    last += 1;
    all.value = [...all.value.slice(-2), { id: last, about, undo }];
    return last;
  };
  return {
    all,
    show: (message, undo) => add(message, undo ?? null),
    fail: (failure) => void add(failure, null),
    dismiss(id) {
      all.value = all.value.filter((toast) => toast.id !== id);
    },
  };
}
