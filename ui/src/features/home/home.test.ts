import { expect, test } from 'vitest';
import type { HomeItem, HomeStep, HomeWorkstream } from '$/ipc/bindings';
import { currentStep, findPart, itemState, matrixRows, placeOf, progressWords, stepAt } from './home';

const item = (state: HomeItem['state'], done = 0, of = 0): HomeItem => ({
  id: `item-${state}`,
  title: 'Map the data',
  help: '',
  state,
  done,
  of,
  confirmable: false,
  conditions: [],
});

const step = (id: string, state: HomeStep['state'], items: HomeItem[] = []): HomeStep => ({
  id,
  name: id,
  short: id,
  purpose: '',
  state,
  started_at: null,
  open: true,
  conditions: [],
  items,
  sign_offs: [],
  reopening: [],
});

const workstream = (id: string, integrations: string[]): HomeWorkstream => ({
  id,
  name: id,
  steps: [
    step('requirements', 'complete', [item('done')]),
    step('design', 'in-progress', [item('open'), item('waived')]),
  ],
  rows: integrations.map((name) => ({
    id: name,
    name,
    cells: [
      { state: 'complete', done: 0, of: 0, signed: true, on: '2026-11-12' },
      { state: 'in-progress', done: 2, of: 4, signed: false, on: null },
    ],
  })),
  unblock: null,
  minutes: [],
});

const both = [workstream('core', ['Suppliers', 'Users']), workstream('phase-2', ['Contracts'])];

test('each workstream heads its integrations, and cells say their count', () => {
  const rows = matrixRows(both);
  expect(rows.map(({ title, head }) => [title, head ?? false])).toEqual([
    ['core', true],
    ['Suppliers', false],
    ['Users', false],
    ['phase-2', true],
    ['Contracts', false],
  ]);
  expect(rows[1]?.cells[1]).toMatchObject({ state: 'in-progress', value: '2 of 4' });
});

test('a cell leads to its workstream, step and integration', () => {
  expect(stepAt(both, { row: 4, column: 1 })).toMatchObject({
    workstream: { id: 'phase-2' },
    step: { id: 'design' },
    integration: { name: 'Contracts' },
  });
  expect(stepAt(both, { row: 3, column: 0 })?.integration).toBeNull();
  expect(stepAt(both, { row: 9, column: 0 })).toBeNull();
  expect(placeOf(both, 'phase-2', 'design')).toEqual({ row: 3, column: 1 });
  expect(placeOf(both, 'core', 'design', 'Users')).toEqual({ row: 2, column: 1 });
});

test('the step that is worked on is shown first', () => {
  expect(currentStep(both[0] as HomeWorkstream)?.id).toBe('design');
});

test('the bar says what is done and what of the rest has a state of its own', () => {
  expect(progressWords({ done: 24, begun: 3, stale: 1, reconfirm: 1, of: 84 })).toBe(
    '24 of 84 items done, 3 in progress, 1 stale, 1 to confirm again',
  );
  expect(progressWords({ done: 2, begun: 0, stale: 0, reconfirm: 0, of: 3 })).toBe('2 of 3 items done');
});

test('a cell that is done says since when, and a seal means that it is signed', () => {
  const [, suppliers] = matrixRows(both);
  expect(suppliers?.cells[0]).toMatchObject({ state: 'signed', value: '12 Nov' });
  expect(suppliers?.cells[0]?.sentence).toContain('signed on 12 Nov 2026');
  expect(suppliers?.cells[1]?.sentence).toContain('2 of 4');
});

test('a place at home is a step or an item, in the workstream that works on it', () => {
  expect(findPart(both, 'design')).toMatchObject({ workstream: { id: 'core' }, step: { id: 'design' } });
  expect(findPart(both, 'item-open')).toMatchObject({ step: { id: 'design' }, item: { id: 'item-open' } });
  expect(findPart(both, 'nowhere')).toBeNull();
});

test('an open item of a locked step is locked; one that is begun is in progress', () => {
  expect(itemState(item('open'), 'locked')).toBe('locked');
  expect(itemState(item('open', 2, 4), 'in-progress')).toBe('in-progress');
  expect(itemState(item('open'), 'in-progress')).toBe('ready');
});
