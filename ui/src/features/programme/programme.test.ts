import { expect, test } from 'vitest';
import type { ProgrammeFact } from '$/ipc/bindings';
import { factValue, factWord, originWords } from './programme';

const fact = (more: Partial<ProgrammeFact>): ProgrammeFact => ({
  fact: 'suppliers',
  place: { screen: 'suppliers' },
  ...more,
});

test('a fact says its number, of how many, and the share where that is what counts', () => {
  expect(factValue(fact({ count: 1234 }))).toBe('1,234');
  expect(factValue(fact({ fact: 'without-email', count: 3, of: 40 }))).toBe('3 of 40');
  expect(factValue(fact({ fact: 'paperless', count: 1, of: 8 }))).toBe('1 of 8 (12.5 %)');
  expect(factValue(fact({ fact: 'paperless', count: 0, of: 0 }))).toBe('0 of 0');
});

test('the share of invoices stands in what the busiest suppliers are called', () => {
  expect(factWord(fact({ fact: 'pareto', percent: 75 }))).toContain('75 %');
});

test('a source is told with its day and how well it is founded', () => {
  const words = originWords({ source: 'A page', date: '2026-11-24', confidence: 'general' });
  expect(words).toBe('Source of 24 Nov 2026: A page (general practice)');
});
