/** Leaving what is open: what stands in a field is saved first; what can't be saved is asked about. */
import { commitTyping } from './saving';
import type { Shell } from './shell.svelte';

/** How often it is looked whether everything is answered, in milliseconds, and how many times. */
const GLANCE = 50;
const GLANCES = 100;

/** What is left: the window, which then is gone, or the workspace that it shows. */
export type Left = 'window' | 'workspace';

/** Closes the window once everything is saved, or was given up. */
export async function closeWhenSaved(shell: Shell): Promise<void> {
  const { client } = shell;
  const goes = await mayLeave(shell, 'window', () => client.call('keep_window'));
  if (goes) await client.call('destroy_window');
}

/**
 * Whether what is open can be left: everything in it is saved, or the person gives up what isn't.
 * @param stay told before the person is asked
 */
export async function mayLeave(
  shell: Shell,
  left: Left = 'workspace',
  stay: () => Promise<void> = async () => {},
): Promise<boolean> {
  const { project } = shell;
  commitTyping();
  if (shell.reader) await shell.keepAnswer();
  if (!project) return true;
  const { outbox } = project;
  // What waits for the file to be writable again isn't pending.
  for (let look = 0; look < GLANCES && outbox.pending > 0; look += 1) {
    await new Promise((wake) => setTimeout(wake, GLANCE));
  }
  if (outbox.unsaved.length === 0) return true;
  await stay();
  // Who is asked a second time didn't answer the first.
  if (shell.dialog?.kind === 'leaving') shell.dialog.answer(false);
  return new Promise((answer) => (shell.dialog = { kind: 'leaving', left, answer }));
}
