/** What the room of sessions works out for itself: its parts, the order of an agenda, words for times. */
import type { State } from '$/kit/states';
import type { PointLine, SessionStanding } from '$/ipc/bindings';
import type { Request } from '$/ipc/core';
import { t } from '$/text/text';

/** Stands between facts on a line. */
export const DOT = ' · ';

/** The parts of the room. */
export const parts = ['sessions', 'questions', 'decisions', 'actions'] as const;
export type Part = (typeof parts)[number];

export function isPart(text: string | undefined): text is Part {
  return parts.some((part) => part === text);
}

/** How the standing of a session looks. */
export function standingOf(standing: SessionStanding): { state: State; word: string } {
  switch (standing) {
    case 'planned':
      return { state: 'ready', word: t('session-planned') };
    case 'open':
      return { state: 'in-progress', word: t('session-open-minutes') };
    case 'held':
      return { state: 'complete', word: t('session-held') };
  }
}

/** The agenda with one point moved by so many places; the same where it would leave the agenda. */
export function moved<Item>(items: readonly Item[], from: number, by: number): Item[] {
  const to = from + by;
  const next = [...items];
  if (to < 0 || to >= items.length) return next;
  const [item] = next.splice(from, 1);
  if (item !== undefined) next.splice(to, 0, item);
  return next;
}

/** The command that puts an agenda in this order; a point without id is new. */
export function arrange(
  session: string,
  points: readonly (Pick<PointLine, 'id'> | { title: string; minutes: number })[],
  change?: { id: string; title: string; aim: string; minutes: number; owner: string },
): Request {
  const said = points.map((point) => {
    if (!('id' in point)) return { title: point.title, minutes: point.minutes };
    return change?.id === point.id ? change : { id: point.id };
  });
  return { command: 'session.arrange', args: { session, points: said } };
}

/** `7:05`: minutes and seconds that a clock ran. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The minutes that a clock's time is noted as: a minute that was begun counts. */
export function clockMinutes(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 60_000));
}

/** A whole number of minutes as it was typed; null where it is none. */
export function readMinutes(text: string): number | null {
  const trimmed = text.trim();
  return /^\d{1,4}$/.test(trimmed) && Number(trimmed) <= 1440 ? Number(trimmed) : null;
}
