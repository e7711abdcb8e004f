import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Whether letters and signs alone do something. Who speaks to the computer, or hits keys by accident, can switch them
 * off (WCAG 2.1.4); Escape, Enter, arrows and keys with Ctrl are no such keys.
 */
export const LetterKeys = createContext<ReadonlySignal<boolean>>(signal(true));

/** @returns whether they are on, for the keys that a part listens for, names in tooltips and lists as help */
export const useLetterKeys = (): boolean => useContext(LetterKeys).value;

/** @returns whether a key is a letter, digit or sign on its own, as `KeyboardEvent.key` or help write it */
export const isLetterKey = (key: string): boolean => /^(?:Shift\+)?[^\s]$/u.test(key);

/** @returns whether a key pressed is one */
export const isLetterPress = (event: KeyboardEvent): boolean =>
  isLetterKey(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;

/** Said in place of the keys, where they are off. */
export const LETTERS_OFF = 'Single-key shortcuts are switched off in the settings.';
