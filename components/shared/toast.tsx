import { X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../lib/model/result.ts';
import type { Toast } from '../../lib/view/toasts.ts';
import { Button } from './button.tsx';
import { failureWords } from './failure-words.ts';
import './toast.css';

export interface ToastsProps {
  toasts: Toast[];
  onDismiss(id: number): void;
}

/** Short notices at the foot of a page, read out as they come. The region is always there, or it would not be read. */
export function Toasts({ toasts, onDismiss }: ToastsProps) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastNote key={toast.id} toast={toast} onDismiss={() => onDismiss(toast.id)} />
      ))}
    </div>
  );
}

/** It goes by itself, but never under the pointer or while it holds the focus. */
function ToastNote({ toast, onDismiss }: { toast: Toast; onDismiss(): void }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDismiss, toast.undo ? 10_000 : 5_000);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  return (
    <div
      class="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span class="toast-words">{typeof toast.about === 'string' ? toast.about : sentence(toast.about)}</span>
      {toast.undo && (
        <Button
          label="Undo"
          look="quiet"
          small
          onClick={() => {
            toast.undo?.();
            onDismiss();
          }}
        />
      )}
      <Button label="Dismiss" icon={X} iconOnly look="quiet" small onClick={onDismiss} />
    </div>
  );
}

function sentence(failure: Failure): string {
  const { title, advice } = failureWords(failure);
  return `${title}. ${advice}`;
}
