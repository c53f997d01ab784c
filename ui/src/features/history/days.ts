/** Days of the history, on this computer's calendar. */
import { day } from '$/text/time';

/** The day of an instant as an ISO date. */
export function localDate(instant: string): string {
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The day of an instant in words. */
export function localDay(instant: string): string {
  return day(localDate(instant));
}
