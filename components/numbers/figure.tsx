import { Download, Table2 } from 'lucide';
import type { ComponentChildren, RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Table } from '../../lib/view/numbers/table.ts';
import { Button } from '../shared/button.tsx';
import { Menu } from '../shared/menu.tsx';
import { pngOf, svgSource } from './save-picture.ts';
import './figure.css';

/** A file to hand to the reader. */
export interface SavedFile {
  name: string;
  mediaType: string;
  data: string | Blob;
}

export interface FigureProps {
  title: string;
  /** What the picture says, in a sentence. */
  summary: string;
  /** File name without extension. */
  slug: string;
  table: Table;
  csv(table: Table): string;
  onSave(file: SavedFile): void;
  /** The drawing: an `svg` that takes the ref. It is hidden from screen readers, which get the table. */
  children(drawing: RefObject<SVGSVGElement | null>): ComponentChildren;
}

/** A picture with the table behind it; either can be taken away as a file. */
export function Figure({ title, summary, slug, table, csv, onSave, children }: FigureProps) {
  const [shown, setShown] = useState<'picture' | 'table'>('picture');
  const drawing = useRef<SVGSVGElement>(null);
  const id = useId();
  const save = (extension: string, mediaType: string, data: string | Blob) =>
    onSave({ name: `${slug}.${extension}`, mediaType, data });
  return (
    <figure class="figure" aria-labelledby={id}>
      <figcaption class="figure-head">
        <div>
          <h2 id={id}>{title}</h2>
          <p>{summary}</p>
        </div>
        <div class="figure-actions">
          <Button
            label="Table"
            icon={Table2}
            small
            look="quiet"
            aria-pressed={shown === 'table'}
            onClick={() => setShown(shown === 'table' ? 'picture' : 'table')}
          />
          <Menu
            label={`Save “${title}”`}
            icon={Download}
            iconOnly
            small
            items={[
              {
                label: 'Picture (SVG)',
                disabled: shown === 'table',
                onChoose: () => {
                  if (drawing.current) save('svg', 'image/svg+xml', svgSource(drawing.current));
                },
              },
              {
                label: 'Picture (PNG)',
                disabled: shown === 'table',
                onChoose: () => {
                  if (drawing.current)
                    void pngOf(drawing.current).then((data) => save('png', 'image/png', data));
                },
              },
              { label: 'Table (CSV)', onChoose: () => save('csv', 'text/csv', csv(table)) },
            ]}
          />
        </div>
      </figcaption>
      {shown === 'picture' && <div class="figure-picture">{children(drawing)}</div>}
      {shown === 'table' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <section class="figure-table" tabIndex={0} aria-label={table.caption}>
          <DataTable table={table} most={IN_SIGHT} />
        </section>
      ) : (
        <div class="unseen">
          <DataTable table={table} most={BEHIND_A_PICTURE} />
        </div>
      )}
    </figure>
  );
}

/** Rows that a page can well hold; a file holds all. */
const IN_SIGHT = 1000;
/** Rows that are read out behind a picture; its table has more. */
const BEHIND_A_PICTURE = 50;

function DataTable({ table, most }: { table: Table; most: number }) {
  const [heading = '', ...columns] = table.columns;
  const left = table.rows.length - most;
  const isWords = (at: number) => typeof table.rows[0]?.[at + 1] === 'string';
  return (
    <table>
      <caption class="unseen">
        {table.caption}
        {left > 0 && `, the first ${most} of ${table.rows.length}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {columns.map((column, at) => (
            <th key={column} scope="col" class={isWords(at) ? 'figure-words' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.slice(0, most).map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            {cells.map((cell, at) => (
              <td key={columns[at]} class={isWords(at) ? 'figure-words' : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
