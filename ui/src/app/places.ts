/** Where a workspace was left: the project and its room, to go on there. View state, kept on this computer only. */
import { roomGroups, type RoomScreen } from './screens';

/** A project, and what of it was shown. */
export interface Place {
  project: string;
  screen: RoomScreen;
}

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

const keyOf = (workspace: string) => `countersign.place.${workspace}`;

/** Keeps where a workspace is left. */
export function keepPlace(workspace: string, place: Place, kept: Kept = localStorage): void {
  kept.setItem(keyOf(workspace), JSON.stringify(place));
}

/** Where a workspace was left; null where it wasn't, or where nobody can go any more. */
export function placeOf(workspace: string, kept: Kept = localStorage): Place | null {
  try {
    const place = JSON.parse(kept.getItem(keyOf(workspace)) ?? 'null') as Place | null;
    return place && isRoom(place.screen) && typeof place.project === 'string' ? place : null;
  } catch {
    return null;
  }
}

/** A search isn't where somebody works: nobody goes on there. */
function isRoom(screen: RoomScreen): boolean {
  return roomGroups.some(({ rooms }) => rooms.some(({ name }) => name === screen.name));
}
