import { beforeEach, expect, test } from 'vitest';
import type { SegmentRule, SegmentRules } from '$/ipc/bindings';
import { RulesDraft } from './rules-draft.svelte';

const rule = (id: string, more: Partial<SegmentRule> = {}): SegmentRule => ({
  id,
  channel: 'cxml',
  'leaves-out': false,
  when: {},
  text: `Because of ${id}`,
  source: 'A page',
  date: '2026-11-24',
  confidence: 'documented',
  ...more,
});
const holds = (): SegmentRules => ({
  'high-touch': ['cxml'],
  rules: [rule('volume', { when: { 'documents-above': 1000 } }), rule('few'), rule('portal')],
});
const ids = (draft: RulesDraft) => draft.rules.rules.map(({ id }) => id);

beforeEach(() => localStorage.clear());

test('what is edited is kept on the computer until it is given up', () => {
  const draft = new RulesDraft('p', holds());
  expect(draft.isBegun).toBe(false);
  draft.change(0, { when: { 'documents-above': 2000 } });
  const again = new RulesDraft('p', holds());
  expect(again.rules.rules[0]?.when).toEqual({ 'documents-above': 2000 });
  expect(new RulesDraft('another', holds()).isBegun).toBe(false);
  again.discard();
  expect(again.rules).toEqual(holds());
  expect(new RulesDraft('p', holds()).isBegun).toBe(false);
});

test('an edit that is taken back is none', () => {
  const draft = new RulesDraft('p', holds());
  draft.change(0, { when: { 'documents-above': 2000 } });
  draft.change(0, { when: { 'documents-above': 1000 } });
  expect(draft.isBegun).toBe(false);
});

test('rules move, and stay within the list', () => {
  const draft = new RulesDraft('p', holds());
  expect(draft.move(2, 0)).toBe(0);
  expect(ids(draft)).toEqual(['portal', 'volume', 'few']);
  expect(draft.move(0, -1)).toBe(0);
  expect(draft.move(1, 9)).toBe(2);
  expect(ids(draft)).toEqual(['portal', 'few', 'volume']);
});

test('a new rule stands before the last, and a copy before what it was copied from, each with an id of its own', () => {
  const draft = new RulesDraft('p', holds());
  expect(draft.add('2026-11-26')).toBe(2);
  draft.duplicate(0);
  draft.duplicate(1);
  expect(ids(draft)).toEqual(['volume-2', 'volume-3', 'volume', 'few', 'rule-2', 'portal']);
  expect(draft.rules.rules[0]?.source).toBe('');
});

test('one rule is put back without the others', () => {
  const draft = new RulesDraft('p', holds());
  draft.change(0, { text: 'Otherwise' });
  draft.remove(1);
  draft.restore(0);
  expect(draft.rules.rules[0]).toEqual(holds().rules[0]);
  expect(ids(draft)).toEqual(['volume', 'portal']);
});

test('a channel is high-touch or not', () => {
  const draft = new RulesDraft('p', holds());
  draft.setHighTouch('edi', true);
  draft.setHighTouch('cxml', false);
  expect(draft.rules['high-touch']).toEqual(['edi']);
});

test('a draft knows that other rules hold meanwhile, and is done once they are its own', () => {
  const draft = new RulesDraft('p', holds());
  draft.change(0, { text: 'Otherwise' });
  expect(draft.isOutdated).toBe(false);
  draft.hold({ ...holds(), 'high-touch': [] });
  expect(draft.isOutdated).toBe(true);
  draft.hold(draft.rules);
  expect(draft.isBegun).toBe(false);
});

test('what another version kept is forgotten', () => {
  localStorage.setItem('countersign.segmentation.p', '{"rules":');
  expect(new RulesDraft('p', holds()).isBegun).toBe(false);
  expect(localStorage.getItem('countersign.segmentation.p')).toBeNull();
});
