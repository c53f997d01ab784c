import { expect, test } from 'vitest';
import type { Burn, BurnPeriod } from '$/ipc/bindings';
import { burnSummary, openLines, turnedPeriods } from './burn-down';

const burn = (opened: number, closed: number, open: number): Burn => ({ opened, closed, open });
const none = burn(0, 0, 0);
const periods: BurnPeriod[] = [
  {
    from: '2026-03-02',
    to: '2026-03-08',
    all: burn(3, 1, 2),
    by_severity: [burn(1, 1, 0), burn(2, 0, 2), none, none],
  },
  {
    from: '2026-03-09',
    to: '2026-03-11',
    all: burn(0, 2, 0),
    by_severity: [none, burn(0, 2, 0), none, none],
  },
];

test('what is open is told at the end of each period', () => {
  const [line] = openLines(periods, false);
  expect(line?.points).toEqual([
    { on: '2026-03-08', value: 2 },
    { on: '2026-03-11', value: 0 },
  ]);
});

test('a severity has a line only where there ever was an issue of it', () => {
  expect(openLines(periods, true).map(({ id }) => id)).toEqual(['blocker', 'major']);
});

test('periods tell what was opened and closed, of all or of one severity', () => {
  expect(turnedPeriods(periods, null).map(({ values }) => values)).toEqual([
    { opened: 3, closed: 1 },
    { opened: 0, closed: 2 },
  ]);
  expect(turnedPeriods(periods, 'blocker')[0]?.values).toEqual({ opened: 1, closed: 1 });
});

test('the sum tells how many were opened, closed, and are open', () => {
  expect(burnSummary({ days: periods, weeks: [] }).replace(/[\u2068\u2069]/g, '')).toBe(
    '0 open of 3 that were opened, 3 closed',
  );
});
