import type { Block as BlockOf, Inline } from '../../lib/model/article.ts';
import { blockText, inlineText } from '../../lib/model/plain-text.ts';
import { Figure, type Pictures } from './figure.tsx';
import type { Mark } from './marks.ts';
import { offsets } from './offsets.ts';
import { Run, StoryLink } from './run.tsx';

export interface BlocksProps {
  body: readonly BlockOf[];
  /** By index of the block. */
  marks: ReadonlyMap<number, readonly Mark[]>;
  pictures: Pictures;
}

const NONE: readonly Mark[] = [];

/** The story's body. Each block says its index (`data-block`), each run of text where it begins in it (`data-start`). */
export function Blocks({ body, marks, pictures }: BlocksProps) {
  return (
    <>
      {body.map((block, index) => (
        <div key={index} class={`block block-${block.kind}`} data-block={index}>
          <Block block={block} start={0} marks={marks.get(index) ?? NONE} pictures={pictures} />
        </div>
      ))}
    </>
  );
}

interface BlockProps {
  block: BlockOf;
  /** Where its text begins in the block of the body that it is in. */
  start: number;
  marks: readonly Mark[];
  pictures: Pictures;
}

function Block({ block, start, marks, pictures }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p data-start={start}>
          <Run text={block.text} start={start} marks={marks} />
        </p>
      );
    case 'heading':
      return <Heading level={block.level} text={block.text} start={start} marks={marks} />;
    case 'quote':
      return <Quote block={block} start={start} marks={marks} pictures={pictures} />;
    case 'list':
      return <List block={block} start={start} marks={marks} />;
    case 'figure':
      return <Figure figure={block.figure} pictures={pictures} start={start} marks={marks} />;
    case 'table':
      return <Table block={block} start={start} marks={marks} />;
    case 'preformatted':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <pre tabIndex={0}>
          <code data-start={start}>
            <Run text={[block.text]} start={start} marks={marks} />
          </code>
        </pre>
      );
    case 'embed':
      return (
        <aside class="embed" aria-label={`From ${block.provider}`}>
          {block.text && (
            <p data-start={start}>
              <Run text={[block.text]} start={start} marks={marks} />
            </p>
          )}
          <p class="embed-source">
            <StoryLink href={block.url}>Open on {block.provider}</StoryLink>
          </p>
        </aside>
      );
    case 'separator':
      return <hr />;
  }
}

interface TextProps {
  text: readonly Inline[];
  start: number;
  marks: readonly Mark[];
}

function Heading({ level, text, start, marks }: TextProps & { level: 2 | 3 | 4 }) {
  const Tag = `h${level}` as const;
  return (
    <Tag data-start={start}>
      <Run text={text} start={start} marks={marks} />
    </Tag>
  );
}

type Of<K extends BlockOf['kind']> = Extract<BlockOf, { kind: K }>;
interface PartProps<K extends BlockOf['kind']> {
  block: Of<K>;
  start: number;
  marks: readonly Mark[];
}

function Quote({ block, start, marks, pictures }: PartProps<'quote'> & { pictures: Pictures }) {
  // Blocks without words do not count in the text of the whole.
  const worded = block.blocks.filter((inner) => blockText(inner) !== '');
  const starts = offsets([...worded.map(blockText), block.source ?? '']);
  const startOf = (inner: BlockOf) => start + (starts[worded.indexOf(inner)] ?? 0);
  const source = start + (starts[worded.length] ?? 0);
  return (
    <blockquote>
      {block.blocks.map((inner, index) => (
        <Block key={index} block={inner} start={startOf(inner)} marks={marks} pictures={pictures} />
      ))}
      {block.source && (
        <footer>
          <cite data-start={source}>
            <Run text={[block.source]} start={source} marks={marks} />
          </cite>
        </footer>
      )}
    </blockquote>
  );
}

function List({ block: { ordered, items }, start, marks }: PartProps<'list'>) {
  const starts = offsets(items.map(inlineText));
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {items.map((item, index) => {
        const at = start + (starts[index] ?? 0);
        return (
          <li key={at} data-start={at}>
            <Run text={item} start={at} marks={marks} />
          </li>
        );
      })}
    </Tag>
  );
}

function Table({ block: { head, rows }, start, marks }: PartProps<'table'>) {
  const worded = [head, ...rows].filter((row) => row.length > 0);
  const rowStarts = offsets(worded.map((row) => row.map(inlineText).join('\t')));
  const cells = (row: Inline[][], Cell: 'th' | 'td') => {
    const at = start + (rowStarts[worded.indexOf(row)] ?? 0);
    const cellStarts = offsets(row.map(inlineText));
    return row.map((cell, index) => {
      const from = at + (cellStarts[index] ?? 0);
      return (
        <Cell key={from} data-start={from} {...(Cell === 'th' && { scope: 'col' })}>
          <Run text={cell} start={from} marks={marks} />
        </Cell>
      );
    });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, so the keyboard must reach it
    <section class="table" aria-label="Table" tabIndex={0}>
      <table>
        {head.length > 0 && (
          <thead>
            <tr>{cells(head, 'th')}</tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
