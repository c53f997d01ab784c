/** All answers of the requirements as a table, and the commands by which its cells are changed. */
import { cellEditor } from '$/forms/cells';
import type { AnswerItem, AnswerState, AnswersSection, AnswersView, Field } from '$/ipc/bindings';
import type { Request } from '$/ipc/core';
import type { CellChange, CellEditor, GridColumn } from '$/kit/grid/column';
import { daysFacet, saidFacet, type Facet } from '$/kit/grid/filter';
import { saidGrouping, type Grouping } from '$/kit/grid/group';
import type { State } from '$/kit/states';
import { t } from '$/text/text';
import { day } from '$/text/time';
import { askedFields, changeRequest, nounOf } from './nouns';

const states: Record<AnswerState, State> = {
  missing: 'warning',
  faulty: 'error',
  open: 'not-run',
  answered: 'complete',
  nothing: 'not-applicable',
};

/** How an answer stands. */
export const standing = ({ state }: AnswerItem): { state: State; word: string } => ({
  state: states[state],
  word: t(`answer-state-${state}`),
});

const answeredOn = ({ at }: AnswerItem): string => at?.slice(0, 10) ?? '';

/** Finds the fields of sections by their ids, as cells ask for them. */
function fieldsOf(view: AnswersView): (row: AnswerItem) => Field | undefined {
  const sections = new Map(
    view.sections.map(({ id, source, fields }) => [
      id,
      new Map(askedFields(source, fields, view.options).map((field) => [field.id, field])),
    ]),
  );
  return (row) => sections.get(row.section)?.get(row.field);
}

/** An answer is edited as its field is: a choice, a date, a number, or a text. */
function answerEditor(view: AnswersView): CellEditor<AnswerItem> {
  const fieldOf = fieldsOf(view);
  const value = (row: AnswerItem) => row.value;
  return {
    kind: 'text',
    // What is taken back is an answer too: that it is missing is told by its state.
    optional: true,
    value,
    locked: (row) => row.locked,
    as: (row) => {
      const editor = cellEditor<AnswerItem>(fieldOf(row), view.options, value);
      const { kind = 'text', options } = editor ?? {};
      return { kind, options, optional: true };
    },
  };
}

export function answerColumns(view: AnswersView): GridColumn<AnswerItem>[] {
  const people = new Map(view.people.map(({ value, label }) => [value, label]));
  return [
    { id: 'item', title: t('answers-item'), text: (row) => row.item, width: 200 },
    { id: 'reference', title: t('column-reference'), text: (row) => row.reference, width: 132, name: true },
    {
      id: 'answer',
      title: t('answers-answer'),
      text: (row) => row.answer,
      width: 260,
      grows: true,
      name: true,
      edit: answerEditor(view),
    },
    {
      id: 'state',
      title: t('issues-status'),
      text: (row) => standing(row).word,
      width: 132,
      drawn: true,
    },
    {
      id: 'who',
      title: t('answers-who'),
      text: (row) => people.get(row.who ?? '') ?? '',
      width: 148,
      rank: 2,
      name: true,
    },
    {
      id: 'at',
      title: t('answers-at'),
      text: (row) => (row.at ? day(answeredOn(row)) : ''),
      sortBy: (row) => row.at ?? null,
      width: 112,
      rank: 3,
    },
    { id: 'confirmed', title: t('answers-confirmed'), text: (row) => row.confirmed, width: 148, rank: 3 },
    { id: 'finding', title: t('answers-finding'), text: (row) => row.finding, width: 240, extra: true },
    { id: 'section', title: t('answers-section'), text: (row) => row.section_title, width: 180, extra: true },
  ];
}

/** What answers are told apart by. */
export function answerFacets(view: AnswersView): Facet<AnswerItem>[] {
  const { rows, sections } = view;
  const people = new Map(view.people.map(({ value, label }) => [value, label]));
  const confirmed = (row: AnswerItem) =>
    row.confirmed === '' ? t('answers-not-confirmed') : t('answers-is-confirmed');
  return [
    saidFacet('state', t('issues-status'), rows, (row) => standing(row).word, true),
    {
      id: 'section',
      label: t('answers-section'),
      options: sections.map(({ id, title }) => ({ value: id, label: title })),
      of: ({ section }) => [section],
      pinned: true,
    },
    saidFacet('who', t('answers-who'), rows, ({ who }) => people.get(who ?? '') ?? '', true),
    saidFacet('confirmed', t('answers-confirmed'), rows, confirmed),
    daysFacet('at', t('answers-at'), answeredOn),
  ];
}

/** Answers stand in the order of the document. */
export function answerGroupings(view: AnswersView): Grouping<AnswerItem>[] {
  return [
    {
      id: 'section',
      label: t('answers-section'),
      of: (row) => ({ key: row.section, label: row.section_title }),
      order: view.sections.map(({ id }) => id),
    },
    saidGrouping('state', t('issues-status'), (row) => standing(row).word),
  ];
}

/** The commands that keep new answers, in the order of the document. */
export function answerRequests(view: AnswersView, changes: readonly CellChange<AnswerItem>[]): Request[] {
  const fieldOf = fieldsOf(view);
  return view.sections.flatMap((section) => {
    const own = changes.filter(({ row }) => row.section === section.id);
    if (own.length === 0) return [];
    if (section.source === 'answers') return [setAnswers(view, section, own)];
    return own.flatMap(({ row, value }) => {
      const field = fieldOf(row);
      const noun = {
        reference: section.source.replace('-', '_'),
        name: section.source,
        ...nounOf(section.source),
      };
      const request = field && row.row && changeRequest(noun, row.row, field, value);
      return request ? [request] : [];
    });
  });
}

/** A section that is typed is set as a whole, rows and all. */
function setAnswers(
  view: AnswersView,
  section: AnswersSection,
  changes: readonly CellChange<AnswerItem>[],
): Request {
  const about = { document: view.document, section: section.id, workstream: view.workstream };
  const said = (row: string | undefined) =>
    Object.fromEntries(
      changes.filter((change) => change.row.row === row).map(({ row, value }) => [row.field, value]),
    );
  if (changes.every(({ row }) => row.row === undefined)) {
    return { command: 'answers.set', args: { ...about, fields: said(undefined) } };
  }
  const rows = section.said.map(({ id, values }) => ({ id, fields: { ...values, ...said(id) } }));
  return { command: 'answers.set', args: { ...about, rows } };
}
