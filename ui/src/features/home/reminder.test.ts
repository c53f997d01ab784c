import { expect, test } from 'vitest';
import type { MoveLine } from '$/ipc/bindings';
import { reminder } from './reminder';

const next: MoveLine = {
  workstream: 'w',
  step: 'design',
  party: 'customer',
  person: { id: 'p', name: '陈慧敏', place: 'Österle', party: 'customer' },
  email: 'chen@oesterle.example',
  words: 'The Design sign-off is not signed by the customer',
  place: { screen: 'sign-offs', part: 'design' },
  since: '2026-11-19',
  days: 4,
};

test('a reminder names who, what, since when and the project', () => {
  const { to, subject, body } = reminder(next, 'Österle S/4HANA', 'Marguerite');
  expect(to).toBe('chen@oesterle.example');
  expect(subject).toContain('Österle S/4HANA');
  expect(body).toContain('陈慧敏');
  expect(body).toContain('19 Nov 2026, 4 days ago');
  expect(body).toContain(next.words);
  expect(body.trimEnd().endsWith('Marguerite')).toBe(true);
});

test('without a person or a day it still reads as a letter', () => {
  const { to, body } = reminder({ ...next, person: null, email: '', since: null }, 'P', 'M');
  expect(to).toBe('');
  expect(body.startsWith('Hello,')).toBe(true);
  expect(body).not.toContain('undefined');
});
