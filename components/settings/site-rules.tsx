import { X } from 'lucide';
import { shownHost } from '../../lib/model/shown-host.ts';
import type { SiteRule } from '../../lib/model/site-rule.ts';
import { Button } from '../shared/button.tsx';
import { elementWords } from '../shared/element-words.ts';
import './site-rules.css';

export interface SiteRulesProps {
  labelledBy: string;
  rules: readonly SiteRule[];
  onRemove(rule: SiteRule): void;
}

const FIELD_WORDS: Record<SiteRule['field'], string> = {
  headline: 'Headline',
  byline: 'Author',
  dateline: 'Place',
  published: 'Date',
};

/** The reader's rules, site by site, each with what it gave when it was made. */
export function SiteRules({ labelledBy, rules, onRemove }: SiteRulesProps) {
  if (rules.length === 0) return <p class="site-rules-none">None yet.</p>;
  const sorted = rules.toSorted((a, b) => a.host.localeCompare(b.host));
  return (
    <ul class="site-rules" aria-labelledby={labelledBy}>
      {sorted.map((rule) => (
        <li key={`${rule.host} ${rule.field}`}>
          <span class="site-rules-host">
            <bdi>{shownHost(rule.host)}</bdi>
          </span>
          <span>
            {FIELD_WORDS[rule.field]}: “<bdi>{rule.example}</bdi>”<code>{elementWords(rule.element)}</code>
          </span>
          <Button
            label={`Remove the rule for the ${FIELD_WORDS[rule.field].toLowerCase()} on ${shownHost(rule.host)}`}
            icon={X}
            iconOnly
            small
            look="quiet"
            onClick={() => onRemove(rule)}
          />
        </li>
      ))}
    </ul>
  );
}
