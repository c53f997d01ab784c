import { expect, test } from 'vitest';
import { keepPlace, placeOf } from './places';

function storage() {
  const values: Record<string, string> = {};
  return {
    getItem: (key: string) => values[key] ?? null,
    setItem: (key: string, value: string) => void (values[key] = value),
  };
}

test('a workspace goes on where it was left', () => {
  const kept = storage();
  const place = { project: 'p', screen: { name: 'issues' as const, project: 'p', focus: 'ISS-02' } };
  keepPlace('/a.countersign', place, kept);
  expect(placeOf('/a.countersign', kept)).toEqual(place);
  expect(placeOf('/b.countersign', kept)).toBeNull();
});

test('a room that is no more, and what nobody wrote, is no place', () => {
  const kept = storage();
  kept.setItem('countersign.place./a', JSON.stringify({ project: 'p', screen: { name: 'cellar' } }));
  kept.setItem('countersign.place./b', '{');
  expect([placeOf('/a', kept), placeOf('/b', kept)]).toEqual([null, null]);
});
