import { useState } from 'preact/hooks';
import type { Article } from '../../lib/model/article.ts';
import type { SummarySentence } from '../../lib/model/history.ts';
import type { Facts as FactsOf } from '../../lib/summarise/facts.ts';
import './facts.css';

export interface FactsProps {
  facts: FactsOf;
  article: Article;
  /** Scrolls the page to a sentence and marks it there. */
  onMark(sentence: string): void;
}

interface Fact {
  words: string;
  sentences: SummarySentence[];
}

/** Who says so, who and where it is about, how much: each leads to its sentences in the page. Nothing where unsure. */
export function Facts({ facts, article, onMark }: FactsProps) {
  const quoted = new Set(facts.speakers.map(({ name }) => name));
  const named = ({ name, sentences }: { name: string; sentences: SummarySentence[] }): Fact => ({
    words: name,
    sentences,
  });
  const groups: [string, Fact[]][] = [
    ['Quoted', facts.speakers.map(named)],
    ['People', facts.people.filter(({ name }) => !quoted.has(name)).map(named)],
    ['Places', facts.places.map(named)],
    ['Numbers', facts.numbers.map(({ printed, sentence }) => ({ words: printed, sentences: [sentence] }))],
  ];
  const shown = groups.filter(([, all]) => all.length > 0);
  if (shown.length === 0) return null;
  return (
    <section class="part" aria-labelledby="facts-title">
      <header class="part-head">
        <h2 id="facts-title">Key facts</h2>
      </header>
      <dl class="facts">
        {shown.map(([title, all]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd lang={article.language ?? undefined}>
              {all.map((fact) => (
                <FactButton key={fact.words} fact={fact} onMark={onMark} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Each press leads to the next of its sentences. */
function FactButton({ fact: { words, sentences }, onMark }: { fact: Fact; onMark: FactsProps['onMark'] }) {
  const [next, setNext] = useState(0);
  const sentence = sentences[next % sentences.length];
  if (!sentence) return null;
  return (
    <button
      type="button"
      class="fact"
      title={sentence.text}
      onClick={() => {
        onMark(sentence.text);
        setNext(next + 1);
      }}
    >
      <bdi>{words}</bdi>
      {sentences.length > 1 && (
        <span class="fact-count">
          <span aria-hidden="true">{sentences.length}</span>
          <span class="unseen">, {sentences.length} sentences</span>
        </span>
      )}
    </button>
  );
}
