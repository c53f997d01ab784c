import { expect, test } from 'vitest';
import { fitting } from './suggest';

const people = [
  { id: '1', label: 'Jan Österle', detail: 'Österle GmbH · jan@oesterle.example' },
  { id: '2', label: 'Mara Vogt', detail: 'Österle GmbH · mara.vogt@oesterle.example' },
  { id: '3', label: '陈伟', detail: '上海精密机械 · chen.wei@shanghai.example' },
];
const ids = (typed: string) => fitting(people, typed).map(({ id }) => id);

test('words are found where they begin, without case and accents', () => {
  expect(ids('osterle')).toEqual(['1', '2']);
  expect(ids('VOGT')).toEqual(['2']);
  expect(ids('chen')).toEqual(['3']);
  expect(ids('oesterle mara')).toEqual(['2']);
  expect(ids('ogt@')).toEqual([]);
});

test('scripts without spaces are found anywhere in a name', () => {
  expect(ids('伟')).toEqual(['3']);
});

test('nothing is suggested for nothing, and names that begin so come first', () => {
  expect(ids('  ')).toEqual([]);
  const mara = { id: '4', label: 'Mara', detail: '' };
  const amara = { id: '5', label: 'Amara Mara', detail: '' };
  expect(fitting([amara, mara], 'mara').map(({ id }) => id)).toEqual(['4', '5']);
});

test('a long list is cut', () => {
  const many = Array.from({ length: 40 }, (_, place) => ({ id: String(place), label: 'Jan', detail: '' }));
  expect(fitting(many, 'jan')).toHaveLength(6);
});
