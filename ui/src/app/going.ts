/** Going somewhere in the project that is open. */
import type { RoomName } from './screens';
import type { Shell } from './shell.svelte';

/** Goes to a room of the project that is open now. */
export function goToRoom(shell: Shell, room: RoomName): void {
  const here = shell.router.screen;
  // A drawer over the page belongs to what was open there.
  shell.panelOpen = false;
  shell.router.go({ name: room, project: here.name === 'welcome' ? undefined : here.project });
}

/** Goes to the search of the whole project. */
export function searchFor(shell: Shell, typed: string): void {
  if (!shell.project) return;
  shell.dialog = null;
  shell.router.go({ name: 'search', project: shell.project.id, part: typed || undefined });
}
