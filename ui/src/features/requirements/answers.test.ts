import { expect, test } from 'vitest';
import { noOptions } from '$/forms/values';
import type { AnswerItem, AnswersView, Field } from '$/ipc/bindings';
import { editorOf } from '$/kit/grid/column';
import { answerColumns, answerRequests } from './answer-columns';

const field = (id: string, more: Partial<Field> = {}): Field => ({
  id,
  label: id,
  help: '',
  kind: 'text',
  choices: [],
  required: false,
  binding: true,
  ...more,
});
const item = (section: string, of: Partial<AnswerItem>): AnswerItem => ({
  id: `${section}/${of.row ?? ''}/${of.field ?? ''}`,
  section,
  section_title: section,
  page: section,
  reference: '',
  field: '',
  item: '',
  value: '',
  answer: '',
  state: 'open',
  confirmed: '',
  finding: '',
  locked: '',
  ...of,
});
const view: AnswersView = {
  workstream: 'core',
  workstreams: [],
  document: 'requirements',
  sections: [
    {
      id: 'front',
      title: 'Front',
      source: 'answers',
      fields: [field('contract'), field('go', { kind: 'date' })],
      said: [],
    },
    {
      id: 'terms',
      title: 'Terms',
      source: 'answers',
      fields: [field('term')],
      said: [
        { id: 'a', values: { term: 'PO', meaning: 'Purchase order' } },
        { id: 'b', values: { term: 'GR' } },
      ],
    },
    { id: 'systems', title: 'Systems', source: 'system', fields: [field('side')], said: [] },
    { id: 'questions', title: 'Questions', source: 'open-question', fields: [field('answer')], said: [] },
    {
      id: 'objects',
      title: 'Objects',
      source: 'integration',
      fields: [field('volume', { kind: 'number' })],
      said: [],
    },
  ],
  rows: [],
  options: noOptions,
  people: [],
};
const answer = answerColumns(view).find(({ id }) => id === 'answer');
if (!answer) throw new Error('there is a column of answers');
const changed = (row: AnswerItem, value: string) => ({ row, column: answer, value });

test('a question is edited as its field is', () => {
  expect(editorOf(answer, item('front', { field: 'go' }))?.kind).toBe('date');
  expect(editorOf(answer, item('systems', { field: 'side', row: 's' }))?.kind).toBe('choice');
  expect(editorOf(answer, item('objects', { field: 'volume', row: 'i' }))?.kind).toBe('number');
});

test('answers of a section are set together, its rows whole', () => {
  const requests = answerRequests(view, [
    changed(item('terms', { field: 'term', row: 'b' }), 'Goods receipt'),
    changed(item('front', { field: 'contract' }), 'C-1'),
    changed(item('front', { field: 'go' }), '2026-05-05'),
  ]);
  expect(requests).toEqual([
    {
      command: 'answers.set',
      args: {
        document: 'requirements',
        section: 'front',
        workstream: 'core',
        fields: { contract: 'C-1', go: '2026-05-05' },
      },
    },
    {
      command: 'answers.set',
      args: {
        document: 'requirements',
        section: 'terms',
        workstream: 'core',
        rows: [
          { id: 'a', fields: { term: 'PO', meaning: 'Purchase order' } },
          { id: 'b', fields: { term: 'Goods receipt' } },
        ],
      },
    },
  ]);
});

test('things of the project are changed by their own commands', () => {
  const requests = answerRequests(view, [
    changed(item('objects', { field: 'volume', row: 'i' }), '1200'),
    changed(item('systems', { field: 'side', row: 's' }), 'customer'),
    changed(item('questions', { field: 'answer', row: 'q' }), 'Yes'),
    changed(item('objects', { field: 'volume', row: 'j' }), ''),
  ]);
  expect(requests).toEqual([
    { command: 'system.change', args: { system: 's', side: 'customer' } },
    { command: 'open-question.answer', args: { open_question: 'q', answer: 'Yes' } },
    { command: 'integration.change', args: { integration: 'i', volume: 1200 } },
    { command: 'integration.change', args: { integration: 'j', clear: ['volume'] } },
  ]);
});
