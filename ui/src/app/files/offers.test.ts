import Paperclip from '@lucide/svelte/icons/paperclip';
import { expect, test, vi } from 'vitest';
import { kindOf } from './kinds';
import { Offers, pathOf, withPath, type Offer } from './offers.svelte';

const file = (name: string, type = '') => new File(['x'], name, { type });
const offer = (id: string, more: Partial<Offer> = {}) =>
  ({ id, label: id, hint: '', icon: Paperclip, fits: () => true, take: vi.fn(), ...more }) as Offer;

test('a file is what its name says, else what came with it', () => {
  expect(kindOf(file('Österle.COUNTERSIGN'))).toBe('workspace');
  expect(kindOf(file('rows.CSV', 'image/png'))).toBe('table');
  expect(kindOf(file('scan', 'image/png'))).toBe('image');
  expect(kindOf(file('core.dump'))).toBe('other');
});

test('what is for one kind of file comes first, and what can’t take a file isn’t offered', () => {
  const offers = new Offers();
  offers.register(() => [
    offer('sample.add'),
    offer('table.import', { fits: ({ name }) => name.endsWith('.csv'), weight: 2 }),
  ]);
  expect(offers.for([file('a.csv')]).map(({ id }) => id)).toEqual(['table.import', 'sample.add']);
  expect(offers.for([file('a.png')]).map(({ id }) => id)).toEqual(['sample.add']);
});

test('several files are offered what can take all of them at once', () => {
  const offers = new Offers();
  offers.register(() => [offer('sample.add', { several: true }), offer('logo.set')]);
  expect(offers.for([file('a.png'), file('b.png')]).map(({ id }) => id)).toEqual(['sample.add']);
});

test('files wait until something was done with each', () => {
  const offers = new Offers();
  const [one, other] = [file('a.csv'), file('b.pdf')];
  offers.over = true;
  offers.take([one, other]);
  expect([offers.over, offers.files.length]).toEqual([false, 2]);
  offers.done([one]);
  expect(offers.files).toEqual([other]);
  offers.leave();
  expect(offers.files).toEqual([]);
});

test('offers go with the screen that made them', () => {
  const offers = new Offers();
  const gone = offers.register(() => [offer('evidence.add')]);
  gone();
  expect(offers.for([file('a.png')])).toEqual([]);
});

test('a file knows where it lies only where the system said so', () => {
  expect(pathOf(file('a.csv'))).toBeUndefined();
  expect(pathOf(withPath(file('a.csv'), '/tmp/a.csv'))).toBe('/tmp/a.csv');
});
