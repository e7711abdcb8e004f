import type { Article } from '../../lib/model/article.ts';
import type { Summary } from '../../lib/model/history.ts';
import { inlineText } from '../../lib/model/plain-text.ts';

/**
 * The first lines of the story as it stands, and what its picture shows.
 * @param above sentences that stand above: first lines that they have in full are not told again
 */
export function Opening({ article, above }: { article: Article; above: Summary['sentences'] }) {
  const { body, lead, direction } = article;
  const first = body.find((block) => block.kind === 'paragraph');
  const picture = lead && (lead.caption || lead.credit) ? lead : null;
  const told = first?.kind === 'paragraph' && isToldBy(above, inlineText(first.text));
  if (told && !picture) return null;
  const lang = article.language ?? undefined;
  return (
    <section class="part" aria-labelledby="opening-title">
      <header class="part-head">
        <h2 id="opening-title">{told ? 'Picture' : 'How it begins'}</h2>
      </header>
      {first?.kind === 'paragraph' && !told && (
        <p class="opening" lang={lang} dir={direction}>
          {inlineText(first.text)}
        </p>
      )}
      {picture && (
        <div class="picture" dir={direction}>
          {!told && <h3>Picture</h3>}
          <p lang={lang}>
            {picture.caption && <span class="in-story-face">{picture.caption} </span>}
            {picture.credit && <bdi class="faint">{picture.credit.printed}</bdi>}
          </p>
        </div>
      )}
    </section>
  );
}

/** Whether sentences have all of a paragraph. */
function isToldBy(sentences: Summary['sentences'], paragraph: string): boolean {
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  const untold = sentences.reduce((rest, { text }) => rest.replace(words(text), ''), words(paragraph));
  return !/[\p{L}\p{N}]/u.test(untold);
}
