/** Places and rectangles of cells, counted from 0. */

export interface Place {
  row: number;
  column: number;
}

/** A rectangle of cells, both ends within it. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** How many rows and columns there are. */
export interface Size {
  rows: number;
  columns: number;
}

/** The rectangle with two corners. */
export function between(one: Place, other: Place): Range {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function holds(range: Range, { row, column }: Place): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function sizeOf(range: Range): Size {
  return { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 };
}

/** Where each row stands, by its id. */
export function placesOf(rows: readonly { id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, place) => [id, place]));
}

/** The nearest place that there is. */
export function within({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

/**
 * Where a key of the grid pattern (WAI-ARIA) leads: arrows, with Mod to the edge; Home and End in the row, with Mod to the
 * corners; a page up and down. Null for other keys.
 */
export function moved(at: Place, key: string, mod: boolean, page: number, size: Size): Place | null {
  const [last, lastRow] = [size.columns - 1, size.rows - 1];
  const to: Record<string, Place> = {
    ArrowUp: { ...at, row: mod ? 0 : at.row - 1 },
    ArrowDown: { ...at, row: mod ? lastRow : at.row + 1 },
    ArrowLeft: { ...at, column: mod ? 0 : at.column - 1 },
    ArrowRight: { ...at, column: mod ? last : at.column + 1 },
    Home: { row: mod ? 0 : at.row, column: 0 },
    End: { row: mod ? lastRow : at.row, column: last },
    PageUp: { ...at, row: at.row - page },
    PageDown: { ...at, row: at.row + page },
  };
  const next = to[key];
  return next === undefined ? null : within(next, size);
}

/** The cell after this one as Tab goes: to the end of the row, then to the next one. */
export function tabbed(at: Place, back: boolean, size: Size): Place {
  const place = at.row * size.columns + at.column + (back ? -1 : 1);
  const kept = Math.max(0, Math.min(place, size.rows * size.columns - 1));
  return { row: Math.floor(kept / size.columns), column: kept % size.columns };
}
