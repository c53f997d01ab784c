/** Opening and closing workspaces: in this window, or in another one. */
import { appErrorFrom } from '$/ipc/app-error';
import type { ReaderView } from '$/ipc/bindings';
import type { Client } from '$/ipc/client';
import type { OpenedWorkspace, Start } from '$/ipc/core';
import { t } from '$/text/text';
import { mayLeave } from './leaving';
import type { Outbox } from './outbox.svelte';
import { placeOf, type Place } from './places';
import { turnTo } from './projects';
import { roomGroups, type Screen } from './screens';
import type { Shell } from './shell.svelte';

/** The kind of file that a workspace is, for the system's dialogs. */
export const workspaceKind = () => ({ name: t('file-kind-workspace'), extensions: ['countersign'] });

/** How the names of review packages end. */
const REVIEW = 'countersign-review';

/** Whether a name is that of a review package. */
export const isReview = (name: string) => name.toLowerCase().endsWith(`.${REVIEW}`);

/** Asks for a workspace, or a package that somebody sent; null when the dialog was left. */
export function chooseWorkspace(client: Client): Promise<string | null> {
  const kind = { name: t('file-kind-openable'), extensions: ['countersign', REVIEW] };
  return client.call<string | null>('choose_file', { title: t('welcome-choose'), kind });
}

/**
 * Shows a workspace that the shell has opened: where it was left, or its first project.
 * @param outbox what waits for it already
 */
export async function showWorkspace(
  shell: Shell,
  workspace: OpenedWorkspace,
  outbox?: Outbox,
): Promise<void> {
  const place = placeOf(workspace.path);
  const wanted = [workspace.project, place?.project, workspace.projects[0]?.id];
  const id = wanted.find((each) => workspace.projects.some((project) => project.id === each));
  if (id === undefined) return;
  const screen = firstScreen(workspace, id, place);
  const shown = await turnTo(shell, workspace, id, () => shell.router.restart(screen), outbox);
  if (!shown) return;
  shell.reader = null;
  void loadRecent(shell);
}

/** The room that was asked for, the one that was left, or the first: the portfolio where there are several projects. */
function firstScreen(workspace: OpenedWorkspace, project: string, place: Place | null): Screen {
  const asked = roomGroups.flatMap(({ rooms }) => rooms).find(({ name }) => name === workspace.room);
  if (asked) return { name: asked.name, project };
  if (place?.project === project) return { ...place.screen, project };
  return { name: workspace.projects.length > 1 ? 'portfolio' : 'home', project };
}

/** Opens a workspace in this window, unless something of the one that it shows is not saved and shall be. */
export function openHere(shell: Shell, path: string): Promise<void> {
  return tried(shell, async () => {
    if (!(await mayLeave(shell))) return;
    if (isReview(path)) showReview(shell, await shell.client.call<ReaderView>('open_review', { path }));
    else await showWorkspace(shell, await shell.client.call<OpenedWorkspace>('open_workspace', { path }));
  });
}

/** Goes on in a copy of the workspace, where what waits can be saved at last. */
export async function goOnIn(shell: Shell, path: string, outbox: Outbox): Promise<void> {
  await showWorkspace(shell, await shell.client.call<OpenedWorkspace>('open_workspace', { path }), outbox);
  await outbox.retry();
  await shell.project?.heard('anything');
}

/** Opens a review package whose bytes came into the window. */
export function openReviewFile(shell: Shell, file: File): Promise<void> {
  return tried(shell, async () => {
    if (await mayLeave(shell))
      showReview(shell, await shell.client.upload<ReaderView>('open_review_file', file));
  });
}

/** Shows a review package in place of a workspace. */
function showReview(shell: Shell, reader: ReaderView): void {
  forgetProject(shell);
  shell.reader = reader;
}

/** Asks for a workspace and opens it, here or in a window of its own. */
export function openChosen(shell: Shell, where: 'here' | 'new-window'): Promise<void> {
  return tried(shell, async () => {
    const path = await chooseWorkspace(shell.client);
    if (path === null) return;
    await (where === 'here' ? openHere(shell, path) : openWindow(shell, { path }));
  });
}

/** Opens another window, with a workspace in it or empty. */
export function openWindow(shell: Shell, shows?: Start): Promise<void> {
  return tried(shell, () => shell.client.call('open_window', { shows: shows ?? null }));
}

/** Asks for a new project, which gets a workspace of its own in place of what this window shows. */
export async function newProject(shell: Shell): Promise<void> {
  if (await mayLeave(shell)) shell.dialog = { kind: 'new-project', into: 'own-workspace' };
}

/** Closes the workspace and goes back to the welcome screen. */
export async function closeProject(shell: Shell): Promise<void> {
  if (!(await mayLeave(shell))) return;
  await shell.client.call('close_workspace');
  forgetProject(shell);
}

function forgetProject(shell: Shell): void {
  shell.project = null;
  shell.workspace = null;
  shell.person = null;
  shell.save = null;
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

/** Reads the workspaces that were open before, for menu and palette. */
export async function loadRecent(shell: Shell): Promise<void> {
  try {
    shell.recent = await shell.client.call('recent_workspaces');
  } catch {
    // The welcome screen says why they can't be read; here they are only missing.
    shell.recent = [];
  }
}

async function tried(shell: Shell, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (thrown) {
    shell.problem = appErrorFrom(thrown);
  }
}
