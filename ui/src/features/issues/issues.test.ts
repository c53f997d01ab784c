import { expect, test } from 'vitest';
import type { IssueRow } from '$/ipc/bindings';
import { shownIssues } from './issues';

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
