/** The sample files as a table. */
import { fieldColumn } from '$/forms/cells';
import type { SampleRow, SamplesView } from '$/ipc/bindings';
import type { GridColumn } from '$/kit/grid/column';
import { daysFacet, saidFacet, type Facet } from '$/kit/grid/filter';
import { saidGrouping, type Grouping } from '$/kit/grid/group';
import { shortDigest } from '$/kit/seal';
import type { State } from '$/kit/states';
import { t } from '$/text/text';
import { sizeWords } from './samples';

type Looks = Partial<GridColumn<SampleRow>>;

/** The fields that are shown until the user chooses others. */
const USUAL: Readonly<Record<string, Looks>> = {
  name: { grows: true, width: 220 },
  integration: { width: 168, rank: 2 },
  owner: { width: 148, rank: 3 },
  received_on: { width: 112, rank: 2 },
};

/** How a sample stands: accepted, masked, or neither. */
export function standing(row: SampleRow): { state: State; word: string } {
  if (row.accepted) return { state: 'complete', word: t('samples-accepted') };
  if (row.masked) return { state: 'ready', word: t('samples-masked') };
  return { state: 'warning', word: t('samples-unmasked') };
}

export function sampleColumns(view: SamplesView): GridColumn<SampleRow>[] {
  const usual = Object.keys(USUAL).flatMap((id) => view.fields.filter((field) => field.id === id));
  const others = view.fields.filter(({ id }) => !(id in USUAL));
  return [
    ...usual.map((field) => fieldColumn<SampleRow>(field, view.options, USUAL[field.id])),
    {
      id: 'size',
      title: t('samples-size'),
      text: (row) => sizeWords(row.size),
      sortBy: (row) => row.size,
      align: 'end',
      width: 80,
      rank: 3,
    },
    {
      id: 'digest',
      title: t('samples-digest'),
      text: (row) => shortDigest(row.digest),
      width: 104,
      rank: 3,
      mono: true,
    },
    {
      id: 'state',
      title: t('issues-status'),
      text: (row) => standing(row).word,
      width: 156,
      drawn: true,
    },
    ...others.map((field) => fieldColumn<SampleRow>(field, view.options, { extra: true })),
  ];
}

/** What samples are told apart by. */
export function sampleFacets({ samples }: SamplesView): Facet<SampleRow>[] {
  return [
    saidFacet('state', t('issues-status'), samples, (row) => standing(row).word, true),
    saidFacet('integration', t('home-corner'), samples, (row) => row.integration, true),
    saidFacet('owner', t('samples-owner'), samples, (row) => row.owner?.name ?? ''),
    daysFacet('received_on', t('samples-received'), (row) => row.received_on),
  ];
}

/** How samples are grouped. */
export function sampleGroupings(): Grouping<SampleRow>[] {
  return [
    saidGrouping('integration', t('home-corner'), (row) => row.integration),
    saidGrouping('state', t('issues-status'), (row) => standing(row).word),
  ];
}
