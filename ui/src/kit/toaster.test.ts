import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toaster } from './toaster.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const texts = (toaster: Toaster) => toaster.toasts.map((toast) => toast.text);

test('a toast goes after eight seconds', () => {
  const toaster = new Toaster();
  toaster.show({ text: 'Issue 48 closed' });
  vi.advanceTimersByTime(7999);
  expect(texts(toaster)).toEqual(['Issue 48 closed']);
  vi.advanceTimersByTime(1);
  expect(texts(toaster)).toEqual([]);
});

test('it stays while it is held, and has its full time afterwards', () => {
  const toaster = new Toaster();
  toaster.show({ text: 'held' });
  toaster.hold();
  vi.advanceTimersByTime(60_000);
  toaster.release();
  vi.advanceTimersByTime(7000);
  expect(texts(toaster)).toEqual(['held']);
  vi.advanceTimersByTime(1000);
  expect(texts(toaster)).toEqual([]);
});

test('at most three are shown; the oldest gives way, long work last', () => {
  const toaster = new Toaster();
  toaster.show({ text: 'work', work: { done: 1, of: 2 } });
  for (const text of ['a', 'b', 'c']) toaster.show({ text });
  expect(texts(toaster)).toEqual(['work', 'b', 'c']);
});

test('long work stays until it is over, then lives like any other', () => {
  const toaster = new Toaster();
  const id = toaster.show({ text: '1 of 312', work: { done: 1, of: 312 } });
  vi.advanceTimersByTime(60_000);
  toaster.update(id, { text: '312 letters printed' });
  expect(texts(toaster)).toEqual(['312 letters printed']);
  vi.advanceTimersByTime(8000);
  expect(texts(toaster)).toEqual([]);
});

test('the act is done once and ends the toast', () => {
  const toaster = new Toaster();
  const run = vi.fn();
  const id = toaster.show({ text: 'closed', action: { label: 'Undo', run } });
  toaster.act(id);
  toaster.act(id);
  expect(run).toHaveBeenCalledTimes(1);
  expect(texts(toaster)).toEqual([]);
});

test('what is settled stays on screen without its act', () => {
  const toaster = new Toaster();
  const run = vi.fn();
  const id = toaster.show({ text: 'closed', action: { label: 'Undo', run } });
  toaster.settle();
  toaster.show({ text: 'opened', action: { label: 'Undo', run } });
  expect(toaster.toasts.map(({ action }) => action?.label)).toEqual([undefined, 'Undo']);
  toaster.act(id);
  expect(run).not.toHaveBeenCalled();
});
