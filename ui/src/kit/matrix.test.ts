import { expect, test } from 'vitest';
import { MatrixCursor } from './matrix.svelte';

const matrix = (rows = 3, columns = 7) => new MatrixCursor(() => ({ rows, columns }));

test('arrows move by one cell and stop at the edge', () => {
  const cursor = matrix();
  cursor.press('ArrowUp');
  cursor.press('ArrowLeft');
  expect(cursor.at).toEqual({ row: 0, column: 0 });
  cursor.press('ArrowDown');
  cursor.press('ArrowRight');
  expect(cursor.at).toEqual({ row: 1, column: 1 });
});

test('a press at the edge is not remembered', () => {
  const cursor = matrix();
  for (let times = 0; times < 5; times++) cursor.press('ArrowDown');
  cursor.press('ArrowUp');
  expect(cursor.at.row).toBe(1);
});

test('Home and End stay in the row, with Ctrl they go to the corners', () => {
  const cursor = matrix();
  cursor.put({ row: 1, column: 3 });
  cursor.press('End');
  expect(cursor.at).toEqual({ row: 1, column: 6 });
  cursor.press('Home', true);
  expect(cursor.at).toEqual({ row: 0, column: 0 });
  cursor.press('End', true);
  expect(cursor.at).toEqual({ row: 2, column: 6 });
});

test('other keys are left to others', () => expect(matrix().press('a')).toBe(false));

test('the cursor stays inside when the matrix shrinks', () => {
  let rows = 9;
  const cursor = new MatrixCursor(() => ({ rows, columns: 7 }));
  cursor.put({ row: 8, column: 2 });
  rows = 4;
  expect(cursor.at).toEqual({ row: 3, column: 2 });
});

test('letters go to the next row that begins with them, and the same letter on to the one after', () => {
  const titles = ['Core', 'Suppliers', 'Purchase orders', 'Payments', 'Contracts'];
  const cursor = matrix(titles.length);
  expect(cursor.type('p', 0, titles)).toBe(true);
  expect(cursor.at.row).toBe(2);
  cursor.type('p', 300, titles);
  expect(cursor.at.row).toBe(3);
  cursor.type('C', 5000, titles);
  expect(cursor.at.row).toBe(4);
  cursor.type('o', 5200, titles);
  cursor.type('r', 5400, titles);
  expect(cursor.at.row).toBe(0);
  expect(cursor.type('x', 9000, titles)).toBe(false);
  expect(cursor.type('Enter', 9100, titles)).toBe(false);
  expect(cursor.at.row).toBe(0);
});
