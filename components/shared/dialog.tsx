import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { useScrollByKey } from './scroll-by-key.ts';
import './dialog.css';

export interface DialogProps {
  title: string;
  open: boolean;
  onClose(): void;
  children: ComponentChildren;
  /** Buttons at the foot, the main one last. */
  actions?: ComponentChildren;
}

/** A modal dialog on the platform's `<dialog>`: it holds the focus, closes on Escape and gives the focus back. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  useScrollByKey(body);

  // Before the next key, which is the dialog's already.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement;
    element.showModal();
    return () => {
      element.close();
      // A dialog that has left the page already cannot give back what it took.
      if (!element.isConnected && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [open]);

  if (!open) return null;
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header class="dialog-head">
        <h2 id={id}>{title}</h2>
        <Button label="Close" icon={X} iconOnly look="quiet" small onClick={onClose} />
      </header>
      <div class="dialog-body" ref={body}>
        {children}
      </div>
      {actions && <footer class="dialog-actions">{actions}</footer>}
    </dialog>
  );
}
