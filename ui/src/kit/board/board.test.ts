import { expect, test } from 'vitest';
import { stepped } from './board';

const sizes = [3, 0, 1, 4];

test('up and down stay in the column', () => {
  expect(stepped({ column: 0, card: 1 }, 'ArrowUp', sizes)).toEqual({ column: 0, card: 0 });
  expect(stepped({ column: 0, card: 2 }, 'ArrowDown', sizes)).toBeNull();
  expect(stepped({ column: 3, card: 0 }, 'End', sizes)).toEqual({ column: 3, card: 3 });
});

test('across passes empty columns and stays at the height as far as there are cards', () => {
  expect(stepped({ column: 0, card: 2 }, 'ArrowRight', sizes)).toEqual({ column: 2, card: 0 });
  expect(stepped({ column: 2, card: 0 }, 'ArrowLeft', sizes)).toEqual({ column: 0, card: 0 });
  expect(stepped({ column: 3, card: 0 }, 'ArrowRight', sizes)).toBeNull();
});
