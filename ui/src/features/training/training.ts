/** Attendance: from what is recorded to what is asked, and to the command. */
import type { PersonLine, SessionRow } from '$/ipc/bindings';
import type { Request } from '$/ipc/core';

export type Presence = 'there' | 'absent' | 'not-expected';

export interface PresenceRow {
  person: PersonLine;
  presence: Presence;
  note: string;
}

/** Everybody, as recorded; before anything is recorded nobody is expected. */
export function presences(people: readonly PersonLine[], session: SessionRow): PresenceRow[] {
  return people.map((person) => {
    const recorded = session.attendance.find((line) => line.person.id === person.id);
    const presence = recorded ? (recorded.attended ? 'there' : 'absent') : 'not-expected';
    return { person, presence, note: recorded?.note ?? '' };
  });
}

/** The command that records who was there. */
export function attendanceRequest(session: string, rows: readonly PresenceRow[]): Request {
  const expected = rows.filter(({ presence }) => presence !== 'not-expected');
  const attendance = expected.map(({ person, presence, note }) => ({
    person: person.id,
    attended: presence === 'there',
    note,
  }));
  return { command: 'training.record-attendance', args: { session, attendance } };
}
