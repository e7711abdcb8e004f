import { type ReadonlySignal, signal } from '@preact/signals';

export interface Toast {
  id: number;
  message: string;
  /** Takes back what the message tells of. */
  undo: (() => void) | null;
}

export interface Toasts {
  all: ReadonlySignal<Toast[]>;
  show(message: string, undo?: () => void): void;
  dismiss(id: number): void;
}

/** The notices of one page, newest last; three at most, so that they never cover what they are about. */
export function createToasts(): Toasts {
  const all = signal<Toast[]>([]);
  let last = 0;
  return {
    all,
    show(message, undo) {
      last += 1;
      all.value = [...all.value.slice(-2), { id: last, message, undo: undo ?? null }];
    },
    dismiss(id) {
      all.value = all.value.filter((toast) => toast.id !== id);
    },
  };
}
