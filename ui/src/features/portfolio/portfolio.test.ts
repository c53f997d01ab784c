import { expect, test } from 'vitest';
import type { PortfolioLine } from '$/ipc/bindings';
import { found, partiesOf, sorted, stepRows } from './portfolio';

const line = (name: string, more: Partial<PortfolioLine> = {}): PortfolioLine => ({
  id: name,
  name,
  customer: `${name} GmbH`,
  digest: '0'.repeat(64),
  workstream: '',
  step: 'Design',
  place: 3,
  places: 7,
  state: 'in-progress',
  open: false,
  conditions: [],
  date: null,
  late: 0,
  slip_days: 0,
  next: null,
  progress: { done: 0, begun: 0, stale: 0, reconfirm: 0, of: 10 },
  ...more,
});
const move = (party: 'customer' | 'provider', words: string): PortfolioLine['next'] => ({
  workstream: 'w',
  step: 'design',
  party,
  person: null,
  email: '',
  words,
  place: { screen: 'sign-offs' },
  since: null,
  days: 0,
});
const date = (on: string): PortfolioLine['date'] => ({
  id: on,
  reference: '',
  name: '',
  date: on,
  party: 'customer',
  owner: null,
  days: 0,
  moves: 0,
  slip_days: 0,
});
const all = [
  line('Österle', { next: move('customer', 'Sign the Design'), date: date('2026-11-20'), slip_days: 8 }),
  line('Rhône', { next: move('provider', 'Issue the mappings'), step: 'Build', slip_days: -2 }),
  line('春日精密'),
];
const names = (lines: PortfolioLine[]) => lines.map(({ name }) => name);

test('every typed word must be found: in name, customer, step or move', () => {
  expect(names(found(all, 'design SIGN the', []))).toEqual(['Österle']);
  expect(names(found(all, '春日', []))).toEqual(['春日精密']);
  expect(names(found(all, 'build nothing', []))).toEqual([]);
});

test('a party chosen leaves the projects in which it has the move', () => {
  expect(names(found(all, '', ['provider']))).toEqual(['Rhône']);
  expect(partiesOf(all)).toEqual([
    { value: 'customer', label: 'Customer', count: 1 },
    { value: 'provider', label: 'Provider', count: 1 },
  ]);
});

test('each column sorts both ways; what has no date comes after what has one', () => {
  expect(names(sorted(all, { column: 'slip', order: 'descending' }))).toEqual([
    'Österle',
    '春日精密',
    'Rhône',
  ]);
  expect(names(sorted(all, { column: 'date', order: 'ascending' }))[0]).toBe('Österle');
  expect(names(sorted(all, { column: 'move', order: 'ascending' })).at(-1)).toBe('春日精密');
  expect(names(sorted(all, { column: 'name', order: 'ascending' }))).toEqual([
    'Österle',
    'Rhône',
    '春日精密',
  ]);
});

test('a bar of a step is made of gates that are open and closed', () => {
  expect(stepRows([{ step: 'Design', projects: 3, blocked: 2 }])).toEqual([
    { id: '0-Design', name: 'Design', values: { open: 1, blocked: 2 } },
  ]);
});
