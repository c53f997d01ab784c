/** What the shell tells the window: a menu was chosen, another window changed something, a file was handed over. */
import type { Changed } from '$/ipc/core';
import type { Settings } from './settings.svelte';
import type { Shell } from './shell.svelte';
import { openHere } from './workspaces';

/** What is done with what only the window itself can do. */
interface Doing {
  /** A command was chosen in the system's menu. */
  menu: (id: string) => void;
  /** The window is asked to close. */
  close: () => void;
}

/** Hears the shell until the returned function is called. */
export function hearTheShell(shell: Shell, { menu, close }: Doing): () => void {
  const { client } = shell;
  const { preferences } = shell;
  const settings = client.on<Settings>('settings', (settings) => preferences.hear(settings));
  // They can have been changed after this window was given them, and before it listened.
  void settings.then(() => preferences.catchUp());
  const heard = [
    settings,
    client.on<string>('menu', menu),
    client.on('close-asked', close),
    client.on<string>('open', (path) => void openHere(shell, path)),
    client.on<Changed>('changed', ({ project, touched }) => {
      // What shows every project of the workspace reads again, whichever was changed.
      void shell.project?.heard(shell.project.id === project ? touched : 'anything');
    }),
  ];
  return () => void Promise.all(heard).then((stops) => stops.forEach((stop) => stop()));
}
