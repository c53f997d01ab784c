/** The order of rows: several columns one after the other, ties as they came. */
import { inOrder } from '$/text/time';
import type { GridColumn } from './column';

/** One column that rows are sorted by. */
export interface SortKey {
  column: string;
  order: 'ascending' | 'descending';
}

/**
 * The keys after a press on a head: ascending, descending, then no longer. With `more` the other keys stay, and this one
 * is put after them.
 */
export function pressed(keys: readonly SortKey[], column: string, more: boolean): SortKey[] {
  const now = keys.find((key) => key.column === column);
  const next: SortKey[] =
    now === undefined
      ? [{ column, order: 'ascending' }]
      : now.order === 'ascending'
        ? [{ column, order: 'descending' }]
        : [];
  if (!more) return next;
  if (now === undefined) return [...keys, ...next];
  return keys.flatMap((key) => (key === now ? next : [key]));
}

/** The rows in the order of the keys. Rows that say nothing in a column come last, whichever way it is sorted. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  keys: readonly SortKey[],
): Row[] {
  const used = keys.flatMap((key) => {
    const column = columns.find(({ id }) => id === key.column);
    return column ? [{ by: column.sortBy ?? column.text, sign: key.order === 'ascending' ? 1 : -1 }] : [];
  });
  if (used.length === 0) return [...rows];
  // Asked once a row, not once a comparison.
  const keyed = rows.map((row) => ({ row, values: used.map(({ by }) => by(row)) }));
  keyed.sort((one, other) => {
    for (const [place, { sign }] of used.entries()) {
      const order = compare(one.values[place] ?? null, other.values[place] ?? null, sign);
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}

type Value = string | number | null;

function compare(one: Value, other: Value, sign: number): number {
  const [oneEmpty, otherEmpty] = [one === null || one === '', other === null || other === ''];
  if (oneEmpty || otherEmpty) return Number(oneEmpty) - Number(otherEmpty);
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
  return sign * inOrder(String(one), String(other));
}
