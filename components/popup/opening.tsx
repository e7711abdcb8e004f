import type { Article } from '../../lib/model/article.ts';
import { inlineText } from '../../lib/model/plain-text.ts';

/** The first lines of the story as it stands, and what its picture shows. */
export function Opening({ article }: { article: Article }) {
  const first = article.body.find((block) => block.kind === 'paragraph');
  const { lead, direction } = article;
  const lang = article.language ?? undefined;
  return (
    <section class="part" aria-labelledby="opening-title">
      <header class="part-head">
        <h2 id="opening-title">How it begins</h2>
      </header>
      {first?.kind === 'paragraph' && (
        <p class="opening" lang={lang} dir={direction}>
          {inlineText(first.text)}
        </p>
      )}
      {lead && (lead.caption || lead.credit) && (
        <div class="picture" dir={direction}>
          <h3>Picture</h3>
          <p lang={lang}>
            {lead.caption && <span class="story-words">{lead.caption} </span>}
            {lead.credit && <bdi class="faint">{lead.credit.printed}</bdi>}
          </p>
        </div>
      )}
    </section>
  );
}
