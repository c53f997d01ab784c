/** Printed documents: as bytes for the preview, or into a file that the person chooses. */
import type { OpenProject } from '$/app/open-project.svelte';
import type { Audience } from '$/ipc/bindings';
import { t } from '$/text/text';

/** A document: of a workstream or, for a certificate, of a signature; the draft where no revision is said. */
export interface Target {
  document: string;
  of?: string;
  revision?: number;
  /** For whom; everything where nobody is named. */
  audience?: Audience;
  /** With a form for each scenario, to be filled in by hand. */
  blank?: boolean;
}

/** The document as PDF. */
export async function printed(project: OpenProject, target: Target): Promise<Uint8Array> {
  const bytes = await project.client.call<ArrayBuffer>('print_document', { project: project.id, target });
  return new Uint8Array(bytes);
}

/**
 * Asks for a file and writes the document into it.
 * @returns the file's path; null when the dialog was left
 */
export async function save(project: OpenProject, target: Target, title: string): Promise<string | null> {
  const path = await project.client.call<string | null>('choose_save_path', {
    title: t('documents-save'),
    kind: { name: t('file-kind-pdf'), extensions: ['pdf'] },
    name: fileName(target, title),
  });
  if (path === null) return null;
  await project.client.call('save_document', { project: project.id, target, path });
  return path;
}

/** A file name that every system takes: title, revision, and for whom. */
export function fileName({ revision, audience }: Target, title: string): string {
  const stem = title.replace(/[\\/:*?"<>|]/g, '-').trim();
  const edition = audience === undefined ? '' : ` (${t(`documents-audience-${audience}`)})`;
  return revision === undefined ? `${stem}${edition}.pdf` : `${stem}, ${revision}${edition}.pdf`;
}
