/** The commands that a desktop program has for its files and windows. They come first in the menu and in the palette. */
import AppWindow from '@lucide/svelte/icons/app-window';
import BookOpen from '@lucide/svelte/icons/book-open';
import Clock from '@lucide/svelte/icons/clock';
import Copy from '@lucide/svelte/icons/copy';
import FileDown from '@lucide/svelte/icons/file-down';
import FilePlus from '@lucide/svelte/icons/file-plus-2';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import LogOut from '@lucide/svelte/icons/log-out';
import Power from '@lucide/svelte/icons/power';
import Printer from '@lucide/svelte/icons/printer';
import Save from '@lucide/svelte/icons/save';
import X from '@lucide/svelte/icons/x';
import { MAC } from '$/kit/keys';
import { t } from '$/text/text';
import type { Command } from './commands.svelte';
import { goToRoom } from './going';
import { saveCopy, sayWhetherSaved } from './saving';
import type { Shell } from './shell.svelte';
import { closeProject, newProject, openChosen, openHere, openWindow } from './workspaces';

/** How many of the recent workspaces are offered. */
const RECENT_OFFERED = 6;

/** New, open, save, close: with or without a workspace. */
export function fileCommands(shell: Shell): Command[] {
  return [
    {
      id: 'file.new-project',
      group: 'do',
      label: t('welcome-new'),
      icon: FilePlus,
      keys: 'Mod+N',
      run: () => void newProject(shell),
    },
    {
      id: 'file.open',
      group: 'do',
      label: t('welcome-open'),
      icon: FolderOpen,
      keys: 'Mod+O',
      run: () => void openChosen(shell, 'here'),
    },
    {
      id: 'file.open-window',
      group: 'do',
      label: t('command-open-window'),
      icon: AppWindow,
      keys: 'Mod+Shift+O',
      run: () => void openChosen(shell, 'new-window'),
    },
    ...recentCommands(shell),
    {
      id: 'file.new-window',
      group: 'do',
      parted: true,
      label: t('command-new-window'),
      icon: AppWindow,
      keys: 'Mod+Shift+N',
      run: () => void openWindow(shell),
    },
    {
      id: 'file.add',
      group: 'do',
      parted: true,
      label: t('command-add-file'),
      icon: FileDown,
      keys: 'Mod+Shift+A',
      run: () => shell.chooseFiles(),
    },
    ...(shell.workspace ? savingCommands(shell) : []),
    {
      id: 'file.close-window',
      group: 'do',
      label: t('command-close-window'),
      icon: X,
      keys: 'Mod+W',
      run: () => void shell.client.call('close_window'),
    },
    ...(MAC ? [] : [quitCommand(shell)]),
  ];
}

function savingCommands(shell: Shell): Command[] {
  return [
    {
      id: 'file.save',
      group: 'do',
      parted: true,
      label: t('command-save'),
      icon: Save,
      keys: 'Mod+S',
      run: () => void sayWhetherSaved(shell),
    },
    {
      id: 'file.save-copy',
      group: 'do',
      label: t('command-save-copy'),
      icon: Copy,
      keys: 'Mod+Shift+S',
      run: () => void saveCopy(shell),
    },
    {
      id: 'file.print',
      group: 'do',
      parted: true,
      label: t('command-print'),
      icon: Printer,
      keys: 'Mod+P',
      // A room that shows a document prints that one.
      run: () => goToRoom(shell, 'documents'),
    },
    {
      id: 'file.close-workspace',
      group: 'do',
      parted: true,
      label: t('command-close-workspace'),
      icon: LogOut,
      run: () => void closeProject(shell),
    },
  ];
}

function recentCommands(shell: Shell): Command[] {
  const here = shell.project?.workspace.path;
  const others = shell.recent.filter(({ path, standing }) => standing && path !== here);
  const open = others.slice(0, RECENT_OFFERED).map((workspace, place) => ({
    id: `file.recent-${place + 1}`,
    group: 'do' as const,
    parted: place === 0,
    label: t('command-open-recent', { name: workspace.title }),
    keywords: [workspace.file],
    icon: Clock,
    note: workspace.file,
    run: () => void openHere(shell, workspace.path),
  }));
  const twice = here
    ? [
        {
          id: 'file.same-window',
          group: 'do' as const,
          label: t('command-same-window'),
          icon: BookOpen,
          run: () => void openWindow(shell, { path: here, project: shell.project?.id }),
        },
      ]
    : [];
  return [...open, ...twice];
}

function quitCommand(shell: Shell): Command {
  return {
    id: 'file.quit',
    group: 'do',
    label: t('command-quit'),
    icon: Power,
    keys: 'Mod+Q',
    run: () => void shell.client.call('quit'),
  };
}
