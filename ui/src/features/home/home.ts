/** The matrix and the task list of the project's home, from its view. */
import type {
  HomeCell,
  HomeItem,
  HomeRow,
  HomeStep,
  HomeWorkstream,
  ItemState,
  Progress,
  StepState,
} from '$/ipc/bindings';
import type { MatrixCellData, MatrixRowData } from '$/kit/Matrix.svelte';
import type { Place } from '$/kit/matrix.svelte';
import { lookOf, type State } from '$/kit/states';
import { named, t } from '$/text/text';
import { day } from '$/text/time';

/** The rows of the matrix: each workstream heads its integrations. */
export function matrixRows(workstreams: readonly HomeWorkstream[]): MatrixRowData[] {
  return workstreams.flatMap((workstream) => [
    {
      id: workstream.id,
      title: workstream.name,
      head: true,
      count: workstream.rows.length,
      cells: workstream.steps.map((step) => headCell(workstream, step)),
    },
    ...workstream.rows.map((row) => ({
      id: row.id,
      title: row.name,
      cells: row.cells.map((cell, column) => rowCell(row, workstream.steps[column], cell)),
    })),
  ]);
}

/** The step that a cell of the matrix belongs to. */
export function stepAt(
  workstreams: readonly HomeWorkstream[],
  { row, column }: Place,
): { workstream: HomeWorkstream; step: HomeStep; integration: HomeRow | null } | null {
  let left = row;
  for (const workstream of workstreams) {
    const step = workstream.steps[column];
    if (left <= workstream.rows.length && step) {
      return { workstream, step, integration: left === 0 ? null : (workstream.rows[left - 1] ?? null) };
    }
    left -= workstream.rows.length + 1;
  }
  return null;
}

/** The place of a step in the matrix: in the row of an integration, or in the workstream's own. */
export function placeOf(
  workstreams: readonly HomeWorkstream[],
  workstream: string,
  step: string,
  integration?: string,
): Place | null {
  let row = 0;
  for (const each of workstreams) {
    const column = each.steps.findIndex(({ id }) => id === step);
    if (each.id === workstream) {
      const below = each.rows.findIndex(({ id }) => id === integration) + 1;
      return column < 0 ? null : { row: row + below, column };
    }
    row += each.rows.length + 1;
  }
  return null;
}

/** The step to show first: the one that is being worked on, or the last. */
export function currentStep(workstream: HomeWorkstream): HomeStep | undefined {
  return workstream.steps.find(({ state }) => state !== 'complete') ?? workstream.steps.at(-1);
}

/** The words under the bar of the project sign-off: what is done, and what of the rest is not simply to come. */
export function progressWords({ done, begun, stale, reconfirm, of }: Progress): string {
  return [
    t('home-progress', { done, of }),
    begun > 0 && t('home-progress-begun', { count: begun }),
    stale > 0 && t('home-progress-stale', { count: stale }),
    reconfirm > 0 && t('home-progress-reconfirm', { count: reconfirm }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The step and the item that a place at home names, in the workstream that has it open. */
export function findPart(
  workstreams: readonly HomeWorkstream[],
  part: string,
): { workstream: HomeWorkstream; step: HomeStep; item?: HomeItem } | null {
  const found = workstreams.flatMap((workstream) =>
    workstream.steps.flatMap((step) => {
      if (step.id === part) return [{ workstream, step }];
      const item = step.items.find(({ id }) => id === part);
      return item ? [{ workstream, step, item }] : [];
    }),
  );
  const open = found.find(({ workstream, step }) => currentStep(workstream)?.id === step.id);
  return open ?? found[0] ?? null;
}

/** The state that an item is shown in. */
export function itemState(item: HomeItem, step: StepState): State {
  const states: Record<ItemState, State> = {
    open: step === 'locked' ? 'locked' : item.of > 0 && item.done > 0 ? 'in-progress' : 'ready',
    done: 'complete',
    waived: 'waived',
    reconfirm: 'reconfirm',
    stale: 'stale',
  };
  return states[item.state];
}

function headCell(workstream: HomeWorkstream, step: HomeStep): MatrixCellData {
  return { state: step.state, sentence: sentence(workstream.name, step, step.state) };
}

function rowCell(row: HomeRow, step: HomeStep | undefined, cell: HomeCell): MatrixCellData {
  const state = cell.signed ? 'signed' : cell.state;
  const on = cell.on === null ? undefined : day(cell.on, 'without-year');
  const counted = cell.of > 0 && cell.state === 'in-progress';
  const value = counted ? t('home-cell-count', { done: cell.done, of: cell.of }) : on;
  return { state, value, sentence: step ? cellSentence(row, step, cell, state) : row.name };
}

/** The whole state of a cell: since when, how far, or why not. */
function cellSentence(row: HomeRow, step: HomeStep, cell: HomeCell, state: State): string {
  const said = { name: named(row.name), step: step.name };
  if (cell.on !== null) {
    const on = { ...said, on: day(cell.on) };
    return cell.signed ? t('home-cell-signed', on) : t('home-cell-complete', on);
  }
  if (cell.state === 'locked') return t('home-cell-locked', { ...said, count: step.conditions.length });
  if (cell.state === 'stale') return t('home-cell-stale', said);
  if (cell.state === 'reconfirm') return t('home-cell-reconfirm', said);
  if (cell.of > 0) return t('home-cell-begun', { ...said, done: cell.done, of: cell.of });
  return sentence(row.name, step, state);
}

function sentence(name: string, step: HomeStep, state: State): string {
  const count = step.conditions.length;
  if (state === 'locked') return t('home-cell-locked', { name: named(name), step: step.name, count });
  return t('home-cell', { name: named(name), step: step.name, state: t(lookOf(state).word) });
}
