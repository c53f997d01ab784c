import { expect, test, vi } from 'vitest';
import { Zoom } from './zoom.svelte';

function storage(first: string | null = null) {
  let value = first;
  return { getItem: () => value, setItem: (_: string, next: string) => void (value = next) };
}

test('the size goes up and down by steps, to its limits, and back', () => {
  const show = vi.fn();
  const zoom = new Zoom(show, storage());
  expect(show).not.toHaveBeenCalled();
  for (let step = 0; step < 20; step += 1) zoom.grow();
  expect([zoom.factor, zoom.canGrow, zoom.canShrink]).toEqual([2.5, false, true]);
  zoom.shrink();
  expect(show).toHaveBeenLastCalledWith(2);
  zoom.reset();
  expect(zoom.factor).toBe(1);
});

test('the size is kept, and what is kept but no size counts as none', () => {
  const kept = storage();
  new Zoom(vi.fn(), kept).grow();
  const show = vi.fn();
  new Zoom(show, kept);
  expect(show).toHaveBeenCalledWith(1.1);
  expect(new Zoom(vi.fn(), storage('17')).factor).toBe(1);
});
