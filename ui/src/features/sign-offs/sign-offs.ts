/** What is sent when somebody signs, and how slots look. */
import { handOf } from '$/forms/hand';
import type { ChangeLine, SignOffLine, SlotLine, SlotState } from '$/ipc/bindings';
import type { Request } from '$/ipc/core';
import type { DiffRow } from '$/kit/Diff.svelte';
import type { Signature } from '$/kit/SignaturePad.svelte';
import type { State } from '$/kit/states';

/** What a person says under a sign-off. */
export interface Decision {
  choice: 'sign' | 'conditions' | 'decline';
  signature: Signature;
  role: string;
  /** Ids of open issues. */
  issues: readonly string[];
  reason: string;
}

/** The command for a decision. */
export function requestFor(line: SignOffLine, decision: Decision, offsetMinutes: number): Request {
  const common = {
    sign_off: line.id,
    ...(line.scope === 'project' ? {} : { workstream: line.workstream }),
    ...(decision.role === '' ? {} : { role: decision.role }),
    offset_minutes: offsetMinutes,
  };
  if (decision.choice === 'decline') {
    return { command: 'sign-off.decline', args: { ...common, reason: decision.reason } };
  }
  const mark = handOf(decision.signature);
  const signed = { ...common, ...(mark ? { mark } : {}), remark: decision.reason };
  return decision.choice === 'sign'
    ? { command: 'sign-off.sign', args: signed }
    : { command: 'sign-off.sign-conditionally', args: { ...signed, conditions: [...decision.issues] } };
}

/** The slot that a person can sign now: the first that waits for them. */
export function slotFor(line: SignOffLine, person: string | null): SlotLine | undefined {
  const waits: SlotState[] = ['waiting', 'stale', 'declined'];
  return line.slots.find(
    ({ state, signatories }) =>
      waits.includes(state) && signatories.some((signatory) => signatory.person.id === person),
  );
}

/** How a slot looks. */
export function stateOfSlot(state: SlotState): State {
  const states: Record<SlotState, State> = {
    waiting: 'awaiting-sign-off',
    signed: 'signed',
    conditional: 'signed-with-conditions',
    declined: 'declined',
    stale: 'stale',
  };
  return states[state];
}

/** How a sign-off looks in the list: its worst slot. */
export function stateOfLine(line: SignOffLine): State {
  if (line.complete) return 'signed';
  const worst = (['stale', 'declined', 'waiting'] as const).find((state) =>
    line.slots.some((slot) => slot.state === state && !slot.optional),
  );
  return stateOfSlot(worst ?? 'waiting');
}

/** Changes since a signature as rows of the comparison. */
export function diffRows(changes: readonly ChangeLine[]): DiffRow[] {
  return changes.map(({ document, row, field, before, after, by }, place) => ({
    id: String(place),
    row: row || document,
    field,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    by,
  }));
}
