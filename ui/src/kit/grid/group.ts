/** Rows under heads: what a grid draws line by line. */
import { inOrder } from '$/text/time';

/** How rows are grouped. */
export interface Grouping<Row> {
  id: string;
  label: string;
  /** The group of a row: a key and what people call it. */
  of: (row: Row) => { key: string; label: string };
  /** Keys in the order of their groups; others follow by their names. */
  order?: readonly string[];
}

/** Groups by what the rows themselves say; rows that say nothing stand together. */
export function saidGrouping<Row>(id: string, label: string, of: (row: Row) => string): Grouping<Row> {
  return { id, label, of: (row) => ({ key: of(row), label: of(row) || '—' }) };
}

export type Line<Row> =
  | { kind: 'group'; key: string; label: string; count: number; closed: boolean }
  | { kind: 'row'; row: Row; place: number };

/** Lines of rows that aren't grouped. */
export function plainLines<Row>(rows: readonly Row[]): Line<Row>[] {
  return rows.map((row, place) => ({ kind: 'row', row, place }));
}

/** The rows by group, each group in the order that the rows had; those of closed groups are left out. */
export function groupedLines<Row>(
  rows: readonly Row[],
  grouping: Grouping<Row>,
  closed: ReadonlySet<string>,
): Line<Row>[] {
  const groups = new Map<string, { label: string; rows: Row[] }>();
  for (const row of rows) {
    const { key, label } = grouping.of(row);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { label, rows: [row] });
  }
  const rank = (key: string) => {
    const place = grouping.order?.indexOf(key) ?? -1;
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
  };
  const ranked = [...groups].sort(
    ([one, { label }], [other, { label: otherLabel }]) =>
      rank(one) - rank(other) || inOrder(label, otherLabel),
  );
  const lines: Line<Row>[] = [];
  let place = 0;
  for (const [key, group] of ranked) {
    const isClosed = closed.has(key);
    lines.push({ kind: 'group', key, label: group.label, count: group.rows.length, closed: isClosed });
    if (isClosed) continue;
    for (const row of group.rows) lines.push({ kind: 'row', row, place: place++ });
  }
  return lines;
}
