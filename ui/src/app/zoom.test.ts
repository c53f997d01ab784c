import { expect, test } from 'vitest';
import { larger, PLAIN, smaller } from './zoom';

test('the size goes up and down by steps, to its limits', () => {
  let factor: number | undefined = PLAIN;
  let last = factor;
  while ((factor = larger(last))) last = factor;
  expect(last).toBe(2.5);
  expect(smaller(last)).toBe(2);
  expect(smaller(0.8)).toBeUndefined();
});

test('a size between the steps leads to the next one', () => {
  expect(larger(1.3)).toBe(1.5);
  expect(smaller(1.3)).toBe(1.25);
});
