/** Columns of a grid: what a cell says, how it is sorted, and how it is edited. */

/** A choice of a cell: what is kept, and what people see. */
export interface CellOption {
  value: string;
  label: string;
}

/** How the cells of a column are edited. */
export interface CellEditor<Row> {
  kind: 'text' | 'number' | 'date' | 'choice';
  /** Whether a cell may be emptied. */
  optional?: boolean;
  /** What a choice chooses from. */
  options?: readonly CellOption[];
  /** What is kept: an id where the cell says a name, an ISO date where it says `5 May`. */
  value: (row: Row) => string;
  /** Why the cell of this row can't be edited; empty where it can. */
  locked?: (row: Row) => string;
  /** What the cell of this row is edited by, where the rows of a column differ. */
  as?: (row: Row) => Pick<CellEditor<Row>, 'kind' | 'optional' | 'options'>;
}

export interface GridColumn<Row> {
  id: string;
  title: string;
  /** What the cell says: shown, searched, sorted and copied. */
  text: (row: Row) => string;
  /** What rows are sorted by, where that isn't the text; nothing comes last in either order. */
  sortBy?: (row: Row) => string | number | null;
  /** In pixels. */
  width: number;
  /** Takes what room is left. */
  grows?: boolean;
  /** 1 is kept longest where the room is narrow. */
  rank?: 1 | 2 | 3;
  align?: 'start' | 'end';
  mono?: boolean;
  /** What users typed: isolated from the direction around it. */
  name?: boolean;
  /** The `cell` snippet draws it; `text` still says it. */
  drawn?: boolean;
  /** Shown only when it is chosen. */
  extra?: boolean;
  edit?: CellEditor<Row>;
}

/** The editor of one cell. */
export function editorOf<Row>(column: GridColumn<Row>, row: Row): CellEditor<Row> | undefined {
  const { edit } = column;
  return edit?.as ? { ...edit, ...edit.as(row) } : edit;
}

/** One cell that gets another value. */
export interface CellChange<Row> {
  row: Row;
  column: GridColumn<Row>;
  /** As `CellEditor.value` would say it. */
  value: string;
}

/** Narrower than this a column can't be drawn, in pixels. */
export const LEAST_WIDTH = 48;
/** Wider than this nobody reads a line, in pixels. */
export const MOST_WIDTH = 800;
