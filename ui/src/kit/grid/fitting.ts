/** Which columns have room, and how wide they are. */
import { LEAST_WIDTH, MOST_WIDTH, type GridColumn } from './column';

/** What a user made of the columns: their order, those that are out, and widths. */
export interface ColumnSet {
  order: readonly string[];
  /** Columns that were taken out, or brought in where they are extra. */
  shown: Readonly<Record<string, boolean>>;
  widths: Readonly<Record<string, number>>;
}

export const usualColumns: ColumnSet = { order: [], shown: {}, widths: {} };

/** The columns in the user's order. Those that the set doesn't know stand where the list has them. */
export function ordered<Row>(columns: readonly GridColumn<Row>[], set: ColumnSet): GridColumn<Row>[] {
  const known = set.order.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const result = [...known];
  for (const [place, column] of columns.entries()) {
    if (known.includes(column)) continue;
    const before = columns[place - 1];
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, column);
  }
  return result;
}

export function isShown<Row>(column: GridColumn<Row>, set: ColumnSet): boolean {
  return set.shown[column.id] ?? column.extra !== true;
}

export function widthOf<Row>(column: GridColumn<Row>, set: ColumnSet): number {
  const width = set.widths[column.id] ?? column.width;
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
}

/**
 * The columns that are drawn. Where the room is narrow those of the last rank go first, from the end; columns that the user
 * asked for stay, and the table scrolls.
 */
export function fitting<Row>(
  columns: readonly GridColumn<Row>[],
  set: ColumnSet,
  room: number,
): GridColumn<Row>[] {
  let drawn = ordered(columns, set).filter((column) => isShown(column, set));
  const asked = (column: GridColumn<Row>) => set.shown[column.id] === true;
  const total = () => drawn.reduce((sum, column) => sum + widthOf(column, set), 0);
  for (const rank of [3, 2]) {
    while (total() > room) {
      const last = drawn.findLast((column) => (column.rank ?? 1) === rank && !asked(column));
      if (!last) break;
      drawn = drawn.filter((column) => column !== last);
    }
  }
  return drawn;
}

/** The tracks of a row, for CSS. A column that was given a width keeps it. */
export function tracks<Row>(columns: readonly GridColumn<Row>[], set: ColumnSet): string {
  return columns
    .map((column) => {
      const width = widthOf(column, set);
      return column.grows && set.widths[column.id] === undefined ? `minmax(${width}px, 1fr)` : `${width}px`;
    })
    .join(' ');
}

/** The order after a column was moved one place to the left or right among those that are drawn. */
export function shifted<Row>(
  columns: readonly GridColumn<Row>[],
  set: ColumnSet,
  id: string,
  by: -1 | 1,
): string[] {
  const all = ordered(columns, set);
  const shown = all.filter((column) => isShown(column, set));
  const place = shown.findIndex((column) => column.id === id);
  const other = shown[place + by];
  const ids = all.map((column) => column.id);
  if (place < 0 || !other) return ids;
  const [one, two] = [ids.indexOf(id), ids.indexOf(other.id)];
  return ids.with(one, other.id).with(two, id);
}
