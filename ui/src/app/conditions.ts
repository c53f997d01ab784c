/** How an unmet condition is drawn: the state of its cause, and who can meet it. */
import type { ConditionLine } from '$/ipc/bindings';
import type { State } from '$/kit/states';
import { partyName } from './acts';

/** The state of what causes it. */
export function causeOf(condition: Pick<ConditionLine, 'code' | 'place'>): State {
  if (condition.code.includes('stale')) return 'stale';
  if (condition.code.includes('reconfirm')) return 'reconfirm';
  if (condition.place.screen === 'sign-offs') return 'awaiting-sign-off';
  return 'locked';
}

/** Who can meet it: a person, or the role that nobody is named for. */
export function whoOf(condition: ConditionLine): { name: string; place: string } | undefined {
  const person = condition.people[0];
  if (person) return { name: person.name, place: person.place };
  const role = condition.roles[0];
  return role ? { name: role, place: partyName(condition.party) } : undefined;
}
