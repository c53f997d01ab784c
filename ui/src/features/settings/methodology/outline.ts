/** The outline of a methodology: its parts in groups, each with its path and what can be added under it. */
import type { Methodology } from '$/ipc/bindings';
import { t } from '$/text/text';
import { GENERAL, pathOf, type Added, type Path } from './draft';

/** A line of the outline. */
export interface Line {
  path: Path;
  title: string;
  /** How deep it stands: 0 for a part of the methodology, 1 for what a step or a sign-off holds. */
  depth: 0 | 1;
  /** The step or sign-off in which it stands; empty at the top. */
  within: string;
}

/** Parts of one sort. */
export interface Group {
  id: 'general' | 'steps' | 'sign-offs' | 'roles' | 'trainings';
  title: string;
  lines: Line[];
  adds: Added | null;
}

export function outline(methodology: Methodology): Group[] {
  // A part that lost its name is still to be seen, and to be mended.
  const named = (title: string) => title.trim() || t('methodology-nameless');
  const top = (path: Path, title: string): Line => ({ path, title: named(title), depth: 0, within: '' });
  const inner = (within: string, path: Path, title: string): Line => ({
    path,
    title: named(title),
    depth: 1,
    within,
  });
  const steps = methodology.steps.flatMap((step) => [
    top(pathOf.step(step.id), step.name),
    ...step.starts.map(({ id, title }) => inner(step.id, pathOf.condition(step.id, id), title)),
    ...step.items.map(({ id, title }) => inner(step.id, pathOf.item(step.id, id), title)),
  ]);
  const signOffs = methodology['sign-offs'].flatMap((kind) => [
    top(pathOf.signOff(kind.id), kind.name),
    ...kind.signatories.map(({ party, roles }, place) =>
      inner(
        kind.id,
        pathOf.signatory(kind.id, place),
        `${t(`party-${party}`)} · ${roleNames(methodology, roles)}`,
      ),
    ),
  ]);
  return [
    { id: 'general', title: t('methodology-general'), lines: [top(GENERAL, methodology.name)], adds: null },
    { id: 'steps', title: t('methodology-steps'), lines: steps, adds: 'step' },
    { id: 'sign-offs', title: t('methodology-sign-offs'), lines: signOffs, adds: 'sign-off' },
    {
      id: 'roles',
      title: t('methodology-roles'),
      lines: methodology.roles.map(({ id, name }) => top(pathOf.role(id), name)),
      adds: 'role',
    },
    {
      id: 'trainings',
      title: t('methodology-trainings'),
      lines: methodology.trainings.map(({ id, name }) => top(pathOf.training(id), name)),
      adds: 'training',
    },
  ];
}

/** Names of roles; an id that no role has stays as it is. */
export function roleNames(methodology: Methodology, roles: readonly string[]): string {
  return roles.map((role) => methodology.roles.find(({ id }) => id === role)?.name ?? role).join(', ');
}

/** A part as people read it, with what holds it: "Build › Firewall is open". */
export function placeIn(groups: readonly Group[], path: Path): string {
  const lines = groups.flatMap((group) => group.lines);
  const line = lines.find((each) => each.path === lineOf(groups, path));
  if (!line) return '';
  const holder = lines.find((each) => each.depth < line.depth && line.path.startsWith(`${each.path}.`));
  return [holder?.title, line.title].filter(Boolean).join(' › ');
}

/** The line of the outline where a finding is shown: the part itself, or the one that holds it. */
export function lineOf(groups: readonly Group[], path: Path): Path {
  const paths = groups.flatMap(({ lines }) => lines.map((line) => line.path));
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const candidate = parts.slice(0, length).join('.');
    if (paths.includes(candidate)) return candidate;
  }
  return GENERAL;
}
