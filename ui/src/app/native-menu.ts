/** The system's menu, made from the commands that there are now. The shell shows it and answers with the id chosen. */
import type { Client } from '$/ipc/client';
import { t, type PlainMessageId } from '$/text/text';
import type { Command } from './commands.svelte';

/** A menu of the bar as the shell takes it. */
interface MenuGroup {
  title: string;
  /** Whether it is the place for cut, copy and paste. */
  edits: boolean;
  entries: { id: string; label: string; keys?: string; forbidden: boolean }[];
}

/** The menus in their order. A command belongs to the one that its id begins with. */
const menus: readonly { title: PlainMessageId; holds: readonly string[] }[] = [
  { title: 'menu-file', holds: ['file'] },
  { title: 'menu-edit', holds: ['edit'] },
  { title: 'menu-go', holds: ['go'] },
  { title: 'menu-view', holds: ['appearance'] },
  { title: 'menu-help', holds: ['palette', 'shortcuts'] },
];

/** The menus that have something to show, and Edit, where the system has entries of its own. */
export function menuGroups(commands: readonly Command[]): MenuGroup[] {
  const groups = menus.map(({ title, holds }) => ({
    title: t(title),
    edits: title === 'menu-edit',
    entries: commands
      .filter(({ id }) => holds.includes(id.split('.')[0] ?? ''))
      .map(({ id, label, keys, reason }) => ({ id, label, keys, forbidden: reason !== undefined })),
  }));
  return groups.filter(({ entries, edits }) => edits || entries.length > 0);
}

/** Shows menus, given as JSON so that equal ones aren't shown again. */
export async function showMenu(client: Client, groups: string): Promise<void> {
  await client.call('show_menu', { groups: JSON.parse(groups) as MenuGroup[] });
}
