/** Sections whose rows are things of the project: by which commands they are made and changed on the page. */
import { partyName } from '$/app/acts';
import { commandValue, type Values } from '$/forms/values';
import type { Field, FormOptions, Source } from '$/ipc/bindings';
import type { Request } from '$/ipc/core';
import type { PlainMessageId } from '$/text/text';

/** A noun that the wizard can add and change. */
export interface Noun {
  /** In commands: `requirement.add`. */
  name: string;
  /** The argument by which a command names it; absent where it isn't changed on the page. */
  reference?: string;
  removable: boolean;
  title: PlainMessageId;
}

const nouns: Partial<Record<Source, Noun>> = {
  requirement: { name: 'requirement', reference: 'requirement', removable: true, title: 'noun-requirement' },
  system: { name: 'system', reference: 'system', removable: true, title: 'noun-system' },
  'open-question': {
    name: 'open-question',
    reference: 'open_question',
    removable: false,
    title: 'noun-open-question',
  },
  commitment: { name: 'commitment', removable: false, title: 'noun-commitment' },
};

/** The noun of a section; null where its rows are kept in another room. */
export function nounOf(source: Source): Noun | null {
  return nouns[source] ?? null;
}

/** What a new commitment can't say: its history. */
const LATER = ['first_date', 'kept_on'];

/** The fields as the page asks for them: what names a party or a step is chosen, not typed. */
export function askedFields(source: Source, fields: readonly Field[], options: FormOptions): Field[] {
  const parties = ['provider', 'customer', 'supplier', 'third-party'];
  return fields
    .filter(({ id }) => source !== 'commitment' || !LATER.includes(id))
    .map((field) => {
      if (field.id === 'side' || field.id === 'party') {
        return { ...field, kind: 'choice', choices: parties.map((id) => ({ id, label: partyName(id) })) };
      }
      if (field.id === 'step') {
        return {
          ...field,
          kind: 'choice',
          choices: options.steps.map(({ value, label }) => ({ id: value, label })),
        };
      }
      return field;
    });
}

/** The command that adds a thing from what was typed. */
export function addRequest(
  noun: Noun,
  fields: readonly Field[],
  values: Values,
  workstream: string,
): Request {
  const args: Record<string, unknown> = noun.name === 'system' ? {} : { workstream };
  for (const field of fields) {
    const text = values[field.id]?.trim() ?? '';
    const value = text === '' ? undefined : commandValue(field, text);
    if (value !== undefined && field.id !== 'answer') args[field.id] = value;
  }
  return { command: `${noun.name}.add`, args };
}

/** The command that changes one field; an answer has a command of its own. */
export function changeRequest(
  noun: Pick<Noun, 'name' | 'reference'>,
  id: string,
  field: Field,
  text: string,
): Request | null {
  if (!noun.reference) return null;
  if (noun.name === 'open-question' && field.id === 'answer') {
    return { command: 'open-question.answer', args: { open_question: id, answer: text } };
  }
  const value = commandValue(field, text);
  const said = value === undefined ? { clear: [field.id] } : { [field.id]: value };
  return { command: `${noun.name}.change`, args: { [noun.reference]: id, ...said } };
}
