import { expect, test } from 'vitest';
import type { PersonLine, SessionRow } from '$/ipc/bindings';
import { attendanceRequest, presences } from './training';

const person = (id: string) => ({ id, name: id, place: '', party: 'customer' }) as PersonLine;
const session = {
  id: 's',
  attendance: [{ person: person('jan'), attended: false, note: 'ill' }],
} as unknown as SessionRow;

test('what is recorded comes back, and only who was expected is sent', () => {
  const rows = presences([person('anna'), person('jan'), person('kim')], session);
  expect(rows.map(({ presence }) => presence)).toEqual(['not-expected', 'absent', 'not-expected']);
  if (rows[0]) rows[0].presence = 'there';
  expect(attendanceRequest('s', rows).args).toEqual({
    session: 's',
    attendance: [
      { person: 'anna', attended: true, note: '' },
      { person: 'jan', attended: false, note: 'ill' },
    ],
  });
});
