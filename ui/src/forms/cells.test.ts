import { expect, test } from 'vitest';
import type { Field } from '$/ipc/bindings';
import type { GridColumn } from '$/kit/grid/column';
import { cellEditor, requestsOf } from './cells';
import { noOptions } from './values';

const field = (id: string, kind: Field['kind'], required = false): Field => ({
  id,
  kind,
  label: id,
  help: '',
  choices: [{ id: 'minor', label: 'Minor' }],
  required,
  binding: true,
});
type Row = { id: string; owner: string; priority: string };
const column = (id: 'owner' | 'priority', kind: Field['kind']): GridColumn<Row> => ({
  id,
  title: id,
  width: 80,
  text: (row) => row[id],
  edit: cellEditor(field(id, kind), noOptions, (row: Row) => row[id]),
});

test('a field is edited as what it is', () => {
  const kind = (of: Field['kind']) => cellEditor<Row>(field('x', of), noOptions, () => '')?.kind;
  expect(
    ['text', 'number', 'date', 'choice', 'yes-no', 'person'].map((of) => kind(of as Field['kind'])),
  ).toEqual(['text', 'number', 'date', 'choice', 'choice', 'choice']);
  expect(kind('many-choices')).toBeUndefined();
  expect(cellEditor<Row>(field('x', 'text', true), noOptions, () => '')?.optional).toBe(false);
});

test('changes of one row are one command, and what is emptied is named', () => {
  const row: Row = { id: 'a', owner: 'p1', priority: '2' };
  const other: Row = { id: 'b', owner: '', priority: '' };
  const fields = [field('owner', 'person'), field('priority', 'number')];
  const made = requestsOf(
    [
      { row, column: column('owner', 'person'), value: '' },
      { row, column: column('priority', 'number'), value: '1' },
      { row: other, column: column('owner', 'person'), value: 'p2' },
    ],
    fields,
    ({ id }, args) => ({ command: 'issue.change', args: { issue: id, ...args } }),
  );
  expect(made.map(({ args }) => args)).toEqual([
    { issue: 'a', priority: 1, clear: ['owner'] },
    { issue: 'b', owner: 'p2' },
  ]);
});
