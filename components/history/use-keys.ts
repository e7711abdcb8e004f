import { useLayoutEffect } from 'preact/hooks';
import { type Command, commandFor } from '../../lib/view/history/commands.ts';
import { isLetterPress } from '../shared/letter-keys.ts';

/** Keys that elsewhere have a meaning of their own: they are ours only in the list. */
const IN_LIST: ReadonlySet<string> = new Set([
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Enter',
  ' ',
]);

/**
 * Listens for the keys of the page while nothing else has a use for them.
 * @param letters whether letters and signs alone do something
 * @param perform does what a key asks for; false: nothing, so that the key is left to the browser
 */
export function useKeys(letters: boolean, perform: (command: Command) => boolean): void {
  // Before the first key can be pressed on what is shown.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return;
      // A dialog holds every key, also while a control that is at work has given the focus up.
      if (document.querySelector('dialog:modal')) return;
      if (target.closest('[role="menu"], textarea, select, input:not([type="checkbox"])')) return;
      // Enter and Space on a control are the control's; on the row they are the list's.
      if (IN_LIST.has(event.key) && !listKey(event.key, target)) return;
      if (!letters && isLetterPress(event)) return;
      const command = commandFor(event);
      if (command && perform(command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [letters, perform]);
}

function listKey(key: string, target: Element): boolean {
  if (key === 'Enter' || key === ' ') return target.matches('.story-row');
  return target.closest('.story-row') !== null;
}
