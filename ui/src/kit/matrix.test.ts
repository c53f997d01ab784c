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
