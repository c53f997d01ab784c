/** The system's menu, made from the commands that there are now. The shell shows it and answers with the id chosen. */
import type { Client } from '$/ipc/client';
import { t, type PlainMessageId } from '$/text/text';
import type { Command } from './commands.svelte';

/** A menu of the bar as the shell takes it. */
interface MenuGroup {
  title: string;
  /** Whether it is the place for cut, copy and paste. */
  edits: boolean;
  entries: { id: string; label: string; keys?: string; forbidden: boolean; parted?: boolean }[];
}

/** The menus in their order, from what every program has to what this one does; `null` holds all other commands. */
const menus: readonly { title: PlainMessageId; holds: string | null }[] = [
  { title: 'menu-file', holds: 'file' },
  { title: 'menu-edit', holds: 'edit' },
  { title: 'menu-view', holds: 'view' },
  { title: 'menu-go', holds: 'go' },
  { title: 'menu-project', holds: null },
  { title: 'menu-help', holds: 'help' },
];

/** The menu that a command stands in: the one that its id begins with. */
function menuOf({ id }: Command): (typeof menus)[number] | undefined {
  const noun = id.split('.')[0];
  return menus.find(({ holds }) => holds === noun) ?? menus.find(({ holds }) => holds === null);
}

/** The menus that have something to show, and Edit, where the system has entries of its own. */
export function menuGroups(commands: readonly Command[]): MenuGroup[] {
  const groups = menus.map((menu) => ({
    title: t(menu.title),
    edits: menu.title === 'menu-edit',
    entries: commands
      .filter((command) => menuOf(command) === menu)
      .map(({ id, label, keys, reason, parted }) => ({
        id,
        label,
        keys,
        forbidden: reason !== undefined,
        parted,
      })),
  }));
  return groups.filter(({ entries, edits }) => edits || entries.length > 0);
}

/** Shows menus, given as JSON so that equal ones aren't shown again. */
export async function showMenu(client: Client, groups: string): Promise<void> {
  await client.call('show_menu', { groups: JSON.parse(groups) as MenuGroup[] });
}
