import { Pencil } from 'lucide';
import type { RefObject } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Article, Evidence as EvidenceOf, ProvenanceField } from '../../lib/model/article.ts';
import { type CorrectableField, correctable } from '../../lib/model/correctable.ts';
import type { RuleOffer, RuleOfferState } from '../../lib/view/rule-offer.ts';
import { Button } from '../shared/button.tsx';
import { clockTime, readClockTime } from '../shared/clock-time.ts';
import { elementWords } from '../shared/element-words.ts';
import { numberFormat } from '../shared/formats.ts';
import { languageName } from '../shared/language-name.ts';
import { datelineWords } from '../shared/place-words.ts';
import { formatWhen, type Reader } from '../shared/when.ts';
import '../shared/field.css';
import './evidence.css';

export interface EvidenceProps {
  article: Article;
  reader: Reader;
  /** @returns false where what was typed cannot be taken */
  onCorrect(field: CorrectableField, typed: string): Promise<boolean>;
  /** What a correction can do for later stories of the site. */
  ruleOffer: RuleOfferState;
}

/** Where each part of the story comes from, how sure that is, and a way to put it right. */
export function Evidence({ article, reader, onCorrect, ruleOffer }: EvidenceProps) {
  const list = useRef<HTMLUListElement>(null);
  /** The field whose pencil gets the focus back. */
  const left = useRef<CorrectableField | null>(null);
  const [editing, setEditing] = useState<CorrectableField | null>(null);
  const focusPencil = (field: CorrectableField) =>
    list.current?.querySelector<HTMLElement>(`[data-field="${field}"] button`)?.focus();
  const offer = ruleOffer.offer.value;
  useLayoutEffect(() => {
    if (editing || !left.current) return;
    focusPencil(left.current);
    left.current = null;
  }, [editing]);
  return (
    <ul class="evidence" ref={list}>
      {rows(article, reader).map(({ field, name, value, evidence }) => (
        <li key={field} class="evidence-row" data-field={field}>
          {editing === field ? (
            <Correction
              article={article}
              field={field}
              name={name}
              onDone={() => {
                left.current = field;
                setEditing(null);
              }}
              onCorrect={onCorrect}
            />
          ) : (
            <>
              <span class="evidence-name">{name}</span>
              <span class="evidence-value">
                {value ? (
                  <bdi>{value}</bdi>
                ) : (
                  <span class="faint">{isPutRight(evidence) ? 'none' : 'none found'}</span>
                )}
                {evidence && (value || isPutRight(evidence)) && <Origin evidence={evidence} />}
              </span>
              {isCorrectable(field) && (
                <Button
                  label={`Correct the ${name.toLowerCase()}`}
                  icon={Pencil}
                  iconOnly
                  small
                  look="quiet"
                  onClick={() => setEditing(field)}
                />
              )}
            </>
          )}
          {/* Always there, or what comes into it would not be read out. */}
          {isCorrectable(field) && (
            <div role="status" class="rule-place">
              {offer?.rule.field === field && editing !== field && (
                <Offer
                  offer={offer}
                  onAccept={() => {
                    focusPencil(field);
                    void ruleOffer.accept();
                  }}
                  onDecline={() => {
                    focusPencil(field);
                    ruleOffer.decline();
                  }}
                />
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

interface OfferProps {
  offer: RuleOffer;
  onAccept(): void;
  onDecline(): void;
}

/** Where the page has what was written in a place with a name, later stories can be read from there. */
function Offer({ offer: { rule, site }, onAccept, onDecline }: OfferProps) {
  const box = useRef<HTMLDivElement>(null);
  useSeen(box, rule);
  return (
    <div class="rule-offer" ref={box}>
      <p>
        Use this place for later stories of <bdi>{site}</bdi>?
      </p>
      <p class="faint">
        The page says “<bdi>{rule.example}</bdi>” in <code>{elementWords(rule.element)}</code>
      </p>
      <div class="correction-actions">
        <Button label="Not now" small look="quiet" onClick={onDecline} />
        <Button label="Use it" small look="primary" onClick={onAccept} />
      </div>
    </div>
  );
}

/** Brings what has opened into view as a whole, and again as it changes. */
function useSeen(part: RefObject<HTMLElement | null>, ...changes: unknown[]): void {
  useEffect(() => part.current?.scrollIntoView({ block: 'nearest' }), changes);
}

const SOURCES: Record<EvidenceOf['source'], string> = {
  'json-ld': 'from the page’s data',
  microdata: 'from the page’s data',
  meta: 'from the page’s data',
  markup: 'from the page’s layout',
  text: 'from the page’s words',
  url: 'from the address',
  readability: 'by where the text is densest',
  reader: 'corrected by you',
  rule: 'your rule for this site',
};

/** By the reader, or by a rule of theirs: nothing about it is unsure. */
const isPutRight = (evidence: EvidenceOf | undefined): boolean =>
  evidence?.source === 'reader' || evidence?.source === 'rule';

function Origin({ evidence }: { evidence: EvidenceOf }) {
  const { source, confidence } = evidence;
  const own = isPutRight(evidence);
  const [level, words] =
    confidence >= 0.85 ? ['sure', 'sure'] : confidence >= 0.6 ? ['likely', 'likely'] : ['unsure', 'not sure'];
  return (
    <span class="origin" {...(!own && { title: `${Math.round(confidence * 100)}% sure` })}>
      {SOURCES[source]}
      {!own && <span class={`origin-${level}`}> · {words}</span>}
    </span>
  );
}

interface Row {
  field: ProvenanceField;
  name: string;
  value: string | null;
  evidence: EvidenceOf | undefined;
}

/** The correctable ones always, so that what is missing can be added; of the others what there is. */
function rows(article: Article, reader: Reader): Row[] {
  const all: [ProvenanceField, string, string | null][] = [
    ['headline', 'Headline', article.headline],
    ['byline', 'Author', article.byline?.authors.map((author) => author.name).join(', ') || null],
    ['dateline', 'Place', (article.dateline && datelineWords(article.dateline)) || null],
    ['published', 'Date', article.published && formatWhen(article.published, reader)],
    ['updated', 'Updated', article.updated && formatWhen(article.updated, reader)],
    ['deck', 'Deck', article.deck],
    ['section', 'Section', article.section],
    ['agency', 'Agency', article.agency?.name ?? null],
    ['site', 'Publication', article.site.name],
    ['language', 'Language', article.language && languageName(article.language, reader.locale)],
    ['body', 'Text', wordCount(article.words, reader)],
  ];
  return all
    .filter(([field, , value]) => value !== null || isCorrectable(field))
    .map(([field, name, value]) => ({ field, name, value, evidence: evidenceOf(article, field) }));
}

/** An agency stands in the byline or in the dateline, and was found with it. */
function evidenceOf(
  { provenance, byline, dateline }: Article,
  field: ProvenanceField,
): EvidenceOf | undefined {
  if (field !== 'agency' || provenance.agency) return provenance[field];
  return byline?.agency ? provenance.byline : dateline?.agency ? provenance.dateline : undefined;
}

/** @returns "1 word", "20,170 words" */
const wordCount = (words: number, { locale }: Reader): string =>
  `${numberFormat(locale).format(words)} ${words === 1 ? 'word' : 'words'}`;

const isCorrectable = (field: ProvenanceField): field is CorrectableField =>
  field === 'headline' || field === 'byline' || field === 'dateline' || field === 'published';

const HINTS: Record<CorrectableField, string> = {
  headline: 'As the page shows it',
  byline: 'Names, with commas between them; empty for none',
  dateline: 'City, region, country; empty for none',
  published: 'Year-month-day, and the time as your clock shows it; empty for none',
};

/** Of a headline all is taken but nothing. */
const refusal = (field: CorrectableField): string =>
  field === 'headline' ? 'A headline cannot be empty.' : `Lede cannot read that. ${HINTS[field]}.`;

interface CorrectionProps extends Pick<EvidenceProps, 'article' | 'onCorrect'> {
  field: CorrectableField;
  name: string;
  onDone(): void;
}

function Correction({ article, field, name, onDone, onCorrect }: CorrectionProps) {
  const id = useId();
  const isTime = field === 'published';
  const now = correctable(article, field);
  const [typed, setTyped] = useState(isTime ? clockTime(now) : now);
  const [refused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  // Before the next key, which would go to the popup otherwise.
  useLayoutEffect(() => input.current?.select(), []);
  useSeen(form, refused);
  const submit = async () => {
    if (await onCorrect(field, isTime ? readClockTime(typed) : typed)) onDone();
    else setRefused(true);
  };
  return (
    <form
      ref={form}
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <label for={id}>{name}</label>
      <input
        id={id}
        class="field"
        // A name is written in its own direction, whatever the page around it is in.
        dir="auto"
        value={typed}
        aria-describedby={`${id}-hint`}
        aria-invalid={refused}
        ref={input}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p
        id={`${id}-hint`}
        class={refused ? 'correction-refused' : 'faint'}
        role={refused ? 'alert' : undefined}
      >
        {refused ? refusal(field) : HINTS[field]}
      </p>
      <div class="correction-actions">
        <Button label="Cancel" small look="quiet" onClick={onDone} />
        <Button label="Correct" small look="primary" type="submit" />
      </div>
    </form>
  );
}
