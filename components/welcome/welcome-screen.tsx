import { Bookmark, Eye, HardDrive, type IconNode, Newspaper } from 'lucide';
import type { Settings } from '../../lib/model/settings.ts';
import type { SettingsState } from '../../lib/view/settings-state.ts';
import { AccessNote, type SiteAccess } from '../settings/access-note.tsx';
import { GROUPS } from '../settings/groups.tsx';
import { SettingRow } from '../settings/setting-row.tsx';
import { Icon } from '../shared/icon.tsx';
import '../settings/settings.css';
import './welcome.css';

export interface WelcomeScreenProps {
  state: SettingsState;
  change(changes: Partial<Settings>): void;
  /** The key that opens the popup; null where it has none. */
  openKey: string | null;
  access: SiteAccess;
}

/** What Lede does, what it may see and where the data stays, with the settings that matter for that. */
export function WelcomeScreen({ state, change, openKey, access }: WelcomeScreenProps) {
  return (
    <main class="welcome">
      <header>
        <h1>Lede reads the news with you</h1>
        <p class="welcome-deck">
          Open a story and click the icon. In a second you know what happened, who says so, where from, how
          old it is, and whether to read on.
        </p>
      </header>
      <ul class="welcome-points">
        <Point icon={Newspaper} title="The story alone">
          Headline, author, place, time and text, and the sentences that carry the story in its own words.
          Each leads to its place in the page.
        </Point>
        <Point icon={Bookmark} title="Kept and found again">
          What you read goes into a history that you can search. What you save is there without a network, and
          can be taken away as Markdown, EPUB, plain text and more.
        </Point>
        <Point icon={Eye} title="What it may see">
          The pages that you open, so that it can notice a story and read it when you ask. Never what you
          type, never a private window’s history.
        </Point>
        <Point icon={HardDrive} title="Where it stays">
          On this device. Lede has no server and no account; it sends nothing to anybody.
        </Point>
      </ul>
      <section class="settings-group">
        <h2>Yours to choose</h2>
        <AccessNote access={access} />
        {GROUPS.flatMap(({ rows }) => rows)
          .filter(({ title }) => SHOWN.includes(title))
          .map((row) => (
            <SettingRow key={row.title} row={row} settings={state.settings.value} change={change} />
          ))}
      </section>
      <section class="settings-group">
        <h2>To begin</h2>
        <p class="settings-prose">
          Pin Lede to the toolbar, so that you see it light up on a story
          {openKey && (
            <>
              , or press <kbd>{openKey}</kbd>
            </>
          )}
          . All settings are on <a href="/options.html">a page of their own</a>; what you have read is in{' '}
          <a href="/history.html">the history</a>.
        </p>
      </section>
    </main>
  );
}

/** Of all settings, those about what is noticed and kept. */
const SHOWN = ['Notice stories by itself', 'Record what I read in the page', 'Sentences in brief'];

function Point({ icon, title, children }: { icon: IconNode; title: string; children: string }) {
  return (
    <li>
      <Icon of={icon} size={22} />
      <div>
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
    </li>
  );
}
