/** The geometry of the chart of dates: days to pixels, rows, bars, arrows, and where the arrow keys lead. */
import type { CommitmentRow, Party, TimelineView, WaitLine } from '$/ipc/bindings';

/** How much of time is on the screen. */
export type Zoom = 'week' | 'month' | 'quarter';

const DAY = 86_400_000;
/** Pixels of a day. */
const PIXELS: Record<Zoom, number> = { week: 26, month: 8, quarter: 3 };
/** Days by which Shift and an arrow move a date. */
export const STEP: Record<Zoom, number> = { week: 1, month: 7, quarter: 28 };
/** Room before the first date and, for the words beside the last bar, after the last. */
const BEFORE = 7;
const AFTER: Record<Zoom, number> = { week: 10, month: 30, quarter: 80 };

const numberOf = (iso: string) => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
const isoOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

/** A date some days later, or earlier. */
export const addDays = (iso: string, days: number): string => isoOf(numberOf(iso) + days);
/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** How dates become places. */
export interface Scale {
  zoom: Zoom;
  /** The first day, as a count. */
  first: number;
  days: number;
  /** Pixels of a day. */
  day: number;
  width: number;
}

/** A scale that holds every date there is, and today. */
export function scaleOf({ rows, today }: Pick<TimelineView, 'rows' | 'today'>, zoom: Zoom): Scale {
  const dates = rows.flatMap(({ start, first_date, date, kept_on }) => [start, first_date, date, kept_on]);
  const numbers = [...dates, today].filter((date) => date !== null).map(numberOf);
  const first = Math.min(...numbers) - BEFORE;
  const days = Math.max(...numbers) + AFTER[zoom] - first;
  return { zoom, first, days, day: PIXELS[zoom], width: days * PIXELS[zoom] };
}

/** Where a day begins. */
export const placeOf = (scale: Scale, iso: string): number => (numberOf(iso) - scale.first) * scale.day;
/** Where a day ends: it belongs to what lasts until then. */
export const endOf = (scale: Scale, iso: string): number => placeOf(scale, iso) + scale.day;
/** The day whose end is nearest to a place. */
export const dayEndingAt = (scale: Scale, place: number): string =>
  isoOf(scale.first + Math.round(place / scale.day) - 1);

export type Unit = 'day' | 'week' | 'month' | 'quarter';
/** The two rules of the axis. */
export const RULES: Record<Zoom, { major: Unit; minor: Unit }> = {
  week: { major: 'week', minor: 'day' },
  month: { major: 'month', minor: 'week' },
  quarter: { major: 'quarter', minor: 'month' },
};

/** A unit of the axis: where it begins and how wide it is. */
export interface Tick {
  iso: string;
  x: number;
  width: number;
}

/** The units of a scale; the first begins where the scale does, at the latest. */
export function ticks(scale: Scale, unit: Unit): Tick[] {
  const begins: number[] = [];
  for (let day = scale.first; day < scale.first + scale.days; day += 1) {
    if (day === scale.first || beginsUnit(day, unit)) begins.push(day);
  }
  return begins.map((day, place) => {
    const next = begins[place + 1] ?? scale.first + scale.days;
    return { iso: isoOf(day), x: (day - scale.first) * scale.day, width: (next - day) * scale.day };
  });
}

function beginsUnit(day: number, unit: Unit): boolean {
  const date = new Date(day * DAY);
  switch (unit) {
    case 'day':
      return true;
    case 'week':
      return date.getUTCDay() === 1;
    case 'month':
      return date.getUTCDate() === 1;
    case 'quarter':
      return date.getUTCDate() === 1 && date.getUTCMonth() % 3 === 0;
  }
}

/** The number of a week by ISO 8601: week 1 holds the first Thursday. */
export function weekOf(iso: string): number {
  const number = numberOf(iso);
  const weekday = (new Date(number * DAY).getUTCDay() + 6) % 7;
  const thursday = number - weekday + 3;
  const year = new Date(thursday * DAY).getUTCFullYear();
  return Math.floor((thursday - numberOf(`${String(year)}-01-01`)) / 7) + 1;
}

/** A row of the chart. */
export type ChartRow =
  | { kind: 'stream'; id: string; name: string }
  | { kind: 'step'; id: string; name: string; span: { from: string; to: string } | null }
  | { kind: 'bar'; id: string; row: CommitmentRow };

