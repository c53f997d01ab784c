import { expect, test } from 'vitest';
import { guess, sizeOf } from './samples';

const integrations = [
  { value: '1', label: 'Invoices' },
  { value: '2', label: 'Exchange rates' },
  { value: '3', label: 'Purchase orders' },
  { value: '4', label: 'Orders' },
];

test('a file is for the integration that its name holds', () => {
  expect(guess('coupa_ExchangeRates.csv', integrations)).toBeUndefined();
  expect(guess('exchange-rate 2026.csv', integrations)).toBe('2');
  expect(guess('purchase_orders.xml', integrations)).toBe('3');
  expect(guess('data.csv', integrations)).toBeUndefined();
});

test('sizes are said in the unit that people use', () => {
  expect(sizeOf(0)).toEqual({ unit: 'bytes', amount: 0 });
  expect(sizeOf(12_400)).toEqual({ unit: 'kb', amount: 12 });
  expect(sizeOf(2_460_000)).toEqual({ unit: 'mb', amount: 2.5 });
});
