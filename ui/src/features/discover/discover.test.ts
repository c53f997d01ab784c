import { expect, test } from 'vitest';
import { arrange, clockMinutes, clockTime, isPart, moved, readMinutes } from './discover';

test('a point moves by one place and never off the agenda', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});

test('an agenda is sent whole, known points by their id alone', () => {
  const change = { id: '2', title: 'Scope', aim: '', minutes: 5, owner: '' };
  expect(arrange('s', [{ id: '1' }, { id: '2' }, { title: 'New', minutes: 10 }], change)).toEqual({
    command: 'session.arrange',
    args: { session: 's', points: [{ id: '1' }, change, { title: 'New', minutes: 10 }] },
  });
});

test('a clock shows minutes and seconds, and a minute that was begun counts', () => {
  expect(clockTime(425_900)).toBe('7:05');
  expect(clockTime(-5)).toBe('0:00');
  expect(clockMinutes(0)).toBe(1);
  expect(clockMinutes(60_001)).toBe(2);
});

test('minutes are whole and fit into a day', () => {
  expect(readMinutes(' 15 ')).toBe(15);
  expect(readMinutes('1.5')).toBeNull();
  expect(readMinutes('1441')).toBeNull();
  expect(readMinutes('-1')).toBeNull();
});

test('only its own parts are parts of the room', () => {
  expect(isPart('actions')).toBe(true);
  expect(isPart('requirements')).toBe(false);
  expect(isPart(undefined)).toBe(false);
});
