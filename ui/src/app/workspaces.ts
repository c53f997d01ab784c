/** Opening and closing workspaces in the window. */
import type { OpenedWorkspace } from '$/ipc/core';
import { firstProject, turnTo } from './projects';
import type { Shell } from './shell.svelte';

/** Shows a workspace that the shell has opened: its portfolio where there are several projects, else its only one. */
export async function showWorkspace(shell: Shell, workspace: OpenedWorkspace): Promise<void> {
  const project = firstProject(workspace);
  if (project === undefined) return;
  const name = workspace.projects.length > 1 ? 'portfolio' : 'home';
  await turnTo(shell, workspace, project, () => shell.router.restart({ name, project }));
}

/** Closes the workspace and goes back to the welcome screen. */
export async function closeProject(shell: Shell): Promise<void> {
  await shell.client.call('close_workspace');
  shell.project = null;
  shell.workspace = null;
  shell.person = null;
  shell.undo = null;
  shell.redo = null;
  shell.counts = {};
  shell.router.restart({ name: 'welcome' });
}

/** Closes the review package and goes back to the welcome screen. */
export async function closeReview(shell: Shell): Promise<void> {
  await shell.client.call('close_review');
  shell.reader = null;
}
