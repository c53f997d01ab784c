/** Which issues are shown, and in which state their chips are. */
import type { IssueRow, IssueStatus } from '$/ipc/bindings';
import type { State } from '$/kit/states';

export type Shown = 'open' | 'all' | 'mine';

/** The issues of a filter. */
export function shownIssues(rows: readonly IssueRow[], shown: Shown, person: string | null): IssueRow[] {
  switch (shown) {
    case 'open':
      return rows.filter(({ open }) => open);
    case 'mine':
      return rows.filter(({ open, owner }) => open && owner !== null && owner.id === person);
    default:
      return [...rows];
  }
}

/** The state in which a status is shown. */
export function stateOf(status: IssueStatus): State {
  const states: Record<IssueStatus, State> = {
    new: 'ready',
    triaged: 'ready',
    'in-work': 'in-progress',
    'ready-for-retest': 'retest',
    closed: 'complete',
    deferred: 'waived',
    rejected: 'not-applicable',
    duplicate: 'not-applicable',
  };
  return states[status];
}
