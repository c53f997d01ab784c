/** Saving the letters of a mailing: as one PDF, or a file each. */
import type { OpenProject } from '$/app/open-project.svelte';
import type { Shell } from '$/app/shell.svelte';
import type { MailingLine } from '$/ipc/bindings';
import { t } from '$/text/text';

const lastOf = (path: string) => path.split(/[\\/]/).at(-1) ?? path;

/** Asks where to, and writes all letters into one PDF. */
export async function savePdf(shell: Shell, project: OpenProject, mailing: MailingLine): Promise<void> {
  const path = await project.client.call<string | null>('choose_save_path', {
    title: t('letters-files'),
    kind: { name: t('letters-pdf-kind'), extensions: ['pdf'] },
    name: `${mailing.reference}.pdf`,
  });
  if (path === null) return;
  const what = { project: project.id, mailing: mailing.id, path };
  const pages = await project.client.call<number>('save_letters_pdf', what);
  shell.toaster.show({ text: t('letters-saved-pages', { pages, file: lastOf(path) }) });
}

/** Asks for a folder, and writes each letter into it: as a message for mail programs, or as a PDF. */
export async function saveEach(
  shell: Shell,
  project: OpenProject,
  mailing: MailingLine,
  messages: boolean,
): Promise<void> {
  const path = await project.client.call<string | null>('choose_folder', { title: t('letters-folder') });
  if (path === null) return;
  const what = { project: project.id, mailing: mailing.id, messages, path };
  const count = await project.client.call<number>('save_each_letter', what);
  shell.toaster.show({ text: t('letters-saved-each', { count, folder: lastOf(path) }) });
}