/** Workstreams, their steps, and the commitments of each. */
export function chartRows({ streams, rows }: Pick<TimelineView, 'streams' | 'rows'>): ChartRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const bars = (ids: readonly string[]): ChartRow[] =>
    ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [{ kind: 'bar' as const, id, row }] : [];
    });
  return streams.flatMap((stream): ChartRow[] => [
    { kind: 'stream', id: stream.id, name: stream.name },
    ...stream.steps.flatMap((step): ChartRow[] => [
      {
        kind: 'step',
        id: `${stream.id}-${step.id}`,
        name: step.name,
        span: spanOf(step.commitments.flatMap((id) => byId.get(id) ?? [])),
      },
      ...bars(step.commitments),
    ]),
    ...bars(stream.others),
  ]);
}

function spanOf(rows: readonly CommitmentRow[]): { from: string; to: string } | null {
  const starts = rows.map(({ start, first_date }) => start ?? first_date).sort();
  const ends = rows.map(({ date }) => date).sort();
  const [from, to] = [starts[0], ends.at(-1)];
  return from !== undefined && to !== undefined ? { from: from < to ? from : to, to } : null;
}

/** A part of a bar. */
export interface Segment {
  x: number;
  width: number;
}

/** A bar: what was promised first, and every slip since with the party whose cause it was. */
export interface Bar {
  /** From the planned start, or the day itself where there is none, to the date that holds. */
  x: number;
  width: number;
  /** Up to the date first promised. */
  planned: Segment;
  slips: (Segment & { party: Party })[];
  /** The end of the date first promised, where another one holds now. */
  ghost: number | null;
  /** The end of the day on which it was kept. */
  kept: number | null;
  /** A day without a start. */
  point: boolean;
}

export function barOf(scale: Scale, row: CommitmentRow): Bar {
  const end = endOf(scale, row.date);
  const first = endOf(scale, row.first_date);
  const point = row.start === null;
  const begin = Math.min(placeOf(scale, row.start ?? row.first_date), end - scale.day);
  const plannedEnd = Math.min(first, end);
  return {
    x: begin,
    width: end - begin,
    planned: { x: begin, width: Math.max(plannedEnd - begin, 0) },
    slips: slipsOf(scale, row, end),
    ghost: row.first_date === row.date ? null : first,
    kept: row.kept_on === null ? null : endOf(scale, row.kept_on),
    point,
  };
}

/** What each move added, as far as it still stands: a date that was pulled forward again takes away what went beyond. */
function slipsOf(scale: Scale, row: CommitmentRow, end: number): Bar['slips'] {
  const slips: Bar['slips'] = [];
  for (const { from, to, party } of row.slips) {
    const [x, until] = [endOf(scale, from), endOf(scale, to)];
    const kept = slips
      .map((slip) => ({ ...slip, width: Math.min(slip.x + slip.width, until) - slip.x }))
      .filter(({ width }) => width > 0);
    const start = Math.max(x, endOf(scale, row.first_date));
    slips.splice(0, slips.length, ...kept);
    if (until > start) slips.push({ x: start, width: Math.min(until, end) - start, party });
  }
  return slips.filter(({ width }) => width > 0);
}

/** A way from the end of what comes first to the beginning of what waits, along right angles. */
export function arrowPath(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const out = from.x + 6;
  if (to.x - 6 >= out) return `M${from.x} ${from.y}H${out}V${to.y}H${to.x}`;
  const between = to.y > from.y ? to.y - 13 : to.y + 13;
  return `M${from.x} ${from.y}H${out}V${between}H${to.x - 8}V${to.y}H${to.x}`;
}

/**
 * The commitment to which a key leads: up and down through the rows, left to what this one waits for, right to what waits
 * for it.
 */
export function neighbour(
  key: string,
  current: string,
  order: readonly string[],
  waits: readonly WaitLine[],
): string | null {
  const place = order.indexOf(current);
  switch (key) {
    case 'ArrowUp':
      return order[place - 1] ?? null;
    case 'ArrowDown':
      return order[place + 1] ?? null;
    case 'Home':
      return order[0] ?? null;
    case 'End':
      return order.at(-1) ?? null;
    case 'ArrowLeft':
      return nearest(waits.filter(({ then }) => then === current).map(({ first }) => first));
    case 'ArrowRight':
      return nearest(waits.filter(({ first }) => first === current).map(({ then }) => then));
    default:
      return null;
  }

  function nearest(ids: readonly string[]): string | null {
    return order.find((id) => ids.includes(id)) ?? null;
  }
}
