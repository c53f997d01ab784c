import { expect, test } from 'vitest';
import type { FoundLine } from '$/ipc/bindings';
import { grouped, marked } from './results';

const line = (id: string, kind: FoundLine['kind']): FoundLine => ({
  id,
  kind,
  reference: id,
  title: id,
  snippet: '',
  place: { screen: 'issues' },
});

test('what was found stands by kind, the kind with the best line first', () => {
  const groups = grouped([line('ISS-02', 'issue'), line('SC-1', 'scenario'), line('ISS-07', 'issue')]);
  expect(groups.map(({ kind, lines }) => [kind, lines.map(({ id }) => id)])).toEqual([
    ['issue', ['ISS-02', 'ISS-07']],
    ['scenario', ['SC-1']],
  ]);
});

const found = (text: string, typed: string) =>
  marked(text, typed)
    .filter((piece) => piece.found)
    .map((piece) => piece.text);

test('words are marked where they begin, whatever their case and accents', () => {
  expect(found('Österle pays freight, Freight header', 'freight osterle')).toEqual([
    'Österle',
    'freight',
    'Freight',
  ]);
  expect(found('airfreight', 'freight')).toEqual([]);
  expect(found('供应商发票', '发票')).toEqual(['发票']);
  expect(marked('No word', '').map(({ text }) => text)).toEqual(['No word']);
});
