/**
 * What a chart shows, and where its marks stand: shapes without a drawing. Nothing here knows what is counted; numbers
 * and days are put into words by whoever gives them.
 */

/** The colours of series, in the order in which they are given; `plain` is for what others are compared with. */
export type SeriesTone = 'accent' | 'signed' | 'awaiting' | 'stale' | 'plain';

/** One row of numbers. */
export interface Series {
  id: string;
  name: string;
  tone: SeriesTone;
  /** Hatched: outside of what is counted. */
  hatched?: boolean;
}

/** One bar, or one group of bars, of a chart of bars. */
export interface BarRow {
  id: string;
  name: string;
  /** By the id of the series; what is absent is 0. */
  values: Readonly<Record<string, number>>;
  /** The whole that the values are part of; drawn as a track. */
  of?: number;
  /** What stands at the bar's end in place of its sum: "12 of 18". */
  label?: string;
}

/** One place on the axis of time of a chart of columns. */
export interface Period {
  /** Its first day. */
  from: string;
  /** What it is called under the axis. */
  name: string;
  values: Readonly<Record<string, number>>;
}

/** A number that changes over time. */
export interface Line extends Series {
  dashed?: boolean;
  /** Days as `2026-05-05`, in order. */
  points: readonly { on: string; value: number }[];
}

/** The same as a table. */
export interface ChartTable {
  /** Head of the first column: what a row is about. */
  head: string;
  columns: readonly string[];
  rows: readonly { id: string; name: string; cells: readonly string[] }[];
}

/** Writes a number with its unit: `12 days`. */
export type Say = (value: number) => string;

/** Height of a bar, of a bar in a group, and of what lies around them, in pixels. */
const BAR = 15;
const BAR_OF_GROUP = 8;
const GAP_IN_GROUP = 2;
const GAP = 7;

/** A part of a bar: values across, pixels down. */
export interface BarMark {
  series: Series;
  from: number;
  to: number;
  top: number;
  bottom: number;
  /** The whole mark in words. */
  title: string;
}

/** A chart of bars, laid out. */
export interface BarLayout {
  height: number;
  /** The numbers that the axis spans. */
  span: [number, number];
  names: { text: string; middle: number }[];
  tracks: { from: number; to: number; top: number; bottom: number }[];
  marks: BarMark[];
  labels: { text: string; at: number; middle: number }[];
}

/** Lays bars out: one stack a row, or one bar for each series below each other. */
export function layBars(
  rows: readonly BarRow[],
  series: readonly Series[],
  way: 'stacked' | 'grouped',
  say: Say,
): BarLayout {
  const layout: BarLayout = { height: 0, span: [0, 0], names: [], tracks: [], marks: [], labels: [] };
  for (const row of rows) {
    const top = layout.height + GAP / 2;
    const height =
      way === 'stacked' ? BAR : series.length * BAR_OF_GROUP + (series.length - 1) * GAP_IN_GROUP;
    const middle = top + height / 2;
    layout.names.push({ text: row.name, middle });
    if (way === 'stacked') stack(layout, row, series, top, say);
    else group(layout, row, series, top, say);
    layout.height += height + GAP;
  }
  const ends = [...layout.marks.flatMap(({ from, to }) => [from, to]), ...layout.tracks.map(({ to }) => to)];
  layout.span = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return layout;
}

function stack(layout: BarLayout, row: BarRow, series: readonly Series[], top: number, say: Say) {
  let above = 0;
  let below = 0;
  for (const each of series) {
    const value = row.values[each.id] ?? 0;
    const from = value < 0 ? below : above;
    if (value < 0) below += value;
    else above += value;
    if (value !== 0) layout.marks.push(mark(row, each, from, value, top, top + BAR, say));
  }
  if (row.of !== undefined && row.of > above) {
    layout.tracks.push({ from: above, to: row.of, top, bottom: top + BAR });
  }
  const text = row.label ?? say(above + below);
  layout.labels.push({ text, at: Math.max(above, row.of ?? 0), middle: top + BAR / 2 });
}

function group(layout: BarLayout, row: BarRow, series: readonly Series[], top: number, say: Say) {
  series.forEach((each, place) => {
    const value = row.values[each.id] ?? 0;
    const own = top + place * (BAR_OF_GROUP + GAP_IN_GROUP);
    if (value !== 0) layout.marks.push(mark(row, each, 0, value, own, own + BAR_OF_GROUP, say));
    layout.labels.push({ text: say(value), at: Math.max(0, value), middle: own + BAR_OF_GROUP / 2 });
  });
}

function mark(
  row: BarRow,
  series: Series,
  from: number,
  value: number,
  top: number,
  bottom: number,
  say: Say,
): BarMark {
  return { series, from, to: from + value, top, bottom, title: `${row.name}, ${series.name}: ${say(value)}` };
}

/** A part of a column: places along the axis, values up. */
export interface ColumnMark {
  series: Series;
  place: number;
  /** Its share of the column's breadth, from 0 to 1. */
  share: [number, number];
  from: number;
  to: number;
  title: string;
}

