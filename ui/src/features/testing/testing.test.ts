import { expect, test } from 'vitest';
import type { ScenarioRow } from '$/ipc/bindings';
import {
  describe,
  executable,
  lackOf,
  recordRequest,
  retestRequests,
  unsaid,
  wholeRequests,
  type Particulars,
} from './testing';

const particulars: Particulars = {
  level: 'unit',
  workstream: 'w',
  integration: '',
  build: '1.4',
  environment: 'TEST',
  tester: '',
  witness: '',
  note: '',
  outcome: '',
  evidence: [],
};
const scenario = (id: string, more: Partial<ScenarioRow> = {}) =>
  ({
    id,
    reference: id,
    level: 'unit',
    workstream: 'w',
    steps: [],
    expected: '',
    last: null,
    values: {},
    ...more,
  }) as unknown as ScenarioRow;
const words = {
  steps: 'Steps',
  expected: 'Expected',
  actual: 'Actual',
  failedAt: (number: number, step: string) => `Failed at ${number}: ${step}`,
};
const failure = {
  run: 'r1',
  reference: 'RUN-01',
  outcome: 'fail' as const,
  at: '',
  issue: 'ISS-01',
  issue_id: 'i1',
  issue_status: 'ready-for-retest' as const,
  issue_resolution: '',
  actual: '',
  tester: '',
  build: '',
  evidence: 0,
};

test('a run executes the scenarios of its level, workstream and integration', () => {
  const all = [
    scenario('a', { values: { integration: 'i' } }),
    scenario('b'),
    scenario('c', { level: 'acceptance' }),
    scenario('d', { workstream: 'v' }),
  ];
  const ids = (integration: string) => executable(all, { ...particulars, integration }).map(({ id }) => id);
  expect(ids('')).toEqual(['a', 'b']);
  expect(ids('i')).toEqual(['a']);
});

test('what was not said is left out, a failure opens its issue, and a repeated failure is a retest', () => {
  const all = [scenario('a', { last: failure }), scenario('b'), scenario('c')];
  const said = {
    a: { ...unsaid(), outcome: 'pass' as const },
    b: { ...unsaid(), outcome: 'fail' as const, actual: 'Nothing arrived', title: 'No invoice' },
  };
  expect(recordRequest(particulars, all, said, words).args['rows']).toEqual([
    { scenario: 'a', outcome: 'pass', actual: '', retest_of: 'r1' },
    {
      scenario: 'b',
      outcome: 'fail',
      actual: 'Nothing arrived',
      open_issue: { name: 'No invoice', severity: 'major', description: 'Actual: Nothing arrived' },
    },
  ]);
});

test('a run says a verdict at least, and a failure what was seen and its issue', () => {
  const all = [scenario('a')];
  expect(lackOf(particulars, all, {})).toEqual({ lack: 'nothing' });
  expect(lackOf({ ...particulars, outcome: 'pass' }, [], {})).toBeNull();
  const fail = { ...unsaid(), outcome: 'fail' as const };
  expect(lackOf(particulars, all, { a: fail })).toEqual({ lack: 'seen', reference: 'a' });
  expect(lackOf(particulars, all, { a: { ...fail, actual: 'x' } })).toEqual({
    lack: 'issue',
    reference: 'a',
  });
  expect(lackOf(particulars, all, { a: { ...fail, actual: 'x', issue: 'i' } })).toBeNull();
  expect(lackOf(particulars, all, { a: { ...unsaid(), outcome: 'not-applicable' } })).toEqual({
    lack: 'why',
    reference: 'a',
  });
});

test('without scenarios each integration with a verdict is a run of its own', () => {
  const wholes = ['i', 'j'].map((id) => ({ id, name: id }));
  const said = { j: { ...unsaid(), outcome: 'pass' as const, actual: '4000 rows' } };
  const requests = wholeRequests({ ...particulars, level: 'test-mode' }, wholes, said);
  expect(requests.map(({ args }) => [args['integration'], args['outcome'], args['note']])).toEqual([
    ['j', 'pass', '4000 rows'],
  ]);
});

test('the issue of a failure tells which step failed, what was expected and what was seen', () => {
  const failed = scenario('a', { steps: ['Send.', 'Look.'], expected: 'It is there.' });
  expect(describe(failed, { ...unsaid(), actual: 'Nothing. ', ticked: [0] }, words)).toBe(
    'Failed at 2: Look.\nSteps\n1. Send.\n2. Look.\nExpected: It is there.\nActual: Nothing.',
  );
});

test('a retest that passed closes the issue of the failure, where that was chosen', () => {
  const all = [scenario('a', { last: failure }), scenario('b', { last: failure })];
  const passed = { ...unsaid(), outcome: 'pass' as const, actual: 'It is there.' };
  const said = { a: { ...passed, closes: true }, b: passed };
  expect(retestRequests({ build: '1.5' }, all, said, 'Passed')).toEqual([
    {
      command: 'issue.close',
      args: { issue: 'i1', resolution: 'Passed', retest: 'It is there.', fixed_in: '1.5' },
    },
  ]);
});

test('a retest that fails again puts the issue back to work', () => {
  const said = { a: { ...unsaid(), outcome: 'fail' as const, actual: 'Still nothing.', issue: 'i1' } };
  expect(retestRequests({ build: '' }, [scenario('a', { last: failure })], said, 'Passed')).toEqual([
    { command: 'issue.change', args: { issue: 'i1', status: 'in-work', retest: 'Still nothing.' } },
  ]);
});
