import { describe, expect, test } from 'vitest';
import { useLanguage } from './language.svelte';
import { day, inOrder, month, number, readDay, signed, timeOfDay, whenSeen } from './time';

test('a date is written day, short month, year', () => {
  expect(day('2026-05-05')).toBe('5 May 2026');
  expect(day('2026-11-20', 'without-year')).toBe('20 Nov');
});

test('a month has a short name', () => {
  expect([month('2026-03-09'), month('2026-03-09', 'without-year')]).toEqual(['Mar 2026', 'Mar']);
});

test('what grows or shrinks has a sign', () => {
  expect([signed(7), signed(0), signed(-3)]).toEqual(['+7', '0', '\u22123']);
});

test('numbers have separators', () => expect(number(100_000)).toBe('100,000'));

test('today and yesterday have names, other days their date', () => {
  const now = new Date(2026, 10, 23, 16, 0);
  expect(whenSeen(new Date(2026, 10, 23, 14, 32).toISOString(), now)).toBe('today, 14:32');
  expect(whenSeen(new Date(2026, 10, 22, 23, 59).toISOString(), now)).toBe('yesterday');
  expect(whenSeen(new Date(2026, 10, 18, 8, 0).toISOString(), now)).toBe('18 Nov 2026');
});

test('German writes dates, numbers and the order of names its own way', () => {
  useLanguage('de');
  expect(day('2026-05-05')).toBe('5. Mai 2026');
  expect(number(100_000)).toBe('100.000');
  expect(number(2.5, 1)).toBe('2,5');
  expect(timeOfDay('2026-05-05T12:32:00Z', 'UTC')).toBe('12:32');
  expect(['Zug', 'Österle', 'INT-10', 'Orion', 'INT-9'].toSorted(inOrder)).toEqual([
    'INT-9',
    'INT-10',
    'Orion',
    'Österle',
    'Zug',
  ]);
  useLanguage('en');
});

describe('reading a typed date', () => {
  test.each([
    '25 Nov 2026',
    '25 november 2026',
    '25. Nov. 2026',
    '2026-11-25',
    '25.11.2026',
    ' 25. 11. 2026 ',
  ])('%s', (typed) => expect(readDay(typed)).toBe('2026-11-25'));
  test('German months', () => {
    expect(readDay('5. Mai 2026')).toBe('2026-05-05');
    expect(readDay('1. Dezember 2026')).toBe('2026-12-01');
  });
  test.each(['5/4/2026', '31 Feb 2026', '2026-13-01', 'tomorrow', ''])('%s is refused', (typed) =>
    expect(readDay(typed)).toBeNull(),
  );
});
