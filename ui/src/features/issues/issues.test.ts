import { expect, test } from 'vitest';
import type { Field, IssueRow, IssuesView } from '$/ipc/bindings';
import { noOptions } from '$/forms/values';
import { fits } from '$/kit/grid/filter';
import { sorted } from '$/kit/grid/sort';
import { issueColumns, issueFacets } from './issue-columns';
import { moveTo, panelFields, shownIssues } from './issues';

const issue = (reference: string, more: Partial<IssueRow> = {}) =>
  ({
    id: reference,
    reference,
    open: true,
    status: 'new',
    severity: 'major',
    kind: 'defect',
    age: 1,
    aged: 'week',
    ...more,
  }) as IssueRow;

const rows = [
  issue('ISS-01', { owner: 'anna' }),
  issue('ISS-02', { owner: 'anna', open: false }),
  issue('ISS-03'),
];

test('open issues, all of them, or those that wait for the acting person', () => {
  const references = (shown: 'open' | 'all' | 'mine', person: string | null) =>
    shownIssues(rows, shown, person).map(({ reference }) => reference);
  expect(references('open', 'anna')).toEqual(['ISS-01', 'ISS-03']);
  expect(references('all', 'anna')).toEqual(['ISS-01', 'ISS-02', 'ISS-03']);
  expect(references('mine', 'anna')).toEqual(['ISS-01']);
  expect(references('mine', null)).toEqual([]);
});

test('a card that is moved changes its status, or asks for what its end needs', () => {
  expect(moveTo({ open: true, status: 'new' }, 'in-work')).toEqual({ change: 'in-work' });
  expect(moveTo({ open: true, status: 'new' }, 'closed')).toEqual({ act: 'close' });
  expect(moveTo({ open: true, status: 'new' }, 'deferred')).toEqual({ act: 'defer' });
  expect(moveTo({ open: false, status: 'closed' }, 'triaged')).toEqual({ act: 'reopen' });
});

test('the panel asks neither for what is set once nor for what an ending says', () => {
  const choices = ['new', 'closed'].map((id) => ({ id, label: id }));
  const fields = ['name', 'raised_by', 'status', 'deferred_to'].map((id) => ({ id, choices })) as Field[];
  const shown = panelFields(fields, { open: true });
  expect(shown.map(({ id }) => id)).toEqual(['name', 'status']);
  expect(shown[1]?.choices.map(({ id }) => id)).toEqual(['new']);
  expect(panelFields(fields, { open: false }).map(({ id }) => id)).toEqual(['name']);
});

const view = {
  rows: [],
  fields: [],
  options: { ...noOptions, integrations: [{ value: 'i1', label: 'Invoices' }] },
  people: [{ id: 'anna', name: 'Anna', place: '', party: 'customer' }],
  scenarios: [],
  customers: [],
  workstreams: [{ value: 'w', label: 'Go-live' }],
} as unknown as IssuesView;

test('the worst issues come first where severity is sorted, not the first letters', () => {
  const mixed = [issue('1', { severity: 'cosmetic' }), issue('2', { severity: 'blocker' }), issue('3')];
  const order = sorted(mixed, issueColumns(view), [{ column: 'severity', order: 'ascending' }]);
  expect(order.map(({ id }) => id)).toEqual(['2', '3', '1']);
});

test('issues are told apart by party, lateness and what nobody resolves', () => {
  const facets = issueFacets(view);
  const found = (chosen: Record<string, string[]>) =>
    rows.filter((row) => fits(row, facets, chosen)).map(({ id }) => id);
  expect(found({ party: ['customer'] })).toEqual(['ISS-01', 'ISS-02']);
  expect(found({ owner: ['none'] })).toEqual(['ISS-03']);
  expect(found({ late: ['yes'] })).toEqual([]);
});
