import { useComputed } from '@preact/signals';
import type { RefObject } from 'preact';
import type { ReaderLook } from '../../lib/model/settings.ts';
import type { ReaderStory } from '../../lib/view/reader/reader-story.ts';
import { Blocks } from '../article/blocks.tsx';
import type { Pictures } from '../article/figure.tsx';
import { StoryFoot } from '../article/story-foot.tsx';
import { StoryHead } from '../article/story-head.tsx';
import type { Reader } from '../shared/when.ts';
import { marksByBlock } from './highlights-panel.tsx';
import '../article/article.css';
import '../article/print.css';

interface StoryPageProps {
  page: RefObject<HTMLElement | null>;
  story: ReaderStory;
  reader: Reader;
  look: ReaderLook;
  pictures: Pictures;
  /** In columns from right to left. */
  vertical: boolean;
}

/** The story as it is set, with the reader's marks. */
export function StoryPage({ page, story, reader, look, pictures, vertical }: StoryPageProps) {
  const { article, highlights, minutes } = story;
  const marks = useComputed(() => marksByBlock(highlights?.all.value)).value;
  return (
    <article
      ref={page}
      class="page"
      lang={article.language ?? undefined}
      dir={article.direction}
      data-font={look.font}
      {...(look.justify && { 'data-justify': '' })}
      {...(look.hyphenate && { 'data-hyphenate': '' })}
      {...(vertical && { 'data-vertical': '' })}
      style={{
        '--story-size': `${look.size}px`,
        '--story-measure': String(look.measure),
        '--story-spacing': String(look.spacing),
      }}
    >
      <StoryHead article={article} reader={reader} minutes={minutes} pictures={pictures} />
      <div class="story-body">
        <Blocks body={article.body} marks={marks} pictures={pictures} />
      </div>
      <StoryFoot article={article} />
    </article>
  );
}
