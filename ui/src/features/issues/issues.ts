/** Which issues are shown, and in which state their chips are. */
import type { Field, IssueRow, IssueStatus } from '$/ipc/bindings';
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

/** What was set when an issue was raised is told, not typed again. */
const SET_ONCE = ['raised_by', 'raised_at', 'scenario', 'step'];
/** What ends an issue is said by the act that ends it. */
const SAID_AT_THE_END = ['deferred_to', 'deferred_by'];
/** Where an issue that isn't ended can stand. */
const OPEN: readonly IssueStatus[] = ['new', 'triaged', 'in-work', 'ready-for-retest'];

/** The fields of an issue that can be typed in its panel. */
export function panelFields(fields: readonly Field[], issue: Pick<IssueRow, 'status'>): Field[] {
  const ended = !OPEN.includes(issue.status);
  const hidden = [...SET_ONCE, ...SAID_AT_THE_END, ...(ended ? ['status'] : [])];
  return fields
    .filter(({ id }) => !hidden.includes(id))
    .map((field) =>
      field.id === 'status'
        ? { ...field, choices: field.choices.filter(({ id }) => OPEN.includes(id as IssueStatus)) }
        : field,
    );
}

/** The ways out of an issue as it stands. */
export function endings(issue: Pick<IssueRow, 'status' | 'severity'>): Ending[] {
  if (issue.status === 'deferred') return ['close', 'reopen'];
  if (!OPEN.includes(issue.status)) return ['reopen'];
  // Only what is minor can wait: the gate of acceptance testing asks for it.
  const minor = issue.severity === 'minor' || issue.severity === 'cosmetic';
  return minor ? ['close', 'defer', 'reject', 'duplicate'] : ['close', 'reject', 'duplicate'];
}

export type Ending = 'close' | 'defer' | 'reject' | 'duplicate' | 'reopen';
