import { expect, test } from 'vitest';
import type { Field, PersonLine, SessionRow } from '$/ipc/bindings';
import { attendanceRequest, isScore, isTime, markOf, presences, sessionArgs } from './training';

const person = (id: string) => ({ id, name: id, place: '', party: 'customer' }) as PersonLine;
const session = (more: Partial<SessionRow>) =>
  ({ id: 's', held: true, invited: [], attendance: [], ...more }) as unknown as SessionRow;
const held = session({
  attendance: [{ person: person('jan'), attended: false, score: null, mark: null, note: 'ill' }],
});

test('what is recorded comes back, and only who was expected is sent', () => {
  const rows = presences([person('anna'), person('jan'), person('kim')], held);
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

test('who is invited is taken as there until somebody says otherwise, and who left stays on the list', () => {
  const planned = session({ held: false, invited: [person('anna')] });
  expect(presences([person('anna'), person('jan')], planned).map(({ presence }) => presence)).toEqual([
    'there',
    'not-expected',
  ]);
  expect(presences([person('anna')], held).map(({ person, presence }) => [person.id, presence])).toEqual([
    ['anna', 'not-expected'],
    ['jan', 'absent'],
  ]);
});

test('score, signature and gap go with whoever they belong to', () => {
  const [anna, jan] = presences([person('anna'), person('jan')], session({}));
  if (!anna || !jan) throw new Error('both are people');
  const mark = markOf({ kind: 'drawn', strokes: [[{ x: 0.5, y: 0.25 }]] });
  expect(mark).toEqual({ kind: 'drawn', strokes: [[[1750, 250]]] });
  const there = {
    ...anna,
    presence: 'there' as const,
    right: '3',
    of: '4',
    gap: ' Can’t rotate keys ',
    mark,
  };
  const absent = { ...jan, presence: 'absent' as const, right: '3', of: '4', mark };
  expect(attendanceRequest('s', [there, absent]).args.attendance).toEqual([
    { person: 'anna', attended: true, note: '', score: { right: 3, of: 4 }, mark, gap: 'Can’t rotate keys' },
    { person: 'jan', attended: false, note: '' },
  ]);
});

test('a score is two numbers or none', () => {
  const score = (right: string, of: string) => isScore({ right, of });
  expect([score('', ''), score('3', '4'), score('4', '4')]).toEqual([true, true, true]);
  expect([score('5', '4'), score('0', '0'), score('3', ''), score('x', '4')]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('people and times are sent as the core takes them', () => {
  const field = (id: string, kind: string) => ({ id, kind }) as unknown as Field;
  const fields = [field('invited', 'many-choices'), field('starts', 'text')];
  expect(sessionArgs(fields, {}, { invited: 'a\nb', starts: '9:30' })).toEqual({
    invited: ['a', 'b'],
    starts: '9:30',
  });
  expect(sessionArgs(fields, { starts: '9:30' }, { starts: '' })).toEqual({ clear: ['starts'] });
  expect([isTime('9:30'), isTime('23:59'), isTime('24:00'), isTime('half past')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
