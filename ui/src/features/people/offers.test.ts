import { expect, test } from 'vitest';
import type { Offer, PeopleView } from '$/ipc/bindings';
import { contactOf, fromOffer, suggested } from './offers';

const view = {
  organisations: [
    { id: 'o1', name: 'Coupa', party: 'provider' },
    { id: 'o2', name: 'Österle GmbH', party: 'customer' },
  ],
  people: [],
  roles: [
    { id: 'r1', name: 'Customer integration manager', party: 'customer' },
    { id: 'r2', name: 'Technical architect', party: 'provider' },
  ],
} as unknown as PeopleView;

const offer: Offer = {
  contact: {
    name: 'Mara Vogt',
    latin_name: '',
    organisation: 'ÖSTERLE GmbH',
    party: 'customer',
    job_title: 'Buyer',
    email: 'mara@oesterle.example',
    phone: '+49 711 555',
    roles: ['Customer integration manager', 'Treasurer'],
  },
  organisation: 'o2',
  roles: ['r1'],
};

test('a suggestion says what tells the person from others', () => {
  expect(suggested([offer], view)[0]).toMatchObject({
    label: 'Mara Vogt',
    detail: 'Österle GmbH · Buyer · mara@oesterle.example',
  });
});

test('who is taken fills the form, with the roles that the project has', () => {
  expect(fromOffer(offer)).toEqual({
    name: 'Mara Vogt',
    latin_name: '',
    organisation: 'o2',
    job_title: 'Buyer',
    email: 'mara@oesterle.example',
    phone: '+49 711 555',
    roles: ['r1'],
  });
});

test('the directory keeps names, and no role of another party', () => {
  const contact = contactOf({ ...fromOffer(offer), roles: ['r1', 'r2'] }, view);
  expect(contact).toMatchObject({
    organisation: 'Österle GmbH',
    party: 'customer',
    roles: ['Customer integration manager'],
  });
});
