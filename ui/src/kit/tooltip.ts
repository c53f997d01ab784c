/** A tooltip for any element: after a moment of hovering, or at once on keyboard focus. One is visible at a time. */
import type { Attachment } from 'svelte/attachments';
import { overlaysIn } from './overlay.svelte';

const DELAY_MS = 400;
const GAP_PX = 6;

let bubble: HTMLElement | null = null;
let owner: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows `text` beside the element. With an empty text nothing is shown.
 * @param pointed whether the pointer is over it already
 */
export function tooltip(
  text: string,
  when: (element: HTMLElement) => boolean = () => true,
  pointed = false,
): Attachment<HTMLElement> {
  return (element) => {
    if (!text) return;
    const showSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => when(element) && show(element, text), DELAY_MS);
    };
    const showNow = () => {
      if (element.matches(':focus-visible') && when(element)) show(element, text);
    };
    const hideOwn = () => hide(element);
    const hideOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && hide(element);
    element.addEventListener('pointerenter', showSoon);
    element.addEventListener('focus', showNow);
    element.addEventListener('pointerleave', hideOwn);
    element.addEventListener('pointerdown', hideOwn);
    element.addEventListener('blur', hideOwn);
    element.addEventListener('keydown', hideOnEscape);
    if (pointed) showSoon();
    return () => {
      hide(element);
      element.removeEventListener('pointerenter', showSoon);
      element.removeEventListener('focus', showNow);
      element.removeEventListener('pointerleave', hideOwn);
      element.removeEventListener('pointerdown', hideOwn);
      element.removeEventListener('blur', hideOwn);
      element.removeEventListener('keydown', hideOnEscape);
    };
  };
}

function show(element: HTMLElement, text: string): void {
  if (!element.isConnected) return;
  bubble ??= makeBubble();
  // Inside an open dialog the bubble must stand in the dialog's layer.
  (element.closest('[role="dialog"]') ?? overlaysIn()).append(bubble);
  bubble.textContent = text;
  bubble.hidden = false;
  owner = element;
  if (element.getAttribute('aria-label') !== text) element.setAttribute('aria-describedby', bubble.id);
  place(element.getBoundingClientRect(), bubble);
}

function hide(element: HTMLElement): void {
  clearTimeout(timer);
  if (owner !== element || !bubble) return;
  if (element.getAttribute('aria-describedby') === bubble.id) element.removeAttribute('aria-describedby');
  bubble.remove();
  owner = null;
}

function place(at: DOMRect, shown: HTMLElement): void {
  const size = shown.getBoundingClientRect();
  const below = at.bottom + GAP_PX;
  const top = below + size.height > window.innerHeight ? at.top - GAP_PX - size.height : below;
  const centred = at.left + at.width / 2 - size.width / 2;
  const left = Math.min(Math.max(GAP_PX, centred), window.innerWidth - size.width - GAP_PX);
  // A dialog moved by a transform is the origin of what is fixed inside it.
  const origin = shown.parentElement?.closest('[role="dialog"]')?.getBoundingClientRect();
  shown.style.top = `${Math.round(top - (origin?.top ?? 0))}px`;
  shown.style.left = `${Math.round(left - (origin?.left ?? 0))}px`;
}

function makeBubble(): HTMLElement {
  const made = document.createElement('div');
  made.id = 'tooltip';
  made.setAttribute('role', 'tooltip');
  made.className = 'tooltip';
  // What was cut may run from right to left.
  made.dir = 'auto';
  return made;
}
