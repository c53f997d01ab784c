/** The outline of a template: its sections in the order of the document, and the fields of the one that is open. */
import type { Template } from '$/ipc/bindings';
import { t } from '$/text/text';
import type { Path } from '../editing/edits.svelte';
import type { OutlineGroup, OutlineLine } from '../editing/outline';
import { DOCUMENT, pathOf } from './draft';

/**
 * @param said the template with its words in a language
 * @param open the path that is open: its section shows its fields
 * @param whole whether every section does, as findings need to find their lines
 */
export function outline(said: Template, open: Path, whole = false): OutlineGroup<'section'>[] {
  const named = (title: string) => title.trim() || t('editor-nameless');
  const [current] = open.split('.');
  const lines = said.sections.flatMap((section): OutlineLine[] => [
    { path: pathOf.section(section.id), title: named(section.title), depth: 0 },
    ...(whole || section.id === current
      ? section.fields.map(({ id, label }): OutlineLine => ({
          path: pathOf.field(section.id, id),
          title: named(label),
          depth: 1,
        }))
      : []),
  ]);
  return [
    {
      id: 'document',
      title: t('templates-document'),
      lines: [{ path: DOCUMENT, title: named(said.title), depth: 0 }],
      adds: null,
    },
    {
      id: 'sections',
      title: t('templates-sections'),
      lines,
      adds: { kind: 'section', label: t('templates-add-section') },
    },
  ];
}
