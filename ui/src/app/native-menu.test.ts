import Undo2 from '@lucide/svelte/icons/undo-2';
import { expect, test, vi } from 'vitest';
import type { Command } from './commands.svelte';
import { menuGroups, showMenu } from './native-menu';

const command = (id: string, more: Partial<Command> = {}): Command => ({
  id,
  group: 'do',
  label: id,
  icon: Undo2,
  run: () => {},
  ...more,
});

test('a command stands in the menu that its id begins with, and any other in that of the project', () => {
  const groups = menuGroups([
    command('go.home', { keys: 'G H' }),
    command('edit.undo', { keys: 'Mod+Z', reason: 'A signature can’t be undone' }),
    command('requirement.add'),
  ]);
  expect(groups).toEqual([
    {
      title: 'Edit',
      edits: true,
      entries: [{ id: 'edit.undo', label: 'edit.undo', keys: 'Mod+Z', forbidden: true }],
    },
    {
      title: 'Go',
      edits: false,
      entries: [{ id: 'go.home', label: 'go.home', keys: 'G H', forbidden: false }],
    },
    {
      title: 'Project',
      edits: false,
      entries: [{ id: 'requirement.add', label: 'requirement.add', forbidden: false }],
    },
  ]);
});

test('Edit is there without commands, for what the system puts into it', () => {
  expect(menuGroups([]).map(({ title }) => title)).toEqual(['Edit']);
});

test('the shell gets the menus as they are', async () => {
  const call = vi.fn().mockResolvedValue(undefined);
  const groups = menuGroups([command('go.home')]);
  await showMenu({ call, upload: vi.fn(), on: vi.fn() }, JSON.stringify(groups));
  expect(call).toHaveBeenCalledWith('show_menu', { groups: JSON.parse(JSON.stringify(groups)) });
});
