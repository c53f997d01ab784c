/** Rows of a mapping and lookup tables as tables. */
import { fieldColumn } from '$/forms/cells';
import type { LookupLine, MappingRowLine, MappingsView } from '$/ipc/bindings';
import type { GridColumn } from '$/kit/grid/column';
import { saidFacet, type Facet } from '$/kit/grid/filter';
import { saidGrouping, type Grouping } from '$/kit/grid/group';
import { lookOf } from '$/kit/states';
import { t } from '$/text/text';
import { worst } from './mappings';

type Looks = Partial<GridColumn<MappingRowLine>>;

/** The fields that are shown until the user chooses others, in their order. */
const USUAL: Readonly<Record<string, Looks>> = {
  source_field: { width: 148, mono: true },
  source_type: { width: 104, rank: 3 },
  target_field: { width: 148, mono: true },
  target_type: { width: 104, rank: 3 },
  target_required: { width: 96, rank: 3 },
  rule: { width: 108, rank: 2 },
  instruction: { width: 150, grows: true, rank: 2 },
  lookup: { width: 128, rank: 3 },
  default_value: { width: 112, rank: 3 },
  status: { width: 112, rank: 2, drawn: true },
};

/** What the column of findings says: each of them, so that it can be searched. */
const said = (row: MappingRowLine) =>
  row.findings.length > 0 ? row.findings.map(({ text }) => text).join(' ') : t('mappings-sound');

const gradeOf = (row: MappingRowLine) => {
  const state = worst(row.findings);
  return state ? t(lookOf(state).word) : t('mappings-sound');
};

export function rowColumns(view: MappingsView): GridColumn<MappingRowLine>[] {
  const usual = Object.entries(USUAL).flatMap(([id, looks]) =>
    view.fields
      .filter((field) => field.id === id)
      .map((field) => fieldColumn<MappingRowLine>(field, view.options, looks)),
  );
  const others = view.fields.filter(({ id }) => !(id in USUAL));
  return [
    {
      id: 'place',
      title: t('mappings-place'),
      text: (row) => String(row.place),
      sortBy: (row) => row.place,
      width: 48,
      align: 'end',
    },
    ...usual,
    { id: 'check', title: t('mappings-check'), text: said, width: 96, drawn: true },
    { id: 'reference', title: t('column-reference'), text: (row) => row.reference, width: 96, extra: true },
    ...others.map((field) => fieldColumn<MappingRowLine>(field, view.options, { extra: true })),
  ];
}

const labelOf = (view: MappingsView, id: string) => {
  const choices = view.fields.find((field) => field.id === id)?.choices ?? [];
  return (row: MappingRowLine) =>
    choices.find((choice) => choice.id === row.values[id])?.label ?? row.values[id] ?? '';
};

/** What a field is called. */
const titled = (view: MappingsView, id: string) => view.fields.find((field) => field.id === id)?.label ?? id;

/** What rows are told apart by. */
export function rowFacets(view: MappingsView): Facet<MappingRowLine>[] {
  const rows = view.open?.rows ?? [];
  const by = (id: string, shown = false) => saidFacet(id, titled(view, id), rows, labelOf(view, id), shown);
  return [
    by('status', true),
    by('rule', true),
    saidFacet('check', t('mappings-check'), rows, gradeOf, true),
    by('target_required'),
    saidFacet('target_place', titled(view, 'target_place'), rows, (row) => row.values['target_place'] ?? ''),
  ];
}

/** How rows are grouped. */
export function rowGroupings(view: MappingsView): Grouping<MappingRowLine>[] {
  return ['target_place', 'source_place', 'rule', 'status'].map((id) =>
    saidGrouping(id, titled(view, id), labelOf(view, id)),
  );
}

export function tableColumns(view: MappingsView): GridColumn<LookupLine>[] {
  const field = (id: string, looks: Partial<GridColumn<LookupLine>>) =>
    view.table_fields
      .filter((each) => each.id === id)
      .map((each) => fieldColumn<LookupLine>(each, view.options, looks));
  return [
    { id: 'reference', title: t('column-reference'), text: (row) => row.reference, width: 84 },
    ...field('name', { grows: true, width: 220 }),
    {
      id: 'entries',
      title: t('mappings-lines'),
      text: (row) => String(row.entries),
      sortBy: (row) => row.entries,
      width: 72,
      align: 'end',
    },
    {
      id: 'used',
      title: t('mappings-used'),
      text: (row) => String(row.used),
      sortBy: (row) => row.used,
      width: 160,
      align: 'end',
      rank: 3,
    },
    ...field('unmapped', { width: 176, rank: 2 }),
    ...field('otherwise', { width: 128, rank: 3 }),
    ...field('effective', { width: 112, rank: 3 }),
    ...field('approved_by', { width: 148, rank: 3 }),
  ];
}
