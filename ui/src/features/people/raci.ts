/** The grid of responsibilities: letters, ranges, and tables on the clipboard. */
import type { RaciCell } from '$/ipc/bindings';

/** The letters, in the order in which they are written. */
export const letters = ['R', 'A', 'C', 'I'] as const;

/** A cell by its place. */
export interface Place {
  row: number;
  column: number;
}

/** The letters of a cell with one of them put in or taken out. */
export function toggled(parts: string, letter: string): string {
  const wanted = letter.toUpperCase();
  const has = parts.includes(wanted);
  return letters.filter((each) => (each === wanted ? !has : parts.includes(each))).join('');
}

/** What a text on the clipboard says for a cell; null where it is none of the letters. */
export function readParts(text: string): string | null {
  const bare = text.toUpperCase().replace(/[\s,;/+–-]/g, '');
  if ([...bare].some((each) => !letters.some((letter) => letter === each))) return null;
  return letters.filter((letter) => bare.includes(letter)).join('');
}

/** The corner that two places span, first row and column, last row and column. */
export function span(one: Place, other: Place): { from: Place; to: Place } {
  return {
    from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  };
}

/** Cells as a table on the clipboard: tabs between cells, a line a row. */
export function asTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

/** The rows of a table on the clipboard. */
export function fromTable(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}

/** What pasting a table would set from a place on: the cells, or why it doesn't fit. */
export function pasted(
  text: string,
  at: Place,
  rows: readonly { id: string; cells: readonly string[] }[],
  columns: readonly { id: string }[],
): { cells: RaciCell[] } | { wrong: 'nothing' | 'outside' } {
  const cells: RaciCell[] = [];
  for (const [down, line] of fromTable(text).entries()) {
    for (const [right, value] of line.entries()) {
      const parts = readParts(value);
      if (parts === null) return { wrong: 'nothing' };
      const row = rows[at.row + down];
      const column = columns[at.column + right];
      if (!row || !column) return { wrong: 'outside' };
      if (parts !== row.cells[at.column + right]) cells.push({ row: row.id, column: column.id, parts });
    }
  }
  return { cells };
}
