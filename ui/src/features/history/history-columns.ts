/** The history as a table. */
import type { HistoryFacets, HistoryLine } from '$/ipc/bindings';
import type { GridColumn } from '$/kit/grid/column';
import { daysFacet, type Facet } from '$/kit/grid/filter';
import type { Grouping } from '$/kit/grid/group';
import { t } from '$/text/text';
import { timeOfDay } from '$/text/time';
import { localDate, localDay } from './days';

const labels = (options: readonly { value: string; label: string }[]) =>
  new Map(options.map(({ value, label }) => [value, label]));

/** How people and acts of the history are called. */
export function namesOf(facets: HistoryFacets) {
  const [people, commands] = [labels(facets.people), labels(facets.commands)];
  return {
    person: ({ person }: HistoryLine) => people.get(person ?? '') ?? t('history-nobody'),
    command: ({ command }: HistoryLine) => commands.get(command) ?? command,
  };
}

/** Where an act stands: taken back, not to be taken back, or neither. */
function standing({ undone, irreversible }: HistoryLine): string {
  if (undone) return t('history-undone');
  return irreversible ? t('history-irreversible') : '';
}

const kindsOf = ({ kinds }: HistoryLine) => kinds.map((kind) => t(`kind-${kind}`)).join(', ');

export function historyColumns(facets: HistoryFacets): GridColumn<HistoryLine>[] {
  const name = namesOf(facets);
  return [
    {
      id: 'label',
      title: t('history-what'),
      text: (row) => row.label,
      width: 280,
      grows: true,
      name: true,
      drawn: true,
    },
    { id: 'person', title: t('history-person'), text: name.person, width: 168, name: true, drawn: true },
    {
      id: 'at',
      title: t('history-when'),
      text: (row) => `${localDay(row.at)}, ${timeOfDay(row.at)}`,
      sortBy: (row) => row.sequence,
      width: 148,
    },
    { id: 'about', title: t('history-about'), text: (row) => row.about, width: 220, rank: 3, name: true },
    { id: 'state', title: t('issues-status'), text: standing, width: 196, rank: 2, drawn: true },
    { id: 'hash', title: t('history-hash'), text: (row) => row.hash, width: 92, rank: 3, mono: true },
    { id: 'kinds', title: t('history-kind'), text: kindsOf, width: 148, extra: true },
    { id: 'command', title: t('history-command'), text: name.command, width: 180, extra: true },
    {
      id: 'sequence',
      title: t('history-number'),
      text: (row) => String(row.sequence),
      sortBy: (row) => row.sequence,
      width: 80,
      align: 'end',
      extra: true,
    },
  ];
}

/** What entries are told apart by. */
export function historyFacets(facets: HistoryFacets): Facet<HistoryLine>[] {
  return [
    {
      id: 'person',
      label: t('history-person'),
      options: facets.people,
      of: ({ person }) => (person === undefined ? [] : [person]),
      pinned: true,
    },
    {
      id: 'kind',
      label: t('history-kind'),
      options: facets.kinds.map((value) => ({ value, label: t(`kind-${value}`) })),
      of: ({ kinds }) => kinds,
      pinned: true,
    },
    daysFacet('day', t('history-when'), (row) => localDate(row.at), true),
    {
      id: 'command',
      label: t('history-command'),
      options: facets.commands,
      of: ({ command }) => [command],
    },
    {
      id: 'state',
      label: t('issues-status'),
      options: [
        { value: 'undone', label: t('history-undone') },
        { value: 'irreversible', label: t('history-irreversible') },
        { value: 'holds', label: t('history-state-holds') },
      ],
      of: ({ undone, irreversible }) => [undone ? 'undone' : irreversible ? 'irreversible' : 'holds'],
    },
  ];
}

/** How entries are grouped; days stand in the order in which they were lived, the last one first. */
export function historyGroupings(
  facets: HistoryFacets,
  rows: readonly HistoryLine[],
): Grouping<HistoryLine>[] {
  const name = namesOf(facets);
  return [
    {
      id: 'day',
      label: t('history-day'),
      of: (row) => ({ key: localDate(row.at), label: localDay(row.at) }),
      order: [...new Set(rows.map((row) => localDate(row.at)))],
    },
    {
      id: 'person',
      label: t('history-person'),
      of: (row) => ({ key: row.person ?? '', label: name.person(row) }),
    },
    {
      id: 'command',
      label: t('history-command'),
      of: (row) => ({ key: row.command, label: name.command(row) }),
    },
  ];
}
