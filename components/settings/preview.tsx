import type { ReaderLook } from '../../lib/model/settings.ts';
import './preview.css';

/** How a story will look, at once. */
export function Preview({ look }: { look: ReaderLook }) {
  return (
    <figure
      class="preview"
      {...(look.colours !== 'system' && { 'data-colours': look.colours })}
      style={{
        '--preview-size': `${look.size}px`,
        '--preview-measure': `${look.measure}ch`,
        '--preview-spacing': String(look.spacing),
      }}
    >
      <figcaption class="unseen">How a story will look</figcaption>
      <p
        lang="en"
        class={`preview-${look.font}${look.justify ? ' preview-justified' : ''}${look.hyphenate ? ' preview-hyphenated' : ''}`}
      >
        The ferry to Gull Island sailed again on Wednesday, three years after a storm broke its pier. “We
        counted the days,” said Ida Holm, who runs the island’s only shop. The council expects twenty thousand
        passengers in the first summer.
      </p>
    </figure>
  );
}
