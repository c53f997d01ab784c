/** The pure parts of the grid: order, filters, rectangles, columns, groups. */
import { expect, test } from 'vitest';
import { editorOf, type GridColumn } from './column';
import { Haystacks, countsBy, countsOf, daysFacet, fits, saidFacet, wordsOf, type Facet } from './filter';
import { fitting, ordered, shifted, tracks, usualColumns } from './fitting';
import { groupedLines, saidGrouping } from './group';
import { between, holds, moved, sizeOf, tabbed } from './range';
import { pressed, sorted } from './sort';

interface Issue {
  id: string;
  name: string;
  severity: number;
  due: string | null;
}
const issue = (id: string, name: string, severity: number, due: string | null = null): Issue => ({
  id,
  name,
  severity,
  due,
});
const rows = [
  issue('ISS-2', 'Überweisung fehlt', 2, '2026-02-01'),
  issue('ISS-10', 'Cost centre missing', 1, '2026-01-15'),
  issue('ISS-1', 'cost centre wrong', 2),
  issue('ISS-3', '供应商', 1, '2026-02-01'),
];
const column = (id: string, more: Partial<GridColumn<Issue>> = {}): GridColumn<Issue> => ({
  id,
  title: id,
  text: (row) => String(row[id as keyof Issue] ?? ''),
  width: 100,
  ...more,
});
const columns = [
  column('id'),
  column('name', { grows: true }),
  column('severity', { rank: 2, sortBy: (row) => row.severity }),
  column('due', { rank: 3, sortBy: (row) => row.due }),
];
const ids = (of: readonly Issue[]) => of.map(({ id }) => id);

test('several keys sort one after the other, ties stay as they came', () => {
  const by = (...keys: [string, 'ascending' | 'descending'][]) =>
    ids(
      sorted(
        rows,
        columns,
        keys.map(([column, order]) => ({ column, order })),
      ),
    );
  expect(by(['severity', 'ascending'])).toEqual(['ISS-10', 'ISS-3', 'ISS-2', 'ISS-1']);
  expect(by(['severity', 'ascending'], ['id', 'ascending'])).toEqual(['ISS-3', 'ISS-10', 'ISS-1', 'ISS-2']);
  expect(by(['id', 'descending'])).toEqual(['ISS-10', 'ISS-3', 'ISS-2', 'ISS-1']);
});

test('what says nothing comes last in either order', () => {
  for (const order of ['ascending', 'descending'] as const) {
    expect(ids(sorted(rows, columns, [{ column: 'due', order }])).at(-1)).toBe('ISS-1');
  }
});

test('a head sorts up, down and no longer; with more the other keys stay', () => {
  let keys = pressed([], 'name', false);
  expect(keys).toEqual([{ column: 'name', order: 'ascending' }]);
  keys = pressed(keys, 'due', true);
  expect(keys.map((key) => key.column)).toEqual(['name', 'due']);
  keys = pressed(keys, 'name', true);
  expect(keys[0]).toEqual({ column: 'name', order: 'descending' });
  expect(pressed(keys, 'name', true).map((key) => key.column)).toEqual(['due']);
  expect(pressed(keys, 'severity', false)).toEqual([{ column: 'severity', order: 'ascending' }]);
});

test('a row fits when it holds every word that is typed, without regard to case and accents', () => {
  const stacks = new Haystacks(() => columns);
  const found = (typed: string) => ids(rows.filter((row) => stacks.holds(row, wordsOf(typed))));
  expect(found('COST wrong')).toEqual(['ISS-1']);
  expect(found('uberweisung')).toEqual(['ISS-2']);
  expect(found('供应')).toEqual(['ISS-3']);
  expect(found('  ')).toHaveLength(4);
});

test('facets are all met, each by one of its values', () => {
  const severity: Facet<Issue> = {
    id: 'severity',
    label: 'Severity',
    options: [],
    of: (row) => [String(row.severity)],
  };
  const due: Facet<Issue> = { id: 'due', label: 'Due', options: [], of: (row) => [row.due ?? 'none'] };
  const shown = (chosen: Record<string, string[]>) =>
    ids(rows.filter((row) => fits(row, [severity, due], chosen)));
  expect(shown({ severity: ['1'], due: ['2026-02-01'] })).toEqual(['ISS-3']);
  expect(shown({ severity: ['1', '2'], due: [] })).toHaveLength(4);
  expect(countsOf(rows, severity).get('2')).toBe(2);
});

test('a facet of days takes what lies between them, of which either may be open', () => {
  const due = daysFacet<Issue>('due', 'Due', (row) => row.due ?? '');
  const shown = (...days: string[]) => ids(rows.filter((row) => fits(row, [due], { due: days })));
  expect(shown('2026-01-15', '2026-01-31')).toEqual(['ISS-10']);
  expect(shown('2026-01-16', '')).toEqual(['ISS-2', 'ISS-3']);
  expect(shown('', '2026-01-15')).toEqual(['ISS-10']);
  expect(shown()).toHaveLength(4);
  expect(countsBy(rows, [due]).size).toBe(0);
});

