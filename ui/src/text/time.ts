/** Dates, times and numbers as people read them. The only place that uses `Intl`. */
import { language } from './text';

/**
 * The locale that dates, numbers and the order of names follow. "5 May 2026" everywhere: English words are those of en-GB,
 * which puts the day first.
 */
export const locale = (): string => (language() === 'en' ? 'en-GB' : language());

/** A calendar date without zone, `2026-05-05`, as `5 May 2026`, or `5 May` where a table has no room for the year. */
export function day(iso: string, year: 'with-year' | 'without-year' = 'with-year'): string {
  return kept(`${iso} ${year}`, () => dayFormat(year).format(new Date(`${iso}T00:00:00Z`)));
}

function dayFormat(year: 'with-year' | 'without-year'): Intl.DateTimeFormat {
  return kept(year, () => {
    const numeric = year === 'with-year' ? 'numeric' : undefined;
    return new Intl.DateTimeFormat(locale(), {
      day: 'numeric',
      month: 'short',
      year: numeric,
      timeZone: 'UTC',
    });
  });
}

const made = new Map<string, unknown>();

/** What is dear to make and asked for by every row of a list: made once for each language. */
function kept<Made>(name: string, make: () => Made): Made {
  const key = `${locale()} ${name}`;
  const known = (made.get(key) as Made | undefined) ?? make();
  made.set(key, known);
  return known;
}

/** The month of a date, `Mar 2026`, or `Mar` where a row of months has no room for the year. */
export function month(iso: string, year: 'with-year' | 'without-year' = 'with-year'): string {
  return new Intl.DateTimeFormat(locale(), {
    month: 'short',
    year: year === 'with-year' ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));
}

/** A whole number with its sign, for what grows or shrinks: `+7`, `−3`. */
export function signed(value: number): string {
  return new Intl.NumberFormat(locale(), { signDisplay: 'exceptZero' }).format(value).replace('-', '\u2212');
}

/** The time of day of an instant, `14:32`, in a zone, or in that of this computer. */
export function timeOfDay(instant: string, zone?: string): string {
  return kept(`time ${zone}`, () => {
    return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', timeZone: zone });
  }).format(new Date(instant));
}

/** An instant against now: today and yesterday by name, then the date. */
export function whenSeen(instant: string, now: Date): string {
  const then = new Date(instant);
  const days = Math.round((startOfDay(now).getTime() - startOfDay(then).getTime()) / 86_400_000);
  const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (days === 0) return `${relative.format(0, 'day')}, ${timeOfDay(instant)}`;
  if (days === 1) return relative.format(-1, 'day');
  return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric' }).format(then);
}

/** A count or amount with the separators of the language. */
export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(locale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** A number as it was typed, `12,5` in German, as files write it: `12.5`. Groups of thousands are not read. */
export function withFullStop(typed: string): string {
  return language() === 'de' ? typed.replace(/^(\s*-?\d+),(\d+\s*)$/, '$1.$2') : typed;
}

/** The order of names as people look for them: without regard to case, numbers by their value. */
export function inOrder(one: string, other: string): number {
  return kept('order', () => new Intl.Collator(locale(), { numeric: true, sensitivity: 'base' })).compare(
    one,
    other,
  );
}

function startOfDay(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const germanMonths: Record<string, string> = { mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' };

/**
 * Reads a date as people type it: `5 May 2026`, `5. Mai 2026`, `2026-05-05`, `5.5.2026`. Numbers with slashes are
 * refused, since 5/4 is April to some and May to others. Answers `2026-05-05`, or null.
 */
export function readDay(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  if (dotted) return calendarDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const worded = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{4})$/u.exec(text);
  if (!worded) return null;
  const start = (worded[2] ?? '').slice(0, 3);
  const month = months.indexOf(germanMonths[start] ?? start) + 1;
  return calendarDay(Number(worded[3]), month, Number(worded[1]));
}

function calendarDay(year: number, month: number, date: number): string | null {
  const found = new Date(Date.UTC(year, month - 1, date));
  const exists = month > 0 && found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
  return exists ? found.toISOString().slice(0, 10) : null;
}
