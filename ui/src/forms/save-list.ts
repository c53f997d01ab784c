/** Saving a list as CSV or as a workbook: the one way in which every list of the window becomes a file. */
import { explain } from '$/app/acts';
import type { Shell } from '$/app/shell.svelte';
import { appErrorFrom } from '$/ipc/app-error';
import { t } from '$/text/text';

/** A list that the core tells as a table: a kind of things, or one that a room makes. */
export interface SavedList {
  /** The kind, such as `issue`, or the name of the list, such as `history`. */
  list: string;
  /** What the file is called first, without its ending. */
  name: string;
  /** The form that is offered; who writes the other ending gets the other. */
  form?: 'csv' | 'xlsx';
  /** The columns and rows that are meant, by their ids; all of them where absent. */
  columns?: readonly string[];
  ids?: readonly string[];
}

/** Asks where to, and writes it. */
export async function saveList(
  shell: Shell,
  { list, name, form = 'csv', ...part }: SavedList,
): Promise<void> {
  const { project } = shell;
  if (!project) return;
  try {
    const path = await shell.client.call<string | null>('choose_save_path', {
      title: t('list-save-title'),
      kind: { name: t(`list-${form}`), extensions: [form] },
      name: `${name}.${form}`,
    });
    if (path === null) return;
    // A whole list has rows that the room leaves out, such as issues that are closed: the core counts what it wrote.
    const asked = { project: project.id, list, path, ...part };
    const count = await shell.client.call<number>('save_list', asked);
    shell.toaster.show({ text: t('list-saved', { count, file: path.split(/[\\/]/).at(-1) ?? path }) });
  } catch (thrown) {
    explain(shell, appErrorFrom(thrown));
  }
}
