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
  const heard = [
    client.on<string>('menu', menu),
    client.on('close-asked', close),
    client.on<string>('open', (path) => void openHere(shell, path)),
    client.on<Settings>('settings', (settings) => shell.preferences.hear(settings)),
    client.on<Changed>('changed', ({ project, touched }) => {
      if (shell.project?.id === project) void shell.project.heard(touched);
    }),
  ];
  return () => void Promise.all(heard).then((stops) => stops.forEach((stop) => stop()));
}
