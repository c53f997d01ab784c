import { expect, test } from 'vitest';
import { noOptions } from '$/forms/values';
import type {
  CommitmentRow,
  ConsequencesView,
  Field,
  LedgerLine,
  PushedLine,
  TimelineView,
} from '$/ipc/bindings';
import { fits } from '$/kit/grid/filter';
import { barSentence, broken, distance, moveRequests, pushedSentence } from './timeline';
import { commitmentColumns, moveFacets } from './timeline-columns';

const row = {
  reference: 'COM-03',
  name: 'Design signed',
  start: '2026-02-23',
  first_date: '2026-03-13',
  date: '2026-03-20',
  kept_on: null,
  late: true,
  slip_days: 7,
} as unknown as CommitmentRow;
const pushed = (more: Partial<PushedLine>): PushedLine => ({
  id: 'b',
  reference: 'COM-04',
  name: 'Build',
  start: '2026-03-23',
  end: '2026-04-17',
  promised: '2026-04-10',
  days: 3,
  ...more,
});

test('a bar is a sentence for whoever does not see it', () => {
  expect(barSentence(row)).toBe(
    'COM-03 Design signed: 23 Feb to 20 Mar 2026, late, slipped 7 days, first promised 13 Mar 2026',
  );
  expect(barSentence({ ...row, start: null, kept_on: '2026-03-19', slip_days: 0 })).toBe(
    'COM-03 Design signed: 20 Mar 2026, kept 19 Mar 2026',
  );
});

test('what a move does is said with the day', () => {
  expect(distance(1, '2026-03-13')).toBe('1 day later than 13 Mar 2026');
  expect(distance(-2, '2026-03-13')).toBe('2 days earlier than 13 Mar 2026');
  const words = (line: PushedLine) => pushedSentence(line).replace(/[\u2068\u2069]/g, '');
  expect(words(pushed({}))).toBe('Build starts 3 days late: 23 Mar 2026');
  expect(words(pushed({ start: null, days: 1 }))).toBe('Build is 1 day late: 17 Apr 2026');
  expect(words(pushed({ days: -2 }))).toBe('Build can be 2 days earlier: 17 Apr 2026');
});

test('only broken promises can be moved too, each with its end before its start', () => {
  const kept = pushed({ id: 'c', end: '2026-04-09' });
  const view: ConsequencesView = { days: 3, pushed: [pushed({}), kept] };
  expect(broken(view).map(({ id }) => id)).toEqual(['b']);
  const moving = { to: '2026-03-22', cause: 'Late refresh', party: 'customer' };
  expect(
    moveRequests('a', moving, broken(view)).map(({ command, args }) => [command, args.commitment]),
  ).toEqual([
    ['commitment.move', 'a'],
    ['commitment.move', 'b'],
    ['commitment.change', 'b'],
  ]);
});

test('the ledger is told apart by party, person and the days on which moves were recorded', () => {
  const line = (id: string, party: string, by: string, at: string) =>
    ({ id, workstream: 'Core', slip: { party, by: { name: by }, at, cause: '' } }) as unknown as LedgerLine;
  const ledger = [
    line('1', 'customer', 'Dana', '2026-03-02T09:00:00Z'),
    line('2', 'provider', 'Jan', '2026-03-09T09:00:00Z'),
  ];
  const facets = moveFacets({ ledger } as TimelineView);
  const shown = (chosen: Record<string, string[]>) =>
    ledger.filter((row) => fits(row, facets, chosen)).map(({ id }) => id);
  expect(shown({ party: ['Provider'] })).toEqual(['2']);
  expect(shown({ party: ['Provider'], by: ['Dana'] })).toEqual([]);
  expect(shown({ at: ['', '2026-03-02'] })).toEqual(['1']);
});

test('a kept promise and a date can’t be changed in a cell, and the cell says why', () => {
  const field = { id: 'name', label: 'Name', kind: 'text', choices: [], required: true };
  const view = { options: noOptions } as unknown as TimelineView;
  const columns = commitmentColumns(view, [field as unknown as Field]);
  const locked = (id: string, of: Partial<CommitmentRow>) =>
    columns.find((column) => column.id === id)?.edit?.locked?.({ ...row, ...of });
  expect(locked('name', { settled: null })).toBe('');
  expect(locked('name', { settled: 'Kept already' })).toBe('Kept already');
  expect(locked('date', { settled: null })).toContain('with its cause');
});
