import { expect, test } from 'vitest';
import { asTable, fromTable, pasted, readParts, span, toggled } from './raci';

test('typing a letter puts it in or takes it out, always in one order', () => {
  expect(toggled('', 'a')).toBe('A');
  expect(toggled('A', 'r')).toBe('RA');
  expect(toggled('RA', 'A')).toBe('R');
});

test('letters are read however people write them, and nothing else is', () => {
  expect(readParts(' a/r ')).toBe('RA');
  expect(readParts('')).toBe('');
  expect(readParts('–')).toBe('');
  expect(readParts('X')).toBeNull();
});

test('a range has its corners whichever way it was drawn', () => {
  expect(span({ row: 3, column: 1 }, { row: 1, column: 4 })).toEqual({
    from: { row: 1, column: 1 },
    to: { row: 3, column: 4 },
  });
});

test('a table goes to the clipboard and comes back', () => {
  const rows = [
    ['A', ''],
    ['', 'R'],
  ];
  expect(fromTable(`${asTable(rows)}\r\n`)).toEqual(rows);
});

const rows = [
  { id: 'r1', cells: ['A', ''] },
  { id: 'r2', cells: ['', 'R'] },
];
const columns = [{ id: 'c1' }, { id: 'c2' }];

test('pasting sets what differs, and refuses what does not fit', () => {
  expect(pasted('A\tR\n\tR', { row: 0, column: 0 }, rows, columns)).toEqual({
    cells: [{ row: 'r1', column: 'c2', parts: 'R' }],
  });
  expect(pasted('A\tR', { row: 0, column: 1 }, rows, columns)).toEqual({ wrong: 'outside' });
  expect(pasted('Anna', { row: 0, column: 0 }, rows, columns)).toEqual({ wrong: 'nothing' });
});
