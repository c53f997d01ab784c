/** Cells of grids by the fields of templates: one description of a field serves forms and tables. */
import type { Field, FormOptions } from '$/ipc/bindings';
import type { Request } from '$/ipc/core';
import type { CellChange, CellEditor, CellOption, GridColumn } from '$/kit/grid/column';
import { t } from '$/text/text';
import { day } from '$/text/time';
import { changed, type Values } from './values';

/** The editor of a field's cells; undefined for fields that a line can't hold. */
export function cellEditor<Row>(
  field: Field | undefined,
  options: FormOptions,
  value: (row: Row) => string,
  locked?: (row: Row) => string,
): CellEditor<Row> | undefined {
  if (!field || field.kind === 'list' || field.kind === 'many-choices') return undefined;
  const choices = choicesOf(field, options);
  const kind = choices ? 'choice' : field.kind === 'date' || field.kind === 'number' ? field.kind : 'text';
  return { kind, optional: !field.required, options: choices ?? undefined, value, locked };
}

/** What a field chooses from; null for fields that are typed. */
export function choicesOf(field: Field, options: FormOptions): readonly CellOption[] | null {
  switch (field.kind) {
    case 'choice':
      return field.choices.map(({ id, label }) => ({ value: id, label }));
    case 'yes-no':
      return [
        { value: 'yes', label: t('form-yes') },
        { value: 'no', label: t('form-no') },
      ];
    case 'person':
      return options.people;
    case 'system':
      return options.systems;
    case 'integration':
      return options.integrations;
    default:
      return null;
  }
}

/** The column of a field whose values a row carries as its form shows them; `more` says what differs. */
export function fieldColumn<Row extends { values: Values }>(
  field: Field,
  options: FormOptions,
  more: Partial<GridColumn<Row>> = {},
): GridColumn<Row> {
  const value = (row: Row) => row.values[field.id] ?? '';
  const labels = new Map(choicesOf(field, options)?.map(({ value, label }) => [value, label]));
  const isDate = field.kind === 'date';
  const text = (row: Row) => {
    const said = value(row);
    return isDate && said !== '' ? day(said) : (labels.get(said) ?? said);
  };
  return {
    id: field.id,
    title: field.label,
    text,
    // Dates are sorted as days, numbers as numbers; both are what is kept.
    sortBy: isDate ? value : undefined,
    width: 128,
    align: field.kind === 'number' ? 'end' : undefined,
    name: labels.size === 0 && field.kind !== 'number' && !isDate,
    edit: cellEditor(field, options, value),
    ...more,
  };
}

/** One command a row for changes of cells. A column is called as its field is. */
export function requestsOf<Row extends { id: string }>(
  changes: readonly CellChange<Row>[],
  fields: readonly Field[],
  request: (row: Row, args: Record<string, unknown>) => Request,
): Request[] {
  const rows = new Map<Row, CellChange<Row>[]>();
  for (const change of changes) rows.set(change.row, [...(rows.get(change.row) ?? []), change]);
  return [...rows].map(([row, cells]) => {
    const before: Values = {};
    const now: Values = {};
    for (const { column, value } of cells) {
      before[column.id] = column.edit?.value(row) ?? '';
      now[column.id] = value;
    }
    const named = fields.filter(({ id }) => id in now);
    return request(row, changed(named, before, now));
  });
}
