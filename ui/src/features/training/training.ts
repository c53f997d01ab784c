/** Training: from what is recorded to what is asked, and to the commands. */
import { changed, lines, type Values } from '$/forms/values';
import type { CoverageCell, Field, Mark, PersonLine, SessionRow } from '$/ipc/bindings';
import type { Request } from '$/ipc/core';
import type { Signature } from '$/kit/SignaturePad.svelte';
import type { State } from '$/kit/states';

export type Presence = 'there' | 'absent' | 'not-expected';

/** What is known of one person at a session. */
export interface PresenceRow {
  person: PersonLine;
  presence: Presence;
  /** Right answers and questions, as typed. */
  right: string;
  of: string;
  note: string;
  /** What they couldn't do afterwards. */
  gap: string;
  mark: Mark | null;
}

/** Everybody, as recorded; before anything is recorded, those who are invited are taken as there. */
export function presences(people: readonly PersonLine[], session: SessionRow): PresenceRow[] {
  // Somebody who left the project stays on the list that they were on.
  const listed = session.attendance.map(({ person }) => person);
  const gone = listed.filter(({ id }) => people.every((person) => person.id !== id));
  const invited = new Set(session.invited.map(({ id }) => id));
  return [...people, ...gone].map((person) => {
    const recorded = session.attendance.find((line) => line.person.id === person.id);
    const asked = !session.held && invited.has(person.id) ? 'there' : 'not-expected';
    return {
      person,
      presence: recorded ? (recorded.attended ? 'there' : 'absent') : asked,
      right: recorded?.score ? String(recorded.score.right) : '',
      of: recorded?.score ? String(recorded.score.of) : '',
      note: recorded?.note ?? '',
      gap: '',
      mark: recorded?.mark ?? null,
    };
  });
}

/** Whether a score is left out, or can be one; the core decides in the end. */
export function isScore({ right, of }: Pick<PresenceRow, 'right' | 'of'>): boolean {
  if (right.trim() === '' && of.trim() === '') return true;
  const [some, all] = [right, of].map((text) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN));
  return some !== undefined && all !== undefined && all > 0 && some <= all;
}

/** The command that records who was there. */
export function attendanceRequest(session: string, rows: readonly PresenceRow[]): Request {
  const expected = rows.filter(({ presence }) => presence !== 'not-expected');
  const attendance = expected.map(({ person, presence, right, of, note, gap, mark }) => {
    const attended = presence === 'there';
    return {
      person: person.id,
      attended,
      note,
      ...(attended && of.trim() !== '' && { score: { right: Number(right), of: Number(of) } }),
      ...(attended && mark && { mark }),
      ...(gap.trim() !== '' && { gap: gap.trim() }),
    };
  });
  return { command: 'training.record-attendance', args: { session, attendance } };
}

/** A signature as the core keeps it: points in thousandths of the height of a field three and a half times as wide. */
export function markOf(signature: Signature): Mark | null {
  if (signature === null) return null;
  if (signature.kind === 'typed') return { kind: 'typed', text: signature.name };
  const strokes = signature.strokes.map((stroke) =>
    stroke.map(({ x, y }): [number, number] => [Math.round(x * 3500), Math.round(y * 1000)]),
  );
  return { kind: 'drawn', strokes };
}

/** The values of a session as a command takes them. */
export function sessionArgs(fields: readonly Field[], before: Values, now: Values): Record<string, unknown> {
  return normalised(changed(fields, before, now));
}

/** People are a list and no text in a command, and an empty time is none. */
export function normalised(args: Record<string, unknown>): Record<string, unknown> {
  const { starts, invited, clear = [], ...rest } = args;
  const emptied = [...(clear as string[]), ...(starts === '' ? ['starts'] : [])];
  return {
    ...rest,
    ...(typeof invited === 'string' && { invited: lines(invited) }),
    ...(typeof starts === 'string' && starts !== '' && { starts }),
    ...(emptied.length > 0 && { clear: emptied }),
  };
}

/** A time of day as it is typed: 9:30 or 09:30. */
export const isTime = (text: string): boolean => /^\s*([01]?\d|2[0-3]):[0-5]\d\s*$/.test(text);

/** How a cell of the coverage looks. */
export function cellState({ state }: CoverageCell): State {
  return state === 'held' ? 'complete' : state === 'planned' ? 'ready' : 'none';
}
