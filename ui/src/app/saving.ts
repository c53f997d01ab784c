/** Whether what was done is on the disk, and what to do where it isn't. Everything is saved at once by itself. */
import { AppError, appErrorFrom } from '$/ipc/app-error';
import { t } from '$/text/text';
import { timeOfDay } from '$/text/time';
import { toast } from './acts';
import type { Outbox } from './outbox.svelte';
import type { SaveState, Shell } from './shell.svelte';
import { goOnIn, workspaceKind } from './workspaces';

/** The state of saving, as the top bar shows it. */
export function saveState({ unsaved, pending, savedAt }: Outbox): SaveState | null {
  if (unsaved.length > 0) return { kind: 'not-saved', changes: unsaved.length };
  if (pending > 0) return { kind: 'saving' };
  return savedAt && { kind: 'saved', time: timeOfDay(savedAt.toISOString()) };
}

/** What Save answers: there is nothing to do, since when; or it tries again what could not be saved. */
export async function sayWhetherSaved(shell: Shell): Promise<void> {
  const { project } = shell;
  if (!project) return;
  commitTyping();
  const { outbox } = project;
  if (outbox.unsaved.length > 0) return trySavingAgain(shell);
  const { savedAt } = outbox;
  const text = savedAt
    ? t('save-already', { time: timeOfDay(savedAt.toISOString()) })
    : t('save-already-unchanged');
  shell.toaster.show({ text });
}

/** Tries again to save what could not be saved. */
export async function trySavingAgain(shell: Shell): Promise<void> {
  const { project } = shell;
  if (!project) return;
  const { outbox } = project;
  const last = (await outbox.retry()).at(-1);
  if (!last) return;
  // What shows all projects shows the others' changes, too.
  if (last.project !== project.id) await project.heard('anything');
  if (outbox.unsaved.length === 0) toast(shell, last.answer, last.project);
}

/** Writes what is open to a new file, and goes on there where the old one is gone. */
export async function saveCopy(shell: Shell): Promise<void> {
  const { client, project } = shell;
  if (!project) return;
  try {
    const name = t('save-copy-name', { file: project.workspace.file.replace(/\.countersign$/i, '') });
    const path = await client.call<string | null>('choose_save_path', {
      title: t('save-copy-title'),
      kind: workspaceKind(),
      name: `${name}.countersign`,
    });
    if (path === null) return;
    await client.call('save_copy', { path });
    if (project.presence && project.presence.place !== 'here') await goOnIn(shell, path, project.outbox);
    shell.toaster.show({ text: t('save-copy-done', { path }) });
  } catch (thrown) {
    shell.problem = appErrorFrom(thrown);
  }
}

/** Hands over what stands in a field and was not left yet. */
export function commitTyping(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) {
    activeElement.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Why something is not saved, in one sentence. */
export function causeOf({ unsaved }: Outbox): AppError | null {
  return unsaved[0]?.cause ?? null;
}
