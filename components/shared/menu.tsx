import { Ellipsis, type IconNode } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button, type ButtonProps } from './button.tsx';
import { Icon } from './icon.tsx';
import { isLetterKey, useLetterKeys } from './letter-keys.ts';
import './menu.css';

interface MenuChoice {
  label: string;
  /** A second, fainter line: what the choice gives. */
  detail?: string;
  icon?: IconNode;
  /** Makes it a switch: ticked when true. */
  checked?: boolean;
  shortcut?: string;
  disabled?: boolean;
  onChoose(): void;
}

export type MenuItem = MenuChoice | 'separator';

export interface MenuProps {
  label: string;
  items: MenuItem[];
  icon?: IconNode;
  iconOnly?: boolean;
  look?: ButtonProps['look'];
  small?: boolean;
  /** Where there is room for it. */
  placement?: 'above' | 'below';
  align?: 'start' | 'end';
  shortcut?: string;
}

/** A button with a menu: arrows, Home, End and first letters move, Escape and Tab close, as ARIA's practices have it. */
export function Menu({
  label,
  items,
  icon = Ellipsis,
  iconOnly = false,
  look = 'quiet',
  small = false,
  placement = 'below',
  align = 'end',
  shortcut,
}: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const close = (focusTrigger = true) => {
    setOpen(false);
    if (focusTrigger) trigger.current?.focus();
  };

  useEffect(() => {
    if (!open) return;
    choices(list.current)[0]?.focus();
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    const all = choices(list.current);
    const at = all.findIndex((one) => one.matches(':focus'));
    const next = move(event.key, at, all);
    if (next !== null) all[next]?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="menu" ref={root}>
      <Button
        label={label}
        icon={icon}
        iconOnly={iconOnly}
        look={look}
        small={small}
        buttonRef={trigger}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(open && { 'aria-controls': id })}
        {...(shortcut && { shortcut })}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      />
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          class={`menu-list menu-${placement} menu-${align}`}
          onKeyDown={onKeyDown}
        >
          {items.map((item, index) =>
            item === 'separator' ? (
              <hr key={`separator ${index}`} class="menu-separator" />
            ) : (
              <Choice
                key={item.label}
                {...item}
                onChoose={() => {
                  close();
                  item.onChoose();
                }}
              />
            ),
          )}
        </div>
      )}
    </div>
  );
}

function Choice({ label, detail, icon, checked, shortcut, disabled, onChoose }: MenuChoice) {
  const letters = useLetterKeys();
  const works = shortcut !== undefined && (letters || !isLetterKey(shortcut));
  return (
    <button
      type="button"
      class="menu-item"
      role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      {...(checked !== undefined && { 'aria-checked': checked })}
      {...(works && { 'aria-keyshortcuts': shortcut })}
      disabled={disabled}
      tabIndex={-1}
      onClick={onChoose}
    >
      <span class="menu-icon">{icon && <Icon of={icon} />}</span>
      <span class="menu-words">
        {label}
        {detail && <span class="menu-detail">{detail}</span>}
      </span>
      {works && <kbd class="menu-key">{shortcut}</kbd>}
    </button>
  );
}

const choices = (list: HTMLElement | null): HTMLElement[] =>
  list ? [...list.querySelectorAll<HTMLElement>('.menu-item:not(:disabled)')] : [];

/** @returns the index that a key leads to, or null where the key means nothing here. */
function move(key: string, at: number, all: HTMLElement[]): number | null {
  const last = all.length - 1;
  if (key === 'ArrowDown') return at === last ? 0 : at + 1;
  if (key === 'ArrowUp') return at <= 0 ? last : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key.length !== 1 || key === ' ') return null;
  const starts = (one: HTMLElement) => one.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
  const after = all.findIndex((one, index) => index > at && starts(one));
  const found = after === -1 ? all.findIndex(starts) : after;
  return found === -1 ? null : found;
}
