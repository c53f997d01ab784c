/**
 * The commands of the window. One registry feeds the palette, the shortcuts and the shortcut sheet; the native menu sends
 * the same ids. Screens register theirs while they are shown.
 */
import { untrack } from 'svelte';
import type { PaletteItem } from '$/kit/CommandPalette.svelte';
import { pressOf, takesTyping } from '$/kit/keys';

/** Groups of the palette, in its order. */
export const commandGroups = ['do', 'go', 'find'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** Something that a user can do. */
export interface Command extends PaletteItem {
  group: CommandGroup;
  /** Draws a rule above it in the menu. */
  parted?: boolean;
}

/** What a field undoes by itself, as long as something was typed into it. */
const OF_FIELDS = ['Mod+Z', 'Mod+Shift+Z'];

/** The first key of a sequence waits this long for the second. */
const SEQUENCE_MS = 1200;

export class Commands {
  #sets = $state.raw<readonly (() => readonly Command[])[]>([]);
  #begun: { press: string; at: number } | null = null;
  #typedInto: EventTarget | null = null;

  /** All commands there are now; of two with the same id the later registered one counts. */
  readonly all: readonly Command[] = $derived.by(() => {
    const every = this.#sets.flatMap((set) => set());
    return every.filter((command, place) => every.findLastIndex(({ id }) => id === command.id) === place);
  });

  /**
   * Adds commands until the returned function is called. They are given as a closure, so that labels and reasons follow
   * the state they are made from.
   */
  register(set: () => readonly Command[]): () => void {
    // Screens register in effects, which must not run again because of what they registered.
    this.#sets = [...untrack(() => this.#sets), set];
    return () => {
      this.#sets = untrack(() => this.#sets).filter((each) => each !== set);
    };
  }

  /** Does a command by id, as the native menu asks for it. A forbidden one explains itself. */
  run(id: string): void {
    const command = this.all.find((each) => each.id === id);
    if (command) act(command);
  }

  /** Something was typed into a field, or a field was left. */
  typed(into: EventTarget | null): void {
    // A list, a box or a slider has nothing to take back letter by letter.
    this.#typedInto = takesTyping(into) && !(into instanceof HTMLSelectElement) ? into : null;
  }

  /**
   * Does the command that a key press is the shortcut of. Single keys stay with whoever is typed into, and so does undo
   * while there is typing to take back.
   * @returns whether there was one, or one has begun
   */
  press(event: KeyboardEvent, nowMs: number): boolean {
    const press = pressOf(event);
    const typing = takesTyping(event.target) && !press.includes('Mod+');
    const typedBack = OF_FIELDS.includes(press) && event.target !== null && event.target === this.#typedInto;
    if (event.isComposing || event.defaultPrevented || typing || typedBack) return false;
    const begun = this.#begun && nowMs - this.#begun.at < SEQUENCE_MS ? this.#begun.press : null;
    this.#begun = null;
    const command = (begun && this.#of(`${begun} ${press}`)) || this.#of(press);
    if (command) {
      act(command);
      return true;
    }
    if (!this.all.some((each) => each.keys?.startsWith(`${press} `))) return false;
    this.#begun = { press, at: nowMs };
    return true;
  }

  #of(keys: string): Command | undefined {
    return this.all.find((command) => command.keys === keys);
  }
}

function act(command: Command): void {
  if (command.reason) command.explain?.();
  else command.run();
}
