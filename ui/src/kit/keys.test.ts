import { expect, test } from 'vitest';
import { ariaKeys, keyCaps, pressOf, takesTyping } from './keys';

const press = (key: string, held: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...held });

test('caps are one for each press, in the words of the computer', () => {
  expect(keyCaps('Mod+K', false)).toEqual(['Ctrl K']);
  expect(keyCaps('Mod+Shift+Z', true)).toEqual(['⌘⇧Z']);
  expect(keyCaps('G S', false)).toEqual(['G', 'S']);
});

test('a press is read the same on every keyboard', () => {
  expect(pressOf(press('k', { ctrlKey: true }), false)).toBe('Mod+K');
  expect(pressOf(press('k', { metaKey: true }), true)).toBe('Mod+K');
  expect(pressOf(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('Mod+Shift+Z');
  expect(pressOf(press('?', { shiftKey: true }), false)).toBe('?');
});

test('screen readers are told of single presses only', () => {
  expect(ariaKeys('Mod+N', false)).toBe('Control+N');
  expect(ariaKeys('G S')).toBeUndefined();
});

test('fields take typing, check boxes and buttons do not', () => {
  const input = document.createElement('input');
  expect(takesTyping(input)).toBe(true);
  input.type = 'checkbox';
  expect(takesTyping(input)).toBe(false);
  expect(takesTyping(document.createElement('textarea'))).toBe(true);
  expect(takesTyping(document.createElement('button'))).toBe(false);
});
