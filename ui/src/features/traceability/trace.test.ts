import { describe, expect, it } from 'vitest';
import type { HoleLine, TraceRow, TraceThing } from '$/ipc/bindings';
import { impactOf, nextStop, shownRows, type Wanted } from './trace';

describe('impact', () => {
  const links = [
    ['requirement', 'scenario'],
    ['scenario', 'run'],
    ['run', 'issue'],
    ['requirement', 'signature'],
  ] as const;

  it('is everything that leads to a thing and everything that follows', () => {
    const { upstream, downstream } = impactOf(links, 'scenario');
    expect([...upstream]).toEqual(['requirement']);
    expect([...downstream].toSorted()).toEqual(['issue', 'run']);
  });

  it('ends where links run in a circle', () => {
    expect([...impactOf([...links, ['issue', 'scenario']], 'scenario').downstream]).not.toContain('scenario');
  });
});

describe('rows', () => {
  const cell = (things: string[], holes: string[] = []) => ({ things, holes, verdicts: {} });
  const row = (id: string, ...cells: ReturnType<typeof cell>[]): TraceRow => ({
    id,
    kind: 'requirement',
    integration: 'Suppliers',
    under: null,
    workstream: null,
    cells,
  });
  const rows = [
    row('one', cell(['one'], ['a'])),
    row('two', cell(['two'], ['b'])),
    row('three', cell(['three'])),
  ];
  const thing = (id: string) => [id, { id, reference: `REQ-${id}`, title: 'Freight' } as TraceThing] as const;
  const things = new Map(['one', 'two', 'three'].map(thing));
  const hole = (key: string, kind: string, open: boolean) => [key, { key, kind, open } as HoleLine] as const;
  const holes = new Map([
    hole('a', 'requirement-without-scenario', true),
    hole('b', 'requirement-not-signed', false),
  ]);
  const all: Wanted = { shown: 'all', kinds: [], text: '', linked: null };
  const ids = (wanted: Partial<Wanted>) =>
    shownRows(rows, things, holes, { ...all, ...wanted }).map(({ id }) => id);

  it('are all there until something is wanted', () => expect(ids({})).toEqual(['one', 'two', 'three']));
  it('can be those with open holes', () => expect(ids({ shown: 'holes' })).toEqual(['one']));
  it('can be those that are justified', () => expect(ids({ shown: 'justified' })).toEqual(['two']));
  it('can be those with a kind of hole', () =>
    expect(ids({ kinds: ['requirement-not-signed'] })).toEqual(['two']));
  it('are found by words', () => expect(ids({ text: 'freight req-three' })).toEqual(['three']));
  it('can be those that hold something linked', () =>
    expect(ids({ linked: new Set(['two']) })).toEqual(['two']));
});

describe('keyboard', () => {
  const stops = [
    { row: 0, column: 0 },
    { row: 0, column: 2 },
    { row: 2, column: 0 },
    { row: 2, column: 3 },
  ];

  it('goes right and left within the row', () => {
    expect(nextStop(stops, 0, 'ArrowRight', false)).toBe(1);
    expect(nextStop(stops, 1, 'ArrowRight', false)).toBe(1);
    expect(nextStop(stops, 2, 'ArrowLeft', false)).toBe(2);
  });

  it('goes down and up near the same column, over rows without stops', () => {
    expect(nextStop(stops, 1, 'ArrowDown', false)).toBe(3);
    expect(nextStop(stops, 3, 'ArrowUp', false)).toBe(1);
    expect(nextStop(stops, 0, 'ArrowUp', false)).toBe(0);
  });

  it('goes to the ends', () => {
    expect(nextStop(stops, 1, 'Home', false)).toBe(0);
    expect(nextStop(stops, 1, 'End', true)).toBe(3);
    expect(nextStop(stops, 1, 'x', false)).toBeNull();
  });
});
