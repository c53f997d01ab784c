/** The commands that are always there: files, undo, search, rooms, appearance, help. */
import Info from '@lucide/svelte/icons/info';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Languages from '@lucide/svelte/icons/languages';
import Monitor from '@lucide/svelte/icons/monitor';
import Moon from '@lucide/svelte/icons/moon';
import Redo2 from '@lucide/svelte/icons/redo-2';
import Scan from '@lucide/svelte/icons/scan';
import Search from '@lucide/svelte/icons/search';
import Settings from '@lucide/svelte/icons/settings';
import Sun from '@lucide/svelte/icons/sun';
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import TextSearch from '@lucide/svelte/icons/text-search';
import Undo2 from '@lucide/svelte/icons/undo-2';
import ZoomIn from '@lucide/svelte/icons/zoom-in';
import ZoomOut from '@lucide/svelte/icons/zoom-out';
import { t } from '$/text/text';
import type { Command } from './commands.svelte';
import { fileCommands } from './file-commands';
import { goToRoom, searchFor } from './going';
import { projectCommands } from './projects';
import { roomGroups } from './screens';
import { languageChoices } from './settings.svelte';
import type { Shell } from './shell.svelte';
import { larger, PLAIN, smaller } from './zoom';

/** All of them as the shell is now. */
export function windowCommands(shell: Shell): Command[] {
  return [
    ...fileCommands(shell),
    ...projectCommands(shell),
    ...historyCommands(shell),
    ...findCommands(shell),
    ...settingsCommands(shell),
    ...workspaceCommands(shell),
    ...appearanceCommands(shell),
    ...languageCommands(shell),
    ...zoomCommands(shell),
    ...helpCommands(shell),
  ];
}

function workspaceCommands(shell: Shell): Command[] {
  if (!shell.workspace) return [];
  const rooms = roomGroups.flatMap((group) => group.rooms);
  return rooms.map((room) => ({
    id: `go.${room.name}`,
    group: 'go',
    label: t(room.title),
    icon: room.icon,
    keys: room.keys,
    note: shell.counts[room.name],
    run: () => goToRoom(shell, room.name),
  }));
}

function historyCommands(shell: Shell): Command[] {
  const { undo, redo, router } = shell;
  return [
    undo && {
      id: 'edit.undo',
      group: 'do' as const,
      label: t('command-undo', { label: undo.label }),
      icon: Undo2,
      keys: 'Mod+Z',
      run: undo.run,
    },
    redo && {
      id: 'edit.redo',
      group: 'do' as const,
      label: t('command-redo', { label: redo.label }),
      icon: Redo2,
      keys: 'Mod+Shift+Z',
      run: redo.run,
    },
    router.canGoBack && {
      id: 'go.back',
      group: 'go' as const,
      label: t('command-back'),
      icon: ArrowLeft,
      keys: 'Alt+ArrowLeft',
      run: () => router.back(),
    },
    router.canGoForward && {
      id: 'go.forward',
      group: 'go' as const,
      label: t('command-forward'),
      icon: ArrowRight,
      keys: 'Alt+ArrowRight',
      run: () => router.forward(),
    },
  ].filter((command) => command !== null && command !== false);
}

function languageCommands({ preferences }: Shell): Command[] {
  return languageChoices
    .filter((language) => language !== preferences.now.language)
    .map((language) => ({
      id: `view.language-${language}`,
      group: 'do',
      label: t(`command-language-${language}`),
      icon: Languages,
      run: () => void preferences.change({ language }),
    }));
}

function findCommands(shell: Shell): Command[] {
  return [
    {
      id: 'edit.command',
      group: 'do',
      parted: true,
      label: t('command-palette'),
      icon: Search,
      keys: 'Mod+K',
      run: () => (shell.dialog = shell.dialog?.kind === 'palette' ? null : { kind: 'palette' }),
    },
    {
      id: 'edit.find',
      group: 'do',
      label: t('command-find'),
      icon: TextSearch,
      keys: 'Mod+F',
      run: () => findHere(shell),
    },
    ...(shell.project ? findEverywhere(shell) : []),
  ];
}

function findEverywhere(shell: Shell): Command[] {
  return [
    {
      id: 'edit.find-everywhere',
      group: 'do',
      label: t('command-find-everywhere'),
      icon: Search,
      keys: 'Mod+Shift+F',
      run: () => searchFor(shell, ''),
    },
  ];
}

/** Finds in the room: its own search if it has one, else everything by the palette. */
function findHere(shell: Shell): void {
  const own = document.querySelector<HTMLInputElement>('main input[type="search"]');
  if (!own) {
    shell.dialog = { kind: 'palette' };
    return;
  }
  own.focus();
  own.select();
}

function zoomCommands({ preferences }: Shell): Command[] {
  const { zoom } = preferences.now;
  const to = (factor: number) => () => void preferences.change({ zoom: factor });
  const [up, down] = [larger(zoom), smaller(zoom)];
  return [
    up !== undefined && {
      id: 'view.zoom-in',
      group: 'do' as const,
      parted: true,
      label: t('command-zoom-grow'),
      icon: ZoomIn,
      keys: 'Mod+=',
      run: to(up),
    },
    down !== undefined && {
      id: 'view.zoom-out',
      group: 'do' as const,
      label: t('command-zoom-shrink'),
      icon: ZoomOut,
      keys: 'Mod+-',
      run: to(down),
    },
    zoom !== PLAIN && {
      id: 'view.zoom-reset',
      group: 'do' as const,
      label: t('command-zoom-reset'),
      icon: Scan,
      keys: 'Mod+0',
      run: to(PLAIN),
    },
  ].filter((command) => command !== false);
}

function settingsCommands(shell: Shell): Command[] {
  if (!shell.project) return [];
  return [
    {
      id: 'edit.settings',
      group: 'do',
      parted: true,
      label: t('command-settings'),
      icon: Settings,
      keys: 'Mod+,',
      run: () => goToRoom(shell, 'settings'),
    },
  ];
}

function appearanceCommands({ preferences }: Shell): Command[] {
  const choices = [
    { appearance: 'light', label: t('command-light'), icon: Sun },
    { appearance: 'dark', label: t('command-dark'), icon: Moon },
    { appearance: 'system', label: t('command-system'), icon: Monitor },
  ] as const;
  return choices
    .filter((choice) => choice.appearance !== preferences.now.appearance)
    .map(({ appearance, label, icon }) => ({
      id: `view.${appearance}`,
      group: 'do',
      label,
      icon,
      run: () => void preferences.change({ appearance }),
    }));
}

function helpCommands(shell: Shell): Command[] {
  return [
    {
      id: 'help.shortcuts',
      group: 'do',
      label: t('command-shortcuts'),
      icon: Keyboard,
      keys: '?',
      run: () => (shell.dialog = { kind: 'shortcuts' }),
    },
    {
      id: 'help.about',
      group: 'do',
      label: t('command-about'),
      icon: Info,
      run: () => (shell.dialog = { kind: 'about' }),
    },
  ];
}
