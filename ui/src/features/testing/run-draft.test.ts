import { beforeEach, expect, test } from 'vitest';
import type { ScenarioRow, TestingView } from '$/ipc/bindings';
import { RunDraft, firstParticulars, itemsOf } from './run-draft.svelte';

const failure = {
  run: 'r1',
  outcome: 'fail',
  issue_id: 'i1',
  issue_status: 'ready-for-retest',
  issue_resolution: '',
};
const scenario = (id: string, more: object = {}) =>
  ({
    id,
    reference: id,
    name: `Scenario ${id}`,
    level: 'unit',
    workstream: 'w',
    steps: ['Send.', 'Look.'],
    expected: '',
    last: null,
    values: {},
    ...more,
  }) as unknown as ScenarioRow;
const view = {
  scenarios: [scenario('a', { last: failure }), scenario('b')],
  runs: [{ environment: 'TEST' }],
  workstreams: [{ value: 'w', label: 'W' }],
  options: { integrations: [{ value: 'i', label: 'Suppliers' }] },
} as unknown as TestingView;
const words = { steps: '', expected: '', actual: '', failedAt: () => '' };
const particulars = firstParticulars(view, 'me');
const items = itemsOf(view, particulars);

beforeEach(() => localStorage.clear());

test('begins where the last run was, with the scenarios of its level', () => {
  expect(particulars).toMatchObject({ level: 'unit', environment: 'TEST', tester: 'me' });
  expect(items.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(itemsOf(view, { ...particulars, level: 'test-mode' })).toMatchObject([{ id: 'i', scenario: null }]);
});

test('outlives the window until it is recorded or given up', () => {
  const draft = RunDraft.start('p', particulars, new Date(0));
  draft.judge(items[1]!, 'fail');
  const again = RunDraft.kept('p');
  expect(again?.of('b')).toMatchObject({ outcome: 'fail', title: 'Scenario b' });
  again?.forget();
  expect(RunDraft.kept('p')).toBeNull();
});

test('a pass ticks every step and closes the issue that waits for it; a second failure keeps the issue', () => {
  const draft = RunDraft.start('p', particulars, new Date(0));
  draft.judge(items[0]!, 'pass');
  expect(draft.of('a')).toMatchObject({ ticked: [0, 1], closes: true });
  const requests = draft.requests(items, words, 'Passed');
  expect(requests.map(({ command }) => command)).toEqual(['issue.close', 'run.record']);
  draft.judge(items[0]!, 'fail');
  expect(draft.of('a')).toMatchObject({ closes: false, issue: 'i1' });
  expect(draft.lack(items)).toEqual({ lack: 'seen', reference: 'a' });
});
