import { expect, test } from 'vitest';
import type { Field, FieldKind } from '$/ipc/bindings';
import { useLanguage } from '$/text/language.svelte';
import { changed, commandValue, isUnreadable, lines, plain } from './values';

const field = (id: string, kind: FieldKind): Field => ({
  id,
  kind,
  label: id,
  help: '',
  choices: [],
  required: false,
  binding: true,
});

test('numbers and yes or no are sent as what they are', () => {
  expect(commandValue(field('volume', 'number'), ' 1200 ')).toBe(1200);
  expect(commandValue(field('standard', 'yes-no'), 'no')).toBe(false);
  expect(commandValue(field('name', 'text'), 'Suppliers')).toBe('Suppliers');
});

test('only what differs is sent; what was emptied is an empty text, or named where it is none', () => {
  const fields = [field('name', 'text'), field('window', 'text'), field('priority', 'choice')];
  const before = { name: 'Suppliers', window: '04:00', priority: 'must' };
  expect(changed(fields, before, { name: 'Suppliers', window: '', priority: '' })).toEqual({
    window: '',
    clear: ['priority'],
  });
});

test('a number is typed as the language writes it and kept with a full stop', () => {
  useLanguage('de');
  expect(commandValue(field('volume', 'number'), '12,5')).toBe(12.5);
  expect(isUnreadable(field('volume', 'number'), '12,5')).toBe(false);
  expect(plain(field('volume', 'number'), '12,5')).toBe('12.5');
  expect(plain(field('name', 'text'), '12,5')).toBe('12,5');
  expect(isUnreadable(field('volume', 'number'), '1,2,5')).toBe(true);
  useLanguage('en');
  expect(isUnreadable(field('volume', 'number'), '12,5')).toBe(true);
});

test('a number that is none is told before it is sent', () => {
  expect(isUnreadable(field('volume', 'number'), '1,200')).toBe(true);
  expect(isUnreadable(field('volume', 'number'), '1200')).toBe(false);
  expect(isUnreadable(field('name', 'text'), '1,200')).toBe(false);
});

test('a list has one entry a line', () => {
  expect(lines(' Load the file \n\nLook at the log')).toEqual(['Load the file', 'Look at the log']);
});
