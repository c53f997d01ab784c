import { describe, expect, test } from 'vitest';
import { rank } from './palette';
import { PaletteState } from './palette.svelte';

const items = [
  { label: 'Design: lifecycle step 3' },
  { label: 'Write reminder for the signature' },
  { label: 'Sign' },
  { label: 'Sign-offs' },
  { label: 'Start integration gate now' },
  { label: 'People', keywords: ['signatories'] },
  { label: 'Documents' },
];
const labels = (typed: string) => rank(typed, items).map((hit) => hit.item.label);

describe('rank', () => {
  test('exact, prefix, initials, word, inside, keyword: in this order', () => {
    expect(labels('sign')).toEqual([
      'Sign',
      'Sign-offs',
      'Start integration gate now',
      'Write reminder for the signature',
      'Design: lifecycle step 3',
      'People',
    ]);
  });

  test('ties keep the order of the registry', () => {
    const same = ['Print blank', 'Print log', 'Print letters'].map((label) => ({ label }));
    expect(rank('print', same).map((hit) => hit.item.label)).toEqual([
      'Print blank',
      'Print log',
      'Print letters',
    ]);
  });

  test('nothing typed leaves everything as it stands', () => expect(labels('  ')).toHaveLength(items.length));

  test('accents and case make no difference, and the match is marked in the label as written', () => {
    const [hit] = rank('osterle', [{ label: 'Open Österle Maschinenbau' }]);
    expect(hit?.match).toEqual({ start: 5, length: 7 });
  });

  test('names in other scripts are found', () => {
    expect(rank('海重', [{ label: '东海重工' }])).toHaveLength(1);
    expect(rank('الخليج', [{ label: 'شركة الخليج' }])).toHaveLength(1);
  });

  test('what matches nowhere is left out', () => expect(labels('zzz')).toEqual([]));
});

describe('PaletteState', () => {
  const entries = [
    { id: 'a', label: 'Alpha', group: 'do' },
    { id: 'b', label: 'Beta', group: 'go' },
    { id: 'c', label: 'Alpine', group: 'go' },
  ];
  const make = () =>
    new PaletteState(
      () => entries,
      () => ['go', 'do'],
    );

  test('sections follow the order of the groups', () => {
    expect(make().hits.map((hit) => hit.item.id)).toEqual(['b', 'c', 'a']);
  });

  test('the active entry comes round at both ends', () => {
    const palette = make();
    palette.move(-1);
    expect(palette.active?.id).toBe('a');
    palette.move(1);
    expect(palette.active?.id).toBe('b');
  });

  test('typing makes the best hit active', () => {
    const palette = make();
    palette.move(1);
    palette.typed = 'al';
    expect(palette.active?.id).toBe('c');
    palette.typed = 'zz';
    expect(palette.active).toBeNull();
  });
});
