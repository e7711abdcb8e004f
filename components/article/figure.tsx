import { Image } from 'lucide';
import { useState } from 'preact/hooks';
import type { Figure as FigureOf } from '../../lib/model/article.ts';
import { safeUrl } from '../../lib/model/safe-url.ts';
import { shownHost } from '../../lib/model/shown-host.ts';
import { Button } from '../shared/button.tsx';
import type { Mark } from './marks.ts';
import { Run } from './run.tsx';

/** How pictures are shown: those not kept come from their publisher, so that showing one tells the publisher. */
export interface Pictures {
  shown: boolean;
  /** Address of a kept picture by its own. */
  kept: ReadonlyMap<string, string>;
  onShow(): void;
}

export interface FigureProps {
  figure: FigureOf;
  pictures: Pictures;
  /** Where the figure's text begins in its block's; null for the picture above the story, which is no block. */
  start: number | null;
  marks: readonly Mark[];
}

/** A picture with caption and credit, which are shown whether the picture is or not. */
export function Figure({ figure, pictures, start, marks }: FigureProps) {
  const { caption, credit } = figure;
  const at = start ?? 0;
  return (
    <figure class="figure">
      <Picture figure={figure} pictures={pictures} />
      {(caption || credit) && (
        <figcaption>
          {caption && (
            <span {...(start !== null && { 'data-start': at })}>
              <Run text={[caption]} start={at} marks={marks} />
            </span>
          )}{' '}
          {credit && (
            // As blockText has it: the caption, a blank and an opening bracket stand before the credit.
            <span
              class="credit"
              {...(start !== null && { 'data-start': at + (caption ? caption.length + 2 : 1) })}
            >
              <Run text={[credit.printed]} start={at + (caption ? caption.length + 2 : 1)} marks={marks} />
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}

function Picture({
  figure: { src, alt, width, height },
  pictures,
}: Pick<FigureProps, 'figure' | 'pictures'>) {
  const [failed, setFailed] = useState(false);
  const url = safeUrl(src);
  if (!url) return null;
  const kept = pictures.kept.get(url);
  if (!pictures.shown && !kept) {
    return (
      <div class="picture-wanted">
        {alt && <p class="faint">{alt}</p>}
        <Button
          label={`Show pictures from ${shownHost(new URL(url).host)}`}
          icon={Image}
          small
          onClick={pictures.onShow}
        />
      </div>
    );
  }
  if (failed) {
    return (
      <div class="picture-wanted">
        <p class="faint">{alt ?? 'Picture'}: not to be had now, perhaps because there is no network.</p>
        <Button label="Try again" small onClick={() => setFailed(false)} />
      </div>
    );
  }
  return (
    <img
      src={kept ?? url}
      alt={alt ?? ''}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      {...(width && height && { width, height })}
      onError={() => setFailed(true)}
    />
  );
}
