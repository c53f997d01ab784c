/** The small pure parts of the kit. */
import { describe, expect, test } from 'vitest';
import { initials } from './initials';
import { nextZoom, pdfScale } from './pdf-zoom';
import { refusalAsText } from './refusal';
import { widthAfterKey, withinLimits } from './splitter';
import { RowSelection } from './table.svelte';

describe('initials', () => {
  test.each([
    ['Marguerite Okonkwo', 'MO'],
    ['陈慧敏', '陈'],
    ['Dr.-Ing. Maximilian Freiherr von Hohenlohe-Bartenstein', 'MH'],
    ['Tomasz', 'T'],
    ['يوسف المنصوري', 'ي'],
    ['', ''],
  ])('%s is %s', (name, expected) => expect(initials(name)).toBe(expected));
});

describe('zoom of a PDF', () => {
  const a4 = { width: 595, height: 842 };

  test('the width leaves a margin at both sides', () => {
    expect(pdfScale('width', a4, { width: 643, height: 400 })).toBeCloseTo(1);
  });

  test('the page fits whole', () => {
    expect(pdfScale('page', a4, { width: 2000, height: 469 })).toBeCloseTo(0.5);
  });

  test('steps go to the next larger and smaller, and end', () => {
    expect(nextZoom(96 / 72, 1)).toBe(1.25);
    expect(nextZoom((96 / 72) * 1.1, -1)).toBe(1);
    expect(nextZoom(96, 1)).toBe(3);
  });
});

describe('splitter', () => {
  test('stays within its limits', () => expect(withinLimits(900, 232, 340)).toBe(340));
  test('moves by keys', () => {
    expect(widthAfterKey('ArrowRight', false, 256, 232, 340)).toBe(272);
    expect(widthAfterKey('ArrowLeft', true, 256, 232, 340)).toBe(232);
    expect(widthAfterKey('End', false, 256, 232, 340)).toBe(340);
    expect(widthAfterKey('a', false, 256, 232, 340)).toBeNull();
  });
});

describe('selection of rows', () => {
  const make = () => new RowSelection(() => ['a', 'b', 'c', 'd']);

  test('a range gets what the row clicked gets', () => {
    const selection = make();
    selection.toggle('b');
    selection.toggle('d', true);
    expect([...selection.ids]).toEqual(['b', 'c', 'd']);
  });

  test('all toggles between all and none', () => {
    const selection = make();
    selection.toggle('a');
    expect(selection.extent).toBe('some');
    selection.toggleAll();
    expect(selection.extent).toBe('all');
    selection.toggleAll();
    expect(selection.extent).toBe('none');
  });

  test('rows that are not on screen stay selected', () => {
    let shown = ['a', 'b'];
    const selection = new RowSelection(() => shown);
    selection.toggle('a');
    shown = ['b'];
    selection.toggleAll();
    selection.toggleAll();
    expect([...selection.ids]).toEqual(['a']);
  });
});

test('a refusal can be pasted as text', () => {
  const text = refusalAsText('Build can’t start yet', '1 condition is not met.', [
    { missing: 'The sign-off is stale', who: 'Customer' },
  ]);
  expect(text).toBe(
    'Build can’t start yet\n1 condition is not met.\n\n1. The sign-off is stale\n   Customer',
  );
});
