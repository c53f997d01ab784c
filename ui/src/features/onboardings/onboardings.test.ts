import { expect, test } from 'vitest';
import type { SetUpField } from '$/ipc/bindings';
import { applies, formField, formValue, itemState, readValue, sentValue } from './onboardings';

const field = (more: Partial<SetUpField>): SetUpField => ({
  id: 'documents',
  label: 'Documents',
  help: '',
  side: 'customer',
  kind: 'documents',
  choices: ['order', 'invoice'],
  required: true,
  applies: true,
  value: 'order, invoice',
  ...more,
});

test('several choices stand one a line in the form and with commas in the command', () => {
  const documents = field({});
  expect(formValue(documents)).toBe('order\ninvoice');
  expect(sentValue(documents, 'order\ninvoice')).toBe('order, invoice');
  expect(formField(documents).kind).toBe('many-choices');
  expect(readValue(documents)).toBe('Order, Invoice');
});

test('other values go as they are', () => {
  const url = field({ id: 'order-url', kind: 'https-url', choices: [], value: 'https://a.example, b' });
  expect(formValue(url)).toBe('https://a.example, b');
  expect(sentValue(url, url.value)).toBe(url.value);
  expect(formField(url).kind).toBe('text');
});

test('a field is asked for under the value that it depends on', () => {
  const id = field({ id: 'as2-id', when: ['edi-transport', 'AS2'] });
  expect(applies(id, { 'edi-transport': 'AS2' })).toBe(true);
  expect(applies(id, { 'edi-transport': 'VAN' })).toBe(false);
  expect(applies(field({}), {})).toBe(true);
});

test('what stands in a locked step can’t start', () => {
  const item = {
    id: 'x',
    title: '',
    help: '',
    state: 'open',
    done: 0,
    of: 0,
    confirmable: false,
    conditions: [],
  } as const;
  expect(itemState({ ...item, conditions: [] }, 'locked')).toBe('locked');
  expect(itemState({ ...item, conditions: [] }, 'in-progress')).toBe('in-progress');
  expect(itemState({ ...item, state: 'done', conditions: [] }, 'locked')).toBe('complete');
});
