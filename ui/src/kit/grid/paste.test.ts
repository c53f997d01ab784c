import { expect, test } from 'vitest';
import type { CellEditor, GridColumn } from './column';
import { planPaste } from './paste';
import { readCell } from './read-cell';

interface Row {
  id: string;
  name: string;
  owner: string;
  due: string;
  closed?: boolean;
}
const people = [
  { value: 'p1', label: 'Jürgen Größmann' },
  { value: 'p2', label: '李雨桐' },
];
const closed = (row: Row) => (row.closed ? 'ISS-3 is closed' : '');
const columns: GridColumn<Row>[] = [
  { id: 'reference', title: 'Reference', width: 80, text: (row) => row.id },
  {
    id: 'name',
    title: 'Title',
    width: 80,
    text: (row) => row.name,
    edit: { kind: 'text', value: (row) => row.name },
  },
  {
    id: 'owner',
    title: 'Owner',
    width: 80,
    text: (row) => people.find(({ value }) => value === row.owner)?.label ?? '',
    edit: { kind: 'choice', optional: true, options: people, value: (row) => row.owner, locked: closed },
  },
  {
    id: 'due',
    title: 'Due',
    width: 80,
    text: (row) => row.due,
    edit: { kind: 'date', optional: true, value: (row) => row.due },
  },
];
const rows: Row[] = [
  { id: 'ISS-1', name: 'One', owner: 'p1', due: '2026-01-05' },
  { id: 'ISS-2', name: 'Two', owner: '', due: '' },
  { id: 'ISS-3', name: 'Three', owner: 'p2', due: '', closed: true },
];
const said = (
  table: string[][],
  at = { row: 0, column: 0 },
  range: Parameters<typeof planPaste>[4] = null,
) => {
  const plan = planPaste(table, rows, columns, at, range);
  return {
    changes: plan.changes.map(({ row, column, value }) => `${row.id} ${column.id} ${value}`),
    refused: plan.refused.map(({ row, problem }) => `${row?.id ?? '-'} ${problem}`),
    same: plan.same,
  };
};

test('a table from a spreadsheet becomes changes of cells, by the words that people see', () => {
  const table = [
    ['ISS-1', 'One', '李雨桐', '6 Feb 2026'],
    ['ISS-2', 'Second', 'jurgen grossmann', '2026-02-07'],
  ];
  expect(said(table)).toEqual({
    changes: ['ISS-1 owner p2', 'ISS-1 due 2026-02-06', 'ISS-2 name Second', 'ISS-2 due 2026-02-07'],
    refused: ['ISS-2 choice'],
    same: 3,
  });
});

test('what can’t be taken is refused cell by cell, the rest still changes', () => {
  const table = [
    ['', 'nobody', 'soon'],
    ['Second', '', '5/4/2026'],
    ['Third', 'Jürgen Größmann', '26/11/2026'],
    ['Fourth', '', ''],
  ];
  expect(said(table, { row: 0, column: 1 })).toEqual({
    changes: ['ISS-2 name Second', 'ISS-3 name Third', 'ISS-3 due 2026-11-26'],
    refused: ['ISS-1 empty', 'ISS-1 choice', 'ISS-1 date', 'ISS-2 date', 'ISS-3 locked', '- outside'],
    same: 1,
  });
});

test('a column that can’t be edited takes what it says already and nothing else', () => {
  expect(said([['ISS-9']])).toEqual({ changes: [], refused: ['ISS-1 fixed'], same: 0 });
  expect(said([['ISS-1']])).toEqual({ changes: [], refused: [], same: 1 });
});

test('one cell fills the rectangle, and so does a table that fits into it several times', () => {
  const range = { top: 0, left: 3, bottom: 1, right: 3 };
  expect(said([['9 Mar 2026']], { row: 0, column: 3 }, range).changes).toEqual([
    'ISS-1 due 2026-03-09',
    'ISS-2 due 2026-03-09',
  ]);
  const names = { top: 0, left: 1, bottom: 2, right: 1 };
  expect(said([['A'], ['B']], { row: 0, column: 1 }, names).changes).toEqual([
    'ISS-1 name A',
    'ISS-2 name B',
  ]);
});

test('numbers lose the groups that a spreadsheet shows, dates are read where they have one meaning', () => {
  const number: CellEditor<Row> = { kind: 'number', value: () => '' };
  expect(readCell(number, '1,200')).toEqual({ value: '1200' });
  expect(readCell(number, '1.200.000')).toEqual({ value: '1200000' });
  expect(readCell(number, '12,5')).toEqual({ problem: 'number' });
  const date: CellEditor<Row> = { kind: 'date', value: () => '' };
  expect(readCell(date, '11/26/2026')).toEqual({ value: '2026-11-26' });
  expect(readCell(date, '5/4/2026')).toEqual({ problem: 'date' });
  expect(readCell(date, '')).toEqual({ problem: 'empty' });
});
