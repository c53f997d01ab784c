import { expect, test } from 'vitest';
import { Theme } from './theme.svelte';

function storage(first: string | null = null) {
  let value = first;
  return { getItem: () => value, setItem: (_: string, next: string) => void (value = next) };
}

test('the system decides until somebody chooses', () => {
  const root = document.createElement('html');
  const theme = new Theme(root, storage());
  expect(theme.appearance).toBe('system');
  expect(root.dataset['theme']).toBeUndefined();
});

test('a choice is shown and kept', () => {
  const root = document.createElement('html');
  const kept = storage();
  new Theme(root, kept).choose('dark');
  expect(root.dataset['theme']).toBe('dark');
  expect(new Theme(document.createElement('html'), kept).appearance).toBe('dark');
});

test('choosing the system again leaves no mark', () => {
  const root = document.createElement('html');
  new Theme(root, storage('light')).choose('system');
  expect(root.dataset['theme']).toBeUndefined();
});

test('what is kept but unknown counts as no choice', () => {
  expect(new Theme(document.createElement('html'), storage('sepia')).appearance).toBe('system');
});
