import { describe, expect, it } from 'vitest';
import type { MergeView, ReviewsView } from '$/ipc/bindings';
import {
  askable,
  asksAboutSignature,
  canRecord,
  isWhole,
  NO_CHOICES,
  sendingOf,
  withChoice,
} from './reviews';

const person = (id: string, sign_offs: string[]) => ({
  person: { id, name: id, place: '', party: 'customer' as const },
  sign_offs,
});
const view = {
  people: [person('jan', ['w/design']), person('ana', [])],
  sign_offs: [
    { key: 'w/design', id: 'design', workstream: 'w', label: 'Design', things: [], not_issued: [] },
    { key: 'project', id: 'end', workstream: null, label: 'End', things: [], not_issued: ['Scenarios'] },
  ],
} as unknown as ReviewsView;
const draft = { signOff: '', documents: ['r1'], people: ['ana'], message: '', due: '' };

describe('sending', () => {
  it('asks only those for a signature who can give it', () => {
    expect(askable(view, 'w/design').map(({ person }) => person.id)).toEqual(['jan']);
    expect(askable(view, '')).toHaveLength(2);
    expect(isWhole(view, draft)).toBe(true);
    expect(isWhole(view, { ...draft, signOff: 'w/design' })).toBe(false);
    expect(isWhole(view, { ...draft, signOff: 'w/design', people: ['jan'] })).toBe(true);
  });

  it('needs something to send, issued as it stands', () => {
    expect(isWhole(view, { ...draft, documents: [] })).toBe(false);
    expect(isWhole(view, { ...draft, people: [] })).toBe(false);
    expect(isWhole(view, { ...draft, signOff: 'project', people: ['jan'] })).toBe(false);
  });

  it('says what was chosen and nothing else', () => {
    expect(sendingOf(view, draft)).toEqual({ to: ['ana'], documents: ['r1'], message: '' });
    expect(sendingOf(view, { ...draft, signOff: 'w/design', people: ['jan'], due: '2026-12-01' })).toEqual({
      to: ['jan'],
      documents: [],
      sign_off: 'design',
      workstream: 'w',
      message: '',
      due: '2026-12-01',
    });
  });
});

describe('merging', () => {
  const conflict = (code: string, recordable: boolean) => ({
    code,
    words: '',
    reasons: [],
    changes: [],
    recordable,
  });
  const merge = (...conflicts: ReturnType<typeof conflict>[]) => ({ conflicts }) as unknown as MergeView;

  it('asks about the signature where something stands against it', () => {
    expect(asksAboutSignature(merge())).toBe(false);
    expect(asksAboutSignature(merge(conflict('merge-repeated', false)))).toBe(false);
    expect(asksAboutSignature(merge(conflict('merge-changed', true)))).toBe(true);
  });

  it('offers to record only what a rule allows', () => {
    expect(canRecord(merge(conflict('merge-changed', true), conflict('merge-repeated', false)))).toBe(true);
    expect(canRecord(merge(conflict('merge-changed', true), conflict('merge-refused', false)))).toBe(false);
  });

  it('leaves out what nobody chose', () => {
    const chosen = withChoice(NO_CHOICES, { person: 'p', signature: 'leave' });
    expect(chosen).toEqual({ left_out: [], conditions: [], person: 'p', signature: 'leave' });
    expect(withChoice(chosen, { person: '' })).toEqual({ left_out: [], conditions: [], signature: 'leave' });
  });
});
