/**
 * Shortcuts as text: keys joined by `+` are pressed together, groups parted by a space one after the other. `Mod` is
 * Ctrl, or Cmd on a Mac: `Mod+K`, `G S`, `Mod+Shift+Z`, `?`.
 */

/** Whether this computer is a Mac, where Cmd takes the place of Ctrl. */
export const MAC = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.platform);

const macCaps: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const caps: Record<string, string> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** The key caps to draw for a shortcut: one for each press, whatever is held with it. */
export function keyCaps(keys: string, mac = MAC): string[] {
  const cap = (key: string) => (mac ? macCaps[key] : undefined) ?? caps[key] ?? key;
  return keys.split(' ').map((press) =>
    press
      .split('+')
      .map(cap)
      .join(mac ? '' : ' '),
  );
}

/** What `aria-keyshortcuts` wants, or undefined for sequences, which it can't say. */
export function ariaKeys(keys: string | undefined, mac = MAC): string | undefined {
  if (!keys || keys.includes(' ')) return undefined;
  return keys.replace('Mod', mac ? 'Meta' : 'Control');
}

/** One press as text, in the order `Mod+Alt+Shift+key`. */
export function pressOf(event: KeyboardEvent, mac = MAC): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  // A sign such as `?` already says that Shift was held.
  const shift = event.shiftKey && (key.length > 1 || /[A-Z0-9]/.test(key));
  const mod = mac ? event.metaKey : event.ctrlKey;
  return [mod && 'Mod', event.altKey && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}

/** Whether typing belongs to the element that has the focus, so that single keys are no shortcuts. */
export function takesTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !/^(checkbox|radio|button|submit|range)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
