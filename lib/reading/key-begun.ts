const MODIFIERS = new Set(['Shift', 'Alt', 'Control', 'Meta']);

/**
 * Tells when Shift and another modifier are held: so begin our keys, as nearly all that extensions can have, and a hand
 * takes a tenth of a second from there to the letter. No other key is looked at, and nothing of any is kept.
 * @returns what ends it
 */
export function whenKeyBegun(document: Document, heard: () => void): () => void {
  const onKeyDown = ({ key, shiftKey, altKey, ctrlKey, metaKey, repeat, isTrusted }: KeyboardEvent) => {
    if (!MODIFIERS.has(key) || repeat || !isTrusted) return;
    if (shiftKey && (altKey || ctrlKey || metaKey)) heard();
  };
  document.addEventListener('keydown', onKeyDown, true);
  return () => document.removeEventListener('keydown', onKeyDown, true);
}
