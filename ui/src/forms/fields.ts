/** Fields of forms that no template describes: what an act asks for. */
import type { Field } from '$/ipc/bindings';
import { t } from '$/text/text';

/** A choice of a field: what is sent, and what people see. */
export interface Option {
  value: string;
  label: string;
}

/** A field that must be filled in; `more` says what differs. */
export function ask(id: string, label: string, more: Partial<Field> = {}): Field {
  return { id, label, help: '', kind: 'text', choices: [], required: true, binding: false, ...more };
}

/** A field that chooses one of these. */
export function askOne(
  id: string,
  label: string,
  options: readonly Option[],
  more: Partial<Field> = {},
): Field {
  const choices = options.map(({ value, label }) => ({ id: value, label }));
  return ask(id, label, { kind: 'choice', choices, ...more });
}

/** A field that chooses a party. */
export function askParty(id: string, label: string): Field {
  const parties = ['provider', 'customer', 'supplier', 'third-party'] as const;
  return askOne(
    id,
    label,
    parties.map((value) => ({ value, label: t(`party-${value}`) })),
  );
}

/** The question for the workstream, where there is more than one; a command without it takes the only one. */
export function askWorkstream(workstreams: readonly Option[]): Field[] {
  return workstreams.length > 1 ? [askOne('workstream', t('home-workstream'), workstreams)] : [];
}
