/** Acts of screens: a command with its toast and undo; a refusal in its dialog; any other failure in a banner. */
import { AppError, RefusedError, appErrorFrom } from '$/ipc/app-error';
import type { Destination, Party } from '$/ipc/bindings';
import type { Answer, Request } from '$/ipc/core';
import { t } from '$/text/text';
import type { Shell } from './shell.svelte';

/**
 * Carries commands out and says so.
 * @returns the answer, or null when it was refused or failed, which then is shown already
 */
export async function perform(shell: Shell, ...requests: Request[]): Promise<Answer | null> {
  const { project } = shell;
  if (!project) return null;
  try {
    const answer = await project.do(...requests);
    toast(shell, answer, project.id);
    return answer;
  } catch (thrown) {
    explain(shell, appErrorFrom(thrown));
    return null;
  }
}

/** Says what was done in a project, with the way back while that is the one that is shown. */
export function toast(shell: Shell, answer: Answer, project = shell.project?.id): void {
  const canUndo = shell.project?.id === project && shell.project?.undoable.undo !== undefined;
  const back = { label: t('toast-undo'), keys: 'Mod+Z', run: () => void undo(shell) };
  shell.toaster.settle();
  shell.toaster.show({ text: answer.label, action: canUndo ? back : undefined });
}

export async function undo(shell: Shell): Promise<void> {
  await backOrForth(shell, 'undo');
}

export async function redo(shell: Shell): Promise<void> {
  await backOrForth(shell, 'redo');
}

async function backOrForth(shell: Shell, way: 'undo' | 'redo'): Promise<void> {
  try {
    const answer = await shell.project?.[way]();
    if (!answer) return;
    shell.toaster.settle();
    shell.toaster.show({ text: answer.label });
  } catch (thrown) {
    explain(shell, appErrorFrom(thrown));
  }
}

/** Restores the state before an entry of the history, and says so. */
export async function undoTo(shell: Shell, entry: string): Promise<boolean> {
  try {
    const answer = await shell.project?.undoTo(entry);
    if (!answer) return false;
    shell.toaster.settle();
    shell.toaster.show({ text: answer.label });
    return true;
  } catch (thrown) {
    explain(shell, appErrorFrom(thrown));
    return false;
  }
}

/** Shows why something was not done. */
export function explain(shell: Shell, error: AppError): void {
  if (!(error instanceof RefusedError) || error.conditions.length === 0) {
    shell.problem = error;
    return;
  }
  shell.dialog = {
    kind: 'refusal',
    title: error.message,
    rows: error.conditions.map((condition, place) => ({
      id: `${place}-${condition.code}`,
      cause: 'locked',
      missing: condition.message,
      why: condition.why || undefined,
      who: [partyName(condition.party), ...(condition.roles ?? [])].filter(Boolean).join(' · ') || undefined,
      way: wayTo(condition.place),
      onfollow: () => follow(shell, condition.place),
    })),
  };
}

/** Verb and object of the way to a destination. */
export function wayTo(place: Destination | undefined): string | undefined {
  if (!place) return undefined;
  return t(`way-${place.screen}`);
}

/** Goes to a destination. */
export function follow(shell: Shell, place: Destination | undefined): void {
  if (!place || !shell.project) return;
  shell.router.go({
    name: place.screen,
    project: shell.project.id,
    focus: place.entity,
    part: place.part,
    workstream: place.workstream,
  });
}

/** The name of a party. */
export function partyName(party: Party | string | undefined): string {
  switch (party) {
    case 'provider':
    case 'customer':
    case 'supplier':
    case 'third-party':
      return t(`party-${party}`);
    default:
      return '';
  }
}
