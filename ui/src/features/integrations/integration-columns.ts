/** The integrations as a table: every field is a column, the usual ones are shown. */
import { fieldColumn } from '$/forms/cells';
import type { IntegrationRow, IntegrationsView } from '$/ipc/bindings';
import type { GridColumn } from '$/kit/grid/column';
import { saidFacet, type Facet } from '$/kit/grid/filter';
import { saidGrouping, type Grouping } from '$/kit/grid/group';
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
  const standard = (row: IntegrationRow) =>
    row.standard === null
      ? t('integrations-not-said')
      : row.standard
        ? t('integrations-standard')
        : t('integrations-non-standard');
  const { rows } = view;
  return [
    saidFacet('direction', t('column-direction'), rows, (row) => t(`direction-${row.direction}`), true),
    saidFacet('method', t('column-method'), rows, (row) => row.method, true),
    saidFacet('standard', t('column-standard'), rows, standard, true),
    saidFacet('source', t('column-source'), rows, (row) => row.source),
    saidFacet('target', t('column-target'), rows, (row) => row.target),
    saidFacet('frequency', t('column-frequency'), rows, (row) => row.frequency),
    saidFacet('workstream', t('home-workstream'), rows, (row) => row.workstream),
  ];
}

/** How integrations are grouped. */
export function integrationGroupings(): Grouping<IntegrationRow>[] {
  return [
    saidGrouping('method', t('column-method'), (row) => row.method),
    saidGrouping('direction', t('column-direction'), (row) => t(`direction-${row.direction}`)),
    saidGrouping('workstream', t('home-workstream'), (row) => row.workstream),
  ];
}
