import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, Ref } from 'preact';
import { Icon } from './icon.tsx';
import { isLetterKey, useLetterKeys } from './letter-keys.ts';
import './button.css';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'size' | 'class' | 'label'>;

export interface ButtonProps extends Native {
  /** What it does, in a verb. Shown, or (with `iconOnly`) the name and the tooltip. */
  label: string;
  icon?: IconNode;
  iconOnly?: boolean;
  iconFilled?: boolean;
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  small?: boolean;
  /** Key that does the same, as `aria-keyshortcuts` writes it; shown in the tooltip. */
  shortcut?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/**
 * A button with its words, its picture or both; with one picture alone the words are its name and its tooltip. Its
 * key is shown where keys of letters are on.
 */
export function Button({
  label,
  icon,
  iconOnly = false,
  iconFilled = false,
  look = 'plain',
  small = false,
  shortcut: given,
  buttonRef,
  ...native
}: ButtonProps) {
  const letters = useLetterKeys();
  const shortcut = given && (letters || !isLetterKey(given)) ? given : undefined;
  const tip = shortcut ? `${label} (${shortcut})` : iconOnly ? label : undefined;
  return (
    <button
      type="button"
      title={tip}
      {...native}
      {...(shortcut && { 'aria-keyshortcuts': shortcut })}
      {...(buttonRef && { ref: buttonRef })}
      class={`button button-${look}${small ? ' button-small' : ''}${iconOnly ? ' button-icon' : ''}`}
    >
      {icon && <Icon of={icon} size={small ? 14 : 17} filled={iconFilled} />}
      <span class={iconOnly ? 'unseen' : undefined}>{label}</span>
    </button>
  );
}
