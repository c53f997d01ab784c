/** Looks after the file that is open: another program can write, move or replace it. */
import type { Presence } from '$/ipc/bindings';
import { trySavingAgain } from './saving';
import type { OpenProject } from './open-project.svelte';
import type { Shell } from './shell.svelte';
import { openHere } from './workspaces';

/** Time between two looks, in milliseconds: a look is a question to the file system and one to the database. */
const INTERVAL = 3000;

/** Looks every few seconds while the window is seen, and whenever it gets the focus. */
export function watchOutside(shell: Shell): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') void lookOutside(shell);
  };
  const timer = setInterval(look, INTERVAL);
  window.addEventListener('focus', look);
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', look);
  };
}

/** Looks once, and follows what was seen. */
export async function lookOutside(shell: Shell): Promise<void> {
  const { project } = shell;
  if (!project) return;
  let seen: Presence;
  try {
    seen = await shell.client.call<Presence>('presence');
  } catch {
    // A file that can't even be asked is out of reach.
    seen = { place: 'gone', mark: markOf(project), written_elsewhere: false };
  }
  if (shell.project === project) await follow(shell, project, seen);
}

async function follow(shell: Shell, project: OpenProject, seen: Presence): Promise<void> {
  const before = markOf(project);
  project.presence = seen;
  if (seen.place === 'replaced' && project.workspace.readOnly !== undefined) {
    // A reader has nothing to lose: what is there now is what counts.
    return openHere(shell, project.workspace.path);
  }
  if (before !== seen.mark) await project.heard('anything');
  if (seen.place === 'here' && project.outbox.unsaved.length > 0) await trySavingAgain(shell);
}

/** The mark that was seen last: before the first look, that of the opening, since others can write in between. */
function markOf({ presence, workspace }: OpenProject): number {
  return presence?.mark ?? workspace.mark;
}
