/**
 * Where menus, calendars and tooltips are drawn: over the screen, but inside its main landmark, where those who go from
 * landmark to landmark find them. Dialogs are landmarks enough and stand beside it.
 */
import type { Attachment } from 'svelte/attachments';

let home = $state.raw<Element | null>(null);

/** Makes an element the one in which things are drawn that float over the screen, as long as it is there. */
export const overlayHome: Attachment = (element) => {
  home = element;
  return () => {
    if (home === element) home = null;
  };
};

/** The element in which they are drawn. */
export function overlaysIn(): Element {
  return home ?? document.body;
}
