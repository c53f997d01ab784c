/** The outline of a methodology: its parts in groups, each with its path and what can be added under it. */
import type { Methodology } from '$/ipc/bindings';
import { t } from '$/text/text';
import type { Path } from '../editing/edits.svelte';
import type { OutlineGroup, OutlineLine } from '../editing/outline';
import { GENERAL, pathOf, type Added } from './draft';

export function outline(methodology: Methodology): OutlineGroup<Added>[] {
  // A part that lost its name is still to be seen, and to be mended.
  const named = (title: string) => title.trim() || t('editor-nameless');
  const top = (path: Path, title: string): OutlineLine => ({ path, title: named(title), depth: 0 });
  const adds = (kind: Added) => ({ kind, label: t(`methodology-add-${kind}`) });
  const inner = (path: Path, title: string): OutlineLine => ({ path, title: named(title), depth: 1 });
  const steps = methodology.steps.flatMap((step) => [
    top(pathOf.step(step.id), step.name),
    ...step.starts.map(({ id, title }) => inner(pathOf.condition(step.id, id), title)),
    ...step.items.map(({ id, title }) => inner(pathOf.item(step.id, id), title)),
  ]);
  const signOffs = methodology['sign-offs'].flatMap((kind) => [
    top(pathOf.signOff(kind.id), kind.name),
    ...kind.signatories.map(({ party, roles }, place) =>
      inner(pathOf.signatory(kind.id, place), `${t(`party-${party}`)} · ${roleNames(methodology, roles)}`),
    ),
  ]);
  return [
    { id: 'general', title: t('methodology-general'), lines: [top(GENERAL, methodology.name)], adds: null },
    { id: 'steps', title: t('methodology-steps'), lines: steps, adds: adds('step') },
    { id: 'sign-offs', title: t('methodology-sign-offs'), lines: signOffs, adds: adds('sign-off') },
    {
      id: 'roles',
      title: t('methodology-roles'),
      lines: methodology.roles.map(({ id, name }) => top(pathOf.role(id), name)),
      adds: adds('role'),
    },
    {
      id: 'trainings',
      title: t('methodology-trainings'),
      lines: methodology.trainings.map(({ id, name }) => top(pathOf.training(id), name)),
      adds: adds('training'),
    },
  ];
}

/** Names of roles; an id that no role has stays as it is. */
export function roleNames(methodology: Methodology, roles: readonly string[]): string {
  return roles.map((role) => methodology.roles.find(({ id }) => id === role)?.name ?? role).join(', ');
}
