/** The acts on issues: by single keys, from the palette, and from the menu of a row. */
import type { Command } from '$/app/commands.svelte';
import type { IssueAct, IssueRow, IssuesView, Severity } from '$/ipc/bindings';
import type { MenuItem } from '$/kit/Menu.svelte';
import { t } from '$/text/text';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CircleDot from '@lucide/svelte/icons/circle-dot';
import Gauge from '@lucide/svelte/icons/gauge';
import SquareCheckBig from '@lucide/svelte/icons/square-check-big';
import UserRound from '@lucide/svelte/icons/user-round';
import UserRoundCheck from '@lucide/svelte/icons/user-round-check';
import { severities } from './issues';

/** What a key asks for, of the issues that it is about. */
export type Wish =
  { change: Record<string, unknown> } | { ask: 'owner' | 'due' | 'status' } | { act: IssueAct };

interface Deed {
  id: string;
  label: string;
  keys: string;
  icon: Command['icon'];
  wish: Wish;
}

/** Everything that can be done with issues that are at hand, for the person who acts. */
function deeds(person: string | null): Deed[] {
  const severity = (value: Severity, place: number): Deed => ({
    id: `issue.severity-${value}`,
    label: t('issues-set-severity', { severity: t(`severity-${value}`) }),
    keys: String(place + 1),
    icon: Gauge,
    wish: { change: { severity: value } },
  });
  return [
    { id: 'issue.owner', label: t('issues-assign'), keys: 'A', icon: UserRound, wish: { ask: 'owner' } },
    ...(person === null
      ? []
      : [
          {
            id: 'issue.mine',
            label: t('issues-assign-me'),
            keys: 'I',
            icon: UserRoundCheck,
            wish: { change: { owner: person } },
          },
        ]),
    {
      id: 'issue.status',
      label: t('issues-set-status'),
      keys: 'S',
      icon: CircleDot,
      wish: { ask: 'status' },
    },
    { id: 'issue.due', label: t('issues-set-due'), keys: 'D', icon: CalendarClock, wish: { ask: 'due' } },
    ...severities.map(severity),
    { id: 'issue.close', label: t('issues-close'), keys: 'E', icon: SquareCheckBig, wish: { act: 'close' } },
  ];
}

/** The same as commands, while there are issues at hand. */
export function issueCommands(
  at: readonly IssueRow[],
  person: string | null,
  grant: (issues: readonly IssueRow[], wish: Wish) => void,
): Command[] {
  if (at.length === 0) return [];
  const [only] = at;
  const note = at.length > 1 ? t('table-selected', { count: at.length }) : only?.reference;
  return deeds(person).map(({ id, label, keys, icon, wish }) => ({
    id,
    group: 'do',
    label,
    keys,
    icon,
    note,
    run: () => grant(at, wish),
  }));
}

/** The same as the menu of one issue. */
export function issueItems(
  issue: IssueRow,
  person: string | null,
  grant: (issues: readonly IssueRow[], wish: Wish) => void,
  open: () => void,
): MenuItem[] {
  return [
    { id: 'open', label: t('issues-see', { reference: issue.reference }), keys: 'Enter', run: open },
    ...deeds(person).map(({ id, label, keys, icon, wish }, place) => ({
      id,
      label,
      keys,
      icon,
      parted: place === 0,
      run: () => grant([issue], wish),
    })),
  ];
}

/** The field that a wish asks for. */
export function askedField(view: IssuesView, ask: 'owner' | 'due' | 'status') {
  return view.fields.find(({ id }) => id === ask);
}
