/** Business objects, and the fields of one, as tables. */
import { fieldColumn } from '$/forms/cells';
import { noOptions } from '$/forms/values';
import type { BusinessObject, CatalogueField, ObjectRow } from '$/ipc/bindings';
import type { CellChange, GridColumn } from '$/kit/grid/column';
import { saidFacet, type Facet } from '$/kit/grid/filter';
import { saidGrouping, type Grouping } from '$/kit/grid/group';
import { t } from '$/text/text';
import {
  columnFields,
  columnValues,
  objectFields,
  objectValues,
  withColumn,
  withParticulars,
} from './catalogue';

/** An object as a row: its values as the form shows them. */
export interface ObjectLine {
  id: string;
  row: ObjectRow;
  values: ReturnType<typeof objectValues>;
}

export const objectLine = (row: ObjectRow): ObjectLine => ({
  id: row.id,
  row,
  values: objectValues(row.object),
});

type Looks = Partial<GridColumn<ObjectLine>>;

/** What is shown of objects until the user chooses others, in its order. */
const USUAL: Readonly<Record<string, Looks>> = {
  name: { grows: true, width: 200 },
  direction: { width: 104 },
  methods: { width: 180, text: (line) => line.row.object.methods.join(', ') },
  frequency: { width: 120, rank: 2 },
  key: { width: 140, rank: 3 },
  load_order: { width: 88, rank: 3, sortBy: (line) => line.row.object.load_order },
};

/** Where what is known of an object comes from. */
const origin = ({ row }: ObjectLine): string => {
  if (!row.own) return t('catalogue-built-in');
  return row.origin === '' ? t('catalogue-own') : row.origin;
};

export function objectColumns(): GridColumn<ObjectLine>[] {
  const column = (id: string, looks: Looks) =>
    objectFields()
      .filter((field) => field.id === id)
      .map((field) => fieldColumn<ObjectLine>(field, noOptions, looks));
  const others = objectFields().filter(({ id }) => !(id in USUAL));
  return [
    ...Object.entries(USUAL).flatMap(([id, looks]) => column(id, looks)),
    {
      id: 'fields',
      title: t('catalogue-count'),
      text: ({ row }) => String(row.fields),
      sortBy: ({ row }) => row.fields,
      align: 'end',
      width: 72,
    },
    {
      id: 'confidence',
      title: t('catalogue-confidence'),
      text: ({ row }) => t(`confidence-${row.confidence}`),
      width: 152,
      drawn: true,
    },
    { id: 'origin', title: t('catalogue-knowledge'), text: origin, width: 148, rank: 3, name: true },
    ...others.flatMap(({ id }) => column(id, { extra: true })),
  ];
}

/** What objects are told apart by. */
export function objectFacets(lines: readonly ObjectLine[]): Facet<ObjectLine>[] {
  return [
    saidFacet('direction', t('column-direction'), lines, ({ row }) => t(`direction-${row.direction}`), true),
    saidFacet('methods', t('catalogue-methods'), lines, ({ row }) => row.object.methods, true),
    saidFacet('confidence', t('catalogue-confidence'), lines, ({ row }) => t(`confidence-${row.confidence}`)),
    saidFacet('origin', t('catalogue-knowledge'), lines, origin),
  ];
}

/** The objects with their new values: one command each, however many of its cells changed. */
export function changedObjects(changes: readonly CellChange<ObjectLine>[]): BusinessObject[] {
  const values = new Map<ObjectLine, ObjectLine['values']>();
  for (const { row, column, value } of changes) {
    values.set(row, { ...(values.get(row) ?? row.values), [column.id]: value });
  }
  return [...values].map(([line, now]) => withParticulars(line.row.object, now));
}

/** A field of an object as a row. */
export interface FieldLine {
  id: string;
  record: string;
  place: number;
  field: CatalogueField;
  values: ReturnType<typeof columnValues>;
}

export function fieldLines(object: BusinessObject): FieldLine[] {
  return object.records.flatMap(({ name, fields }) =>
    fields.map((field, place) => ({
      id: `${object.id}/${name}/${place}`,
      record: name,
      place,
      field,
      values: columnValues(field),
    })),
  );
}

const FIELD_LOOKS: Readonly<Record<string, Partial<GridColumn<FieldLine>>>> = {
  name: { width: 180, grows: true, mono: true },
  type: { width: 128 },
  required: { width: 96 },
  unique: { width: 88, rank: 3 },
  allowed: { width: 160, rank: 2, text: ({ field }) => (field.allowed ?? []).join(', ') },
  restriction: { width: 140, extra: true },
  description: { width: 240, rank: 3 },
};

export function fieldColumns(): GridColumn<FieldLine>[] {
  return [
    ...columnFields().map((field) => fieldColumn<FieldLine>(field, noOptions, FIELD_LOOKS[field.id])),
    {
      id: 'record',
      title: t('catalogue-record'),
      text: ({ record }) => record,
      width: 128,
      extra: true,
      name: true,
    },
  ];
}

/** What fields are told apart by. */
export function fieldFacets(lines: readonly FieldLine[]): Facet<FieldLine>[] {
  const yes = (is: boolean | undefined) => (is ? t('form-yes') : t('form-no'));
  return [
    saidFacet('required', t('catalogue-required'), lines, ({ field }) => yes(field.required), true),
    saidFacet('type', t('catalogue-type'), lines, ({ values }) => values['type'] ?? ''),
    saidFacet('record', t('catalogue-record'), lines, ({ record }) => record),
  ];
}

/** Fields stand under the record that they are of, in the order of the source. */
export function fieldGroupings(object: BusinessObject | undefined): Grouping<FieldLine>[] {
  const records = object?.records.map(({ name }) => name) ?? [];
  return [
    { ...saidGrouping<FieldLine>('record', t('catalogue-record'), ({ record }) => record), order: records },
  ];
}

/** The object with new values in the cells of its fields. */
export function withCells(object: BusinessObject, changes: readonly CellChange<FieldLine>[]): BusinessObject {
  const values = new Map<FieldLine, FieldLine['values']>();
  for (const { row, column, value } of changes) {
    values.set(row, { ...(values.get(row) ?? row.values), [column.id]: value });
  }
  return [...values].reduce((made, [{ record, place }, now]) => withColumn(made, record, place, now), object);
}