/** The number above a column: where it stands, across the breadth of the column and up. */
export interface ColumnTop {
  place: number;
  share: number;
  sum: number;
}

/** Stacks the values of each period, or puts them beside each other; `tops` holds the number above each column. */
export function layColumns(
  periods: readonly Period[],
  series: readonly Series[],
  say: Say,
  way: 'stacked' | 'grouped' = 'stacked',
): { marks: ColumnMark[]; tops: ColumnTop[] } {
  const marks: ColumnMark[] = [];
  const tops = periods.flatMap((period, place): ColumnTop[] => {
    let sum = 0;
    const ends = series.map((each, nth): ColumnTop => {
      const value = period.values[each.id] ?? 0;
      const title = `${period.name}, ${each.name}: ${say(value)}`;
      const from = way === 'stacked' ? sum : 0;
      const share: [number, number] =
        way === 'stacked' ? [0, 1] : [nth / series.length, (nth + 1) / series.length];
      if (value > 0) marks.push({ series: each, place, share, from, to: from + value, title });
      sum += value;
      return { place, share: (share[0] + share[1]) / 2, sum: value };
    });
    return way === 'stacked' ? [{ place, share: 0.5, sum }] : ends;
  });
  return { marks, tops };
}

/** Round numbers from 0 to the first at or above `most`, in at most four steps; whole, since things are counted. */
export function countTicks(most: number): number[] {
  const steps = [1, 2, 5].flatMap((digit) => [0, 1, 2, 3, 4, 5, 6, 7].map((power) => digit * 10 ** power));
  const step = steps.sort((a, b) => a - b).find((each) => each * 4 >= most) ?? most / 4;
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, place) => place * step);
}

/** Days from one to another at equal distances, at most so many: days, weeks, or firsts of months. */
export function dayTicks(from: string, to: string, most: number): string[] {
  const days = daysBetween(from, to);
  const step = [1, 2, 7, 14].find((each) => days / each + 1 <= most);
  if (step) {
    return Array.from({ length: Math.floor(days / step) + 1 }, (_, place) => dayAfter(from, place * step));
  }
  const months = firstsOfMonths(from, to);
  const every = [1, 2, 3, 6, 12].find((each) => months.length / each <= most) ?? months.length;
  return months.filter((_, place) => place % every === 0);
}

function firstsOfMonths(from: string, to: string): string[] {
  const firsts: string[] = [];
  const at = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (; at.toISOString().slice(0, 10) <= to; at.setUTCMonth(at.getUTCMonth() + 1)) {
    const first = at.toISOString().slice(0, 10);
    if (first >= from) firsts.push(first);
  }
  return firsts.length > 0 ? firsts : [from];
}

const DAY_MS = 86_400_000;

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The day so many days later. */
export function dayAfter(from: string, days: number): string {
  return new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Moves labels apart that would stand on each other, each as little as it can.
 * @param wanted where each would stand, in pixels
 * @param gap the least distance between two
 * @returns where each stands, in the order given, within `[low, high]` as far as there is room
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, place) => place).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const at = [...wanted];
  let least = low;
  for (const place of order) {
    at[place] = Math.max(at[place] ?? 0, least);
    least = (at[place] ?? 0) + gap;
  }
  let most = high;
  for (const place of [...order].reverse()) {
    at[place] = Math.min(at[place] ?? 0, most);
    most = (at[place] ?? 0) - gap;
  }
  return at;
}

/** Every number of a chart of bars or columns: a row each, a column for each series, and the sum where there are several. */
export function tableOf(
  head: string,
  rows: readonly { id: string; name: string; values: Readonly<Record<string, number>>; label?: string }[],
  series: readonly Series[],
  say: Say,
  sum?: string,
): ChartTable {
  const labelled = sum !== undefined && (series.length > 1 || rows.some(({ label }) => label !== undefined));
  return {
    head,
    columns: [...series.map(({ name }) => name), ...(labelled ? [sum] : [])],
    rows: rows.map((row) => {
      const values = series.map(({ id }) => row.values[id] ?? 0);
      const whole = row.label ?? say(values.reduce((all, value) => all + value, 0));
      return { id: row.id, name: row.name, cells: [...values.map(say), ...(labelled ? [whole] : [])] };
    }),
  };
}

/** Every point of a chart of lines: a day each, with the value that each line has on it. */
export function tableOfLines(
  head: string,
  lines: readonly Line[],
  say: Say,
  sayDay: (iso: string) => string,
): ChartTable {
  const days = [...new Set(lines.flatMap(({ points }) => points.map(({ on }) => on)))].sort();
  const values = lines.map(({ points }) => new Map(points.map(({ on, value }) => [on, value])));
  return {
    head,
    columns: lines.map(({ name }) => name),
    rows: days.map((on) => ({
      id: on,
      name: sayDay(on),
      cells: values.map((known) => (known.has(on) ? say(known.get(on) ?? 0) : '')),
    })),
  };
}
