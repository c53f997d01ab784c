import { expect, test } from 'vitest';
import type { BusinessObject, CatalogueField, ObjectRow } from '$/ipc/bindings';
import { blankObject } from './catalogue';
import {
  changedObjects,
  fieldColumns,
  fieldLines,
  objectColumns,
  objectLine,
  withCells,
} from './catalogue-columns';

const field = (name: string) => ({ name }) as CatalogueField;
const object: BusinessObject = {
  ...blankObject('Invoices'),
  methods: ['REST API', 'flat file'],
  records: [
    { name: 'Header', fields: [field('Number'), field('Total')] },
    { name: 'Line', fields: [field('Quantity')] },
  ],
};
const row = { id: object.id, name: object.name, object } as unknown as ObjectRow;
const column = <Column extends { id: string }>(columns: readonly Column[], id: string) => {
  const found = columns.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('several cells of one object are one change of it, and lists stay as they were', () => {
  const line = objectLine(row);
  const columns = objectColumns();
  const [made, more] = changedObjects([
    { row: line, column: column(columns, 'frequency'), value: 'daily' },
    { row: line, column: column(columns, 'load_order'), value: '7' },
  ]);
  expect(more).toBeUndefined();
  expect(made).toMatchObject({ frequency: 'daily', load_order: 7, methods: ['REST API', 'flat file'] });
  expect(column(columns, 'methods').edit).toBeUndefined();
});

test('cells of fields change their field in its record alone', () => {
  const lines = fieldLines(object);
  expect(lines.map(({ id }) => id)).toEqual(['invoices/Header/0', 'invoices/Header/1', 'invoices/Line/0']);
  const [, total, quantity] = lines;
  if (!total || !quantity) throw new Error('there are fields');
  const columns = fieldColumns();
  const made = withCells(object, [
    { row: total, column: column(columns, 'type'), value: 'decimal(32,4)' },
    { row: total, column: column(columns, 'required'), value: 'yes' },
    { row: quantity, column: column(columns, 'name'), value: 'Count' },
  ]);
  expect(made.records[0]?.fields).toMatchObject([
    { name: 'Number' },
    { name: 'Total', type: 'decimal(32,4)', required: true },
  ]);
  expect(made.records[1]?.fields).toMatchObject([{ name: 'Count' }]);
});
