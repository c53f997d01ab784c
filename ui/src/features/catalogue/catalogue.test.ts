import { expect, test } from 'vitest';
import { blankObject, columnValues, objectValues, withColumn, withParticulars } from './catalogue';

test('what a form says takes the place of what was there, and the rest stays', () => {
  const object = { ...blankObject('Cost centres'), limits: ['8 MB'] };
  expect(object.id).toBe('cost-centres');
  const changed = withParticulars(object, {
    ...objectValues(object),
    methods: 'Flat file\n\n REST API ',
    load_order: '',
  });
  expect(changed.methods).toEqual(['Flat file', 'REST API']);
  expect([changed.limits, changed.load_order, changed.id]).toEqual([['8 MB'], 0, 'cost-centres']);
});

test('fields are added, replaced in their place and taken away', () => {
  const object = blankObject('Cost centres');
  const values = { ...columnValues(undefined), name: 'Code', type: 'string(10)', required: 'yes' };
  const one = withColumn(object, 'Cost centres', 0, values);
  const two = withColumn(one, 'Cost centres', 1, { ...values, name: 'Name', required: 'no' });
  expect(two.records[0]?.fields.map(({ name, required }) => [name, required])).toEqual([
    ['Code', true],
    ['Name', false],
  ]);
  const renamed = withColumn(two, 'Cost centres', 0, {
    ...columnValues(two.records[0]?.fields[0]),
    name: 'Key',
  });
  expect(renamed.records[0]?.fields[0]).toMatchObject({ name: 'Key', type: 'string(10)', required: true });
  expect(withColumn(renamed, 'Cost centres', 0, null).records[0]?.fields.map(({ name }) => name)).toEqual([
    'Name',
  ]);
});
