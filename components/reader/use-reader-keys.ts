import { useEffect } from 'preact/hooks';
import { useLetterKeys } from '../shared/letter-keys.ts';
import { type ReaderKeys, readerKey } from './keys.ts';

/** Does what the reader's keys ask for, wherever on the page they are pressed. */
export function useReaderKeys(keys: ReaderKeys): void {
  const letters = useLetterKeys();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = readerKey(event, keys, letters);
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
