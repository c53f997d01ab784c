import { expect, test } from 'vitest';
import type { CommitmentRow, SlipLine } from '$/ipc/bindings';
import {
  addDays,
  arrowPath,
  barOf,
  chartRows,
  dayEndingAt,
  daysBetween,
  endOf,
  neighbour,
  placeOf,
  scaleOf,
  ticks,
  weekOf,
} from './gantt';

const row = (id: string, more: Partial<CommitmentRow> = {}) =>
  ({
    id,
    start: '2026-03-02',
    first_date: '2026-03-13',
    date: '2026-03-13',
    kept_on: null,
    slips: [],
    ...more,
  }) as unknown as CommitmentRow;
const slip = (from: string, to: string, party: string) => ({ from, to, party }) as unknown as SlipLine;
const scale = scaleOf({ rows: [row('a')], today: '2026-03-05' }, 'month');

test('a scale holds every date and today, and places come back as days', () => {
  expect(placeOf(scale, '2026-03-02')).toBe(7 * scale.day);
  expect(dayEndingAt(scale, endOf(scale, '2026-03-13'))).toBe('2026-03-13');
  expect(dayEndingAt(scale, endOf(scale, '2026-03-13') + scale.day * 0.6)).toBe('2026-03-14');
  const past = scaleOf({ rows: [row('a')], today: '2027-01-01' }, 'quarter');
  expect(placeOf(past, '2027-01-01')).toBeLessThan(past.width);
  expect(addDays('2026-03-28', 7)).toBe('2026-04-04');
  expect(daysBetween('2026-03-28', '2026-04-04')).toBe(7);
});

test('the axis is cut where weeks, months and quarters begin', () => {
  expect(ticks(scale, 'month').map(({ iso }) => iso)).toEqual(['2026-02-23', '2026-03-01', '2026-04-01']);
  expect(ticks(scale, 'week')[1]?.iso).toBe('2026-03-02');
  expect(ticks(scale, 'quarter').map(({ iso }) => iso)).toEqual(['2026-02-23', '2026-04-01']);
  const widths = ticks(scale, 'month').reduce((sum, { width }) => sum + width, 0);
  expect(widths).toBe(scale.width);
  expect([weekOf('2026-01-01'), weekOf('2027-01-01'), weekOf('2026-12-31')]).toEqual([1, 53, 53]);
});

test('a bar keeps the first date as a ghost and shows every slip by its party', () => {
  const slipped = row('a', {
    date: '2026-03-20',
    slips: [slip('2026-03-13', '2026-03-17', 'customer'), slip('2026-03-17', '2026-03-20', 'provider')],
  });
  const bar = barOf(scale, slipped);
  expect(bar.ghost).toBe(endOf(scale, '2026-03-13'));
  expect(bar.planned.width).toBe(12 * scale.day);
  expect(bar.slips.map(({ party, width }) => [party, width / scale.day])).toEqual([
    ['customer', 4],
    ['provider', 3],
  ]);
  expect(bar.x + bar.width).toBe(endOf(scale, '2026-03-20'));
});

test('a date that was pulled forward takes away the slip that went beyond it', () => {
  const back = row('a', {
    date: '2026-03-15',
    slips: [slip('2026-03-13', '2026-03-20', 'customer'), slip('2026-03-20', '2026-03-15', 'provider')],
  });
  expect(barOf(scale, back).slips.map(({ party, width }) => [party, width / scale.day])).toEqual([
    ['customer', 2],
  ]);
  const early = row('a', { date: '2026-03-10', slips: [slip('2026-03-13', '2026-03-10', 'customer')] });
  const bar = barOf(scale, early);
  expect([bar.slips, bar.planned.width / scale.day, bar.ghost]).toEqual([[], 9, endOf(scale, '2026-03-13')]);
});

test('a date without a start is a point', () => {
  const bar = barOf(scale, row('a', { start: null }));
  expect([bar.point, bar.width]).toEqual([true, scale.day]);
});

test('rows are workstreams, steps and commitments, also where a step has none', () => {
  const streams = [
    {
      id: 'core',
      name: 'Core',
      steps: [
        { id: 'design', name: 'Design', commitments: ['a'] },
        { id: 'build', name: 'Build', commitments: [] },
      ],
      others: ['b'],
    },
  ];
  const rows = chartRows({ streams, rows: [row('a'), row('b')] });
  expect(rows.map(({ kind }) => kind)).toEqual(['stream', 'step', 'bar', 'step', 'bar']);
  expect(rows[1]).toMatchObject({ span: { from: '2026-03-02', to: '2026-03-13' } });
  expect(rows[3]).toMatchObject({ span: null });
});

test('keys lead through rows and along what waits', () => {
  const waits = [
    { first: 'a', then: 'c', said: true },
    { first: 'b', then: 'c', said: false },
  ];
  const order = ['a', 'b', 'c'];
  const to = (key: string, from: string) => neighbour(key, from, order, waits);
  expect([to('ArrowDown', 'a'), to('ArrowUp', 'a'), to('ArrowLeft', 'c'), to('ArrowRight', 'b')]).toEqual([
    'b',
    null,
    'a',
    'c',
  ]);
  expect([to('End', 'a'), to('Home', 'c'), to('x', 'a')]).toEqual(['c', 'a', null]);
});

test('an arrow goes round where what waits begins too early', () => {
  expect(arrowPath({ x: 10, y: 5 }, { x: 60, y: 35 })).toBe('M10 5H16V35H60');
  expect(arrowPath({ x: 50, y: 5 }, { x: 20, y: 35 })).toBe('M50 5H56V22H12V35H20');
});
