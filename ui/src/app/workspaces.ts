/** Opening and closing workspaces in the window. */
import type { OpenedWorkspace } from '$/ipc/core';
import { OpenProject } from './open-project.svelte';
import type { Shell } from './shell.svelte';

/** Shows the first project of a workspace that the shell has opened. */
export async function showWorkspace(shell: Shell, workspace: OpenedWorkspace): Promise<void> {
  const first = workspace.projects[0];
  if (!first) return;
  const project = new OpenProject(shell.client, workspace, first.id, localStorage);
  await project.load();
  shell.project = project;
  shell.problem = null;
  shell.router.restart({ name: 'home', project: first.id });
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
