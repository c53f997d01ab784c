/** The drawings of documents as SVG, for slides and web pages. */
import type { OpenProject } from '$/app/open-project.svelte';
import { t } from '$/text/text';
import { fileName, type Target } from './print';

/** The documents that have drawings. */
const DRAWN: ReadonlySet<string> = new Set([
  'architecture-diagram',
  'requirements',
  'status-report',
  'supplier-report',
  'timeline',
  'traceability',
]);

/** Whether a document can be saved as a drawing. */
export function isDrawn({ document }: Target): boolean {
  return DRAWN.has(document);
}

/**
 * Asks for a file and writes the drawings of the document into it.
 * @returns the file's path; null when the dialog was left
 * @throws AppError where nothing is drawn in it yet
 */
export async function saveDrawing(
  project: OpenProject,
  target: Target,
  title: string,
): Promise<string | null> {
  const path = await project.client.call<string | null>('choose_save_path', {
    title: t('documents-save-svg'),
    kind: { name: 'SVG', extensions: ['svg'] },
    name: fileName(target, title).replace(/\.pdf$/, '.svg'),
  });
  if (path === null) return null;
  await project.client.call('save_drawing', { project: project.id, target, path });
  return path;
}
