/** Entries of the history, day by day. */
import type { EntryLine } from '$/ipc/bindings';
import { day } from '$/text/time';

export interface Day {
  day: string;
  entries: EntryLine[];
}

/** Entries grouped by the day on which they were made, on this computer's calendar, in the order in which they come. */
export function byDay(entries: readonly EntryLine[]): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const name = localDay(entry.at);
    const last = days.at(-1);
    if (last?.day === name) last.entries.push(entry);
    else days.push({ day: name, entries: [entry] });
  }
  return days;
}

/** The day of an instant on this computer's calendar. */
export function localDay(instant: string): string {
  return day(localDate(new Date(instant)));
}

function localDate(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
