/** A table that becomes a list of cards on a telephone: each cell then carries its column's name. */
import type { ComponentChildren, JSX } from 'preact';
import { Bdi, Notice } from './parts.tsx';
import { say } from './speech.ts';

export interface Column<T> {
  readonly name: string;
  /** The first column names the row. */
  cell(row: T): ComponentChildren;
  readonly numeric?: true;
}

const shown = (value: ComponentChildren): ComponentChildren =>
  typeof value === 'string' || typeof value === 'number' ? <Bdi>{value}</Bdi> : (value ?? '—');

export function Table<T>({
  caption,
  columns,
  rows,
  keyOf,
  empty = say('nothingYet'),
}: {
  readonly caption?: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  keyOf(row: T): string;
  /** Said in place of a table without rows. */
  readonly empty?: string;
}): JSX.Element {
  const [first, ...rest] = columns;
  if (rows.length === 0) return <Notice>{empty}</Notice>;
  return (
    <table class="queue">
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map(({ name, numeric }) => (
            <th scope="col" key={name} class={numeric && 'numeric'}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <th scope="row">{shown(first?.cell(row))}</th>
            {rest.map(({ name, cell, numeric }) => (
              <td key={name} data-label={name} class={numeric && 'numeric'}>
                {shown(cell(row))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
