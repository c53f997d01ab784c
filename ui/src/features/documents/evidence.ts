/** The evidence of a project, or of one of its gates, as an archive that the person chooses. */
import type { OpenProject } from '$/app/open-project.svelte';
import type { SavedBundle } from '$/ipc/bindings';
import { t } from '$/text/text';

/** The gate that the evidence is of. */
export interface Gate {
  /** The id of its step. */
  step: string;
  name: string;
}

/**
 * Asks for a file and writes the evidence into it: of the gate, or of all of the project where none is named.
 * @returns the file's path and what is in it; null when the dialog was left
 */
export async function saveEvidence(
  project: OpenProject,
  gate?: Gate,
): Promise<{ path: string; saved: SavedBundle } | null> {
  const path = await project.client.call<string | null>('choose_save_path', {
    title: t('bundle-save'),
    kind: { name: t('bundle-kind'), extensions: ['zip'] },
    name: evidenceName(project.frame?.name ?? '', gate),
  });
  if (path === null) return null;
  const of = gate ? { gate: gate.step } : {};
  const saved = await project.client.call<SavedBundle>('save_bundle', { project: project.id, ...of, path });
  return { path, saved };
}

/** A file name that every system takes. */
export function evidenceName(project: string, gate?: Gate): string {
  const name = gate ? `${project}, ${gate.name}` : project;
  return `${name.replace(/[\\/:*?"<>|]/g, '-').trim()}.zip`;
}
