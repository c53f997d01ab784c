import { expect, test } from 'vitest';
import type { CatalogueLine } from '$/ipc/bindings';
import { matching } from './integrations';

const line = (name: string) => ({ id: name, name }) as CatalogueLine;

test('every word that is typed must be in the name, without regard to case and accents', () => {
  const catalogue = [line('Purchase orders'), line('Purchase order lines'), line('Résumé')];
  expect(matching(catalogue, 'ORDER purchase').map(({ name }) => name)).toEqual([
    'Purchase orders',
    'Purchase order lines',
  ]);
  expect(matching(catalogue, 'resume')).toHaveLength(1);
  expect(matching(catalogue, '')).toHaveLength(3);
});