test('a facet of what rows say offers each value once, in the order of names, and nothing that is empty', () => {
  const due = saidFacet<Issue>('due', 'Due', rows, (row) => row.due ?? '');
  expect(due.options.map(({ value }) => value)).toEqual(['2026-01-15', '2026-02-01']);
  const several = saidFacet<Issue>('words', 'Words', rows, (row) => row.name.split(' '));
  expect(ids(rows.filter((row) => fits(row, [several], { words: ['centre'] })))).toEqual(['ISS-10', 'ISS-1']);
});

test('rows that say nothing stand together', () => {
  const lines = groupedLines(
    rows,
    saidGrouping<Issue>('due', 'Due', (row) => row.due ?? ''),
    new Set(),
  );
  const heads = lines.flatMap((line) => (line.kind === 'group' ? [`${line.label} ${line.count}`] : []));
  expect(heads).toContain('— 1');
});

test('a cell is edited as its row says, where the rows of a column differ', () => {
  const mixed: GridColumn<Issue> = column('answer', {
    edit: {
      kind: 'text',
      value: (row) => row.name,
      locked: () => 'locked',
      as: (row) => (row.due === null ? { kind: 'number' } : { kind: 'date', optional: true }),
    },
  });
  const [dated, , open] = rows;
  if (!dated || !open) throw new Error('there are rows');
  expect(editorOf(mixed, dated)).toMatchObject({ kind: 'date', optional: true });
  expect(editorOf(mixed, open)).toMatchObject({ kind: 'number' });
  expect(editorOf(mixed, open)?.locked?.(open)).toBe('locked');
  expect(editorOf(column('name'), open)).toBeUndefined();
});

test('a rectangle is the same from any of its corners', () => {
  const range = between({ row: 3, column: 0 }, { row: 1, column: 2 });
  expect(range).toEqual({ top: 1, left: 0, bottom: 3, right: 2 });
  expect(sizeOf(range)).toEqual({ rows: 3, columns: 3 });
  expect(holds(range, { row: 2, column: 2 })).toBe(true);
  expect(holds(range, { row: 0, column: 1 })).toBe(false);
});

test('keys move within the grid', () => {
  const size = { rows: 10, columns: 3 };
  const at = { row: 4, column: 1 };
  expect(moved(at, 'ArrowDown', false, 5, size)).toEqual({ row: 5, column: 1 });
  expect(moved(at, 'ArrowDown', true, 5, size)).toEqual({ row: 9, column: 1 });
  expect(moved(at, 'PageUp', false, 5, size)).toEqual({ row: 0, column: 1 });
  expect(moved(at, 'Home', true, 5, size)).toEqual({ row: 0, column: 0 });
  expect(moved(at, 'End', false, 5, size)).toEqual({ row: 4, column: 2 });
  expect(moved(at, 'x', false, 5, size)).toBeNull();
  expect(tabbed({ row: 4, column: 2 }, false, size)).toEqual({ row: 5, column: 0 });
  expect(tabbed({ row: 0, column: 0 }, true, size)).toEqual({ row: 0, column: 0 });
});

test('where room lacks the last ranks go first, but not what the user asked for', () => {
  const drawn = (room: number, set = usualColumns) => fitting(columns, set, room).map(({ id }) => id);
  expect(drawn(400)).toEqual(['id', 'name', 'severity', 'due']);
  expect(drawn(320)).toEqual(['id', 'name', 'severity']);
  expect(drawn(100)).toEqual(['id', 'name']);
  expect(drawn(320, { ...usualColumns, shown: { due: true } })).toEqual(['id', 'name', 'due']);
  expect(drawn(400, { ...usualColumns, shown: { name: false } })).toEqual(['id', 'severity', 'due']);
});

test('a column that was widened keeps its width; others share what is left', () => {
  expect(tracks(columns.slice(0, 2), usualColumns)).toBe('100px minmax(100px, 1fr)');
  expect(tracks(columns.slice(0, 2), { ...usualColumns, widths: { name: 240 } })).toBe('100px 240px');
});

test('a new column stands where the list has it, though the order was kept before it came', () => {
  const set = { ...usualColumns, order: ['due', 'id'] };
  expect(ordered(columns, set).map(({ id }) => id)).toEqual(['due', 'id', 'name', 'severity']);
  expect(shifted(columns, usualColumns, 'name', -1)).toEqual(['name', 'id', 'severity', 'due']);
  expect(shifted(columns, usualColumns, 'id', -1)).toEqual(['id', 'name', 'severity', 'due']);
});

test('a column is moved past those that are out', () => {
  const set = { ...usualColumns, shown: { name: false } };
  expect(shifted(columns, set, 'severity', -1)).toEqual(['severity', 'name', 'id', 'due']);
});

test('groups stand in their order, and a closed one counts its rows without showing them', () => {
  const grouping = {
    id: 'severity',
    label: 'Severity',
    of: (row: Issue) => ({ key: String(row.severity), label: `Severity ${row.severity}` }),
    order: ['1', '2'],
  };
  const lines = groupedLines(rows, grouping, new Set(['2']));
  expect(lines.map((line) => (line.kind === 'group' ? `${line.label}: ${line.count}` : line.row.id))).toEqual(
    ['Severity 1: 2', 'ISS-10', 'ISS-3', 'Severity 2: 2'],
  );
});
