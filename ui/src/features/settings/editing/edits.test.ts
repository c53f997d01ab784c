import { expect, test } from 'vitest';
import type { Methodology } from '$/ipc/bindings';
import { Edits } from './edits.svelte';

const named = (name: string) => ({ name }) as Methodology;

test('changes are taken back and done again in their order, and lead to their parts', () => {
  const edits = new Edits(named('one'));
  expect([edits.last, edits.next]).toEqual([undefined, undefined]);
  expect(edits.undo()).toBeNull();
  edits.write(named('two'), 'steps.build', 'Build');
  edits.write(named('three'), 'steps.design', 'Design');
  expect(edits.last).toBe('Design');
  expect(edits.undo()).toBe('steps.design');
  expect([edits.draft.name, edits.last, edits.next]).toEqual(['two', 'Build', 'Design']);
  expect(edits.undo()).toBe('steps.build');
  expect(edits.draft.name).toBe('one');
  expect(edits.redo()).toBe('steps.build');
  expect(edits.draft.name).toBe('two');
});

test('a change after going back forgets what lay ahead', () => {
  const edits = new Edits(named('one'));
  edits.write(named('two'), 'id', 'Particulars');
  edits.undo();
  edits.write(named('other'), 'id', 'Particulars');
  expect(edits.next).toBeUndefined();
  expect(edits.redo()).toBeNull();
  expect(edits.undo()).toBe('id');
  expect(edits.draft.name).toBe('one');
});
