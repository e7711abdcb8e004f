import { useLayoutEffect, useState } from 'preact/hooks';
import { leftOut } from '../../lib/model/left-out.ts';
import type { StoryState } from '../../lib/view/story-state.ts';
import { Fold } from '../shared/fold.tsx';
import type { Reader } from '../shared/when.ts';
import { whenShown } from '../shared/when-shown.ts';
import { Circumstances } from './circumstances.tsx';
import { Evidence } from './evidence.tsx';
import { Facts } from './facts.tsx';
import { Masthead, ShortOf } from './masthead.tsx';
import { NotKept } from './not-kept.tsx';
import { Omissions } from './omissions.tsx';
import { Opening } from './opening.tsx';
import { People } from './people.tsx';
import { Summary } from './summary.tsx';
import './story.css';

export interface StoryProps {
  story: StoryState;
  reader: Reader;
  sentences: number;
  onSentences(count: number): void;
}

/** Beyond so many characters a headline is set smaller. */
const LONG = 110;

/** The story at a glance: what happened, who says so, where from, how old it is; then what it rests on. */
export function Story({ story, reader, sentences, onSentences }: StoryProps) {
  const article = story.article.value;
  const facts = story.facts.value;
  const [chosen, setByMachine] = useState<boolean | null>(null);
  const byMachine = chosen ?? story.machine.value?.resumed ?? false;
  useLayoutEffect(() => whenShown(() => void story.follow()), [story]);
  const missing = leftOut(story.omissions, article);
  return (
    <article class="story">
      <Masthead article={article} />
      <header class="glance-head" lang={article.language ?? undefined} dir={article.direction}>
        <h1 class={article.headline.length > LONG ? 'headline-long' : undefined}>{article.headline}</h1>
        {article.deck && <p class="glance-deck">{article.deck}</p>}
      </header>
      <div class="credits">
        <People article={article} />
        <Circumstances article={article} reader={reader} readingTime={story.minutes.value} />
      </div>
      <ShortOf access={article.access} />
      <NotKept story={story} />
      <Summary
        summary={story.summary.value}
        article={article}
        count={sentences}
        marked={story.marked.value}
        machine={story.machine.value}
        byMachine={byMachine}
        onByMachine={setByMachine}
        onCount={onSentences}
        onMark={(sentence) => void story.mark(sentence)}
      />
      {facts && <Facts facts={facts} article={article} onMark={(sentence) => void story.mark(sentence)} />}
      <Opening article={article} above={byMachine ? [] : story.summary.value.sentences} />
      <div class="folds">
        <Fold title="Where this comes from">
          {() => (
            <Evidence
              article={article}
              reader={reader}
              onCorrect={story.correct}
              ruleOffer={story.ruleOffer}
            />
          )}
        </Fold>
        {missing.length > 0 && (
          <Fold title="What was left out" count={missing.length}>
            {() => <Omissions omissions={missing} />}
          </Fold>
        )}
      </div>
    </article>
  );
}
