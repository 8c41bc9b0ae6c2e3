/** One table of the year's report; its last rows sum up those above. */
import type { JSX } from 'preact';
import { amount, day, decimal, told } from '../../ui/language.ts';
import { Bdi } from '../../ui/parts.tsx';
import { Table } from '../../ui/table.tsx';
import type { StatisticsCell, StatisticsSheet } from './answers.ts';

export function SheetTable({
  of: { id, title, columns, rows, totals },
}: {
  readonly of: StatisticsSheet;
}): JSX.Element {
  const lines = rows.map((cells, at) => ({ cells, at, sums: at >= rows.length - totals }));
  // Of many columns: where they find no room it moves in itself, and the page stands still.
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what moves must be moved by keys too.
    <section class="moves" tabIndex={0} aria-label={told(title)}>
      <Table
        rows={lines}
        keyOf={({ at }) => `${id} ${at}`}
        columns={columns.map((column, at) => ({
          name: told(column),
          cell: ({ cells, sums }: (typeof lines)[number]) => {
            const text = cellText(cells[at] ?? null);
            return sums && at > 0 ? (
              <strong>
                <Bdi>{text}</Bdi>
              </strong>
            ) : (
              text
            );
          },
          ...(at > 0 ? { numeric: true as const } : {}),
        }))}
      />
    </section>
  );
}

function cellText(cell: StatisticsCell): string {
  if (cell === null) return '—';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return amount(cell);
  if ('MAD' in cell) return amount(cell.MAD);
  if ('percent' in cell) return `${decimal(cell.percent)}\u00a0%`;
  if ('day' in cell) return day(cell.day);
  return told(cell);
}
