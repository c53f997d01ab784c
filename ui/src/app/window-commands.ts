/** The commands that are always there: rooms, palette, shortcuts, undo, appearance. */
import Keyboard from '@lucide/svelte/icons/keyboard';
import Languages from '@lucide/svelte/icons/languages';
import Monitor from '@lucide/svelte/icons/monitor';
import Moon from '@lucide/svelte/icons/moon';
import Redo2 from '@lucide/svelte/icons/redo-2';
import Scan from '@lucide/svelte/icons/scan';
import Search from '@lucide/svelte/icons/search';
import Sun from '@lucide/svelte/icons/sun';
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import Undo2 from '@lucide/svelte/icons/undo-2';
import ZoomIn from '@lucide/svelte/icons/zoom-in';
import ZoomOut from '@lucide/svelte/icons/zoom-out';
import { t } from '$/text/text';
import type { Command } from './commands.svelte';
import { languageChoices } from './language.svelte';
import { projectCommands } from './projects';
import { roomGroups, type RoomName } from './screens';
import type { Shell } from './shell.svelte';

/** All of them as the shell is now. */
export function windowCommands(shell: Shell): Command[] {
  return [
    ...workspaceCommands(shell),
    ...projectCommands(shell),
    ...historyCommands(shell),
    ...appearanceCommands(shell),
    ...languageCommands(shell),
    ...zoomCommands(shell),
    ...dialogCommands(shell),
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

/** Goes to a room of the project that is open now. */
export function goToRoom(shell: Shell, room: RoomName): void {
  const here = shell.router.screen;
  // A drawer over the page belongs to what was open there.
  shell.panelOpen = false;
  shell.router.go({ name: room, project: here.name === 'welcome' ? undefined : here.project });
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

function zoomCommands({ zoom }: Shell): Command[] {
  return [
    zoom.canGrow && {
      id: 'zoom.grow',
      group: 'do' as const,
      label: t('command-zoom-grow'),
      icon: ZoomIn,
      keys: 'Mod+=',
      run: () => zoom.grow(),
    },
    zoom.canShrink && {
      id: 'zoom.shrink',
      group: 'do' as const,
      label: t('command-zoom-shrink'),
      icon: ZoomOut,
      keys: 'Mod+-',
      run: () => zoom.shrink(),
    },
    zoom.factor !== 1 && {
      id: 'zoom.reset',
      group: 'do' as const,
      label: t('command-zoom-reset'),
      icon: Scan,
      keys: 'Mod+0',
      run: () => zoom.reset(),
    },
  ].filter((command) => command !== false);
}

function appearanceCommands({ theme }: Shell): Command[] {
  const choices = [
    { appearance: 'light', label: t('command-light'), icon: Sun },
    { appearance: 'dark', label: t('command-dark'), icon: Moon },
    { appearance: 'system', label: t('command-system'), icon: Monitor },
  ] as const;
  return choices
    .filter((choice) => choice.appearance !== theme.appearance)
    .map((choice) => ({
      id: `appearance.${choice.appearance}`,
      group: 'do',
      label: choice.label,
      icon: choice.icon,
      run: () => theme.choose(choice.appearance),
    }));
}

function languageCommands({ language }: Shell): Command[] {
  return languageChoices
    .filter((choice) => choice !== language.choice)
    .map((choice) => ({
      id: `language.${choice}`,
      group: 'do',
      label: t(`command-language-${choice}`),
      icon: Languages,
      run: () => void language.choose(choice),
    }));
}

function dialogCommands(shell: Shell): Command[] {
  return [
    {
      id: 'palette.open',
      group: 'do',
      label: t('command-palette'),
      icon: Search,
      keys: 'Mod+K',
      run: () => (shell.dialog = shell.dialog?.kind === 'palette' ? null : { kind: 'palette' }),
    },
    {
      id: 'shortcuts.open',
      group: 'do',
      label: t('command-shortcuts'),
      icon: Keyboard,
      keys: '?',
      run: () => (shell.dialog = { kind: 'shortcuts' }),
    },
  ];
}
