import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import ChartBars from './ChartBars.svelte';
import {
  countTicks,
  dayTicks,
  layBars,
  layColumns,
  spread,
  tableOf,
  tableOfLines,
  type BarRow,
  type Line,
  type Period,
  type Series,
} from './chart';
import { drawBars, drawColumns, drawLines } from './chart-drawing';

const done: Series = { id: 'done', name: 'Done', tone: 'signed' };
const open: Series = { id: 'open', name: 'Open', tone: 'awaiting' };
const say = (value: number) => `${value} d`;

describe('bars', () => {
  const rows: BarRow[] = [
    { id: 'design', name: 'Design', values: { done: 12, open: 3 }, of: 18, label: '12 of 18' },
    { id: 'build', name: 'Build', values: { open: 2 } },
  ];

  test('a stack ends where the next part begins, and the rest of the whole is a track', () => {
    const layout = layBars(rows, [done, open], 'stacked', say);
    expect(layout.marks.map(({ from, to }) => [from, to])).toEqual([
      [0, 12],
      [12, 15],
      [0, 2],
    ]);
    expect(layout.tracks).toHaveLength(1);
    expect(layout.tracks[0]).toMatchObject({ from: 15, to: 18 });
    expect(layout.labels.map(({ text, at }) => [text, at])).toEqual([
      ['12 of 18', 18],
      ['2 d', 2],
    ]);
    expect(layout.span).toEqual([0, 18]);
    expect(layout.height).toBe(44);
    expect(layout.marks[0]?.title).toBe('Design, Done: 12 d');
  });

  test('a group has a bar and a number for each series', () => {
    const layout = layBars(rows, [done, open], 'grouped', say);
    expect(layout.marks).toHaveLength(3);
    expect(layout.labels.map(({ text }) => text)).toEqual(['12 d', '3 d', '0 d', '2 d']);
    const tops = layout.marks.map(({ top }) => top);
    expect(new Set(tops).size).toBe(3);
  });

  test('what is below zero lies left of it, and its number right of the line', () => {
    const layout = layBars(
      [{ id: 'a', name: 'A', values: { done: 4, open: -6 } }],
      [done, open],
      'stacked',
      say,
    );
    expect(layout.span).toEqual([-6, 4]);
    expect(layout.labels[0]).toMatchObject({ text: '-2 d', at: 4 });
  });

  test('every number is in the table', () => {
    expect(tableOf('Step', rows, [done, open], say, 'All')).toEqual({
      head: 'Step',
      columns: ['Done', 'Open', 'All'],
      rows: [
        { id: 'design', name: 'Design', cells: ['12 d', '3 d', '12 of 18'] },
        { id: 'build', name: 'Build', cells: ['0 d', '2 d', '2 d'] },
      ],
    });
    expect(
      tableOf('Party', [{ id: 'a', name: 'A', values: { done: 1 } }], [done], say, 'All').columns,
    ).toEqual(['Done']);
  });

  test('they are drawn in tokens, hatched where outside', () => {
    const svg = drawBars('c', 400, rows, [done, { ...open, hatched: true }], 'stacked', say);
    expect(svg.outerHTML).toContain('var(--signed)');
    expect(svg.querySelector('pattern')?.id).toBe('c-hatch-open');
    expect(svg.outerHTML).toContain('url(#c-hatch-open)');
    expect(svg.querySelector('style, [aria-label]')).toBeNull();
    expect(svg.textContent).toContain('12 of 18');
  });
});

test('columns are stacked, and what is nothing is not drawn', () => {
  const periods: Period[] = [
    { from: '2026-02-02', name: '2 Feb', values: { done: 2, open: 1 } },
    { from: '2026-02-09', name: '9 Feb', values: {} },
  ];
  const { marks, tops } = layColumns(periods, [done, open], say);
  expect(marks.map(({ place, from, to }) => [place, from, to])).toEqual([
    [0, 0, 2],
    [0, 2, 3],
  ]);
  expect(tops.map(({ sum }) => sum)).toEqual([3, 0]);
  expect(drawColumns('c', 300, 120, periods, [done, open], 'stacked', say).textContent).toContain('9 Feb');
});

