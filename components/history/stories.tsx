import { Download } from 'lucide';
import type { EntryId } from '../../lib/model/history.ts';
import { type FoundStory, SORTS, type Sort } from '../../lib/model/search.ts';
import {
  isFiltered,
  isSubjectAlone,
  type Route,
  sortOf,
  subjectRoute,
} from '../../lib/view/history/route.ts';
import type { HistoryState } from '../../lib/view/history-state.ts';
import { Button } from '../shared/button.tsx';
import { countWords } from '../shared/count-words.ts';
import type { Reader } from '../shared/when.ts';
import { Empty, FirstUse } from './empty.tsx';
import { Facets } from './facets.tsx';
import { FilterLine } from './filter-line.tsx';
import { routeLink } from './route-link.ts';
import { StoryList } from './story-list.tsx';
import './stories.css';

export interface StoriesProps {
  state: HistoryState;
  reader: Reader;
  hrefOf(story: FoundStory): string;
}

const SORT_WORDS: Record<Sort, string> = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  relevance: 'Best match first',
  longest: 'Longest first',
};

/** The list with what narrows it: the archive itself, or the trash. */
export function Stories({ state, reader, hrefOf }: StoriesProps) {
  const { list } = state;
  const route = state.route.value;
  const found = list.found.value;
  const trashed = route.screen === 'trash';
  if (found.state !== 'ready') return <Loading />;
  const { ids } = found.value;
  if (ids.length === 0 && !isFiltered(route)) return trashed ? <EmptyTrash /> : <FirstUse />;

  return (
    <div class="stories">
      <Filters state={state} reader={reader} />
      <div class={list.behind.value ? 'stories-main stories-behind' : 'stories-main'}>
        <FilterLine
          route={route}
          reader={reader}
          onChoose={state.choose}
          onShow={state.show}
          onClear={state.clear}
        />
        <StoriesHead state={state} reader={reader} ids={ids} complete={found.value.complete} />
        {ids.length === 0 ? (
          <Empty title="Nothing you have read matches">
            <p>{whyNothing(route)}</p>
            <div class="empty-actions">
              <Button label="Show everything" onClick={state.clear} />
            </div>
          </Empty>
        ) : (
          <StoryList
            label={trashed ? 'Stories in the trash' : 'Stories read'}
            rows={list.rows.value}
            complete={found.value.complete}
            ids={ids}
            stories={list.stories.value}
            cursor={state.cursor.value}
            selected={state.selection.value.ids}
            reader={reader}
            trashed={trashed}
            list={list.answered.value}
            hrefOf={hrefOf}
            linkTo={(facet, value) => routeLink(state, subjectRoute(facet, value))}
            onShow={list.show}
            onMoveTo={(index) => state.moveTo(index, false)}
            onToggle={(id, extend) => (extend ? state.extendTo(id) : state.toggle(id))}
          />
        )}
      </div>
    </div>
  );
}

/** What the list can be narrowed by, beside it; folded away in a narrow window. */
function Filters({ state, reader }: Pick<StoriesProps, 'state' | 'reader'>) {
  const route = state.route.value;
  const facets = state.list.facets.value;
  const counts = facets.state === 'ready' ? facets.value : null;
  return (
    <aside class="stories-aside" aria-label="Narrow the list">
      <details class="stories-filters" open={window.matchMedia('(min-width: 60rem)').matches}>
        <summary>Filters</summary>
        <label class="stories-state">
          <input type="checkbox" checked={route.saved} onChange={() => state.show({ saved: !route.saved })} />
          Kept for offline reading
        </label>
        <label class="stories-state">
          <input
            type="checkbox"
            checked={route.highlighted}
            onChange={() => state.show({ highlighted: !route.highlighted })}
          />
          With highlights
        </label>
        {counts && (
          <Facets counts={counts} chosen={route.chosen} locale={reader.locale} onChoose={state.choose} />
        )}
      </details>
    </aside>
  );
}

interface StoriesHeadProps extends Pick<StoriesProps, 'state' | 'reader'> {
  ids: readonly EntryId[];
  /** All of them are known. */
  complete: boolean;
}

/** How many stories the list has, what can be done with all of them, and their order. */
function StoriesHead({ state, reader, ids, complete }: StoriesHeadProps) {
  const route = state.route.value;
  const trashed = route.screen === 'trash';
  return (
    <div class="stories-head">
      <p class="stories-count" role="status">
        {complete && `${countWords(ids.length, reader)}${isFiltered(route) ? ' found' : ''}`}
      </p>
      {trashed && ids.length > 0 && !isFiltered(route) && (
        <Button
          label="Empty the trash"
          small
          look="quiet"
          onClick={() => state.open({ kind: 'erase', ids })}
        />
      )}
      {!trashed && ids.length > 0 && (
        <Button
          label={isFiltered(route) ? 'Export these …' : 'Export all …'}
          icon={Download}
          small
          look="quiet"
          shortcut="Shift+E"
          aria-haspopup="dialog"
          disabled={!state.canExportAll.value}
          onClick={state.exportAll}
        />
      )}
      <label class="stories-sort">
        <span class="unseen">Order</span>
        <select
          value={sortOf(route)}
          onChange={(event) => {
            const sort = SORTS.find((one) => one === event.currentTarget.value);
            if (sort) state.show({ sort });
          }}
        >
          {SORTS.filter((sort) => sort !== 'relevance' || route.query.trim() !== '').map((sort) => (
            <option key={sort} value={sort}>
              {SORT_WORDS[sort]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function whyNothing(route: Route): string {
  const narrowed = isFiltered({ ...route, query: '' });
  if (route.query.trim() !== '')
    return narrowed
      ? 'No story has all of these at once. Fewer words, or fewer filters, find more.'
      : 'Fewer or shorter words find more. A word may be misspelt by a letter or two, and its beginning is enough.';
  return isSubjectAlone(route)
    ? 'No story in your history has exactly this name. Search for a part of it, or choose among those listed.'
    : 'No story has all of these at once.';
}

function EmptyTrash() {
  return (
    <Empty title="The trash is empty">
      <p>What you delete waits here, so that it can be put back.</p>
    </Empty>
  );
}

/** Lines where the stories will be, after a moment: a list that comes at once needs none. */
function Loading() {
  return (
    <div class="stories-loading" role="status">
      <span class="unseen">Opening your archive</span>
      {[78, 64, 71, 55, 68].map((width) => (
        <div key={width} class="stories-line" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
