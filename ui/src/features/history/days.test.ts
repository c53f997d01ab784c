import { expect, test } from 'vitest';
import type { HistoryFacets, HistoryLine } from '$/ipc/bindings';
import { fits } from '$/kit/grid/filter';
import { groupedLines } from '$/kit/grid/group';
import { localDate, localDay } from './days';
import { historyFacets, historyGroupings } from './history-columns';

const entry = (id: string, at: Date, more: Partial<HistoryLine> = {}): HistoryLine => ({
  id,
  sequence: Number(id),
  at: at.toISOString(),
  label: '',
  command: 'issue.change',
  kinds: ['issue'],
  about: '',
  irreversible: false,
  undone: false,
  hash: '',
  ...more,
});
const facets: HistoryFacets = { people: [], kinds: ['issue'], commands: [] };
const entries = [
  entry('3', new Date(2026, 10, 19, 16, 4), { person: 'dana' }),
  entry('2', new Date(2026, 10, 19, 9, 0), { undone: true }),
  entry('1', new Date(2026, 10, 12, 23, 59), { kinds: ['person', 'issue'] }),
];

test('a day is that of this computer’s calendar', () => {
  const late = new Date(2026, 10, 12, 23, 59).toISOString();
  expect([localDate(late), localDay(late)]).toEqual(['2026-11-12', '12 Nov 2026']);
});

test('entries of one day stand together, the last day first', () => {
  const [byDay] = historyGroupings(facets, entries);
  const lines = byDay ? groupedLines(entries, byDay, new Set()) : [];
  expect(lines.map((line) => (line.kind === 'group' ? line.label : line.row.id))).toEqual([
    '19 Nov 2026',
    '3',
    '2',
    '12 Nov 2026',
    '1',
  ]);
});

test('entries are told apart by who, what, when and what became of them, all together', () => {
  const shown = (chosen: Record<string, string[]>) =>
    entries.filter((row) => fits(row, historyFacets(facets), chosen)).map(({ id }) => id);
  expect(shown({ person: ['dana'] })).toEqual(['3']);
  expect(shown({ kind: ['person'] })).toEqual(['1']);
  expect(shown({ day: ['2026-11-13', ''], state: ['undone'] })).toEqual(['2']);
  expect(shown({ day: ['', '2026-11-12'] })).toEqual(['1']);
});
