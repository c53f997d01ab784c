/** The issues as a table: what its columns say, what rows are told apart by, and how they are grouped. */
import { partyName } from '$/app/acts';
import { cellEditor } from '$/forms/cells';
import type { Field, IssueRow, IssuesView } from '$/ipc/bindings';
import type { GridColumn } from '$/kit/grid/column';
import type { Facet } from '$/kit/grid/filter';
import type { Grouping } from '$/kit/grid/group';
import { t } from '$/text/text';
import { day } from '$/text/time';
import { buckets, severities, statuses, workingOnly } from './issues';

/** A facet's value for rows that say nothing. */
const NONE = 'none';

/** Finds names by ids, once for all rows. */
export function namesOf(view: IssuesView) {
  const people = new Map(view.people.map((person) => [person.id, person]));
  const labels = (options: readonly { value: string; label: string }[]) =>
    new Map(options.map(({ value, label }) => [value, label]));
  const [integrations, steps] = [labels(view.options.integrations), labels(view.options.steps)];
  const [scenarios, workstreams] = [labels(view.scenarios), labels(view.workstreams)];
  return {
    owner: (row: IssueRow) => people.get(row.owner ?? '')?.name ?? '',
    party: (row: IssueRow) => people.get(row.owner ?? '')?.party,
    raisedBy: (row: IssueRow) => people.get(row.raised_by)?.name ?? '',
    integration: (row: IssueRow) => integrations.get(row.integration ?? '') ?? '',
    step: (row: IssueRow) => steps.get(row.step ?? '') ?? row.step ?? '',
    scenario: (row: IssueRow) => scenarios.get(row.scenario ?? '') ?? '',
    workstream: (row: IssueRow) => workstreams.get(row.workstream) ?? '',
  };
}

/** The age of an issue in words. */
export function ageWords({ age, aged, open }: Pick<IssueRow, 'age' | 'aged' | 'open'>): string {
  const days = t('issue-days', { count: age });
  return open && aged !== 'week' ? t('issue-aged', { days, word: t(`issue-age-${aged}`) }) : days;
}

/** Counts of days in words, each formatted once for all rows. */
function daysOnce(): (count: number) => string {
  const known = new Map<number, string>();
  return (count) => {
    const words = known.get(count) ?? t('issue-days', { count });
    known.set(count, words);
    return words;
  };
}

/** The columns; those that can be edited are called as their fields are. */
export function issueColumns(view: IssuesView): GridColumn<IssueRow>[] {
  const name = namesOf(view);
  const days = daysOnce();
  const field = (id: string): Field | undefined => view.fields.find((each) => each.id === id);
  const edit = (id: string, value: (row: IssueRow) => string, locked?: (row: IssueRow) => string) => {
    const found = field(id);
    return cellEditor(found && workingOnly(found), view.options, value, locked);
  };
  const yes = (is: boolean) => (is ? 'yes' : 'no');
  const ended = (row: IssueRow) =>
    row.open ? '' : t('issues-ended', { reference: row.reference, status: t(`issue-${row.status}`) });
  return [
    { id: 'reference', title: t('column-reference'), text: (row) => row.reference, width: 84 },
    {
      id: 'name',
      title: t('issues-what'),
      text: (row) => row.name,
      width: 220,
      grows: true,
      name: true,
      edit: edit('name', (row) => row.name),
    },
    {
      id: 'kind',
      title: t('issues-kind'),
      text: (row) => t(`issue-kind-${row.kind}`),
      width: 108,
      extra: true,
      edit: edit('kind', (row) => row.kind),
    },
    {
      id: 'severity',
      title: t('issues-severity'),
      text: (row) => t(`severity-${row.severity}`),
      sortBy: (row) => severities.indexOf(row.severity),
      width: 100,
      drawn: true,
      edit: edit('severity', (row) => row.severity),
    },
    {
      id: 'status',
      title: t('issues-status'),
      text: (row) => t(`issue-${row.status}`),
      sortBy: (row) => statuses.indexOf(row.status),
      width: 148,
      drawn: true,
      edit: edit('status', (row) => row.status, ended),
    },
    {
      id: 'owner',
      title: t('issues-owner'),
      text: name.owner,
      width: 148,
      rank: 2,
      name: true,
      edit: edit('owner', (row) => row.owner ?? ''),
    },
    {
      id: 'party',
      title: t('issues-party'),
      text: (row) => partyName(name.party(row)),
      width: 100,
      extra: true,
    },
    {
      id: 'due',
      title: t('issues-due'),
      text: (row) => (row.due ? day(row.due, 'without-year') : ''),
      sortBy: (row) => row.due ?? null,
      width: 140,
      rank: 2,
      drawn: true,
      edit: edit('due', (row) => row.due ?? ''),
    },
    {
      id: 'age',
      title: t('issues-age'),
      text: (row) => days(row.age),
      sortBy: (row) => row.age,
      width: 152,
      rank: 3,
      drawn: true,
    },
    {
      id: 'quiet',
      title: t('issues-quiet'),
      text: (row) => days(row.quiet),
      sortBy: (row) => row.quiet,
      width: 112,
      extra: true,
    },
    {
      id: 'integration',
      title: t('home-corner'),
      text: name.integration,
      width: 148,
      rank: 3,
      name: true,
      edit: edit('integration', (row) => row.integration ?? ''),
    },
    { id: 'step', title: t('issues-step'), text: name.step, width: 132, extra: true },
    { id: 'scenario', title: t('issues-scenario'), text: name.scenario, width: 180, extra: true, name: true },
    {
      id: 'priority',
      title: t('issues-priority'),
      text: (row) => row.priority?.toString() ?? '',
      sortBy: (row) => row.priority ?? null,
      width: 76,
      align: 'end',
      extra: true,
      edit: edit('priority', (row) => row.priority?.toString() ?? ''),
    },
    {
      id: 'affects_sign_off',
      title: t('issues-affects'),
      text: (row) => (row.affects_sign_off ? t('form-yes') : t('form-no')),
      width: 116,
      extra: true,
      edit: edit('affects_sign_off', (row) => yes(row.affects_sign_off)),
    },
    {
      id: 'root_cause',
      title: t('issues-root-cause'),
      text: (row) => field('root_cause')?.choices.find(({ id }) => id === row.root_cause)?.label ?? '',
      width: 116,
      extra: true,
      edit: edit('root_cause', (row) => row.root_cause ?? ''),
    },
    {
      id: 'fixed_in',
      title: t('issue-fixed-in'),
      text: (row) => row.fixed_in ?? '',
      width: 108,
      extra: true,
      name: true,
      edit: edit('fixed_in', (row) => row.fixed_in ?? ''),
    },
    {
      id: 'raised',
      title: t('issues-raised'),
      text: (row) => day(row.raised),
      sortBy: (row) => row.raised,
      width: 108,
      extra: true,
    },
    {
      id: 'raised_by',
      title: t('issues-raised-by'),
      text: name.raisedBy,
      width: 148,
      extra: true,
      name: true,
    },
    ...(view.workstreams.length > 1
      ? [
          {
            id: 'workstream',
            title: t('home-workstream'),
            text: name.workstream,
            width: 132,
            extra: true,
            name: true,
          },
        ]
      : []),
  ];
}

