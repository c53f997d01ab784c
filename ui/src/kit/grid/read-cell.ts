/** What a typed or pasted text means in a cell. */
import { readDay } from '$/text/time';
import type { CellEditor } from './column';
import { folded } from './filter';

/** Why a text can't stand in a cell. */
export type CellProblem = 'empty' | 'number' | 'date' | 'choice' | 'locked' | 'fixed' | 'outside';

export type ReadCell = { value: string } | { problem: CellProblem };

/** The value that a text means for an editor: a choice by its label or value, a date in any form that has one meaning. */
export function readCell<Row>(editor: CellEditor<Row>, text: string): ReadCell {
  const typed = text.trim();
  if (typed === '') return editor.optional ? { value: '' } : { problem: 'empty' };
  switch (editor.kind) {
    case 'number':
      return orProblem(plainNumber(typed), 'number');
    case 'date':
      return orProblem(readDay(typed) ?? slashedDay(typed), 'date');
    case 'choice':
      return orProblem(chosen(editor, typed), 'choice');
    default:
      return { value: text.replace(/\r\n?/g, '\n') };
  }
}

function orProblem(value: string | null, problem: CellProblem): ReadCell {
  return value === null ? { problem } : { value };
}

/** Digits as a spreadsheet shows them: groups of three go, nothing else does. */
function plainNumber(typed: string): string | null {
  const grouped = /^-?\d{1,3}([,.’'\u00a0\u202f ]\d{3})+$/.test(typed);
  const digits = grouped ? typed.replace(/[^\d-]/g, '') : typed;
  return /^-?\d+(\.\d+)?$/.test(digits) ? digits : null;
}

/** `26/11/2026`, where only one of the numbers can be the month. `5/4` is April to some and May to others. */
function slashedDay(typed: string): string | null {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed);
  if (!parts) return null;
  const [one, other] = [Number(parts[1]), Number(parts[2])];
  if (one > 12 === other > 12 && one !== other) return null;
  const [date, month] = one > 12 ? [one, other] : [other, one];
  return readDay(`${parts[3]}-${month}-${date}`);
}

function chosen<Row>(editor: CellEditor<Row>, typed: string): string | null {
  const options = editor.options ?? [];
  const meant = folded(typed);
  const exact = options.find(({ value, label }) => value === typed || label === typed);
  const loose = options.filter(({ value, label }) => folded(value) === meant || folded(label) === meant);
  // Two people of one name are nobody in particular.
  return exact?.value ?? (loose.length === 1 ? (loose[0]?.value ?? null) : null);
}
