/** Which issues are shown, and in which state their chips are. */
import type { AgeBucket, Field, IssueAct, IssueRow, IssueStatus, Severity } from '$/ipc/bindings';
import type { State } from '$/kit/states';

export type Shown = 'open' | 'all' | 'mine';

/** The issues of a filter. */
export function shownIssues(rows: readonly IssueRow[], shown: Shown, person: string | null): IssueRow[] {
  switch (shown) {
    case 'open':
      return rows.filter(({ open }) => open);
    case 'mine':
      return rows.filter(({ open, owner }) => open && owner !== undefined && owner === person);
    default:
      return [...rows];
  }
}

/** Every status, in the order of the work. */
export const statuses: readonly IssueStatus[] = [
  'new',
  'triaged',
  'in-work',
  'ready-for-retest',
  'closed',
  'deferred',
  'rejected',
  'duplicate',
];

/** Every severity, the worst first. */
export const severities: readonly Severity[] = ['blocker', 'major', 'minor', 'cosmetic'];

/** Every bucket of ages, the youngest first. */
export const buckets: readonly AgeBucket[] = ['week', 'fortnight', 'month', 'older'];

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

/** The state in which a severity is shown. */
export function severityState(severity: Severity): State {
  const states: Record<Severity, State> = {
    blocker: 'error',
    major: 'warning',
    minor: 'note',
    cosmetic: 'none',
  };
  return states[severity];
}

/** The state in which an age is shown. */
export function ageState(aged: AgeBucket): State {
  const states: Record<AgeBucket, State> = {
    week: 'none',
    fortnight: 'note',
    month: 'warning',
    older: 'error',
  };
  return states[aged];
}

/** What was set when an issue was raised is told, not typed again. */
const SET_ONCE = ['raised_by', 'raised_at', 'scenario', 'step'];
/** What ends an issue is said by the act that ends it. */
const SAID_AT_THE_END = ['deferred_to', 'deferred_by'];
/** Where an issue that isn't ended can stand. */
export const working: readonly IssueStatus[] = ['new', 'triaged', 'in-work', 'ready-for-retest'];

/** The fields of an issue that can be typed in its panel. */
export function panelFields(fields: readonly Field[], issue: Pick<IssueRow, 'open'>): Field[] {
  const hidden = [...SET_ONCE, ...SAID_AT_THE_END, ...(issue.open ? [] : ['status'])];
  return fields.filter(({ id }) => !hidden.includes(id)).map(workingOnly);
}

/** The field of the status chooses from where an issue that isn't ended can stand; what ends it has acts of its own. */
export function workingOnly(field: Field): Field {
  if (field.id !== 'status') return field;
  return { ...field, choices: field.choices.filter(({ id }) => working.includes(id as IssueStatus)) };
}

/** What moving an issue to a status asks for: another status, or one of the acts that end or reopen it. */
export function moveTo(
  issue: Pick<IssueRow, 'open' | 'status'>,
  status: IssueStatus,
): { change: IssueStatus } | { act: IssueAct } {
  if (working.includes(status)) return issue.open ? { change: status } : { act: 'reopen' };
  const acts: Partial<Record<IssueStatus, IssueAct>> = {
    closed: 'close',
    deferred: 'defer',
    rejected: 'reject',
    duplicate: 'duplicate',
  };
  return { act: acts[status] ?? 'close' };
}
