import { expect, test } from 'vitest';
import type { SignOffLine } from '$/ipc/bindings';
import { requestFor, slotFor, stateOfLine, type Decision } from './sign-offs';

const line = {
  id: 'design',
  scope: 'workstream',
  workstream: 'w',
  complete: false,
  slots: [
    { state: 'signed', optional: false, signatories: [{ person: { id: 'priya' }, roles: [] }] },
    { state: 'stale', optional: false, signatories: [{ person: { id: 'jan' }, roles: [] }] },
  ],
} as unknown as SignOffLine;
const decision: Decision = { choice: 'sign', signature: null, role: '', issues: [], reason: '' };

test('a drawn signature is sent in thousandths of its height', () => {
  const signature = { kind: 'drawn' as const, strokes: [[{ x: 0.5, y: 1 }]] };
  const { command, args } = requestFor(line, { ...decision, signature }, 60);
  expect(command).toBe('sign-off.sign');
  expect(args['mark']).toEqual({ kind: 'drawn', strokes: [[[1750, 1000]]] });
  expect(args).toMatchObject({ sign_off: 'design', workstream: 'w', offset_minutes: 60 });
});

test('the project is signed without a workstream, and declined without a mark', () => {
  const declined = requestFor(
    { ...line, scope: 'project' },
    { ...decision, choice: 'decline', reason: 'Late' },
    0,
  );
  expect(declined.command).toBe('sign-off.decline');
  expect(declined.args).toEqual({ sign_off: 'design', offset_minutes: 0, reason: 'Late' });
});

test('a person signs the first slot that waits for them', () => {
  expect(slotFor(line, 'jan')).toBe(line.slots[1]);
  expect(slotFor(line, 'priya')).toBeUndefined();
  expect(stateOfLine(line)).toBe('stale');
});
