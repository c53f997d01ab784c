/** The rows and lines of the charts of a project's progress. */
import type { IssueDay, WorkstreamProgress } from '$/ipc/bindings';
import type { BarRow, Line } from '$/kit/chart';
import { t } from '$/text/text';

/** A row a step: what is done, begun, and to be done again, of all its items. */
export function itemRows({ steps }: Pick<WorkstreamProgress, 'steps'>): BarRow[] {
  return steps.map(({ id, name, items }) => ({
    id,
    name,
    values: { done: items.done, begun: items.begun, again: items.stale + items.reconfirm },
    of: items.of,
    label: t('home-cell-count', { done: items.done, of: items.of }),
  }));
}

/** Issues raised, ended and open, day by day; nothing where none was raised. */
export function issueLines(days: readonly IssueDay[]): Line[] {
  const points = (value: (day: IssueDay) => number) => days.map((day) => ({ on: day.on, value: value(day) }));
  return [
    { id: 'raised', name: t('charts-raised'), tone: 'accent', points: points(({ raised }) => raised) },
    { id: 'ended', name: t('charts-ended'), tone: 'signed', points: points(({ ended }) => ended) },
    {
      id: 'open',
      name: t('charts-open'),
      tone: 'awaiting',
      dashed: true,
      points: points(({ open }) => open),
    },
  ];
}
