/** Cells of grids by the fields of templates: one description of a field serves forms and tables. */
import type { Field, FormOptions } from '$/ipc/bindings';
import type { Request } from '$/ipc/core';
import type { CellChange, CellEditor, CellOption } from '$/kit/grid/column';
import { t } from '$/text/text';
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
