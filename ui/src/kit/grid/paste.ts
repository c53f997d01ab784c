/** What pasting a table into a grid would change, and what it can't. */
import { editorOf, type CellChange, type GridColumn } from './column';
import { sizeOf, type Place, type Range } from './range';
import { readCell, type CellProblem } from './read-cell';

/** A cell that would change. */
export interface PlannedChange<Row> extends CellChange<Row> {
  before: string;
  after: string;
}

/** A cell that can't take what was pasted for it. */
export interface RefusedCell<Row> {
  /** Absent below the last row. */
  row?: Row;
  /** Absent beyond the last column. */
  column?: GridColumn<Row>;
  text: string;
  problem: CellProblem;
  /** Why it is locked, in the words of the view. */
  reason?: string;
}

export interface PastePlan<Row> {
  changes: PlannedChange<Row>[];
  refused: RefusedCell<Row>[];
  /** Cells that hold it already. */
  same: number;
}

/**
 * Puts a table on the cells from a place on. Where the chosen rectangle holds the table several times over it is filled with
 * it, as in a spreadsheet: one copied cell fills all of them.
 */
export function planPaste<Row>(
  table: readonly (readonly string[])[],
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  at: Place,
  range: Range | null,
): PastePlan<Row> {
  const plan: PastePlan<Row> = { changes: [], refused: [], same: 0 };
  const high = table.length;
  const wide = Math.max(0, ...table.map((line) => line.length));
  if (high === 0 || wide === 0) return plan;
  const from = range ? { row: range.top, column: range.left } : at;
  const room = range ? sizeOf(range) : { rows: 1, columns: 1 };
  const repeats = room.rows % high === 0 && room.columns % wide === 0;
  const [tall, broad] = repeats ? [room.rows, room.columns] : [high, wide];
  for (let down = 0; down < tall; down += 1) {
    const line = table[down % high] ?? [];
    for (let across = 0; across < broad; across += 1) {
      const text = line[across % wide];
      if (text === undefined) continue;
      put(plan, rows[from.row + down], columns[from.column + across], text);
    }
  }
  return plan;
}

function put<Row>(
  plan: PastePlan<Row>,
  row: Row | undefined,
  column: GridColumn<Row> | undefined,
  text: string,
): void {
  if (row === undefined || column === undefined) {
    if (text.trim() !== '') plan.refused.push({ row, column, text, problem: 'outside' });
    return;
  }
  const before = column.text(row);
  const edit = editorOf(column, row);
  if (!edit) {
    if (text.trim() === before.trim()) plan.same += 1;
    else plan.refused.push({ row, column, text, problem: 'fixed' });
    return;
  }
  const read = readCell(edit, text);
  const value = edit.value(row);
  const reason = edit.locked?.(row) ?? '';
  if ('value' in read && read.value === value) plan.same += 1;
  else if (reason !== '') {
    if (text.trim() === before.trim()) plan.same += 1;
    else plan.refused.push({ row, column, text, problem: 'locked', reason });
  } else if ('problem' in read) plan.refused.push({ row, column, text, problem: read.problem });
  else {
    const after = edit.options?.find((option) => option.value === read.value)?.label ?? read.value;
    plan.changes.push({ row, column, value: read.value, before, after });
  }
}
