import { expect, test } from 'vitest';
import type { DirectoryRow } from '$/ipc/bindings';
import { directoryColumns, directoryFacets, keptOf, nobody, withValue } from './columns';

const row = (id: string, organisation: string): DirectoryRow => ({
  id,
  contact: { ...nobody, name: id, organisation, roles: ['Treasurer'] },
});
const column = (id: string) => {
  const found = directoryColumns().find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('cells that are changed together become one change of a person', () => {
  const [jan, mara] = [row('Jan', 'Österle'), row('Mara', 'Österle')];
  const kept = keptOf([
    { row: jan, column: column('party'), value: 'customer' },
    { row: mara, column: column('email'), value: 'mara@oesterle.example' },
    { row: jan, column: column('roles'), value: ' Treasurer, , Buyer' },
  ]);
  expect(kept).toEqual([
    { contact: { ...jan.contact, party: 'customer', roles: ['Treasurer', 'Buyer'] }, instead_of: 'Jan' },
    { contact: { ...mara.contact, email: 'mara@oesterle.example' }, instead_of: 'Mara' },
  ]);
});

test('a side that is emptied isn’t said, and a name must stay', () => {
  expect(withValue({ ...nobody, party: 'supplier' }, 'party', '').party).toBeNull();
  expect(column('name').edit?.optional).toBe(false);
});

test('each organisation is offered once', () => {
  const facets = directoryFacets([row('Jan', 'Österle'), row('Mara', 'Österle'), row('Eva', '')]);
  expect(facets[0]?.options).toEqual([{ value: 'Österle', label: 'Österle' }]);
});
