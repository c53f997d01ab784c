/** The integrations as a table: every field is a column, the usual ones are shown. */
import { fieldColumn } from '$/forms/cells';
import type { IntegrationRow, IntegrationsView } from '$/ipc/bindings';
import type { GridColumn } from '$/kit/grid/column';
import type { Facet } from '$/kit/grid/filter';
import type { Grouping } from '$/kit/grid/group';
import { t } from '$/text/text';

type Looks = Partial<GridColumn<IntegrationRow>>;

/** The fields that are shown until the user chooses others, in their order. */
const USUAL: Readonly<Record<string, Looks>> = {
  name: { grows: true, width: 180 },
  direction: { width: 100, rank: 2 },
  source_system: { width: 140, rank: 2 },
  target_system: { width: 140, rank: 3 },
  method: { width: 120, rank: 2 },
  frequency: { width: 112, rank: 3 },
  standard: { width: 132, rank: 3, drawn: true },
};

export function integrationColumns(view: IntegrationsView): GridColumn<IntegrationRow>[] {
  const usual = Object.keys(USUAL).flatMap((id) => view.fields.filter((field) => field.id === id));
  const others = view.fields.filter(({ id }) => !(id in USUAL));
  return [
    { id: 'reference', title: t('column-reference'), text: (row) => row.reference, width: 84 },
    ...usual.map((field) => fieldColumn<IntegrationRow>(field, view.options, USUAL[field.id])),
    {
      id: 'workstream',
      title: t('home-workstream'),
      text: (row) => row.workstream,
      width: 120,
      rank: 3,
      name: true,
    },
    ...others.map((field) => fieldColumn<IntegrationRow>(field, view.options, { extra: true })),
  ];
}

/** What integrations are told apart by. */
export function integrationFacets(view: IntegrationsView): Facet<IntegrationRow>[] {
  const said = (of: (row: IntegrationRow) => string) =>
    [...new Set(view.rows.map(of))].filter(Boolean).map((value) => ({ value, label: value }));
  const facet = (
    id: string,
    label: string,
    of: (row: IntegrationRow) => string,
    pinned = false,
  ): Facet<IntegrationRow> => ({ id, label, options: said(of), of: (row) => [of(row)], pinned });
  const standard = (row: IntegrationRow) =>
    row.standard === null
      ? t('integrations-not-said')
      : row.standard
        ? t('integrations-standard')
        : t('integrations-non-standard');
  return [
    facet('direction', t('column-direction'), (row) => t(`direction-${row.direction}`), true),
    facet('method', t('column-method'), (row) => row.method, true),
    facet('standard', t('column-standard'), standard, true),
    facet('source', t('column-source'), (row) => row.source),
    facet('target', t('column-target'), (row) => row.target),
    facet('frequency', t('column-frequency'), (row) => row.frequency),
    facet('workstream', t('home-workstream'), (row) => row.workstream),
  ];
}

/** How integrations are grouped. */
export function integrationGroupings(): Grouping<IntegrationRow>[] {
  const by = (id: string, label: string, of: (row: IntegrationRow) => string) => ({
    id,
    label,
    of: (row: IntegrationRow) => ({ key: of(row) || 'none', label: of(row) || '—' }),
  });
  return [
    by('method', t('column-method'), (row) => row.method),
    by('direction', t('column-direction'), (row) => t(`direction-${row.direction}`)),
    by('workstream', t('home-workstream'), (row) => row.workstream),
  ];
}
