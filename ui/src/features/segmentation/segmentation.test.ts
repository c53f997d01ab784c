import { expect, test } from 'vitest';
import { conditionWords, readWhole, stated, unstated, withFact } from './conditions';
import { crossing, heldText, shortSource, shownText } from './segmentation';

test('a condition is said as the end of a sentence', () => {
  expect(conditionWords({})).toBe('is none of those above');
  expect(conditionWords({ 'can-cxml': true, 'documents-above': 1000 })).toBe(
    'more than 1,000 documents a year and can do cXML',
  );
  expect(conditionWords({ active: false, 'invoices-from': 3, 'invoices-to': 35 })).toBe(
    '3 or more invoices a month, 35 invoices a month at most and wasn’t bought from for twelve months',
  );
});

test('what is asked is added, changed and no longer asked', () => {
  const when = withFact({ active: true }, 'invoices-to', 3);
  expect(when).toEqual({ active: true, 'invoices-to': 3 });
  expect(withFact(when, 'active', undefined)).toEqual({ 'invoices-to': 3 });
  expect([...stated(when), ...unstated(when)]).toHaveLength(14);
});

test('numbers are whole', () => {
  expect(['1000', '1 000', ' 7 ', '0'].map(readWhole)).toEqual([1000, 1000, 7, 0]);
  expect(['', '-1', '1.5', '1,000', 'many', '9'.repeat(16)].map(readWhole)).toEqual(Array(6).fill(null));
});

test('an address is told by its site', () => {
  expect(shortSource('https://www.organon.com/about')).toBe('organon.com');
  expect(shortSource('Survey: https://a.example')).toBe('Survey: https://a.example');
  expect(shortSource('https://')).toBe('https://');
});

test('the words of the program are read in the language of the screen and kept as its own', () => {
  const words = [{ rule: 'few', text: 'Few', shown: 'Wenige' }];
  expect(shownText({ id: 'few', text: 'Few' }, words)).toBe('Wenige');
  expect(shownText({ id: 'few', text: 'Fewer' }, words)).toBe('Fewer');
  expect(heldText('few', 'Wenige', words)).toBe('Few');
  expect(heldText('few', 'Weniger', words)).toBe('Weniger');
  expect(heldText('many', 'Wenige', words)).toBe('Wenige');
});

test('moves cross where they begin and where they end, each place once', () => {
  const cxml = { channel: 'cxml', segment: 'high-touch' } as const;
  const portal = { channel: 'open-network', segment: 'low-touch' } as const;
  const out = {};
  const table = crossing([
    { from: cxml, to: portal, count: 7 },
    { from: out, to: portal, count: 2 },
    { from: cxml, to: out, count: 1 },
  ]);
  expect(table.from).toEqual([cxml, out]);
  expect(table.to).toEqual([portal, out]);
  expect(table.counts).toEqual([
    [7, 1],
    [2, 0],
  ]);
});
