/** The menu of a row, a cell or a room: by right click, the menu key, or Shift+F10. One is open at most. */
import type { Attachment } from 'svelte/attachments';
import type { MenuItem } from './Menu.svelte';

/** An open menu: what it is about, what it offers, where it stands, and where the focus goes after it. */
export interface OpenMenu {
  label: string;
  items: readonly MenuItem[];
  at: DOMRect;
  back: HTMLElement | null;
}

class ContextMenus {
  open = $state.raw<OpenMenu | null>(null);

  close(): void {
    const back = this.open?.back;
    this.open = null;
    if (back?.isConnected) back.focus();
  }
}

/** The one that is open now; `ContextMenu` draws it. */
export const contextMenus = new ContextMenus();

/**
 * Gives an element a menu.
 * @param label what it is about, for screen readers
 * @param items what it offers, asked when it opens; without any there is no menu
 */
export function contextMenu(
  label: string,
  items: (element: HTMLElement) => readonly MenuItem[],
): Attachment<HTMLElement> {
  return (element) => {
    const show = (at: DOMRect) => {
      const offered = items(element);
      if (offered.length === 0) return false;
      contextMenus.open = { label, items: offered, at, back: focusIn(element) };
      return true;
    };
    const click = (event: MouseEvent) => {
      // A field keeps the system's own menu, which pastes and spells.
      if (event.defaultPrevented || isTyped(event.target)) return;
      const byKey = event.clientX === 0 && event.clientY === 0;
      const at = byKey ? below(event.target) : new DOMRect(event.clientX, event.clientY, 0, 0);
      if (contextMenus.open !== null || show(at)) event.preventDefault();
    };
    const press = (event: KeyboardEvent) => {
      const wanted = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
      if (!wanted || event.defaultPrevented || isTyped(event.target)) return;
      if (show(below(event.target))) event.preventDefault();
    };
    element.addEventListener('contextmenu', click);
    element.addEventListener('keydown', press);
    return () => {
      element.removeEventListener('contextmenu', click);
      element.removeEventListener('keydown', press);
    };
  };
}

/** Under what has the focus, where the eye is. */
function below(target: EventTarget | null): DOMRect {
  if (!(target instanceof Element)) return new DOMRect();
  const { left, bottom } = target.getBoundingClientRect();
  return new DOMRect(left + 8, bottom, 0, 0);
}

function focusIn(element: HTMLElement): HTMLElement | null {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && element.contains(activeElement)) return activeElement;
  return element.querySelector<HTMLElement>('button, [tabindex="0"]') ?? element;
}

/** Whether the system's own menu is of use there. */
export function isTyped(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
