import { expect, test } from 'vitest';
import type { EntryLine } from '$/ipc/bindings';
import { byDay } from './days';

const entry = (id: string, at: Date) => ({ id, at: at.toISOString() }) as EntryLine;

test('entries of one day stand together, and the order stays', () => {
  const days = byDay([
    entry('3', new Date(2026, 10, 19, 16, 4)),
    entry('2', new Date(2026, 10, 19, 9, 0)),
    entry('1', new Date(2026, 10, 12, 23, 59)),
  ]);
  expect(days.map(({ day, entries }) => [day, entries.map(({ id }) => id)])).toEqual([
    ['19 Nov 2026', ['3', '2']],
    ['12 Nov 2026', ['1']],
  ]);
});
