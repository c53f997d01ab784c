/** The projects of the open workspace: going from one to another, and adding one. */
import Briefcase from '@lucide/svelte/icons/briefcase';
import Check from '@lucide/svelte/icons/check';
import DoorOpen from '@lucide/svelte/icons/door-open';
import FilePlus from '@lucide/svelte/icons/file-plus-2';
import FolderKanban from '@lucide/svelte/icons/folder-kanban';
import ArrowRightLeft from '@lucide/svelte/icons/arrow-right-left';
import { appErrorFrom } from '$/ipc/app-error';
import type { AddedProject, OpenedWorkspace, ProjectDraft } from '$/ipc/core';
import type { MenuItem } from '$/kit/Menu.svelte';
import { named, t } from '$/text/text';
import type { Command } from './commands.svelte';
import { OpenProject } from './open-project.svelte';
import { Outbox } from './outbox.svelte';
import { commitTyping } from './saving';
import type { Screen } from './screens';
import type { Shell } from './shell.svelte';

/** A project as lists name it. */
interface Named {
  id: string;
  name: string;
}

/** The projects of the open workspace, by name. */
export function projectsOf({ project }: Shell): Named[] {
  const read = project?.frame?.projects.map(({ value, label }) => ({ id: value, name: label }));
  return read ?? project?.workspace.projects ?? [];
}

/** Opens a project of the workspace that is open, at its home or at another screen. */
export async function openProject(shell: Shell, id: string, screen?: Screen): Promise<void> {
  const workspace = shell.project?.workspace;
  if (workspace)
    await turnTo(shell, workspace, id, () => shell.router.go(screen ?? { name: 'home', project: id }));
}

/**
 * Makes a project the one that the frame shows. What the file couldn't take yet waits on, whichever project it is of.
 * @param go changes the screen in the same breath, so that none of them is shown with the other's project
 * @param outbox what waits; that of the workspace where it is the one that is shown already
 * @returns whether it could be read; if not, why is shown already
 */
export async function turnTo(
  shell: Shell,
  workspace: OpenedWorkspace,
  id: string,
  go: () => void = () => {},
  outbox = waitingFor(shell, workspace),
): Promise<boolean> {
  // A workspace that was opened anew, to write or because another file took its place, is read anew.
  if (shell.project?.id === id && shell.project.workspace === workspace) {
    go();
    return true;
  }
  try {
    const project = new OpenProject(shell.client, workspace, id, localStorage, outbox);
    await project.load();
    // What stands in a field belongs to the project that it was typed in.
    commitTyping();
    shell.project = project;
    shell.problem = null;
    go();
    return true;
  } catch (thrown) {
    shell.problem = appErrorFrom(thrown);
    return false;
  }
}

function waitingFor({ project }: Shell, { path }: OpenedWorkspace): Outbox {
  return project?.workspace.path === path ? project.outbox : new Outbox();
}

/** Adds a project to the open workspace and opens it. */
export async function addProject(shell: Shell, draft: ProjectDraft): Promise<void> {
  const before = shell.project?.workspace;
  if (!before) return;
  const { project, projects } = await shell.client.call<AddedProject>('add_project', { project: draft });
  const opened = await turnTo(shell, { ...before, projects }, project, () =>
    shell.router.go({ name: 'home', project }),
  );
  if (!opened) return;
  shell.toaster.show({ text: t('project-added', { name: named(draft.project) }) });
}

/** What the new project's dialog can be filled in with: who acts, for whom. */
export function draftFor({ project }: Shell): Partial<ProjectDraft> {
  const actor = project?.actor;
  if (!actor) return {};
  return { name: actor.name };
}

/** The commands for the projects of the workspace that is open. */
export function projectCommands(shell: Shell): Command[] {
  const { project } = shell;
  if (!project) return [];
  const others = projectsOf(shell).filter(({ id }) => id !== project.id);
  return [
    {
      id: 'file.add-project',
      group: 'do',
      label: t('project-add'),
      icon: FilePlus,
      reason: project.workspace.readOnly && t('project-add-read-only'),
      run: () => (shell.dialog = { kind: 'new-project', into: 'open-workspace' }),
    },
    ...(others.length > 0 ? [switchCommand(shell)] : []),
  ];
}

function switchCommand(shell: Shell): Command {
  return {
    id: 'go.project',
    group: 'go',
    label: t('project-switch'),
    icon: ArrowRightLeft,
    keys: 'Mod+Shift+P',
    run: () => (shell.dialog = { kind: 'projects' }),
  };
}

/** Every project, for the palette that switches. */
export function projectEntries(shell: Shell) {
  return projectsOf(shell).map(({ id, name }) => ({
    id,
    group: 'projects',
    label: name,
    icon: FolderKanban,
    note: id === shell.project?.id ? t('project-here') : undefined,
    run: () => void openProject(shell, id),
  }));
}

/** The menu of the workspace's card. */
export function workspaceItems(shell: Shell, close: () => void): MenuItem[] {
  const { project } = shell;
  const projects = projectsOf(shell).map(({ id, name }) => ({
    id,
    label: named(name),
    icon: id === project?.id ? Check : FolderKanban,
    note: id === project?.id ? t('project-here') : undefined,
    run: () => void openProject(shell, id),
  }));
  return [
    ...projects,
    {
      id: 'portfolio',
      label: t('room-portfolio'),
      icon: Briefcase,
      keys: 'G W',
      parted: true,
      run: () => shell.router.go({ name: 'portfolio', project: project?.id }),
    },
    {
      id: 'add',
      label: t('project-add'),
      icon: FilePlus,
      reason: project?.workspace.readOnly && t('project-add-read-only'),
      run: () => (shell.dialog = { kind: 'new-project', into: 'open-workspace' }),
    },
    { id: 'close', label: t('workspace-close'), icon: DoorOpen, parted: true, run: close },
  ];
}
