import { expect, test } from 'vitest';
import type { CatalogueLine, IntegrationRow } from '$/ipc/bindings';
import { matching, sorted } from './integrations';

const line = (name: string) => ({ id: name, name }) as CatalogueLine;
const row = (reference: string, name: string) => ({ id: reference, reference, name }) as IntegrationRow;

test('every word that is typed must be in the name, without regard to case and accents', () => {
  const catalogue = [line('Purchase orders'), line('Purchase order lines'), line('Résumé')];
  expect(matching(catalogue, 'ORDER purchase').map(({ name }) => name)).toEqual([
    'Purchase orders',
    'Purchase order lines',
  ]);
  expect(matching(catalogue, 'resume')).toHaveLength(1);
  expect(matching(catalogue, '')).toHaveLength(3);
});

test('references are sorted by their number', () => {
  const rows = [row('INT-10', 'Users'), row('INT-2', 'Suppliers')];
  expect(sorted(rows, 'reference', 'ascending').map(({ reference }) => reference)).toEqual([
    'INT-2',
    'INT-10',
  ]);
  expect(sorted(rows, 'name', 'descending').map(({ name }) => name)).toEqual(['Users', 'Suppliers']);
});
