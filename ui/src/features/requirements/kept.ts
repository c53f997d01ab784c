/** Answers on their way to the core. It says at the top of the window that they are kept; a toast for each would be in the way. */
import { explain } from '$/app/acts';
import type { OpenProject } from '$/app/open-project.svelte';
import type { Shell } from '$/app/shell.svelte';
import type { Values } from '$/forms/values';
import { appErrorFrom } from '$/ipc/app-error';
import type { Request } from '$/ipc/core';

/** Sends a command, and explains why it wasn't carried out; whether it was. */
export async function kept(shell: Shell, project: OpenProject, request: Request): Promise<boolean> {
  try {
    await project.do(request);
    return true;
  } catch (thrown) {
    explain(shell, appErrorFrom(thrown));
    return false;
  }
}

/** Rows of answers as the command takes them, with every field said. */
export const filled = (rows: readonly { id?: string; fields: Values }[]) =>
  rows.map(({ id, fields }) => ({
    ...(id === undefined ? {} : { id }),
    fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value ?? ''])),
  }));

/** What the core says about the fields of a section, apart from its rows. */
export const ofFields = (findings: readonly { row: string | null; field: string | null; words: string }[]) =>
  Object.fromEntries(
    findings.filter(({ row, field }) => !row && field).map(({ field, words }) => [field ?? '', words]),
  );
