import { expect, test } from 'vitest';
import type { Field, IssueRow } from '$/ipc/bindings';
import { endings, panelFields, shownIssues } from './issues';

const issue = (reference: string, open: boolean, owner: string | null) =>
  ({ reference, open, owner: owner === null ? null : { id: owner } }) as IssueRow;

const rows = [issue('ISS-01', true, 'anna'), issue('ISS-02', false, 'anna'), issue('ISS-03', true, null)];

test('open issues, all of them, or those that wait for the acting person', () => {
  const references = (shown: 'open' | 'all' | 'mine', person: string | null) =>
    shownIssues(rows, shown, person).map(({ reference }) => reference);
  expect(references('open', 'anna')).toEqual(['ISS-01', 'ISS-03']);
  expect(references('all', 'anna')).toEqual(['ISS-01', 'ISS-02', 'ISS-03']);
  expect(references('mine', 'anna')).toEqual(['ISS-01']);
  expect(references('mine', null)).toEqual([]);
});

test('an issue is ended by an act of its own, and only a minor one can wait', () => {
  expect(endings({ status: 'new', severity: 'major' })).toEqual(['close', 'reject', 'duplicate']);
  expect(endings({ status: 'in-work', severity: 'minor' })).toContain('defer');
  expect(endings({ status: 'deferred', severity: 'minor' })).toEqual(['close', 'reopen']);
  expect(endings({ status: 'closed', severity: 'minor' })).toEqual(['reopen']);
});

test('the panel asks neither for what is set once nor for what an ending says', () => {
  const choices = ['new', 'closed'].map((id) => ({ id, label: id }));
  const fields = ['name', 'raised_by', 'status', 'deferred_to'].map((id) => ({ id, choices })) as Field[];
  const shown = panelFields(fields, { status: 'new' });
  expect(shown.map(({ id }) => id)).toEqual(['name', 'status']);
  expect(shown[1]?.choices.map(({ id }) => id)).toEqual(['new']);
  expect(panelFields(fields, { status: 'closed' }).map(({ id }) => id)).toEqual(['name']);
});
