import type { Screen } from '../../lib/view/history/route.ts';
import { KeysButton } from '../shared/keys-button.tsx';
import type { RouteLink } from './route-link.ts';
import './masthead.css';

export interface MastheadProps {
  screen: Screen;
  /** The line under the name: what this archive holds. */
  line: string;
  linkTo(screen: Screen): RouteLink;
  /** Something in the reader's data needs to be looked after. */
  needsLook: boolean;
  /** Lists the keys. */
  onKeys(): void;
}

const SCREENS: readonly (readonly [Screen, string])[] = [
  ['stories', 'Stories'],
  ['calendar', 'Calendar'],
  ['numbers', 'Numbers'],
  ['trash', 'Trash'],
  ['data', 'Your data'],
];

/** The head of the archive, like a paper's: its name, what is in it, and its sections. */
export function Masthead({ screen, line, linkTo, needsLook, onKeys }: MastheadProps) {
  return (
    <header class="nameplate">
      <div class="nameplate-name">
        <p class="nameplate-title" translate={false}>
          Lede
        </p>
        <p class="nameplate-line">{line}</p>
      </div>
      <div class="nameplate-end">
        <nav aria-label="Sections">
          <ul class="nameplate-sections">
            {SCREENS.map(([to, label]) => (
              <li key={to}>
                <a {...linkTo(to)} aria-current={to === screen ? 'page' : undefined}>
                  {label}
                  {to === 'data' && needsLook && (
                    <span class="nameplate-mark">
                      <span class="unseen"> needs your attention</span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <KeysButton onClick={onKeys} />
      </div>
    </header>
  );
}
