import { useState } from 'preact/hooks';
import type { Facets as FacetCounts, FacetValue } from '../../lib/model/search.ts';
import { FACETS, type Facet, MOST_FACET_VALUES } from '../../lib/model/search.ts';
import type { Route } from '../../lib/view/history/route.ts';
import './facets.css';
import { numberFormat } from '../shared/formats.ts';
import { languageName } from '../shared/language-name.ts';
import { withOwnCommas } from '../shared/place-words.ts';

export interface FacetsProps {
  counts: FacetCounts;
  chosen: Route['chosen'];
  locale: string;
  onChoose(facet: Facet, value: string): void;
}

const TITLES: Record<Facet, string> = {
  publication: 'Publications',
  author: 'Authors',
  place: 'Places',
  agency: 'Agencies',
  language: 'Languages',
  tag: 'Tags',
};

/** Shown before "More". */
const FEW = 6;

/** What the stories shown have in common, with how many there are of each; choosing narrows the list. */
export function Facets({ counts, chosen, locale, onChoose }: FacetsProps) {
  return (
    <div class="facets">
      {FACETS.filter((facet) => counts[facet].length > 0 || chosen[facet].length > 0).map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          values={withChosen(counts[facet], chosen[facet])}
          chosen={chosen[facet]}
          locale={locale}
          onChoose={(value) => onChoose(facet, value)}
        />
      ))}
    </div>
  );
}

interface FacetGroupProps {
  facet: Facet;
  values: readonly FacetValue[];
  chosen: readonly string[];
  locale: string;
  onChoose(value: string): void;
}

function FacetGroup({ facet, values, chosen, locale, onChoose }: FacetGroupProps) {
  const [all, setAll] = useState(false);
  const shown = all ? values : values.slice(0, FEW);
  return (
    <fieldset class="facet">
      <legend>{TITLES[facet]}</legend>
      {shown.map(({ value, stories }) => (
        <label key={value} class="facet-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onChoose(value)} />
          <bdi class="facet-name" title={facetName(facet, value, locale)}>
            {facetName(facet, value, locale)}
          </bdi>
          <span class="facet-count">
            {numberFormat(locale).format(stories)}
            <span class="unseen"> {stories === 1 ? 'story' : 'stories'}</span>
          </span>
        </label>
      ))}
      {all && values.length >= MOST_FACET_VALUES && (
        <p class="facet-rest">These are the most frequent. The search finds every one.</p>
      )}
      {values.length > FEW && (
        <button type="button" class="facet-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${numberFormat(locale).format(values.length - FEW)} more`}
          <span class="unseen"> {TITLES[facet].toLowerCase()}</span>
        </button>
      )}
    </fieldset>
  );
}

/** Languages are stored as tags and read as names, places with Latin commas; everything else is a name already. */
export function facetName(facet: Facet, value: string, locale: string): string {
  if (facet === 'place') return withOwnCommas(value);
  return facet === 'language' ? languageName(value, locale) : value;
}

/** What is chosen stays in sight even where nothing has it any more. */
function withChosen(values: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const first = chosen.map((value) => values.find((one) => one.value === value) ?? { value, stories: 0 });
  return [...first, ...values.filter((one) => !chosen.includes(one.value))];
}
