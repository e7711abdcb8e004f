import type { Omission } from '../../lib/model/article.ts';

/** What stood on the page and is no part of the story, with the reason, for "why is this missing?". */
export function Omissions({ omissions }: { omissions: Omission[] }) {
  const reasons = Map.groupBy(omissions, (omission) => omission.reason);
  return (
    <dl class="omissions">
      {[...reasons].map(([reason, all]) => (
        <div key={reason}>
          <dt>{reason}</dt>
          {all.map(({ text }) => (
            <dd key={text} class="in-story-face" dir="auto">
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
