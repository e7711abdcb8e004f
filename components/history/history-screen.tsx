import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { EntryId } from '../../lib/model/history.ts';
import type { Failure } from '../../lib/model/result.ts';
import type { FoundStory } from '../../lib/model/search.ts';
import type { Command } from '../../lib/view/history/commands.ts';
import { type Opener, perform } from '../../lib/view/history/perform.ts';
import { isFiltered, type Screen, START, subjectOf } from '../../lib/view/history/route.ts';
import type { HistoryState } from '../../lib/view/history-state.ts';
import type { Toasts as ToastList } from '../../lib/view/toasts.ts';
import { Button } from '../shared/button.tsx';
import { countWords } from '../shared/count-words.ts';
import { ErrorNote } from '../shared/error-note.tsx';
import { dateFormat } from '../shared/formats.ts';
import { useKeptFocus } from '../shared/keep-focus.ts';
import { useLetterKeys } from '../shared/letter-keys.ts';
import { Toasts } from '../shared/toast.tsx';
import type { Reader } from '../shared/when.ts';
import { Dialogs } from './dialogs.tsx';
import { facetName } from './facets.tsx';
import { Masthead } from './masthead.tsx';
import { routeLink } from './route-link.ts';
import { SearchField } from './search-field.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { Stories } from './stories.tsx';
import { SubjectHead } from './subject-head.tsx';
import { useKeys } from './use-keys.ts';
import './history.css';

export interface HistoryScreenProps {
  state: HistoryState;
  toasts: ToastList;
  reader: Reader;
  /** 1 for Monday … 7 for Sunday. */
  firstWeekday: number;
  opener: Opener & { hrefOf(story: FoundStory): string };
  /** Lines for a report of a failure: version, browser. */
  context: string[];
  exportDialog(ids: readonly EntryId[], onClose: () => void): ComponentChildren;
  /** A quiet mark beside "Your data". */
  needsLook: ReadonlySignal<boolean>;
  /** The screens that are no list. */
  screen(screen: Exclude<Screen, 'stories' | 'trash'>): ComponentChildren;
}

const TITLES: Record<Screen, string> = {
  stories: 'Reading history',
  calendar: 'Reading calendar',
  numbers: 'Reading in numbers',
  trash: 'Trash',
  data: 'Your data',
};

/** The archive: everything read, found again. */
export function HistoryScreen(props: HistoryScreenProps) {
  const { state, toasts, reader, opener, context } = props;
  const route = state.route.value;
  const { screen } = route;
  const found = state.list.found.value;
  const facets = state.list.facets.value;
  const subject = screen === 'stories' ? subjectOf(route) : null;
  const isList = screen === 'stories' || screen === 'trash';
  const title = subject ? facetName(subject.facet, subject.value, reader.locale) : TITLES[screen];
  useEffect(() => {
    document.title = `${title} · Lede`;
  }, [title]);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main, state.list.answered.value);
  useKeys(
    useLetterKeys(),
    useCallback((command: Command) => perform(command, state, opener), [state, opener]),
  );

  return (
    <div class="history">
      <a class="skip" href="#stories">
        Skip to the stories
      </a>
      <Masthead
        screen={screen}
        needsLook={props.needsLook.value}
        line={dateFormat(reader.locale, { dateStyle: 'full' }).format(reader.now)}
        linkTo={(to) => routeLink(state, { ...START, screen: to })}
        onKeys={() => state.open({ kind: 'keys' })}
      />
      <main id="stories" class="history-main" ref={main} tabIndex={-1}>
        {subject && found.state === 'ready' ? (
          <SubjectHead
            subject={subject}
            found={found.value}
            facets={facets.state === 'ready' ? facets.value : null}
            reader={reader}
            firstWeekday={props.firstWeekday}
            all={routeLink(state, START)}
          />
        ) : (
          <h1 class={isList || screen === 'calendar' ? 'unseen' : 'history-title'}>{TITLES[screen]}</h1>
        )}
        {isList && (isFiltered(route) || found.state !== 'ready' || found.value.ids.length > 0) && (
          <SearchField
            value={route.query}
            placeholder={screen === 'trash' ? 'Search the trash' : 'Search headlines, names, places, text'}
            slips={state.slips.value}
            focus={state.searchFocus.value}
            onSearch={state.search}
            onLeave={() => state.moveTo(state.cursor.peek().index)}
          />
        )}
        <DeedFailure state={state} context={context} />
        {isList && found.state === 'failed' ? (
          <ClosedDatabase failure={found.failure} context={context} />
        ) : isList ? (
          <>
            <Selected {...props} />
            <Stories state={state} reader={reader} hrefOf={opener.hrefOf} />
          </>
        ) : (
          props.screen(screen)
        )}
      </main>
      <Dialogs state={state} reader={reader} exportDialog={props.exportDialog} />
      <Toasts toasts={toasts.all.value} onDismiss={toasts.dismiss} />
    </div>
  );
}

function Selected({ state, reader }: HistoryScreenProps) {
  const { ids } = state.selection.value;
  const count = ids.size;
  const targets = state.targets.value;
  const stories = state.list.stories.value;
  const saved = targets.every((id) => stories.get(id)?.entry.saved ?? false);
  return (
    <>
      <p class="unseen" role="status">
        {count > 0 && `${countWords(count, reader)} selected`}
      </p>
      {count > 0 && (
        <SelectionBar
          count={count}
          total={state.list.ids.value.length}
          trashed={state.route.value.screen === 'trash'}
          saved={saved}
          reader={reader}
          onSelectAll={state.selectAll}
          onClear={state.clearSelection}
          onTag={() => state.open({ kind: 'tags', ids: targets })}
          onSave={() => void state.deeds.setSaved(targets, !saved)}
          onExport={() => state.open({ kind: 'export', ids: targets })}
          onTrash={() => void state.deeds.trash(targets)}
          onRestore={() => void state.deeds.restore(targets)}
          onErase={() => state.open({ kind: 'erase', ids: targets })}
        />
      )}
    </>
  );
}

function DeedFailure({ state, context }: Pick<HistoryScreenProps, 'state' | 'context'>) {
  const failure = state.deeds.failed.value;
  if (!failure) return null;
  return (
    <div class="history-failure">
      <ErrorNote failure={failure} context={context}>
        <Button label="Close" onClick={state.deeds.dismissFailure} />
      </ErrorNote>
    </div>
  );
}

function ClosedDatabase({ failure, context }: { failure: Failure; context: string[] }) {
  return (
    <div class="history-failure">
      <ErrorNote failure={failure} context={context}>
        <Button label="Try again" onClick={() => window.location.reload()} />
      </ErrorNote>
    </div>
  );
}
