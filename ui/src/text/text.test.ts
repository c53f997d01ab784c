import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate, messagesOf } from '../../scripts/message-ids.js';
import { languages, named, runsOf, t, useLanguage } from './text';

test('the generated ids are fresh (npm run ids)', () => {
  expect(readFileSync('src/text/ids.ts', 'utf8')).toBe(generate());
});

test('every language says the same messages with the same arguments', () => {
  const folder = '../src-tauri/crates/countersign/src/text';
  const said = (language: string) => {
    const all = readdirSync(`${folder}/${language}`).filter((name) => /^ui.*\.ftl$/.test(name));
    const messages = all.flatMap((name) => [
      ...messagesOf(readFileSync(`${folder}/${language}/${name}`, 'utf8')),
    ]);
    return Object.fromEntries(messages.map(([id, names]) => [id, [...names].sort()]));
  };
  const english = said('en');
  for (const language of languages) expect(said(language)).toEqual(english);
});

test('another language is spoken as soon as it is chosen', () => {
  useLanguage('de');
  expect(t('task-conditions', { count: 1 })).toBe('1 Bedingung');
  expect(t('task-conditions', { count: 3 })).toBe('3 Bedingungen');
  expect(document.documentElement.lang).toBe('de');
  useLanguage('en');
  expect(t('task-conditions', { count: 3 })).toBe('3 conditions');
});

test('ids and arguments are read from a Fluent source', () => {
  const found = messagesOf(
    '# $no\na = A\nb = { $x ->\n    [one] { $y }\n   *[other] B\n}\n-term = { $z }\nc = C',
  );
  expect([...found].map(([id, names]) => [id, [...names]])).toEqual([
    ['a', []],
    ['b', ['x', 'y']],
    ['c', []],
  ]);
});

test('numbers take part in plural rules', () => {
  expect(t('task-conditions', { count: 1 })).toBe('1 condition');
  expect(t('task-conditions', { count: 3 })).toBe('3 conditions');
});

test('a name stands isolated, and what is around it does not', () => {
  const text = t('welcome-forgotten', { name: named('شركة الخليج') });
  expect(runsOf(text)).toEqual([
    { text: 'شركة الخليج', name: true },
    { text: ' removed from the list', name: false },
  ]);
});

test('an argument from right to left is isolated, whoever forgot to mark it', () => {
  expect(t('people-change', { name: 'שלום' })).toBe(`Change ${named('שלום')}`);
  expect(t('people-change', { name: named('שלום') })).toBe(`Change ${named('שלום')}`);
  expect(t('people-change', { name: 'Österle' })).toBe('Change Österle');
});

test('words keep the house style', () => {
  const source = readFileSync('../src-tauri/crates/countersign/src/text/en/ui.ftl', 'utf8');
  const words = source.split('\n').filter((line) => !line.startsWith('#'));
  expect(words.filter((line) => /!|\bplease\b|\bsuccessfully\b/i.test(line))).toEqual([]);
});
