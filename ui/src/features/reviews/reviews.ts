/** How reviews and comments look, and what is sent about them. */
import type { Choices, CommentStatus, MergeView, ReviewsView, ReviewState } from '$/ipc/bindings';
import type { State } from '$/kit/states';

/** How a review looks in the list. */
export function stateOfReview(state: ReviewState): State {
  const states: Record<ReviewState, State> = {
    sent: 'issued',
    answered: 'in-progress',
    merged: 'complete',
    closed: 'not-applicable',
  };
  return states[state];
}

/** How a comment looks. */
export function stateOfComment(status: CommentStatus): State {
  const states: Record<CommentStatus, State> = {
    open: 'awaiting-sign-off',
    answered: 'in-progress',
    accepted: 'complete',
    rejected: 'not-applicable',
  };
  return states[status];
}

/** What is chosen to be sent. */
export interface Draft {
  /** The key of the sign-off; empty where only comments are asked for. */
  signOff: string;
  /** Revisions, where only comments are asked for. */
  documents: readonly string[];
  people: readonly string[];
  message: string;
  due: string;
}

/** Who can be asked for that: those who can sign it, or everybody. */
export function askable(view: ReviewsView, signOff: string): ReviewsView['people'] {
  return signOff === '' ? view.people : view.people.filter(({ sign_offs }) => sign_offs.includes(signOff));
}

/** Whether a draft can be sent. */
export function isWhole(view: ReviewsView, draft: Draft): boolean {
  const allowed = new Set(askable(view, draft.signOff).map(({ person }) => person.id));
  const chosen = view.sign_offs.find(({ key }) => key === draft.signOff);
  const what = draft.signOff === '' ? draft.documents.length > 0 : chosen?.not_issued.length === 0;
  return what && draft.people.length > 0 && draft.people.every((person) => allowed.has(person));
}

/** A draft as the core takes it. */
export function sendingOf(view: ReviewsView, draft: Draft): Record<string, unknown> {
  const chosen = view.sign_offs.find(({ key }) => key === draft.signOff);
  return {
    to: [...draft.people],
    documents: chosen ? [] : [...draft.documents],
    ...(chosen ? { sign_off: chosen.id } : {}),
    ...(chosen?.workstream ? { workstream: chosen.workstream } : {}),
    message: draft.message,
    ...(draft.due === '' ? {} : { due: draft.due }),
  };
}

/** Whether merging waits for a choice about the signature. */
export function asksAboutSignature(view: MergeView): boolean {
  return view.conflicts.some(({ code }) => code !== 'merge-repeated');
}

/** Whether the signature can be recorded at all, as things stand. */
export function canRecord(view: MergeView): boolean {
  return view.conflicts.every(({ code, recordable }) => recordable || code === 'merge-repeated');
}

/** Choices with one of them changed; what is empty is left out. */
export function withChoice(choices: Choices, part: Partial<Choices>): Choices {
  const next: Record<string, unknown> = { ...choices, ...part };
  return Object.fromEntries(
    Object.entries(next).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as Choices;
}

/** Nothing is chosen yet. */
export const NO_CHOICES: Choices = { left_out: [], conditions: [] };
