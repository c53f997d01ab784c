/** The matrix and the task list of the project's home, from its view. */
import type {
  HomeCell,
  HomeItem,
  HomeRow,
  HomeStep,
  HomeWorkstream,
  ItemState,
  StepState,
} from '$/ipc/bindings';
import type { MatrixCellData, MatrixRowData } from '$/kit/Matrix.svelte';
import type { Place } from '$/kit/matrix.svelte';
import { lookOf, type State } from '$/kit/states';
import { named, t } from '$/text/text';

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

/** The place of a step's own row in the matrix. */
export function placeOf(
  workstreams: readonly HomeWorkstream[],
  workstream: string,
  step: string,
): Place | null {
  let row = 0;
  for (const each of workstreams) {
    const column = each.steps.findIndex(({ id }) => id === step);
    if (each.id === workstream) return column < 0 ? null : { row, column };
    row += each.rows.length + 1;
  }
  return null;
}

/** The step to show first: the one that is being worked on, or the last. */
export function currentStep(workstream: HomeWorkstream): HomeStep | undefined {
  return workstream.steps.find(({ state }) => state !== 'complete') ?? workstream.steps.at(-1);
}

/** How many items of a workstream are done, by the state that the bar shows. */
export function progress(workstream: HomeWorkstream): { done: number; open: number; of: number } {
  const items = workstream.steps.flatMap(({ items }) => items);
  const done = items.filter(({ state }) => state === 'done' || state === 'waived').length;
  return { done, open: items.length - done, of: items.length };
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
  const counted = cell.of > 0 && cell.state === 'in-progress';
  const value = counted ? t('home-cell-count', { done: cell.done, of: cell.of }) : undefined;
  return {
    state: cell.state,
    value,
    sentence: step ? sentence(row.name, step, cell.state, value) : row.name,
  };
}

function sentence(name: string, step: HomeStep, state: State, value?: string): string {
  const words = t(lookOf(state).word);
  return t('home-cell', { name: named(name), step: step.name, state: value ? `${words}, ${value}` : words });
}
