import { expect, test } from 'vitest';
import type { Field } from '$/ipc/bindings';
import { addRequest, askedFields, changeRequest, nounOf } from './nouns';

const field = (id: string, kind: Field['kind'] = 'text'): Field => ({
  id,
  kind,
  label: id,
  help: '',
  choices: [],
  required: true,
  binding: true,
});
const options = { people: [], systems: [], integrations: [], steps: [{ value: 'design', label: 'Design' }] };

test('rows of other rooms are not changed on the page', () => {
  expect(nounOf('integration')).toBeNull();
  expect(nounOf('requirement')?.name).toBe('requirement');
});

test('a commitment is asked for its step and party by choice, not for its history', () => {
  const asked = askedFields(
    'commitment',
    [field('step'), field('party'), field('first_date', 'date')],
    options,
  );
  expect(asked.map(({ id, kind }) => [id, kind])).toEqual([
    ['step', 'choice'],
    ['party', 'choice'],
  ]);
  expect(asked[0]?.choices).toEqual([{ id: 'design', label: 'Design' }]);
});

test('what was left empty is not sent', () => {
  const noun = nounOf('requirement');
  const request =
    noun && addRequest(noun, [field('statement'), field('source')], { statement: 'It is so.' }, 'w');
  expect(request).toEqual({ command: 'requirement.add', args: { workstream: 'w', statement: 'It is so.' } });
});

test('an open question is answered by its own command', () => {
  const noun = nounOf('open-question');
  expect(noun && changeRequest(noun, 'q', field('answer'), 'Yes.')).toEqual({
    command: 'open-question.answer',
    args: { open_question: 'q', answer: 'Yes.' },
  });
});