test('columns beside each other share the breadth, each with its own number', () => {
  const periods: Period[] = [{ from: '2026-02-02', name: '2 Feb', values: { done: 2, open: 1 } }];
  const { marks, tops } = layColumns(periods, [done, open], say, 'grouped');
  expect(marks.map(({ share, from, to }) => [...share, from, to])).toEqual([
    [0, 0.5, 0, 2],
    [0.5, 1, 0, 1],
  ]);
  expect(tops.map(({ share, sum }) => [share, sum])).toEqual([
    [0.25, 2],
    [0.75, 1],
  ]);
  expect(drawColumns('c', 300, 120, periods, [done, open], 'grouped', say).textContent).toContain('2 Feb');
});

describe('lines', () => {
  const lines: Line[] = [
    {
      ...open,
      points: [
        { on: '2026-02-01', value: 4 },
        { on: '2026-02-10', value: 1 },
      ],
    },
    { ...done, dashed: true, points: [{ on: '2026-02-10', value: 1 }] },
  ];

  test('the table has a day a row, empty where a line has no point', () => {
    const table = tableOfLines('Day', lines, say, (iso) => iso);
    expect(table.rows).toEqual([
      { id: '2026-02-01', name: '2026-02-01', cells: ['4 d', ''] },
      { id: '2026-02-10', name: '2026-02-10', cells: ['1 d', '1 d'] },
    ]);
  });

  test("each line's end carries its name", () => {
    const svg = drawLines('c', 400, 160, lines, 'steps', say, (iso) => iso);
    expect(svg.textContent).toContain('Open 1 d');
    expect(svg.textContent).toContain('Done 1 d');
    expect(svg.outerHTML).toContain('stroke-dasharray');
  });
});

test.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 2, 4, 6, 8]],
  [100, [0, 50, 100]],
  [1234, [0, 500, 1000, 1500]],
])('ticks up to %i are whole and few', (most, ticks) => expect(countTicks(most)).toEqual(ticks));

test('days, weeks or months stand under the axis, never more than there is room for', () => {
  expect(dayTicks('2026-02-01', '2026-02-04', 6)).toEqual([
    '2026-02-01',
    '2026-02-02',
    '2026-02-03',
    '2026-02-04',
  ]);
  expect(dayTicks('2026-02-01', '2026-03-01', 6)).toHaveLength(5);
  expect(dayTicks('2026-01-12', '2026-06-30', 6)).toEqual([
    '2026-02-01',
    '2026-03-01',
    '2026-04-01',
    '2026-05-01',
    '2026-06-01',
  ]);
  for (const most of [2, 3, 5, 8]) {
    expect(dayTicks('2024-03-05', '2026-06-30', most).length).toBeLessThanOrEqual(most);
  }
});

test('labels that would stand on each other are moved apart within the frame', () => {
  expect(spread([50, 10], 14, 0, 100)).toEqual([50, 10]);
  expect(spread([50, 52, 51], 14, 0, 100)).toEqual([50, 78, 64]);
  const low = spread([95, 98], 14, 0, 100);
  expect(low[1]).toBeLessThanOrEqual(100);
  expect((low[1] ?? 0) - (low[0] ?? 0)).toBeGreaterThanOrEqual(14);
});

test('a chart is a table at the press of T, and a chart again', async () => {
  render(ChartBars, {
    title: 'Slip by party',
    summary: 'The customer 12 days.',
    head: 'Party',
    series: [done],
    rows: [{ id: 'customer', name: 'Customer', values: { done: 12 } }],
    say,
  });
  expect(screen.getByRole('img', { name: 'The customer 12 days.' })).toBeTruthy();
  const toggle = screen.getByRole('button', { name: 'Show Slip by party as a table' });
  await fireEvent.keyDown(toggle, { key: 't' });
  expect(screen.getByRole('table', { name: 'Slip by party' }).textContent).toContain('12 d');
  expect(screen.queryByRole('img')).toBeNull();
  await fireEvent.keyDown(screen.getByRole('button'), { key: 'T' });
  expect(screen.queryByRole('table')).toBeNull();
});

test('a chart of nothing says why', () => {
  render(ChartBars, {
    title: 'Slip by party',
    summary: '',
    head: 'Party',
    series: [done],
    rows: [],
    empty: 'No date has slipped.',
  });
  expect(screen.getByRole('figure').textContent).toContain('No date has slipped.');
  expect(screen.queryByRole('button')).toBeNull();
});
