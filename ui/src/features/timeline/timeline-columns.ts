/** Commitments, and the moves of their dates, as tables. */
import { partyName } from '$/app/acts';
import { cellEditor, fieldColumn } from '$/forms/cells';
import type { CommitmentRow, Field, LedgerLine, TimelineView } from '$/ipc/bindings';
import type { GridColumn } from '$/kit/grid/column';
import { daysFacet, saidFacet, type Facet } from '$/kit/grid/filter';
import { saidGrouping, type Grouping } from '$/kit/grid/group';
import type { State } from '$/kit/states';
import { t } from '$/text/text';
import { day, signed } from '$/text/time';

/** How a commitment stands. */
export function standing(row: CommitmentRow): { state: State; word: string } {
  if (row.kept_on) {
    return { state: 'complete', word: t('timeline-kept', { date: day(row.kept_on, 'without-year') }) };
  }
  if (row.late) return { state: 'stale', word: t('timeline-late') };
  return { state: 'ready', word: t('timeline-promised') };
}

/** The columns. A kept promise doesn't change any more, and a date moves only with its cause; the cells say so. */
export function commitmentColumns(view: TimelineView, fields: readonly Field[]): GridColumn<CommitmentRow>[] {
  const settled = (row: CommitmentRow) => row.settled ?? '';
  const own = (id: string, more: Partial<GridColumn<CommitmentRow>>): GridColumn<CommitmentRow>[] =>
    fields
      .filter((field) => field.id === id)
      .map((field) =>
        fieldColumn<CommitmentRow>(field, view.options, {
          edit: cellEditor(field, view.options, (row) => row.values[id] ?? '', settled),
          ...more,
        }),
      );
  const date = (value: (row: CommitmentRow) => string, locked: string) => ({
    text: (row: CommitmentRow) => day(value(row)),
    sortBy: value,
    edit: { kind: 'date' as const, value, locked: () => locked },
  });
  return [
    { id: 'reference', title: t('column-reference'), text: (row) => row.reference, width: 84 },
    ...own('name', { grows: true, width: 220 }),
    ...own('step', { text: (row) => row.step, width: 150, rank: 3 }),
    {
      id: 'party',
      title: t('organisation-party'),
      text: (row) => partyName(row.party),
      width: 104,
      rank: 2,
      edit: { kind: 'text', value: (row) => row.party, locked: () => t('timeline-locked-party') },
    },
    ...own('owner', { width: 148, rank: 3 }),
    {
      id: 'first_date',
      title: t('timeline-first'),
      text: (row) => day(row.first_date),
      sortBy: (row) => row.first_date,
      width: 112,
      rank: 3,
    },
    {
      id: 'date',
      title: t('issues-due'),
      width: 112,
      ...date((row) => row.date, t('answers-locked-date')),
    },
    {
      id: 'slip',
      title: t('timeline-slip'),
      text: ({ slip_days: days }) => (days === 0 ? '' : t('timeline-days', { count: days })),
      sortBy: ({ slip_days: days }) => days,
      align: 'end',
      width: 88,
      rank: 2,
    },
    { id: 'state', title: t('issues-status'), text: (row) => standing(row).word, width: 132, drawn: true },
    ...own('start', { extra: true, width: 112 }),
    {
      id: 'workstream',
      title: t('home-workstream'),
      text: (row) => row.workstream,
      width: 132,
      extra: true,
      name: true,
    },
  ];
}

/** What commitments are told apart by. */
export function commitmentFacets({ rows }: TimelineView): Facet<CommitmentRow>[] {
  const state = (row: CommitmentRow) =>
    row.kept_on ? t('timeline-legend-kept') : row.late ? t('timeline-late') : t('timeline-promised');
  return [
    saidFacet('state', t('issues-status'), rows, state, true),
    saidFacet('party', t('organisation-party'), rows, (row) => partyName(row.party), true),
    daysFacet('date', t('issues-due'), (row) => row.date, true),
    saidFacet('owner', t('issues-owner'), rows, (row) => row.owner?.name ?? ''),
    saidFacet('step', t('timeline-step'), rows, (row) => row.step),
    saidFacet('workstream', t('home-workstream'), rows, (row) => row.workstream),
  ];
}

/** How commitments are grouped. */
export function commitmentGroupings(): Grouping<CommitmentRow>[] {
  return [
    saidGrouping('party', t('organisation-party'), (row) => partyName(row.party)),
    saidGrouping('step', t('timeline-step'), (row) => row.step),
    saidGrouping('workstream', t('home-workstream'), (row) => row.workstream),
  ];
}

const recordedOn = ({ slip }: LedgerLine) => slip.at.slice(0, 10);

/** The columns of the moves. What was recorded is never changed. */
export function moveColumns(): GridColumn<LedgerLine>[] {
  return [
    { id: 'reference', title: t('column-reference'), text: (row) => row.reference, width: 84 },
    {
      id: 'name',
      title: t('timeline-commitment'),
      text: (row) => row.name,
      width: 180,
      grows: true,
      name: true,
    },
    {
      id: 'from',
      title: t('timeline-from'),
      text: ({ slip }) => day(slip.from),
      sortBy: ({ slip }) => slip.from,
      width: 104,
      rank: 2,
    },
    {
      id: 'to',
      title: t('timeline-to'),
      text: ({ slip }) => day(slip.to),
      sortBy: ({ slip }) => slip.to,
      width: 104,
    },
    {
      id: 'days',
      title: t('timeline-days-head'),
      text: ({ slip }) => signed(slip.days),
      sortBy: ({ slip }) => slip.days,
      width: 64,
      align: 'end',
    },
    {
      id: 'party',
      title: t('organisation-party'),
      text: ({ slip }) => partyName(slip.party),
      width: 104,
    },
    { id: 'cause', title: t('timeline-cause'), text: ({ slip }) => slip.cause, width: 220, name: true },
    {
      id: 'by',
      title: t('timeline-recorded-by'),
      text: ({ slip }) => slip.by?.name ?? '',
      width: 140,
      rank: 3,
      name: true,
    },
    {
      id: 'at',
      title: t('timeline-recorded-at'),
      text: (row) => day(recordedOn(row)),
      sortBy: ({ slip }) => slip.at,
      width: 104,
      rank: 3,
    },
    {
      id: 'workstream',
      title: t('home-workstream'),
      text: (row) => row.workstream,
      width: 132,
      extra: true,
      name: true,
    },
  ];
}

/** What moves are told apart by. */
export function moveFacets({ ledger }: TimelineView): Facet<LedgerLine>[] {
  return [
    saidFacet('party', t('timeline-cause-party'), ledger, ({ slip }) => partyName(slip.party), true),
    saidFacet('by', t('timeline-recorded-by'), ledger, ({ slip }) => slip.by?.name ?? '', true),
    daysFacet('at', t('timeline-recorded-at'), recordedOn, true),
    saidFacet('cause', t('timeline-cause'), ledger, ({ slip }) => slip.cause),
    saidFacet('workstream', t('home-workstream'), ledger, (row) => row.workstream),
  ];
}

/** How moves are grouped. */
export function moveGroupings(): Grouping<LedgerLine>[] {
  return [
    saidGrouping('party', t('timeline-cause-party'), ({ slip }) => partyName(slip.party)),
    saidGrouping('cause', t('timeline-cause'), ({ slip }) => slip.cause),
    saidGrouping('reference', t('timeline-commitment'), (row) => `${row.reference} ${row.name}`),
  ];
}
