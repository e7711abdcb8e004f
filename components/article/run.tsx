import type { ComponentChildren } from 'preact';
import type { Inline } from '../../lib/model/article.ts';
import { safeUrl } from '../../lib/model/safe-url.ts';
import { shownHost } from '../../lib/model/shown-host.ts';
import { cut, type Mark, partStarts } from './marks.ts';

export interface RunProps {
  text: readonly Inline[];
  /** Where it begins in its block's text. */
  start: number;
  marks: readonly Mark[];
}

/**
 * Running text as text nodes, with links, emphasis and the reader's marks. It holds nothing but the text, so that an
 * offset into the block can be told from a place in the page (places.ts); whoever draws it sets `data-start`.
 */
export function Run({ text, start, marks }: RunProps): ComponentChildren {
  const starts = partStarts(text, start);
  return text.map((part, index) => (
    <Part key={`${starts[index]} ${index}`} part={part} start={starts[index] ?? start} marks={marks} />
  ));
}

function Part({ part, start, marks }: { part: Inline; start: number; marks: readonly Mark[] }) {
  if (typeof part === 'string') return <Text text={part} start={start} marks={marks} />;
  const inner = <Run text={part.text} start={start} marks={marks} />;
  if (part.kind === 'link') return <StoryLink href={part.href}>{inner}</StoryLink>;
  return part.kind === 'emphasis' ? <em>{inner}</em> : <strong>{inner}</strong>;
}

function Text({ text, start, marks }: { text: string; start: number; marks: readonly Mark[] }) {
  return (
    <>
      {cut(text, start, marks).map((piece, index) =>
        piece.mark ? (
          <mark
            key={`${index} ${piece.mark.id}`}
            class={`passage passage-${piece.mark.colour}${piece.mark.noted ? ' passage-noted' : ''}`}
            data-highlight={piece.mark.id}
          >
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

/** Leads out of the story, with the site that it leads to as its tooltip; an address of another kind is no link. */
export function StoryLink({ href, children }: { href: string; children: ComponentChildren }) {
  const url = safeUrl(href);
  if (!url) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={shownHost(new URL(url).host)}>
      {children}
    </a>
  );
}
