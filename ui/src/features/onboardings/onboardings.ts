/** Onboardings in words: pages, and the fields of a set-up as a form shows them. */
import type {
  Field,
  HomeItem,
  OnboardingPage,
  OnboardingView,
  SetUpField,
  SetUpKind,
  StepState,
} from '$/ipc/bindings';
import { ask, askOne } from '$/forms/fields';
import type { State } from '$/kit/states';
import { t } from '$/text/text';

/** The page on which an item is seen to. */
export const pageOf = (view: OnboardingView, item: string): OnboardingPage =>
  view.pages.find((each) => each.item === item)?.page ?? 'tasks';

/** The state of an item in the list of tasks: what stands in a locked step can't start. */
export function itemState(item: HomeItem, step: StepState): State {
  if (item.state === 'done') return 'complete';
  if (item.state === 'stale' || item.state === 'reconfirm' || item.state === 'waived') return item.state;
  return step === 'locked' ? 'locked' : 'in-progress';
}

/** The kinds of values that forms know; the others are one line of text, which the core judges. */
const kinds: Partial<Record<SetUpKind, Field['kind']>> = {
  email: 'email',
  date: 'date',
  'ssh-key': 'long-text',
};

/** Choices that are words; the others are names, which are the same in every language. */
const worded = [
  'order',
  'confirmation',
  'ship-notice',
  'invoice',
  'credit',
  'synchronous',
  'asynchronous',
  'none',
] as const;

const choiceWord = (choice: string): string => {
  const known = worded.find((each) => each === choice);
  return known ? t(`set-up-choice-${known}`) : choice;
};

/** A field of the set-up as a form asks for it. */
export function formField({ id, label, help, kind, choices, required }: SetUpField): Field {
  const more = { help, required };
  const options = choices.map((value) => ({ value, label: choiceWord(value) }));
  if (kind === 'choice') return askOne(id, label, options, more);
  if (kind === 'documents') return { ...askOne(id, label, options, more), kind: 'many-choices' };
  return ask(id, label, { kind: kinds[kind] ?? 'text', ...more });
}

/** A value as a form keeps it: several choices stand one a line there. */
export const formValue = ({ kind, value }: Pick<SetUpField, 'kind' | 'value'>): string =>
  kind === 'documents' ? value.split(', ').filter(Boolean).join('\n') : value;

/** A value as the command takes it. */
export const sentValue = ({ kind }: Pick<SetUpField, 'kind'>, value: string): string =>
  kind === 'documents' ? value.split('\n').filter(Boolean).join(', ') : value;

/** A value as people read it. */
export const readValue = ({ kind, value }: Pick<SetUpField, 'kind' | 'value'>): string =>
  kind === 'documents' || kind === 'choice'
    ? value.split(', ').filter(Boolean).map(choiceWord).join(', ')
    : value;

/** Whether a field is asked for beside these values. */
export const applies = (field: SetUpField, values: Readonly<Record<string, string | undefined>>): boolean =>
  !field.when || values[field.when[0]] === field.when[1];