/** What issues are told apart by. */
export function issueFacets(view: IssuesView): Facet<IssueRow>[] {
  const name = namesOf(view);
  const none = (label: string) => ({ value: NONE, label });
  const yesNo = [
    { value: 'yes', label: t('form-yes') },
    { value: 'no', label: t('form-no') },
  ];
  const parties = ['provider', 'customer', 'supplier', 'third-party'] as const;
  return [
    {
      id: 'status',
      label: t('issues-status'),
      options: statuses.map((value) => ({ value, label: t(`issue-${value}`) })),
      of: (row) => [row.status],
      pinned: true,
    },
    {
      id: 'severity',
      label: t('issues-severity'),
      options: severities.map((value) => ({ value, label: t(`severity-${value}`) })),
      of: (row) => [row.severity],
      pinned: true,
    },
    {
      id: 'owner',
      label: t('issues-owner'),
      options: [
        none(t('issues-no-owner')),
        ...view.people.map(({ id, name }) => ({ value: id, label: name })),
      ],
      of: (row) => [row.owner ?? NONE],
      pinned: true,
    },
    {
      id: 'party',
      label: t('issues-party'),
      options: parties.map((value) => ({ value, label: partyName(value) })),
      of: (row) => [name.party(row) ?? NONE],
    },
    {
      id: 'kind',
      label: t('issues-kind'),
      options: (view.fields.find(({ id }) => id === 'kind')?.choices ?? []).map(({ id, label }) => ({
        value: id,
        label,
      })),
      of: (row) => [row.kind],
    },
    {
      id: 'integration',
      label: t('home-corner'),
      options: [none(t('issues-no-integration')), ...view.options.integrations],
      of: (row) => [row.integration ?? NONE],
    },
    {
      id: 'step',
      label: t('issues-step'),
      options: view.options.steps,
      of: (row) => (row.step ? [row.step] : []),
    },
    {
      id: 'late',
      label: t('issues-late'),
      options: yesNo,
      of: (row) => [row.late ? 'yes' : 'no'],
    },
    {
      id: 'affects',
      label: t('issues-affects'),
      options: yesNo,
      of: (row) => [row.affects_sign_off ? 'yes' : 'no'],
    },
    {
      id: 'aged',
      label: t('issues-age'),
      options: buckets.map((value) => ({ value, label: t(`issue-aged-${value}`) })),
      of: (row) => [row.aged],
    },
    ...(view.workstreams.length > 1
      ? [
          {
            id: 'workstream',
            label: t('home-workstream'),
            options: view.workstreams,
            of: (row: IssueRow) => [row.workstream],
          },
        ]
      : []),
  ];
}

/** How issues are grouped. */
export function issueGroupings(view: IssuesView): Grouping<IssueRow>[] {
  const name = namesOf(view);
  const or = (label: string, otherwise: string) => ({ key: label || NONE, label: label || otherwise });
  return [
    {
      id: 'status',
      label: t('issues-status'),
      of: (row) => ({ key: row.status, label: t(`issue-${row.status}`) }),
      order: statuses,
    },
    {
      id: 'severity',
      label: t('issues-severity'),
      of: (row) => ({ key: row.severity, label: t(`severity-${row.severity}`) }),
      order: severities,
    },
    { id: 'owner', label: t('issues-owner'), of: (row) => or(name.owner(row), t('issues-no-owner')) },
    {
      id: 'party',
      label: t('issues-party'),
      of: (row) => or(partyName(name.party(row)), t('issues-no-owner')),
    },
    {
      id: 'integration',
      label: t('home-corner'),
      of: (row) => or(name.integration(row), t('issues-no-integration')),
    },
    {
      id: 'aged',
      label: t('issues-age'),
      of: (row) => ({ key: row.aged, label: t(`issue-aged-${row.aged}`) }),
      order: buckets,
    },
  ];
}
