/** Closing the window: what stands in a field is saved first; what can't be saved is asked about. */
import { commitTyping } from './saving';
import type { Shell } from './shell.svelte';

/** How often it is looked whether everything is answered, in milliseconds, and how many times. */
const GLANCE = 50;
const GLANCES = 100;

/** Closes the window once everything is saved, or asks. */
export async function closeWhenSaved(shell: Shell): Promise<void> {
  const { client } = shell;
  commitTyping();
  for (let look = 0; look < GLANCES && isBusy(shell); look += 1) {
    await new Promise((wake) => setTimeout(wake, GLANCE));
  }
  if (shell.project && shell.project.unsaved.length > 0) {
    await client.call('keep_window');
    shell.dialog = { kind: 'closing' };
    return;
  }
  await client.call('destroy_window');
}

/** Whether something was sent and not answered. What waits for the file to be writable again isn't. */
function isBusy({ project }: Shell): boolean {
  return project !== null && project.pending > 0;
}
